import type { PhraseRow } from '../../language-pack.ts'

/**
 * What people say beside a wish. A `reason` never changes what is done and is never kept (DOMAIN §13): list things one goes to or
 * does, no verbs of saying or asking, nothing that also names a service others run.
 */
export const asides: readonly PhraseRow[] = [
  [
    { is: 'reason' },
    'tandarts|dokter|huisarts|ziekenhuis|kine|kinesist|fysio|kapper|dierenarts|opticien|afspraak|een afspraak|vergadering|meeting|overleg|gesprek|sollicitatie|workshop|opleiding|cursus|seminarie|beurs|examen|presentatie|kinderen|de kinderen|kinderen halen|kinderen ophalen|kids|kindjes|school|schoolpoort|opvang|crèche|oudercontact|ophalen|sport|sporten|voetbal|yoga|fitness|zwemmen|lopen|familie|verjaardag|trouw|trouwfeest|begrafenis|feest|verlof|vakantie|ziek|ziekteverlof|hoofdpijn|griep|reis|onderweg|trein|vliegtuig|vlucht|luchthaven|garage|autokeuring|keuring|loodgieter|levering|concentratie|focustijd|boodschappen|winkelen|bank|notaris|verhuis|klantenbezoek|klantbezoek|nachtshift|vroege shift|late shift|weekenddienst|tandartsafspraak|doktersafspraak|kinders|kinders halen|kinders ophalen|kindjes halen|kids halen|de kids halen|kinderen van school halen|kind halen|zoon halen|dochter halen|les|de les|pianoles|muziekles|bijles|lessen|kinésist|logopedie|bloedafname|scan|ziekenhuisbezoek|doktersbezoek|tandartsbezoek|turnen|padel|tennis|dansen|muziekschool|vergadering op school|klant|bij een klant|bij de klant|teammeeting|teamvergadering|call|teams call|zoom|werfbezoek|huisbezoek',
  ],
  [
    { is: 'where' },
    'bij de tandarts|naar de tandarts|bij de dokter|naar de dokter|naar de kapper|in vergadering|in een vergadering|in meeting|in overleg|op reis|op de baan|bij de kapper|bij de huisarts|in het ziekenhuis|op school|op de trein|bij een klant|bij de klant|op vakantie|met vakantie|met verlof|in verlof|op opleiding|in opleiding|in de garage|voor de tandarts|voor een vergadering|in gesprek|in bespreking',
  ],
  [{ is: 'all' }, 'alle|allen'],
  [{ is: 'back' }, 'terug|keer|volg|volgen|volgens|gebruik'],
  [{ is: 'because' }, 'want|omdat|wegens|vanwege|doordat|aangezien'],
  [
    { is: 'vague' },
    'een tijdje|voor een tijdje|een beetje|beetje|wat langer|een poosje|een poos|voor een poos|subiet|straks|binnenkort|een momentje|een eindje|efkes|een ogenblik|nen halven dag|een halve dag|halve dag|halven dag|een halve werkdag|tot straks|tot later',
  ],
  [
    { is: 'mistake' },
    'verkeerd|fout|dat was fout|dat was verkeerd|dat was een vergissing|vergissing|per ongeluk|per vergissing|mijn fout|verkeerde knop|oei verkeerd|foutje|was fout|was verkeerd|vergist|mis',
  ],
  [{ is: 'how-lead' }, 'hoe'],
  [
    { is: 'call', call: 'to-fixed' },
    'vaste nummer|mijn vaste nummer|vast nummer|mijn vast nummer|vaste lijn|mijn vaste lijn|vaste telefoon|mijn vaste telefoon|kantoornummer|bedrijfsnummer|op mijn vaste|mijn vaste',
  ],
  [
    { is: 'call', call: 'to-mobile' },
    'gsm-nummer|mijn gsm-nummer|gsm nummer|mijn gsm nummer|mobiele nummer|mijn mobiele nummer|mobiel nummer|gsm|mijn gsm|op mijn gsm|mobieltje|mijn mobiel',
  ],
  [
    { is: 'call', call: 'outgoing' },
    'als ik bel|wanneer ik bel|als ik iemand bel|uitgaande oproepen|uitgaande oproep|uitgaande gesprekken|als ik zelf bel|als ik telefoneer',
  ],
  [
    { is: 'calling' },
    'gebeurt|gebeurt er|gaan|gaat|komen|komt|terecht|belanden|belandt|nummer|getoond|zien|ziet|bereiken|doorgeschakeld|naartoe|met|binnen|toe|heen',
  ],
  [{ is: 'anyone' }, 'mensen|de mensen|iemand|als iemand|wanneer iemand|als men|indien iemand'],
  [
    { is: 'topic', topic: 'call' },
    'oproep|oproepen|belt|bellen|opbelt|opbellen|rinkelt|overgaat|gebeld|beller|bellers|telefoontje|telefoontjes',
  ],
  // As the cards say it: what people copy is understood.
  [{ is: 'told' }, 'tot je het wijzigt|tot u het wijzigt|tot je iets anders zegt'],
  [{ is: 'mode', auto: true }, 'volgens je planning|volgens mijn planning|volgens uw planning'],
  [{ is: 'plan' }, 'gepland:|toegevoegd:'],
  [{ is: 'next-day' }, 'volgende dag|de volgende dag|dag erna|dag nadien'],
  [{ is: 'both' }, 'beide|allebei|alle twee'],
]
