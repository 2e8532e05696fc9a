import type { PhraseRow } from '../../language-pack.ts'

export const wishes: readonly PhraseRow[] = [
  [
    { is: 'status', status: 'private' },
    'privé|prive|op privé|privémodus|privé modus|status privé|privee|prv|op prive|privémode|in privé|op prv|priveé|privè',
  ],
  [
    { is: 'status', status: 'professional' },
    'professioneel|zakelijk|beroepshalve|op professioneel|zakelijke modus|professionele modus|beroepsmatig|prof|zakelijke mode|professionele mode|professioneele|op zakelijk|profesioneel|proffesioneel|terug naar pro|terug op pro|weer op pro|weer naar pro',
  ],
  [{ is: 'status', status: 'professional', weak: 'time' }, 'pro|op pro|werkmodus'],
  [{ is: 'status', status: 'professional', weak: 'verb' }, 'werk|aan het werk|werken'],
  [
    { is: 'status', status: 'on-duty' },
    'van dienst|van wacht|wachtdienst|permanentie|stand-by|standby|dienst|piket|bereikbaarheidsdienst|op wacht|in permanentie|dienst hebben|op dienst|van permanentie|dienstdoend|in de wacht|weekendwacht|nachtwacht|van wachtdienst|met wacht|op permanentie|van de wacht|op van wacht|op van dienst|op wachtdienst|van piket|op stand-by|op standby|nachtdienst|weekenddienst|dagdienst|avonddienst',
  ],
  [{ is: 'status', status: 'on-duty', weak: 'slot' }, 'in dienst|wacht'],
  [
    { is: 'no-status' },
    'beschikbaar|bezet|vrij|afwezig|bereikbaar|druk|bezig|onbereikbaar|niet beschikbaar|niet storen|weg|in gesprek|niet bereikbaar|storen',
  ],
  [
    { is: 'trap' },
    'dienst is dienst|ik wacht|wacht tot ik|privéles|privélessen|privé bellen|privé spreken|privéleven|heel professioneel|zeer professioneel|uit dienst|klantendienst|dienst na verkoop|dienst-na-verkoop|wacht even|wacht eens|van dienst zijn|komt in dienst|privézaken|privébericht|dokter van wacht|apotheek van wacht|wachtwoord|wachten|wachtrij|tot uw dienst|privégesprek|privé gesprek|personeelsdienst|dienst hr|in dienst treden|in dienst getreden|wacht op|een dienst bewijzen|diensten|privépersoon|de wacht houden|in wacht|in de wachtrij|wacht ik|wachtzaal|wachtkamer|wachttijd|wacht maar|dienst bewijzen|ter dienste|te uwer dienst|dienstwagen|dienstverlening|huisarts van wacht|tandarts van wacht|dierenarts van wacht|buiten dienst|eerste dienst|openbare dienst|wacht nog|wacht daar|wacht met|wacht effe|wacht effen|wacht ff|wacht efkes|privé-leven|privéadres|privénummer|privé nummer|privé-nummer|privésfeer|privégebruik|privé gebruik|privétoestel|privéauto|privéwagen|vervang mij|vervang me|vervangt mij|mij vervangen|me vervangen|privéfeest|privéfeestje|privé feest|privé feestje|privéchauffeur|een pro|echte pro|professionele opleiding|dienst van de klant|tot dienst|ten dienste|in dienst sinds|in dienst bij|dienst is|de dienst is|dienstencheque|dienstencheques|ga privé langs|een dienst vragen|een dienst verlenen|een dienst doen|een kleine dienst|dienst verlenen|een dienst willen bewijzen|een wederdienst|tot je dienst|tot jullie dienst|een auto|de auto|mijn auto|jouw auto|onze auto|zijn auto|geen auto|nieuwe auto|auto wassen|auto kopen|auto rijden',
  ],
  [
    { is: 'topic', topic: 'beep' },
    'piep|piepje|piepjes|pieptoon|pieptonen|biep|bieptoon|beep|geluidssignaal|toon|biepje|biepjes|bieptonen|bieps|pieps|piepgeluid|piepsignaal|signaaltoon|biepgeluid|de toon',
  ],
  [
    { is: 'topic', topic: 'messages' },
    "bericht|berichten|sms|sms'en|smsen|sms'jes|tekstberichten|tekstbericht|sms berichten|sms-berichten|sms bij statuswijziging|berichten bij statuswijziging|smsjes|sms'jes bij statuswijziging|smsjes bij statuswijziging|sms'en bij statuswijziging|sms bij een statuswijziging|berichten bij een statuswijziging|sms'jes bij een statuswijziging|berichtjes|berichtje|tekstmeldingen|sms-meldingen|sms meldingen|sms bij elke statuswijziging|berichten bij elke statuswijziging|smskes|sms'kes",
  ],
  [
    { is: 'topic', topic: 'notifications' },
    'melding|meldingen|notificatie|notificaties|verwittigingen|meldinkjes|notifs|verwittiging|waarschuwingen|alerts',
  ],
  [
    { is: 'topic', topic: 'scheduler' },
    'planner|automatische planning|automaat|automatiek|scheduler|automatisme|automatische planner|automatisch rooster|automatische modus|automatisch volgen',
  ],
  [
    { is: 'topic', topic: 'schedule' },
    'planning|rooster|uurrooster|schema|agenda|weekplanning|week|weekschema|kalender|weekrooster|werkrooster|uurroosters|uurrooste|uurooster|dienstrooster|dienstregeling|werkschema',
  ],
  [
    { is: 'topic', topic: 'slot' },
    'tijdslot|tijdsloten|slot|slots|blok|blokken|tijdvak|shift|shiften|shifts|tijdblok|sloten|tijdslots|tijdsblok|tijdsblokken|tijdblokken|blokje|blokjes|shiftje|planningsblok',
  ],
  [{ is: 'topic', topic: 'status' }, 'mijn status|status|modus|stand'],
  [{ is: 'topic', topic: 'template' }, 'sjabloon|sjablonen|template'],
  [
    { is: 'mode', auto: true },
    'automatische modus|automatisch|auto|op automatisch|planning volgen|volg mijn planning|volg de planning|terug naar planning|terug naar de planning|terug naar mijn planning|volgens planning|volgens de planning|volgens mijn planning|weer volgens planning|rooster volgen|volg mijn rooster|terug naar mijn rooster|terug op automatisch|weer automatisch|volg mijn uurrooster|op auto|gebruik de planning|gebruik mijn planning|volg het uurrooster|volg mijn uurrooster weer|volg mijn rooster weer|volg het rooster|rooster weer volgen|planning weer volgen|mijn planning weer volgen|mijn uurrooster weer volgen|uurrooster weer volgen|uurrooster volgen|mijn planning volgen|mijn uurrooster volgen|terug naar mijn uurrooster|terug naar het uurrooster|terug naar het rooster|terug volgens planning|terug volgens mijn planning|op automatische modus|op automatische piloot|volgens mijn rooster|volgens mijn uurrooster|volgens het rooster|volgens uurrooster|gewoon mijn planning|terug mijn planning|terug op planning|terug op mijn planning|terug op de planning|terug op auto|weer op auto|neem mijn planning weer over|hervat mijn planning|hervat de planning|planning hervatten|zet hem terug op auto|zet hem op auto|zet hem terug op automatisch|terug op mijn uurrooster|op mijn planning|op planning|op mijn uurrooster|op mijn rooster|naar mijn planning',
  ],
  [
    { is: 'mode', auto: false },
    'manueel|handmatig|met de hand|manuele modus|op manueel|zelf beheren|zelf doen|op handmatig|manuele|op manuele modus|handmatige modus|in manueel|zelf instellen|zelf kiezen',
  ],
  [
    { is: 'switch', on: true },
    'aan|inschakelen|activeren|activeer|schakel in|aanzetten|zet aan|opzetten|op|aanleggen|ingeschakeld|heractiveer|heractiveren|terug aan|weer aan|terug aanzetten|weer inschakelen|terug inschakelen|terug opzetten|inleggen|hervat|hervatten|actief|schakel',
  ],
  [
    { is: 'switch', on: false },
    'uit|af|uitschakelen|deactiveren|deactiveer|schakel uit|uitzetten|afzetten|zet uit|zet af|dempen|demp|stop|stoppen|geen meer|uitgeschakeld|pauzeer|stop met|stoppen met|niet meer volgen|volg niet meer|volg niet langer|uitdoen|afleggen|op pauze|pauzeren|op non-actief|stopzetten|zet stop|afschakelen|onderbreek|ophouden met|schort op|opschorten|doof|stuur geen|stuur me geen|stuur mij geen|stop met sturen van',
  ],
  [
    { is: 'set' },
    'zet|zetten|zetten op|maak|ga|schakel|schakel over|overschakelen|plaats|blijf|ik blijf|ik wil|wil|ik wil graag|ik zou graag|zou graag|word|ik ga|mag|verander|stel|hou|houd|ik moet|moet|zijn|staan|op|naar|wissel|wisselen|doe|ik word|laat|gebruik|ik wens|wens|worden|in|zet mij maar|zetten we|gezet worden|gezet te worden|omschakelen|schakel om|zet om|omzetten|switch|switchen|switch naar|breng|zou graag willen|zou willen|wou|wou graag|ik wou graag|ik wou|ik zet mij|ik zet me|ik schakel|ik schakel over|ik switch|ik kom|ik blijf op|gooi me|gooi mij|smijt mij|smijt me|steek me|steek mij|leg me|plaats me|plaats mij|doe me|staan op|gezet op|neem|instellen|stel in|stel me in|mijn status moet|ik zou|ik zou willen|moet ik zijn|aub zetten|zetten aub|overzetten|terugzetten op|terug zetten op|om te zetten|ga ik|schakelen|te zetten|worden gezet',
  ],
  [{ is: 'be' }, "ik ben|ben|ik sta|sta|ik heb|heb|k ben|kben|'k ben|ik zit|zit|ik zit op|ik doe|ik neem"],
  [
    { is: 'plan' },
    'plan|plannen|voeg toe|toevoegen|voeg|toe|inplannen|plan in|ingeven|noteer|boek|schrijf in|zet in mijn planning|reserveer|zet in de planning|zet in|inschrijven|noteren|zet erin|zet er in|erin|voeg nog toe|plaats in mijn planning|zet in mijn rooster|zet in mijn uurrooster|in mijn planning zetten|in mijn uurrooster zetten|toe te voegen|in te plannen|blokkeer|inboeken|boek in|reserveren|steek in mijn planning|steek erin',
  ],
  [
    { is: 'remove' },
    'verwijder|verwijderen|wis|wissen|schrap|schrappen|haal weg|haal|weghalen|gooi weg|delete|leegmaken|maak leeg|neem weg|verwijderd|doe weg|wegdoen|smijt weg|smijt|wegsmijten|gooi|weggooien|gooi eruit|smijt eruit|kieper|kuis op|opkuisen|ruim op|opruimen|haal eruit|haal eraf|haal uit|verwijderen uit|veeg|veeg weg|wegvegen|schrap uit|schrap maar|laat vallen|laat wegvallen|maak vrij|annuleer de|annuleer het|annuleer mijn|annuleer alle|uithalen|haal uit mijn planning|te verwijderen|te schrappen|doe uit mijn planning|geschrapt worden|verwijderd worden|leeg|kuis',
  ],
  [
    { is: 'away' },
    'mag weg|kan weg|moet weg|weg|valt weg|vervalt|uit de planning|uit mijn planning|uit het rooster|mogen weg|kunnen weg|uit mijn rooster|moeten weg|mag eruit|mogen eruit|mag eraf|mag geschrapt worden|mogen geschrapt worden|mag geschrapt|mogen geschrapt|mag verwijderd worden|mogen verwijderd worden|kan eruit|kunnen eruit|moet eruit|moeten eruit|vallen weg|mag vervallen|mogen vervallen|vervallen|mag vallen|mag er uit|mogen er uit|mag wegvallen|mag verdwijnen|moet verdwijnen|mogen verdwijnen|kan geschrapt worden|uit mijn uurrooster|uit het uurrooster',
  ],
  [
    { is: 'change' },
    'wijzig|wijzigen|verander|veranderen|pas aan|aanpassen|pas|verkort|inkorten|kort in|bewerk|vervang|vervangen|zet om|omzetten|aanpassing|pas mijn|aangepast worden|wijzigt',
  ],
  [
    { is: 'move' },
    'verschuif|verschuiven|verplaats|verplaatsen|verzet|verzetten|wissel|verleg|verleggen|schuif|schuif op|opschuiven|doorschuiven|verhuis|verhuizen|vervroeg|vervroegen|stel uit|uitstellen|zet over',
  ],
  [{ is: 'becomes' }, 'wordt|worden|door|moet worden|moeten worden|wordt voortaan|wordt nu'],
  [{ is: 'instead' }, 'in plaats van|ipv|i.p.v.|niet langer tot|en niet|i p v|inplaats van|in de plaats van|en niet meer|niet van'],
  [
    { is: 'ends' },
    'eindigt|eindigen|stopt|stoppen|loopt tot|laat eindigen|eindig|moet eindigen|moet stoppen|duurt tot|mag stoppen|mag eindigen|loopt af|aflopen',
  ],
  [{ is: 'starts' }, 'begint|beginnen|start|starten|begin|moet beginnen|moet starten|gaat in|mag beginnen|mag starten'],
  [{ is: 'only' }, 'nog maar|maar|voortaan|voortaan maar|slechts|enkel|alleen|enkel nog|voortaan nog maar|vanaf nu maar'],
  [
    { is: 'extend' },
    'verleng|verlengen|langer|verder|doorgaan|verlengd|erbij|rek|rekken|rek met|verlengen met|verleng met|trek door|uitbreiden|doe erbij|bijdoen|doe bij|doorlopen|aanhouden|langer duren|verlengd worden|erbovenop',
  ],
  [
    { is: 'longer' },
    "nog|extra|bijkomend|nog eens|nog een|langer|plus|nog even|erbij|er nog|er bij|nog bij|langer graag|erbij doen|extra graag|nog ne|nog nen|nog zo'n",
  ],
  [
    { is: 'whole' },
    'alle|heel|hele|volledige|volledig|ganse|alles|heel mijn|heel de|gans|al mijn|gehele|al de|heel den|alles van|alles uit|allemaal van|gans den',
  ],
  [
    { is: 'apply' },
    'toepassen|pas toe|wijs toe|toewijzen|toepas|ken toe|geef sjabloon|toegepast worden|breng aan|laat toepassen|gebruik sjabloon|wijs sjabloon|ken sjabloon|geef',
  ],
  [{ is: 'create' }, 'maak|nieuw|nieuwe|aanmaken|creëer|bewaar|maak aan'],
  [
    { is: 'show' },
    "toon|tonen|laat zien|laat mijn|geef|wat is|welke|bekijk|zie|toon me|lijst|geef me|wat zijn|bekijken|tonen aub|mag ik zien|laat eens zien|check|controleer|raadpleeg|overzicht|overzicht van|bekijken aub|geef mij|geef eens|stuur me|stuur mij|welk is|opvragen|wa is|wa zijn|wats|wat's|weergeven|geef weer",
  ],
  [
    { is: 'help' },
    "help|hulp|help me|hoe werkt dit|hoe werkt dat|wat kan je|wat kun je|wat kan je doen|commando's|uitleg|wat kan ik zeggen|handleiding|ik heb hulp nodig|wat kan ik doen|hoe gebruik ik dit|wat kunt u doen|wat kunde|wat kunt ge|wat kunt ge doen|wat kunde gij|hoe werkt da|hoe werkte gij|hoe werkt het|hoe gaat dit|hoe moet ik dit gebruiken|hoe gebruik ik u|hoe gebruik ik je|hoe moet dit|ik snap het niet|ik begrijp het niet|leg uit|leg eens uit|leg dit uit|wat kan ik vragen|wat kan ik u vragen|wat kan ik allemaal|wat kun jij|wat kan jij|wat kan ik allemaal zeggen|sos|info|lijst met commando's|welke commando's|handleiding aub|kan iemand helpen|kan je helpen|kan je me helpen|kun je me helpen|kunt u mij helpen|kan je mij helpen|help mij|help mij eens",
  ],
  [
    { is: 'undo' },
    'ongedaan maken|maak ongedaan|maak dat ongedaan|draai terug|terugdraaien|undo|zet terug zoals het was|maak de laatste wijziging ongedaan|annuleer dat|draai dat terug|laatste wijziging ongedaan maken|ongedaan|draai de laatste wijziging terug|zet dat terug|annuleer de laatste wijziging|herstel|zet terug|terugzetten|zet het terug|zet alles terug|zet alles terug zoals het was|zet alles terug zoals voordien|zoals het was|zet het terug zoals het was|draai het terug|draai alles terug|draai de wijziging terug|terug naar vorige|terug naar de vorige|terug naar de vorige status|herstel de vorige status|herstel vorige status|maak het ongedaan|maak de wijziging ongedaan|maak alles ongedaan|maak laatste ongedaan|ongedaan aub|annuleer mijn laatste wijziging|annuleer laatste|annuleer de laatste|annuleer het laatste|annuleer mijn laatste|annuleer die wijziging|annuleer deze wijziging|laatste wijziging annuleren|wijziging annuleren|laatste actie ongedaan maken|vorige actie ongedaan maken|ctrl z|revert|doe dat ongedaan|doe ongedaan|terug zoals het was|terug zoals voordien',
  ],
  [
    { is: 'redo' },
    'opnieuw toepassen|opnieuw uitvoeren|redo|toch wel|doe het toch|doe opnieuw|opnieuw doen|voer opnieuw uit|pas opnieuw toe|terug toepassen|toch terug toepassen|doe het opnieuw',
  ],
  [
    { is: 'cancel' },
    "annuleer|annuleren|laat maar|vergeet het|vergeet dat|laat zitten|niets wijzigen|stop maar|laat maar zitten|toch niet|nee bedankt|niks veranderen|maakt niet uit|laat zo|doe maar niet|niks|niets|laat het zo|laat het maar|laat het maar zo|laat zijn|vergeet maar|laat vallen maar|nee dank u|nee dank je|nee niks|nee niets|nee laat|nee toch niet|toch maar niet|niks doen|niets doen|doe niks|doe niets|stop daarmee|stop ermee|is al goed|tis al goed|'t is al goed|ge moogt het laten|annuleer mijn vraag|annuleer maar|geen zorgen|niks wijzigen|wijzig niets|verander niets|verander niks|wijzig niks|niks aanpassen|niets aanpassen",
  ],
  [
    { is: 'ask-status' },
    'ben ik|wat is mijn status|welke status heb ik|hoe sta ik|sta ik|waar sta ik op|welke status|huidige status|in welke status|wat is mijn huidige status|ben ik nu|op wat sta ik|ben ik nog|tot wanneer ben ik|zal ik|hoe lang ben ik|tot wanneer sta ik|wa is mijn status|op wat staat mijn status|waar sta ik nu op|waarop sta ik|op welke status|op welke status sta ik|hoe staat mijn status|wat is mijn huidige|hoe sta ik nu|sta ik nog|sta ik nu|sta ik nog altijd|sta ik nog steeds|ben ik nog altijd|ben ik nog steeds|tot hoe laat ben ik|tot hoe laat sta ik|tot wanneer is|hoe lang nog|hoelang nog|hoelang sta ik|hoelang ben ik|hoe lang sta ik|wat ben ik|wat is mijn stand|in welke modus|in welke modus sta ik|op welke modus|wat zal mijn status zijn|wat wordt mijn status|wat is morgen mijn status|sta ik morgen|ben ik morgen|ben ik dan|zal ik dan|op wat sta ik nu|op wa sta ik|wa is mn status|hoe sta k',
  ],
  [
    { is: 'ask-schedule' },
    'ziet er uit|ziet eruit|hoe ziet|wat staat er|wanneer ben ik|wat heb ik|wanneer heb ik dienst|wat staat er op|wat is er gepland|wanneer moet ik|wanneer heb ik|wanneer werk ik|wanneer sta ik|wat heb ik op|wa heb ik|wat moet ik|hoe laat|om hoe laat|tot hoe laat|van wanneer tot wanneer|hoe ziet eruit|welke tijdsloten|welke slots|welke blokken|welk uurrooster|wanneer ben ik nog|wat doe ik|wat is mijn planning|wat is mijn uurrooster|wat is mijn rooster|hoe is mijn planning|hoe is mijn uurrooster|wat staat er in|wat staat er op mijn|wat staat er in mijn|wanneer zijn mijn|wanneer is mijn',
  ],
  [
    { is: 'ask-route' },
    'wat gebeurt er als iemand belt|waar gaan oproepen naartoe|wat gebeurt er met mijn oproepen|wat gebeurt er als iemand mij belt|waar komen oproepen terecht|waar gaan mijn oproepen naartoe|waar komen mijn oproepen terecht|waar komen mijn oproepen toe|waar gaan mijn oproepen heen|wat gebeurt er met een oproep|wat gebeurt er met oproepen|wat als iemand mij belt|waar rinkelt het|waar gaat een oproep naartoe|wat gebeurt er als ze mij bellen|wat gebeurt er als ze me bellen|wat gebeurt er als iemand me belt|wat gebeurt er als men mij belt',
  ],
  [
    { is: 'please-do' },
    'kan je|kun je|kunt u|zou je|zou u|wil je|kan ik|mag ik|zou ik|kan u|zou je kunnen|kunde|kunnen jullie|wilt u|kan jij|kun jij|kunt ge|kunt gij|kunde gij|kund ge|kunde ge|wilt ge|wilde gij|zoudt ge|zoude|zou u kunnen|zou jij|zou je willen|wil u|kan je eens|gelieve|gelieve te|gelieve mij te|gelieve me te|is het mogelijk om|is het mogelijk|kan dat|kan het|kan da|mag het|mag da|mag dat|kan ik nog|kanje|kunje|kuntu|moogt ge|moogt|mag ik nog|zou het kunnen|zou het mogelijk zijn|wilt gij',
  ],
  [{ is: 'self' }, "mij|me|mijn|ik|mezelf|m|mn|mijnen|mijne|k|'k|mezelve|mijzelf"],
  [{ is: 'team' }, 'team|het team|groep|afdeling|heel het team|gebruiker|medewerker|ploeg|de ploeg|gebruikers'],
  [
    { is: 'everyone' },
    'iedereen|alle medewerkers|alle gebruikers|het hele bedrijf|heel het bedrijf|alle werknemers|allemaal|allen|alleman',
  ],
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
    "alsjeblieft|alstublieft|aub|a.u.b.|svp|graag|bedankt|dank je|dank u|merci|dankjewel|hallo|hoi|hey|dag|goedemorgen|goeiemorgen|goedemiddag|goedenavond|goeiedag|ok|oke|ja|goed|maar|eens|even|eventjes|gewoon|nog|ook|sorry|oei|oeps|ah|dus|wel|toch|bot|fmu|het|dat|er|weer|terug|opnieuw|snel|zo|'s|s|hé|je|u|jij|ge|gij|daar|dag bot|gsm|mijn gsm|op mijn gsm|jawel|super|prima|tja|hier|kort|a u b|beste|groeten|mvg|om|te|die|nu dan|zeker|ff|eff|effe|effen|efkes|eens efkes|bedankt alvast|alvast bedankt|alvast|thx|pls|please|thanks|tnx|dankuwel|dank u wel|merci he|he|hej|yo|allez|allee|amai|gulle|gelle|goeiemorgend|goeiemiddag|goeienavond|goeieavond|goedendag|hallokes|salut|ciao|doei|groetjes|vriendelijke groeten|met vriendelijke groeten|vg|fijne dag|fijn weekend|prettig weekend|prettige dag|top|tof|perfect|okee|okido|oki|okay|goe|da|dadde|ist|zeg|bon|voila|voilà|kort even|vlug|rap|gauw|asap|spoedig|dringend|liefst|best|voor mij|voor me|gelijk|inderdaad|tis|'t is|'t|t|robot|bot aub|asjeblieft|asjeblief|alstublief|alsjeblief|asteblieft|a.u.b|aub dank u|ajb|svp dank|graag aub|merci alvast|nog eens|nogmaals|hop|komaan|hup|zodus|eruit|er uit|te volgen|eraf|er vanaf|als mijn status verandert|als de status verandert|als mijn status wijzigt|wanneer mijn status verandert|wanneer mijn status wijzigt|als ik van status verander|wanneer ik van status verander|telkens mijn status verandert",
  ],
  [{ is: 'filler' }, 'met verlof|ik heb verlof|in verlof|op vakantie|met vakantie|verlof|ben met verlof|vakantie|thuis'],
  [{ is: 'question' }, 'het is'],
  [{ is: 'filler' }, "'t is"],
  [{ is: 'agreed' }, 'ok|oke|akkoord|in orde'],
  [{ is: 'but' }, 'maar|wel'],
  [{ is: 'please' }, 'aub|a.u.b.|a u b|svp|alsjeblieft|alstublieft|graag'],
  [{ is: 'status', status: 'on-duty' }, 'van dienst blijven|van wacht blijven'],
]
