import type { PhraseRow } from '../../language-pack.ts'

/**
 * What people say beside a wish. A `reason` never changes what is done and is never kept (DOMAIN §13): list things one goes to or
 * does, no verbs of saying or asking, nothing that also names a service others run ("shop", "line").
 */
export const asides: readonly PhraseRow[] = [
  [
    { is: 'reason' },
    "dentist|doctor|doctors|doctor's|dr|doc|hospital|physio|therapist|hairdresser|barber|optician|vet|appointment|medical appointment|check-up|checkup|meeting|a meeting|interview|workshop|training|course|seminar|conference|presentation|exam|school run|school|kids|kid|the kids|my kids|children|baby|daycare|nursery|parents evening|pick up|picking up|pickup|gym|sport|football|yoga|swimming|run|lunch with|dinner|breakfast|family|birthday|wedding|funeral|party|holiday|holidays|vacation|leave|day off|sick|ill|not feeling well|feeling sick|headache|flu|travel|travelling|traveling|driving|train|plane|flight|airport|commute|garage|car service|mot|plumber|delivery|focus time|focus|concentration|deep work|study|errands|shopping|bank|notary|moving house|customer visit|client visit|site visit|on the road|weekend shift|night shift|early shift|late shift",
  ],
  [
    { is: 'where' },
    "in a meeting|in meetings|at a meeting|in the meeting|at the dentist|at the dentist's|at the doctor|at the doctor's|to the dentist|to the doctor|at the hospital|at school|at the gym|at a customer|at the customer|with a customer|with a client|on the train|on the road|on leave|on holiday|on vacation|in training|for the dentist|for a meeting|for lunch with|sick at home",
  ],
  [{ is: 'back' }, 'back|return|follow|following|resume|stick to|according to|as per|use|revert'],
  [{ is: 'self' }, 'for me|for myself'],
  [{ is: 'particle' }, 'out'],
  [{ is: 'because' }, 'because|because of|since i|as i have|due to|cause|bc'],
  [
    { is: 'vague' },
    'for a while|for a bit|a while|a bit|a little while|for a little while|a little|for some time|some time|for a moment|soon|shortly',
  ],
  [
    { is: 'mistake' },
    'wrong|wrong one|wrong button|that was wrong|that was a mistake|it was a mistake|by mistake|my mistake|my bad|mistake|oops wrong|oops wrong one|ups|whoops|misclick|not what i wanted|that was not what i wanted',
  ],
  [{ is: 'how-lead' }, 'how'],
  [
    { is: 'call', call: 'to-fixed' },
    'fixed number|my fixed number|landline|my landline|fixed line|desk phone|my desk phone|office number|my office number|company number|fixed phone|my fixed phone|work number',
  ],
  [{ is: 'call', call: 'to-mobile' }, 'mobile number|my mobile number|cell|my cell|cell phone|my cell phone|cell number|my mobile|mobile'],
  [
    { is: 'call', call: 'outgoing' },
    'when i call|when i phone|if i call|if i phone|outgoing call|outgoing calls|calls i make|when i ring|when calling out|when i call someone|if i call someone',
  ],
  [
    { is: 'calling' },
    'do|does|go|goes|land|end up|reach me|get through|arrive|number|shown|displayed|displays|appear|appears|answered|my phone|at my|routed|sent|happen|happens|with',
  ],
  [{ is: 'anyone' }, 'someone|somebody|anyone|if someone|if somebody|if anyone|when someone|when somebody|when people|if people|people'],
  [{ is: 'topic', topic: 'call' }, 'call|calls|called|rings|ring|ringing|caller|callers|phone call|phone calls'],
  // As the cards say it: what people copy is understood.
  [{ is: 'told' }, 'until you change it|until you say so|until you say otherwise'],
  [{ is: 'mode', auto: true }, 'by your schedule|by my schedule|by the schedule|as scheduled|per my schedule'],
  [{ is: 'plan' }, 'planned:|added:|adds:'],
  [{ is: 'next-day' }, 'next day|the next day|following day|the following day'],
  [{ is: 'both' }, 'both|both of them'],
  [{ is: 'cancel' }, 'change nothing|nothing changes|leave it as it is'],
]
