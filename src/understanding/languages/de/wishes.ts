import type { PhraseRow } from '../../language-pack.ts'

export const wishes: readonly PhraseRow[] = [
  [{ is: 'status', status: 'private' }, 'privat|auf privat|private|privatmodus|nicht dienstlich|privater modus|status privat'],
  [{ is: 'status', status: 'private', weak: 'time' }, 'feierabend'],
  [
    { is: 'status', status: 'professional' },
    'beruflich|geschäftlich|professionell|berufsmodus|profimodus|profi modus|beruflicher modus|status beruflich',
  ],
  [{ is: 'status', status: 'professional', weak: 'time' }, 'profi|pro'],
  [{ is: 'status', status: 'professional', weak: 'verb' }, 'büro|arbeit|arbeiten'],
  [
    { is: 'status', status: 'on-duty' },
    'im dienst|in dienst|dienst|bereitschaft|in bereitschaft|auf bereitschaft|rufbereitschaft|in rufbereitschaft|notdienst|bereitschaftsdienst|dienst haben|habe dienst|hab dienst|dienste',
  ],
  [{ is: 'status', status: 'on-duty', doubtful: 'professional' }, 'dienstlich'],
  [{ is: 'no-status' }, 'beschäftigt|verfügbar|frei|abwesend|erreichbar|nicht erreichbar|nicht stören|besetzt|nicht verfügbar|weg'],
  [
    { is: 'trap' },
    'privatleben|privat sprechen|privat reden|privat mit|privatgespräch|private gespräche|privat unterhalten|sehr professionell|außer dienst|dienstreise|dienstwagen|kundendienst|berufliche weiterbildung|privat war|private nachricht|private nachrichten|private daten|dienstplan der|gesundheitsdienst|private nummer|privatsache|arzt im dienst|außerdienstlich|vom dienst|dienst ist dienst',
  ],
  [{ is: 'topic', topic: 'beep' }, 'signalton|signaltöne|piepton|pieptöne|piep|beep|pieps|ton|hinweiston|piepser|piepen'],
  [
    { is: 'topic', topic: 'messages' },
    'nachrichten|nachricht|textnachrichten|textnachricht|sms|sms-benachrichtigungen|text|smsen|sms benachrichtigung|statusnachrichten',
  ],
  [{ is: 'topic', topic: 'notifications' }, 'benachrichtigungen|benachrichtigung|hinweise|meldungen|mitteilungen'],
  [
    { is: 'topic', topic: 'scheduler' },
    'planer|automatik|scheduler|zeitsteuerung|zeitplanung|automatischer zeitplan|automatischen zeitplan|zeitautomatik',
  ],
  [{ is: 'topic', topic: 'schedule' }, 'zeitplan|plan|wochenplan|planung|dienstplan|kalender|woche|meinen plan|stundenplan'],
  [
    { is: 'topic', topic: 'slot' },
    'slot|slots|zeitfenster|zeitfenstern|block|blöcke|eintrag|einträge|schicht|schichten|zeitschlitz|termin',
  ],
  [{ is: 'topic', topic: 'status' }, 'mein status|meinen status|status|modus'],
  [{ is: 'topic', topic: 'template' }, 'vorlage|vorlagen|template'],
  [
    { is: 'mode', auto: true },
    'automatischen modus|automatischer modus|automatikmodus|automatisch|auto|nach plan|nach zeitplan|zurück zum zeitplan|zurück zum plan|wieder nach plan|wieder nach zeitplan|zeitplan folgen|plan folgen|dem zeitplan folgen|wieder automatisch|zurück auf automatik|wieder auf automatik|laut plan|laut zeitplan|auf automatik|auf auto|automatik wieder|zeitplan wieder verwenden',
  ],
  [{ is: 'mode', auto: false }, 'manuell|von hand|händisch|manueller modus|auf manuell'],
  [
    { is: 'switch', on: true },
    'ein|an|einschalten|anschalten|aktivieren|aktiviere|aktiv|anmachen|mach an|schalte ein|schalt ein|anstellen|eingeschaltet',
  ],
  [
    { is: 'switch', on: false },
    'aus|ausschalten|abschalten|deaktivieren|deaktiviere|abstellen|ausmachen|stumm|stummschalten|ab|weg|keine mehr|stoppen|stopp|ausgeschaltet|pausieren|abgeschaltet',
  ],
  [
    { is: 'set' },
    'stell|stelle|stellen|setz|setze|setzen|schalt|schalte|schalten|mach|mache|machen|bleib|bleibe|umschalten|wechsel|wechsle|wechseln|auf|um|geh|gehe|ich möchte|möchte|ich will|will|ich gehe|sein|leg|lege|legen|nimm|mich auf|geh auf|um auf|soll|sollte|brauche|gib|gehen|stellt|setzt|schaltet|macht|zu|ich wäre gern|wäre gern|einstellen|in|ich hätte gern',
  ],
  [{ is: 'be' }, 'bin|ich bin|ich werde|werde|habe|hab|ich habe'],
  [
    { is: 'plan' },
    'plane|plan|planen|plan ein|plane ein|einplanen|trag ein|trage ein|eintragen|trag|trage|hinzufügen|füge hinzu|füge|hinzu|buche|eingeplant|anlegen|leg an',
  ],
  [
    { is: 'remove' },
    'entferne|entfernen|entfern|lösche|löschen|lösch|nimm|streiche|streichen|streich|raus|rauswerfen|wirf raus|wegnehmen|entfällt|leere|leeren|herausnehmen|rausnehmen|storniere|stornieren',
  ],
  [{ is: 'away' }, 'kann weg|fällt weg|fällt aus|aus dem plan|aus dem zeitplan|muss weg|soll weg|können weg|entfallen|aus meinem plan'],
  [{ is: 'change' }, 'ändere|ändern|änder|anpassen|pass|passe|verkürze|kürze|kürzen|umändern|aktualisiere|verkürzen|abändern'],
  [{ is: 'move' }, 'verschiebe|verschieben|verschieb|verleg|verlege|verlegen|tausche|vorziehen'],
  [{ is: 'instead' }, 'statt|anstatt|statt bis|anstelle|anstatt bis|und nicht'],
  [{ is: 'ends' }, 'endet|enden|ende|aufhören|hört auf|endend|soll enden'],
  [{ is: 'starts' }, 'beginnt|beginnen|fängt an|anfangen|startet|starten|beginne'],
  [{ is: 'only' }, 'nur noch|nur|künftig nur|ab jetzt nur|nurmehr|künftig|in zukunft|zukünftig'],
  [{ is: 'extend' }, 'verlänger|verlängere|verlängern|länger|weiter|ausdehnen|verlängert|dranhängen'],
  [{ is: 'longer' }, 'noch|weitere|noch mal|nochmal|noch weitere|plus|zusätzlich|noch einmal|noch eine weitere|um|noch ne'],
  [{ is: 'whole' }, 'alle|ganze|ganzen|ganzer|ganzes|komplett|kompletten|gesamten|gesamte|alles|sämtliche|kompletter|vollständig'],
  [{ is: 'apply' }, 'anwenden|wende|zuweisen|weise|wende an|anwende|zuordnen|übernehmen'],
  [{ is: 'create' }, 'erstelle|erstellen|neue|anlegen|erzeuge|lege an|speichere|neu|lege'],
  [{ is: 'show' }, 'zeig|zeige|zeigen|zeig mir|zeige mir|anzeigen|welche|liste|was ist|was steht|wie ist'],
  [
    { is: 'help' },
    'hilfe|hilf mir|hilf|wie funktioniert das|was kannst du|befehle|anleitung|was kann ich sagen|wie geht das|brauche hilfe|ich brauche hilfe|was kann ich machen|was kann ich tun|wie benutze ich das|was geht',
  ],
  [
    { is: 'undo' },
    'rückgängig|mach rückgängig|rückgängig machen|mach das rückgängig|zurücknehmen|nimm das zurück|letzte änderung rückgängig|letzte änderung rückgängig machen|widerrufen|macht rückgängig|undo|mach das wieder rückgängig|bitte rückgängig',
  ],
  [{ is: 'redo' }, 'wiederholen|wiederherstellen|redo|nochmal anwenden'],
  [
    { is: 'cancel' },
    'abbrechen|vergiss es|vergiss das|lass es|lass gut sein|doch nicht|egal|abbruch|schon gut|lass mal|stopp|lass|brich ab|nein danke|lass das|nicht so wichtig',
  ],
  [
    { is: 'ask-status' },
    'bin ich|bin ich gerade|welchen status habe ich|welcher status|was ist mein status|wie ist mein status|wie bin ich|status anzeigen|welchen status|werde ich|in welchem status|welchen modus|wie lange bin ich|bis wann bin ich|bin ich noch|wo stehe ich|auf was stehe ich|bin ich jetzt',
  ],
  [
    { is: 'ask-schedule' },
    'sieht aus|wie sieht|was steht an|wann habe ich dienst|wann bin ich|was habe ich|wann hab ich dienst|was ist geplant|was steht',
  ],
  [
    { is: 'ask-route' },
    'was passiert wenn jemand anruft|wohin gehen anrufe|was passiert bei einem anruf|wo landen anrufe|was passiert mit anrufen|wohin gehen meine anrufe',
  ],
  [
    { is: 'please-do' },
    'kannst du|könntest du|können sie|könnten sie|würdest du|würden sie|kann ich|könnte ich|kannst du mich|magst du|würdest|könnt ihr|darf ich',
  ],
  [{ is: 'self' }, 'mich|mir|ich|mein|meine|meinen|meinem|meiner'],
  [{ is: 'team' }, 'team|das team|gruppe|abteilung|mitarbeiter|benutzer'],
  [
    { is: 'everyone' },
    'für alle|an alle|alle mitarbeiter|jeder mitarbeiter|jedermann|die ganze firma|alle leute|allen|alle benutzer|alle personen|die ganze belegschaft|jeden mitarbeiter',
  ],
  [{ is: 'whom' }, 'für|auf|bei|von|an'],
  [{ is: 'not' }, 'weder|nicht|kein|keine|keinen|nie|niemals|keinesfalls|nicht mehr automatisch|bloß nicht'],
  [{ is: 'no-longer' }, 'nicht mehr|nicht länger|kein dienst mehr|keinen dienst mehr'],
  [
    { is: 'how' },
    'wie kann ich|wie stelle ich|wie mache ich|wie setze ich|wie ändere ich|wie schalte ich|wie geht|wie kann man|wie erstelle ich|wie lösche ich',
  ],
  [
    { is: 'question' },
    'warum|wieso|weshalb|wie|was|wer|wo|wann|ist|sind|gibt es|kostet|welche|welcher|funktioniert|werden|darf|wird|wozu|soll ich|kann man|hat',
  ],
  [
    { is: 'maybe' },
    'vielleicht|wenn|falls|eventuell|möglicherweise|würde|wäre|könnte|was wäre|angenommen|weiß noch nicht|weiß nicht|ob|wohl|sofern|sollte ich|hätte',
  ],
  [{ is: 'was' }, 'war|waren|gestern|gewesen|hatte|hatten|vorhin|wurde|hat gesagt|habe vergessen|vorgestern|warst|wurden'],
  [
    { is: 'other-person' },
    'er|sie|ihn|ihm|ihr|mein chef|mein kollege|kollege|kollegin|chef|chefin|wir|uns|meine kollegin|meine frau|mein mann|man|unser|unsere',
  ],
  [{ is: 'unsupported' }, 'sobald ich|wenn ich ankomme|wenn ich zuhause bin'],
  [
    { is: 'correction' },
    'nein|ich meine|ich meinte|meine|quatsch|moment|nee|doch lieber|korrektur|besser gesagt|vielmehr|ach nein|beziehungsweise|stopp nein|äh nein|meinte ich|sorry ich meine|halt nein|nein doch|ne',
  ],
  [{ is: 'then' }, 'dann|danach|anschließend|und dann|hinterher|und danach|und anschließend'],
  [
    { is: 'filler' },
    'bitte|danke|dankeschön|vielen dank|hallo|hi|hey|guten morgen|guten tag|guten abend|moin|servus|ok|okay|ja|gut|mal|eben|halt|doch|also|so|äh|ähm|ach|sorry|entschuldigung|gern|gerne|schon|bot|fmu|das|es|grad|gerade|schnell|kurz|einfach|wieder|zurück|lieber bot|auch|bitte schön|dir|ihnen|denn|wäre nett|lg|mfg|tschüss|handy|meinem handy|mein handy|lieber|genau|etwa|dass|sich|mich bitte|damit|ganz|dran|herum|da|alles klar|super|prima|nur',
  ],
  [{ is: 'filler' }, 'im urlaub|urlaub|bin im urlaub|habe urlaub|ich mach das|ich mache das|zu hause|im homeoffice|frei habe'],
]
