import type { PhraseRow } from '../../language-pack.ts'

/**
 * What people say beside a wish. A `reason` never changes what is done and is never kept (DOMAIN §13): list things one goes to or
 * does, no verbs of saying or asking, nothing that also names a service others run.
 */
export const asides: readonly PhraseRow[] = [
  [
    { is: 'reason' },
    'zahnarzt|zahnarzttermin|arzt|arzttermin|krankenhaus|physio|physiotherapie|friseur|friseurtermin|tierarzt|optiker|termin|einen termin|meeting|besprechung|sitzung|gespräch|vorstellungsgespräch|workshop|schulung|fortbildung|kurs|seminar|konferenz|messe|prüfung|präsentation|kinder|kind|kinder abholen|kinder holen|kita|kindergarten|schule|elternabend|abholen|sport|fitness|fußball|yoga|training|laufen|familie|geburtstag|hochzeit|beerdigung|feier|urlaub|ferien|krank|krankgemeldet|kopfschmerzen|grippe|reise|unterwegs|autofahrt|zug|flug|flughafen|werkstatt|tüv|klempner|handwerker|lieferung|konzentration|fokuszeit|einkaufen|bank|notar|umzug|kundenbesuch|kundentermin|außentermin|auf achse|wochenenddienst|nachtschicht|frühschicht|spätschicht',
  ],
  [
    { is: 'where' },
    'beim arzt|beim zahnarzt|zum arzt|zum zahnarzt|im meeting|in einer besprechung|in besprechung|beim friseur|beim tierarzt|im krankenhaus|im termin|in einem meeting|in einem termin|im gespräch|in der schule|beim sport|beim kunden|beim kundentermin|auf reisen|im zug|im urlaub|in den ferien|in der werkstatt|für den zahnarzt|in einer sitzung|in der besprechung|in einer schulung|auf einer schulung',
  ],
  [{ is: 'all' }, 'alle'],
  [{ is: 'back' }, 'zurück|folge|folgen|befolge|befolgen|nach|laut|gemäß|halte dich an|wieder'],
  [{ is: 'status', status: 'private', weak: 'verb' }, 'privaten|privater|privates'],
  [
    { is: 'status', status: 'professional', weak: 'verb' },
    'berufliche|beruflichen|beruflicher|geschäftliche|geschäftlichen|professionelle|professionellen',
  ],
  [{ is: 'because' }, 'weil|wegen|da ich|denn ich|aufgrund'],
  [
    { is: 'vague' },
    'eine weile|für eine weile|ein bisschen|bisschen|ein wenig|etwas länger|eine zeit lang|eine zeitlang|für kurze zeit|für einen moment|später mal|demnächst|bald|einen moment',
  ],
  [
    { is: 'mistake' },
    'falsch|das war falsch|war falsch|das war ein fehler|war ein fehler|aus versehen|versehentlich|vertippt|verklickt|ups|hoppla|irrtum|mein fehler|falscher knopf|falsche taste',
  ],
  [{ is: 'how-lead' }, 'wie'],
  [
    { is: 'call', call: 'to-fixed' },
    'festnetz|festnetznummer|meine festnetznummer|die festnetznummer|meiner festnetznummer|büronummer|firmennummer|festnetzanschluss|auf dem festnetz|auf festnetz|mein festnetz|festnetztelefon',
  ],
  [
    { is: 'call', call: 'to-mobile' },
    'handynummer|meine handynummer|meiner handynummer|mobilnummer|meine mobilnummer|auf dem handy|auf meinem handy|handy|mein handy|mobiltelefon',
  ],
  [
    { is: 'call', call: 'outgoing' },
    'wenn ich anrufe|wenn ich jemanden anrufe|wenn ich telefoniere|ausgehende anrufe|ausgehende gespräche|ausgehender anruf|bei ausgehenden anrufen|wenn ich rausrufe',
  ],
  [
    { is: 'calling' },
    'passiert|geschieht|gehen|geht|landen|landet|kommen|kommt|nummer|angezeigt|sehen|sieht|erreichen|hin|rein|durchgestellt|weitergeleitet|mit|meinen|meinem|an mich',
  ],
  [{ is: 'anyone' }, 'leute|die leute|jemand|wenn jemand|wenn man|wenn mich jemand|falls jemand|falls mich jemand'],
  [{ is: 'topic', topic: 'call' }, 'anruf|anrufe|anrufen|anruft|angerufen|klingelt|klingeln|anrufer|telefonat|telefonate|läutet'],
  // As the cards say it: what people copy is understood.
  [{ is: 'told' }, 'bis sie es ändern|bis du es änderst|bis sie etwas anderes sagen'],
  [{ is: 'mode', auto: true }, 'nach ihrem zeitplan|nach meinem zeitplan|gemäß zeitplan'],
  [{ is: 'plan' }, 'geplant:|hinzugefügt:'],
  [{ is: 'next-day' }, 'folgetag|am folgetag|tags darauf'],
  [{ is: 'both' }, 'beide|beides|alle beide'],
]
