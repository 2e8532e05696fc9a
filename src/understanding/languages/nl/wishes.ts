import type { PhraseRow } from '../../language-pack.ts'

export const wishes: readonly PhraseRow[] = [
  [{ is: 'status', status: 'private' }, 'privé|prive|op privé|privémodus|privé modus|status privé|privee'],
  [
    { is: 'status', status: 'professional' },
    'professioneel|zakelijk|beroepshalve|op professioneel|zakelijke modus|professionele modus|beroepsmatig|prof',
  ],
  [{ is: 'status', status: 'professional', weak: 'time' }, 'pro|op pro|werkmodus'],
  [{ is: 'status', status: 'professional', weak: 'verb' }, 'werk|aan het werk|werken'],
  [
    { is: 'status', status: 'on-duty' },
    'van dienst|van wacht|wachtdienst|permanentie|stand-by|standby|dienst|piket|bereikbaarheidsdienst|op wacht|in permanentie|dienst hebben|op dienst|van permanentie|dienstdoend',
  ],
  [{ is: 'status', status: 'on-duty', weak: 'slot' }, 'in dienst|wacht'],
  [{ is: 'no-status' }, 'beschikbaar|bezet|vrij|afwezig|bereikbaar|druk|bezig|onbereikbaar|niet beschikbaar|niet storen|weg'],
  [
    { is: 'trap' },
    'dienst is dienst|ik wacht|wacht tot ik|privéles|privélessen|privé bellen|privé spreken|privéleven|heel professioneel|zeer professioneel|uit dienst|klantendienst|dienst na verkoop|dienst-na-verkoop|wacht even|wacht eens|van dienst zijn|komt in dienst|privézaken|privébericht|dokter van wacht|apotheek van wacht|wachtwoord|wachten|wachtrij|tot uw dienst|privégesprek|privé gesprek|personeelsdienst|dienst hr|in dienst treden|in dienst getreden|wacht op|een dienst bewijzen|diensten|privépersoon',
  ],
  [
    { is: 'topic', topic: 'beep' },
    'piep|piepje|piepjes|pieptoon|pieptonen|biep|bieptoon|beep|geluidssignaal|toon|biepje|biepjes|bieptonen',
  ],
  [
    { is: 'topic', topic: 'messages' },
    "bericht|berichten|sms|sms'en|smsen|sms'jes|tekstberichten|tekstbericht|sms berichten|sms-berichten|sms bij statuswijziging|berichten bij statuswijziging|smsjes",
  ],
  [{ is: 'topic', topic: 'notifications' }, 'melding|meldingen|notificatie|notificaties|verwittigingen'],
  [{ is: 'topic', topic: 'scheduler' }, 'planner|automatische planning|automaat|automatiek|scheduler|automatisme|automatische planner'],
  [{ is: 'topic', topic: 'schedule' }, 'planning|rooster|uurrooster|schema|agenda|weekplanning|week|weekschema|kalender|weekrooster'],
  [{ is: 'topic', topic: 'slot' }, 'tijdslot|tijdsloten|slot|slots|blok|blokken|tijdvak|shift|shiften|shifts|tijdblok|sloten'],
  [{ is: 'topic', topic: 'status' }, 'mijn status|status|modus|stand'],
  [{ is: 'topic', topic: 'template' }, 'sjabloon|sjablonen|template'],
  [
    { is: 'mode', auto: true },
    'automatische modus|automatisch|auto|op automatisch|planning volgen|volg mijn planning|volg de planning|terug naar planning|terug naar de planning|terug naar mijn planning|volgens planning|volgens de planning|volgens mijn planning|weer volgens planning|rooster volgen|volg mijn rooster|terug naar mijn rooster|terug op automatisch|weer automatisch|volg mijn uurrooster|op auto|gebruik de planning|gebruik mijn planning',
  ],
  [{ is: 'mode', auto: false }, 'manueel|handmatig|met de hand|manuele modus|op manueel|zelf beheren'],
  [
    { is: 'switch', on: true },
    'aan|inschakelen|activeren|activeer|schakel in|aanzetten|zet aan|opzetten|op|aanleggen|ingeschakeld|heractiveer',
  ],
  [
    { is: 'switch', on: false },
    'uit|af|uitschakelen|deactiveren|deactiveer|schakel uit|uitzetten|afzetten|zet uit|zet af|dempen|demp|stop|stoppen|geen meer|uitgeschakeld|pauzeer',
  ],
  [
    { is: 'set' },
    'zet|zetten|zetten op|maak|ga|schakel|schakel over|overschakelen|plaats|blijf|ik blijf|ik wil|wil|ik wil graag|ik zou graag|zou graag|word|ik ga|mag|verander|stel|hou|houd|ik moet|moet|zijn|staan|op|naar|wissel|wisselen|doe|ik word|laat|gebruik|ik wens|wens|worden|in',
  ],
  [{ is: 'be' }, 'ik ben|ben|ik sta|sta|ik heb|heb'],
  [
    { is: 'plan' },
    'plan|plannen|voeg toe|toevoegen|voeg|toe|inplannen|plan in|ingeven|noteer|boek|schrijf in|zet in mijn planning|reserveer|zet in de planning|zet in',
  ],
  [
    { is: 'remove' },
    'verwijder|verwijderen|wis|wissen|schrap|schrappen|haal weg|haal|weghalen|gooi weg|delete|leegmaken|maak leeg|neem weg|verwijderd',
  ],
  [
    { is: 'away' },
    'mag weg|kan weg|moet weg|weg|valt weg|vervalt|uit de planning|uit mijn planning|uit het rooster|mogen weg|kunnen weg|uit mijn rooster|moeten weg',
  ],
  [{ is: 'change' }, 'wijzig|wijzigen|verander|veranderen|pas aan|aanpassen|pas|verkort|inkorten|kort in|bewerk'],
  [{ is: 'move' }, 'verschuif|verschuiven|verplaats|verplaatsen|verzet|verzetten|wissel'],
  [{ is: 'instead' }, 'in plaats van|ipv|i.p.v.|niet langer tot|en niet'],
  [{ is: 'ends' }, 'eindigt|eindigen|stopt|stoppen|loopt tot|laat eindigen|eindig'],
  [{ is: 'starts' }, 'begint|beginnen|start|starten|begin'],
  [{ is: 'only' }, 'nog maar|maar|voortaan|voortaan maar|slechts|enkel|alleen|enkel nog|voortaan nog maar|vanaf nu maar'],
  [{ is: 'extend' }, 'verleng|verlengen|langer|verder|doorgaan|verlengd|erbij'],
  [{ is: 'longer' }, 'nog|extra|bijkomend|nog eens|nog een|langer|plus|nog even|erbij|er nog'],
  [{ is: 'whole' }, 'alle|heel|hele|volledige|volledig|ganse|alles|heel mijn|heel de|gans|al mijn|gehele|al de'],
  [{ is: 'apply' }, 'toepassen|pas toe|wijs toe|toewijzen|toepas|ken toe'],
  [{ is: 'create' }, 'maak|nieuw|nieuwe|aanmaken|creëer|bewaar|maak aan'],
  [{ is: 'show' }, 'toon|tonen|laat zien|laat mijn|geef|wat is|welke|bekijk|zie|toon me|lijst|geef me|wat zijn|bekijken'],
  [
    { is: 'help' },
    "help|hulp|help me|hoe werkt dit|hoe werkt dat|wat kan je|wat kun je|wat kan je doen|commando's|uitleg|wat kan ik zeggen|handleiding|ik heb hulp nodig|wat kan ik doen|hoe gebruik ik dit|wat kunt u doen",
  ],
  [
    { is: 'undo' },
    'ongedaan maken|maak ongedaan|maak dat ongedaan|draai terug|terugdraaien|undo|zet terug zoals het was|maak de laatste wijziging ongedaan|annuleer|annuleren|annuleer dat|draai dat terug|laatste wijziging ongedaan maken|ongedaan|draai de laatste wijziging terug|zet dat terug|annuleer de laatste wijziging|herstel',
  ],
  [{ is: 'redo' }, 'opnieuw toepassen|opnieuw uitvoeren|redo|toch wel'],
  [
    { is: 'cancel' },
    'laat maar|vergeet het|vergeet dat|laat zitten|niets wijzigen|stop maar|laat maar zitten|toch niet|nee bedankt|niks veranderen|maakt niet uit|laat zo|doe maar niet',
  ],
  [
    { is: 'ask-status' },
    'ben ik|wat is mijn status|welke status heb ik|hoe sta ik|sta ik|waar sta ik op|welke status|huidige status|in welke status|wat is mijn huidige status|ben ik nu|op wat sta ik|ben ik nog|tot wanneer ben ik|zal ik|hoe lang ben ik|tot wanneer sta ik',
  ],
  [
    { is: 'ask-schedule' },
    'ziet er uit|ziet eruit|hoe ziet|wat staat er|wanneer ben ik|wat heb ik|wanneer heb ik dienst|wat staat er op|wat is er gepland|eruit|er uit',
  ],
  [
    { is: 'ask-route' },
    'wat gebeurt er als iemand belt|waar gaan oproepen naartoe|wat gebeurt er met mijn oproepen|wat gebeurt er als iemand mij belt|waar komen oproepen terecht',
  ],
  [
    { is: 'please-do' },
    'kan je|kun je|kunt u|zou je|zou u|wil je|kan ik|mag ik|zou ik|kan u|zou je kunnen|kunde|kunnen jullie|wilt u|kan jij|kun jij',
  ],
  [{ is: 'self' }, 'mij|me|mijn|ik|mezelf|m|mn|mijnen'],
  [{ is: 'team' }, 'team|het team|groep|afdeling|heel het team|gebruiker|medewerker|ploeg|de ploeg|gebruikers'],
  [{ is: 'everyone' }, 'iedereen|alle medewerkers|alle gebruikers|het hele bedrijf|heel het bedrijf|alle werknemers|allemaal'],
  [{ is: 'whom' }, 'voor|aan|op|bij|naar'],
  [{ is: 'not' }, 'noch|niet|geen|nooit|niemand|nergens|zeker niet|niks'],
  [{ is: 'no-longer' }, 'niet meer|niet langer|geen dienst meer'],
  [{ is: 'how' }, 'hoe kan ik|hoe zet ik|hoe maak ik|hoe verander ik|hoe wijzig ik|hoe moet ik|hoe stel ik|hoe kan je|hoe voeg ik'],
  [
    { is: 'question' },
    'waarom|hoe|wat|wie|waar|wanneer|is|zijn er|kost|welk|is het|hoeveel|staat|werkt|kan men|moet ik|mag men|heeft|wordt|worden|kunnen',
  ],
  [
    { is: 'maybe' },
    'stel je voor|stel u voor|misschien|als|indien|eventueel|stel dat|zou|waarschijnlijk|wellicht|mogelijk|mss|wanneer ik|of ik|denk|ik denk|tenzij|mocht',
  ],
  [{ is: 'was' }, 'was|waren|gisteren|geweest|had|hadden|eergisteren|daarnet|werd|gezegd|vergeten|zei|gehad|daarstraks'],
  [{ is: 'other-person' }, 'hij|zij|ze|hem|haar|mijn baas|mijn collega|collega|baas|wij|we|ons|hun|men|onze|mijn vrouw|mijn man'],
  [{ is: 'unsupported' }, 'zodra ik|als ik aankom|wanneer ik thuis ben'],
  [
    { is: 'correction' },
    'nee|bedoel ik|ik bedoel|nee wacht|wacht nee|neen|toch maar|of nee|correctie|eigenlijk|ik bedoelde|sorry ik bedoel|oeps nee|beter gezegd|oftewel|maak daar van|maak er van',
  ],
  [{ is: 'then' }, 'dan|daarna|en dan|en daarna|vervolgens|nadien|waarna|erna'],
  [
    { is: 'filler' },
    "alsjeblieft|alstublieft|aub|a.u.b.|svp|graag|bedankt|dank je|dank u|merci|dankjewel|hallo|hoi|hey|dag|goedemorgen|goeiemorgen|goedemiddag|goedenavond|goeiedag|ok|oke|ja|goed|maar|eens|even|eventjes|gewoon|nog|ook|sorry|oei|oeps|ah|dus|wel|toch|bot|fmu|het|dat|er|weer|terug|opnieuw|snel|zo|'s|s|hé|je|u|jij|ge|gij|daar|dag bot|gsm|mijn gsm|op mijn gsm|jawel|super|prima|tja|hier|kort|a u b|beste|groeten|mvg|om|te|die|nu dan|zeker",
  ],
  [{ is: 'filler' }, 'met verlof|ik heb verlof|in verlof|op vakantie|met vakantie|verlof|ben met verlof|vakantie|thuis'],
]
