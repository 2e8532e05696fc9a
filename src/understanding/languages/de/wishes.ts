import type { PhraseRow } from '../../language-pack.ts'

export const wishes: readonly PhraseRow[] = [
  [
    { is: 'status', status: 'private' },
    'privat|auf privat|private|privatmodus|nicht dienstlich|privater modus|status privat|priv|auf priv|privatstatus|privatbetrieb|private modus|ins private',
  ],
  [{ is: 'status', status: 'private', weak: 'time' }, 'feierabend'],
  [
    { is: 'status', status: 'professional' },
    'beruflich|geschäftlich|professionell|berufsmodus|profimodus|profi modus|beruflicher modus|status beruflich|berufl|geschäftl|beruflichen modus|geschäftsmodus|arbeitsmodus|büromodus|auf geschäft|profimode',
  ],
  [{ is: 'status', status: 'professional', weak: 'time' }, 'profi|pro'],
  [{ is: 'status', status: 'professional', weak: 'verb' }, 'büro|arbeit|arbeiten'],
  [
    { is: 'status', status: 'on-duty' },
    'im dienst|in dienst|dienst|bereitschaft|in bereitschaft|auf bereitschaft|rufbereitschaft|in rufbereitschaft|notdienst|bereitschaftsdienst|dienst haben|habe dienst|hab dienst|dienste|diensthabend|diensthabender|auf dienst|in den dienst|auf rufbereitschaft|auf notdienst|im notdienst|im bereitschaftsdienst|auf bereitschaftsdienst|pikett|pikettdienst|auf pikett|im pikett|journaldienst|on call|oncall|standby|wochenenddienst|nachtdienst|spätdienst|frühdienst|hintergrunddienst|dienst übernehmen|übernehme den dienst|übernehme dienst|bereitschaft haben|habe bereitschaft|hab bereitschaft|habe rufbereitschaft|hab rufbereitschaft|habe notdienst|hab notdienst',
  ],
  [{ is: 'status', status: 'on-duty', doubtful: 'professional' }, 'dienstlich'],
  [
    { is: 'no-status' },
    'beschäftigt|verfügbar|frei|abwesend|erreichbar|nicht erreichbar|nicht stören|besetzt|nicht verfügbar|weg|ansprechbar|nicht ansprechbar|im gespräch|unerreichbar|in einem gespräch|unsichtbar|offline|online',
  ],
  [
    { is: 'trap' },
    'privatleben|privat sprechen|privat reden|privat mit|privatgespräch|private gespräche|privat unterhalten|sehr professionell|außer dienst|dienstreise|dienstwagen|kundendienst|berufliche weiterbildung|privat war|private nachricht|private nachrichten|private daten|dienstplan der|gesundheitsdienst|private nummer|privatsache|arzt im dienst|außerdienstlich|vom dienst|dienst ist dienst|private besprechung|private feier|private termine|privater termin|private mail|private mails|privatadresse|privatperson|privatkunde|privatkunden|private gründe|privaten gründen|privater natur|privatschule|privatpatient|privatversicherung|privat versichert|privatauto|private dinge|private angelegenheiten|private angelegenheit|das ist privat|das bleibt privat|bleibt privat|bleibt unter uns|streng privat|privat alles|privat geht es|privat läuft|dienst nach vorschrift|dienst am kunden|öffentlicher dienst|öffentlichen dienst|im dienste|diensthandy|dienstleister|dienstleistung|dienstleistungen|dienstplan von|dienstweg|dienstgeheimnis|dienstschluss|dienststelle|wetterdienst|pflegedienst|lieferdienst|sicherheitsdienst|reinigungsdienst|rettungsdienst|fahrdienst|winterdienst|wehrdienst|zivildienst|gottesdienst|militärdienst|hausmeisterdienst|apothekennotdienst|notdienst der|notdienst apotheke|apotheke notdienst|berufliche zukunft|beruflicher werdegang|beruflich unterwegs|beruflich verreist|geschäftlich unterwegs|geschäftlich verreist|geschäftsreise|geschäftsführer|geschäftsführung|professionell gemacht|professionell gelöst|sehr beruflich|profi fußballer|profis|fußballprofi|schönen feierabend|feierabendbier|feierabendverkehr|nach feierabend|vor feierabend|bis feierabend|zum feierabend|arbeit ist|die arbeit|meine arbeit|zur arbeit|bei der arbeit|in der arbeit|auf arbeit|viel arbeit|an der arbeit|zum arzt im dienst|stell dir vor|stellt euch vor|in bereitschaft halten|bereitschaft zeigen|bereitschaft zu|hilfsbereitschaft|leistungsbereitschaft|stellen sie sich vor|einen dienst erweisen|dienst erweisen|einen dienst tun|einen kleinen dienst|einen großen dienst|einen guten dienst|zu diensten|gute dienste|guten dienst|ein auto|das auto|mein auto|dein auto|sein auto|unser auto|kein auto|im auto|dem auto|meinem auto|neues auto|ein neues auto|fürs auto|ins auto|auto fahren|auto kaufen|auto waschen|auto weg',
  ],
  [
    { is: 'topic', topic: 'beep' },
    'signalton|signaltöne|piepton|pieptöne|piep|beep|pieps|ton|hinweiston|piepser|piepen|beeps|beepton|beep ton|piepston|pieptons|gepiepe|signal|tonsignal|den ton|hinweistöne|benachrichtigungston|signaltons',
  ],
  [
    { is: 'topic', topic: 'messages' },
    'nachrichten|nachricht|textnachrichten|textnachricht|sms|sms-benachrichtigungen|text|smsen|sms benachrichtigung|statusnachrichten|sms nachrichten|statusnachricht|textbenachrichtigungen|nachrichtenbenachrichtigungen|chatnachrichten|status sms|infos per sms|sms infos|textmeldungen|kurznachrichten|sms-nachrichten',
  ],
  [{ is: 'topic', topic: 'notifications' }, 'benachrichtigungen|benachrichtigung|hinweise|meldungen|mitteilungen'],
  [
    { is: 'topic', topic: 'scheduler' },
    'planer|automatik|scheduler|zeitsteuerung|zeitplanung|automatischer zeitplan|automatischen zeitplan|zeitautomatik',
  ],
  [{ is: 'topic', topic: 'schedule' }, 'zeitplan|plan|wochenplan|planung|dienstplan|kalender|woche|meinen plan|stundenplan'],
  [{ is: 'topic', topic: 'slot' }, 'slot|slots|zeitfenster|zeitfenstern|block|blöcke|eintrag|einträge|schicht|schichten|zeitschlitz'],
  [{ is: 'topic', topic: 'status' }, 'mein status|meinen status|status|modus'],
  [{ is: 'topic', topic: 'template' }, 'vorlage|vorlagen|template'],
  [
    { is: 'mode', auto: true },
    'automatischen modus|automatischer modus|automatikmodus|automatisch|auto|nach plan|nach zeitplan|zurück zum zeitplan|zurück zum plan|wieder nach plan|wieder nach zeitplan|zeitplan folgen|plan folgen|dem zeitplan folgen|wieder automatisch|zurück auf automatik|wieder auf automatik|laut plan|laut zeitplan|auf automatik|auf auto|automatik wieder|zeitplan wieder verwenden|wieder automatik|zurück zur automatik|wieder zur automatik|auf automatisch|wieder automatisch umschalten|folge dem plan|folge meinem plan|folge dem zeitplan|folge meinem zeitplan|folge wieder meinem plan|folge wieder dem plan|folge wieder meinem zeitplan|folge wieder dem zeitplan|folgen sie meinem plan|folgen sie dem zeitplan|meinem plan folgen|meinem zeitplan folgen|wieder dem plan folgen|wieder meinem plan folgen|wieder dem zeitplan folgen|zeitplan benutzen|zeitplan verwenden|den zeitplan verwenden|wieder den zeitplan verwenden|wie im plan|wie geplant|gemäß plan|gemäss plan|gemäß zeitplan|zurück auf zeitplan|zurück auf plan|zurück in den plan|zurück zum dienstplan|nach dienstplan|wieder nach dienstplan|laut dienstplan|zurück zur planung|wieder nach planung|nach meinem plan|nach meinem zeitplan|wieder nach meinem plan|wieder nach meinem zeitplan',
  ],
  [
    { is: 'mode', auto: false },
    'manuell|von hand|händisch|manueller modus|auf manuell|per hand|händisch umschalten|manueller betrieb|manuell steuern|ich schalte selbst|ich schalte selber|ich stelle selbst|ich mache das selbst um|manuellen modus|auf handbetrieb|handbetrieb',
  ],
  [
    { is: 'switch', on: true },
    'ein|an|einschalten|anschalten|aktivieren|aktiviere|aktiv|anmachen|mach an|schalte ein|schalt ein|anstellen|eingeschaltet|schalten sie ein|einschalten sie|aktivieren sie|anknipsen|knips an|schalt an|schalte an|mach ein|stell an|stelle an|anwerfen|wieder ein|wieder an|einblenden|angeschaltet|aktiviert|wieder aktivieren|reaktivieren|reaktiviere|einstellen ein|schick mir|schick mir wieder|schicke mir|schick|schicke|schickt mir|senden|sende mir|sende|schicken|schicken sie|schicken sie mir|senden sie|senden sie mir',
  ],
  [
    { is: 'switch', on: false },
    'aus|ausschalten|abschalten|deaktivieren|deaktiviere|abstellen|ausmachen|stumm|stummschalten|ab|weg|keine mehr|stoppen|stopp|ausgeschaltet|pausieren|abgeschaltet|deaktivieren sie|abknipsen|knips aus|schalt aus|schalte aus|schalt ab|schalte ab|mach aus|mache aus|stell aus|stelle aus|stell ab|stelle ab|dreh ab|ausstellen|abdrehen|ausdrehen|unterdrücken|stummstellen|stumm stellen|stumm schalten|auf stumm|lautlos|stilllegen|deaktiviert|abgestellt|ausgemacht|hör auf mit|aufhören mit|hör auf|beenden|beende|unterbinden|abdrehn',
  ],
  [
    { is: 'set' },
    'stell|stelle|stellen|setz|setze|setzen|schalt|schalte|schalten|mach|mache|machen|bleib|bleibe|umschalten|wechsel|wechsle|wechseln|auf|um|geh|gehe|ich möchte|möchte|ich will|will|ich gehe|sein|leg|lege|legen|nimm|mich auf|geh auf|um auf|soll|sollte|brauche|gib|gehen|stellt|setzt|schaltet|macht|zu|ich wäre gern|wäre gern|einstellen|in|ich hätte gern|stell mal um|umstellen|umschalten auf|stell um|schalt um|schalte um|stelle um|wechsel zu|wechsel auf|wechsle auf|wechsle zu|umsteigen|switch|switche|switchen|melde mich|trag mich als|nimm mich|ich brauch|brauch|bräuchte|ich bräuchte|ich gehe jetzt|ich geh|ich geh jetzt|ich wechsle|ich wechsel|ich stelle|ich stell|ich setze|ich schalte|ich schalt|ich mach|ich mache|ich bleibe|ich bleib|hau mich|pack mich|pack|tu mich|tu|lass mich|rein in|mach mich|stell dich|möchte gern|möchte gerne|ich würde gern|ich würde gerne|würde gern|würde gerne|ich möchte gern|ich will jetzt|wär gern|soll jetzt|stellen sie|setzen sie|schalten sie|machen sie|legen sie|wechseln sie|bringen sie mich|lassen sie mich|geben sie mir|stellen sie mich|setzen sie mich|schalten sie mich',
  ],
  [{ is: 'be' }, 'bin|ich bin|ich werde|werde|habe|hab|ich habe'],
  [
    { is: 'plan' },
    'plane|plan|planen|plan ein|plane ein|einplanen|trag ein|trage ein|eintragen|trag|trage|hinzufügen|füge hinzu|füge|hinzu|buche|eingeplant|anlegen|leg an|planen sie|tragen sie|tragen sie ein|tragen|plan mal|plan mir|plane mir|plan für|trag mir|trage mir|füg hinzu|füg|füge ein|füg ein|füg noch|hinzu fügen|mach dazu|nimm dazu|ergänze|ergänz|ergänzen|ergänzen sie|leg|lege an|leg mir|buchen|buch|reservier|reserviere|neuer slot|neues zeitfenster|neuen slot|einteilen|teil mich ein|teile mich ein|schreib ein|schreibe ein|einschreiben|notier|notiere|vormerken|merk vor|vermerke',
  ],
  [
    { is: 'remove' },
    'entferne|entfernen|entfern|lösche|löschen|lösch|nimm|streiche|streichen|streich|raus|rauswerfen|wirf raus|wegnehmen|entfällt|leere|leeren|herausnehmen|rausnehmen|storniere|stornieren|löschen sie|entfernen sie|streichen sie|lösch mir|lösche mir|tilge|rausstreichen|rauslöschen|wegmachen|mach weg|mach raus|schmeiß raus|schmeiß|schmeiss|rausschmeißen|hau raus|nimm raus|nehmen sie|nimm weg|wirf|austragen|trag aus|trage aus|lösch raus|lösche raus|lass ausfallen|absagen|sag ab|aufheben|hebe auf|gelöscht|gestrichen|entfernt',
  ],
  [{ is: 'away' }, 'kann weg|fällt weg|fällt aus|aus dem plan|aus dem zeitplan|muss weg|soll weg|können weg|entfallen|aus meinem plan'],
  [
    { is: 'change' },
    'ändere|ändern|änder|anpassen|pass|passe|verkürze|kürze|kürzen|umändern|aktualisiere|verkürzen|abändern|ändern sie|passen sie|änder mal|bearbeite|bearbeiten|editiere|aktualisieren|korrigiere|korrigieren|umstellen auf',
  ],
  [
    { is: 'move' },
    'verschiebe|verschieben|verschieb|verleg|verlege|verlegen|tausche|vorziehen|verschieben sie|schieb|schiebe|schieben|verlagern|verlager|umlegen|umbuchen|vertausche|vertauschen|tauschen|umziehen|rück|rücke|vorverlegen|zieh|ziehe',
  ],
  [{ is: 'instead' }, 'statt|anstatt|statt bis|anstelle|anstatt bis|und nicht'],
  [{ is: 'ends' }, 'endet|enden|ende|aufhören|hört auf|endend|soll enden'],
  [{ is: 'starts' }, 'beginnt|beginnen|fängt an|anfangen|startet|starten|beginne'],
  [{ is: 'only' }, 'nur noch|nur|künftig nur|ab jetzt nur|nurmehr|künftig|in zukunft|zukünftig'],
  [
    { is: 'extend' },
    'verlänger|verlängere|verlängern|länger|weiter|ausdehnen|verlängert|dranhängen|draus|daraus|verlängern um|ausweiten|verlängerung|häng dran|hänge dran|häng|hänge|leg drauf|drauf|länger machen|strecken|verlängern sie|verlänger mal|verlängere mal|mach länger',
  ],
  [
    { is: 'longer' },
    'noch|weitere|noch mal|nochmal|noch weitere|plus|zusätzlich|noch einmal|noch eine weitere|um|noch ne|noch nen|noch n|noch einen|noch ein|noch eine|nochmal eine|um weitere|eine weitere|weiteren|weiterer|zusätzliche|zusätzlichen|extra|nen|dazu noch|drauf noch|und noch',
  ],
  [{ is: 'whole' }, 'alle|ganze|ganzen|ganzer|ganzes|komplett|kompletten|gesamten|gesamte|alles|sämtliche|kompletter|vollständig'],
  [{ is: 'apply' }, 'anwenden|wende|zuweisen|weise|wende an|anwende|zuordnen|übernehmen'],
  [{ is: 'create' }, 'erstelle|erstellen|neue|anlegen|erzeuge|lege an|speichere|neu|lege'],
  [
    { is: 'show' },
    'zeig|zeige|zeigen|zeig mir|zeige mir|anzeigen|welche|liste|was ist|was steht|wie ist|zeigen sie|zeigen sie mir|sag mir|sag mal|lass sehen|lass mich sehen|schau|schauen|gib mir|auflisten|list|überblick|übersicht|ansehen|anschauen|einsehen|zeig mal|zeig mir mal|welcher',
  ],
  [
    { is: 'help' },
    'hilfe|hilf mir|hilf|wie funktioniert das|was kannst du|befehle|anleitung|was kann ich sagen|wie geht das|brauche hilfe|ich brauche hilfe|was kann ich machen|was kann ich tun|wie benutze ich das|was geht',
  ],
  [
    { is: 'undo' },
    'rückgängig|mach rückgängig|rückgängig machen|mach das rückgängig|zurücknehmen|nimm das zurück|letzte änderung rückgängig|letzte änderung rückgängig machen|widerrufen|macht rückgängig|undo|mach das wieder rückgängig|bitte rückgängig|zurücksetzen|mach das weg|mach es rückgängig|mach die letzte änderung rückgängig|mach meine letzte änderung rückgängig|letzte aktion rückgängig|letzte aktion rückgängig machen|letzten schritt rückgängig|letzten schritt rückgängig machen|letzten schritt zurück|einen schritt zurück|ein schritt zurück|schritt zurück|alles zurück|stell das wieder zurück|mach das wieder zurück|stell es zurück|setz es zurück|setz das zurück|stell das zurück|änderung zurücknehmen|letzte änderung zurücknehmen|die letzte änderung zurücknehmen|die letzte änderung rückgängig machen|nimm die letzte änderung zurück|nimm die änderung zurück|zurücknehmen bitte|stornier das|storniere das|wieder wie vorher|wie vorher|so wie vorher|wie es war|so wie es war|zurück wie vorher|den vorherigen stand wiederherstellen|vorherigen status wiederherstellen|rückgängig gemacht|wieder rückgängig|wieder rückgängig machen|mach das ungeschehen|ungeschehen machen|revidieren',
  ],
  [{ is: 'redo' }, 'wiederholen|wiederherstellen|redo|nochmal anwenden'],
  [
    { is: 'cancel' },
    'abbrechen|vergiss es|vergiss das|lass es|lass gut sein|doch nicht|egal|abbruch|schon gut|lass mal|stopp|lass|brich ab|nein danke|lass das|nicht so wichtig|lass stecken|vergiss|lass es gut sein|lass es sein|passt schon|nicht nötig|ist egal|doch lieber nicht|lieber nicht|lieber doch nicht|brauchst nicht|ignorieren|ignorier das|ignorier es|hat sich erledigt|schon erledigt|nee lass|nee lass mal|ne lass|ne lass mal|nein lass|nein lass mal|nichts ändern|ändere nichts|nix ändern|verwerfen|vergessen wir das|vergessen sie es|abbruch bitte|stop|halt stopp|zurückziehen|ich hab mich anders entschieden|ich habe mich anders entschieden|anders überlegt|habs mir anders überlegt',
  ],
  [
    { is: 'ask-status' },
    'bin ich|bin ich gerade|welchen status habe ich|welcher status|was ist mein status|wie ist mein status|wie bin ich|status anzeigen|welchen status|werde ich|in welchem status|welchen modus|wie lange bin ich|bis wann bin ich|bin ich noch|wo stehe ich|auf was stehe ich|bin ich jetzt|was bin ich|was bin ich gerade|was bin ich jetzt|wie steh ich|wie stehe ich|wo steh ich|worauf stehe ich|auf was steh ich|auf was bin ich|wie lang bin ich|bis wann bin ich noch|wie lange bin ich noch|was habe ich für einen status|was hab ich für einen status|status?|aktueller status|mein aktueller status|wie ist mein aktueller status|welchen status hab ich|welchen status habe ich gerade|habe ich gerade dienst|hab ich dienst|habe ich dienst|hab ich heute dienst|habe ich heute dienst|hab ich bereitschaft|habe ich bereitschaft|steh ich auf|stehe ich auf|steh ich noch auf|stehe ich noch auf|welcher modus|in welchem modus|in welchem modus bin ich',
  ],
  [
    { is: 'ask-schedule' },
    'sieht aus|wie sieht|was steht an|wann habe ich dienst|wann bin ich|was habe ich|wann hab ich dienst|was ist geplant|was steht|wann hab ich|wann habe ich|wann muss ich|wann arbeite ich|was hab ich|was habe ich heute|was ist heute|was liegt an|was steht heute an|was steht morgen an|wie schaut|schaut aus|wie schaut mein|wie ist mein plan|wie ist mein zeitplan|wie lautet mein|was steht im plan|was steht in meinem plan|wann ist meine nächste|wann ist mein nächster|wie sieht mein|wie sieht meine|wie sieht die|wann hab ich das nächste mal|wann habe ich das nächste mal',
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
  [
    { is: 'team' },
    'team|das team|gruppe|abteilung|mitarbeiter|benutzer|das ganze team|ganze team|das gesamte team|ganzes team|die ganze abteilung|ganze abteilung|die gruppe|die abteilung',
  ],
  [
    { is: 'everyone' },
    'für alle|an alle|alle mitarbeiter|jeder mitarbeiter|jedermann|die ganze firma|alle leute|allen|alle benutzer|alle personen|die ganze belegschaft|jeden mitarbeiter',
  ],
  [{ is: 'whom' }, 'für|auf|bei|von|an'],
  [{ is: 'not' }, 'weder|nicht|kein|keine|keinen|nie|niemals|keinesfalls|nicht mehr automatisch|bloß nicht'],
  [{ is: 'no-longer' }, 'nicht mehr|nicht länger|kein dienst mehr|keinen dienst mehr|nimmer'],
  [
    { is: 'how' },
    'wie kann ich|wie stelle ich|wie mache ich|wie setze ich|wie ändere ich|wie schalte ich|wie geht|wie kann man|wie erstelle ich|wie lösche ich|wie lege ich|wie leg ich|wie trage ich|wie trag ich|wie füge ich|wie bekomme ich|wie verlängere ich|wie entferne ich|wie plane ich|wie komme ich|wie stell ich|wie setz ich|wie mach ich|wie schalt ich|wie änder ich|wie lösch ich|wie kann ich mich|wie stelle ich mich|wie setze ich mich|wie schalte ich mich|wie wechsle ich|wie wechsel ich|wie verschiebe ich|wie deaktiviere ich|wie aktiviere ich|wie wird|wie funktioniert|was muss ich schreiben|was muss ich tippen|was muss ich eingeben|was schreibe ich|wie lässt sich|wie könnte ich|wie würde ich',
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
    'bitte|danke|dankeschön|vielen dank|hallo|hi|hey|guten morgen|guten tag|guten abend|moin|servus|ok|okay|ja|gut|mal|eben|halt|doch|also|so|äh|ähm|ach|sorry|entschuldigung|gern|gerne|schon|bot|fmu|das|es|grad|gerade|schnell|kurz|einfach|wieder|zurück|lieber bot|auch|bitte schön|dir|ihnen|denn|wäre nett|lg|mfg|tschüss|handy|meinem handy|mein handy|lieber|genau|etwa|dass|sich|mich bitte|damit|ganz|dran|herum|da|alles klar|super|prima|nur|einmal|dafür|dann bitte|tach|tag auch|grüezi|grüß gott|gruezi|guten abend zusammen|gruß|grüße|viele grüße|beste grüße|merci|thx|danke dir|danke schön|danke sehr|besten dank|dank dir|herzlichen dank|wäre super|wäre toll|wäre lieb|das wäre nett|wenn möglich|wenn es geht|wenns geht|wenn du kannst|bei gelegenheit|tut mir leid|upps|huhu|naja|jo|jep|jawohl|nun mal|halt mal|mal eben|mal kurz|mal schnell|fix|ganz schnell|bis später|bis dann|bis gleich|bin gleich zurück|bin kurz weg|kurz weg|ciao|tschau|bb|servus bot|lieber fmu|hallo zusammen|wenn sich der status ändert|wenn sich mein status ändert|wenn sich was ändert|wenn sich etwas ändert|wenn der status wechselt|wenn mein status wechselt|bei statusänderungen|bei statusänderung|bei statuswechsel|bei statuswechseln|bei jedem wechsel|bei jeder änderung|bei änderungen|zum statuswechsel|drin|drinnen|rein|hinein|freundlicherweise|netterweise|ausnahmsweise|erstmal|erst mal|erst einmal|zunächst|vorerst|vorläufig|eigentlich|selbst|selber|hiermit|nochmals|telefonisch|dein|deinen|am handy|auf dem handy|am telefon|telefon|mein telefon|meinem telefon|apparat|anschluss|mein anschluss|meinen anschluss|als|erst|wenn mein status sich ändert|wenn ich den status wechsle|bei jeder statusänderung',
  ],
  [{ is: 'filler' }, 'im urlaub|urlaub|bin im urlaub|habe urlaub|ich mach das|ich mache das|zu hause|im homeoffice|frei habe'],
  [{ is: 'agreed' }, 'ok|okay|in ordnung|einverstanden'],
  [{ is: 'but' }, 'sondern|aber'],
  [{ is: 'please' }, 'bitte'],
  [{ is: 'status', status: 'on-duty' }, 'im dienst bleiben|in bereitschaft bleiben'],
]
