import type { Status } from '../domain/status.ts'

export type Daypart = 'morning' | 'forenoon' | 'lunch' | 'afternoon' | 'evening' | 'night'
export type Topic = 'beep' | 'messages' | 'notifications' | 'scheduler' | 'schedule' | 'slot' | 'status' | 'template' | 'call'

/** Cues without further content; what each is for stands beside it. */
export type Cue =
  // time
  | 'until' // until, bis, jusqu'à, tot
  | 'until-included' // t/m, bis einschließlich: the last day is in
  | 'included' // "inclus", "einschließlich" after a day
  | 'from' // from, ab, à partir de, vanaf
  | 'to' // to in a range; bis and tot are also 'until'
  | 'between'
  | 'and' // also part of "between 9 and 5", "deux heures et demie"
  | 'or'
  | 'for' // before a duration
  | 'in' // in 2 hours, binnen een uur
  | 'ago'
  | 'hence' // "3 days from now", "30 min later"
  | 'within' // a range from now, beside its reading as "in"
  | 'mid' // the middle of
  | 'at'
  | 'it-is' // "c'est 7 heures", het is: a clock follows; for plain readings only
  | 'date-lead' // on, am, le, op: a day follows
  | 'article'
  | 'definite' // the, der, le, de: "the week" is the one that is running
  | 'every' // every, each, jeden, chaque, elke
  | 'weekly' // weekly, wöchentlich, immer, voortaan
  | 'cycle-lead' // alle (3 Wochen), toutes les, om de: a number of weeks follows
  | 'next' // next Tuesday: the coming one, or that of next week
  | 'coming' // kommenden, aanstaande: the coming one
  | 'this'
  | 'last'
  | 'except'
  | 'all-day'
  | 'now'
  | 'half-more' // "and a half" after a duration
  | 'past' // minutes past
  | 'before' // minutes to
  | 'minus' // moins le quart
  | 'week-number' // KW, semaine, week before a number
  | 'rest-of' // the rest of
  | 'meantime' // dazwischen, in between: the gap of the slots before
  | 'next-day' // (Folgetag): the range before ends a day later
  | 'told' // until further notice
  | 'next-change' // until the next change
  | 'start-of'
  | 'end-of'
  | 'early'
  | 'late'
  // wishes
  | 'set' // set, put, switch
  | 'be' // I am, bin, je suis: states a wish as a fact
  | 'plan' // schedule, plan, add
  | 'remove'
  | 'away' // "mag weg": remove as a statement
  | 'change'
  | 'move'
  | 'becomes' // an arrow between two statuses
  | 'instead' // instead of, anstatt
  | 'ends' // end at, enden
  | 'starts'
  | 'only' // nur noch, plus que, maar: the slot gets a new end
  | 'extend'
  | 'longer' // noch, another, encore, +
  | 'whole' // all, ganzen, tous: everything of its kind
  | 'all' // alle: everybody, where it goes with a status instead of with slots
  | 'apply'
  | 'create'
  | 'show'
  | 'help'
  | 'undo'
  | 'redo'
  | 'cancel'
  | 'ask-status' // am I, bin ich
  | 'ask-schedule' // what does … look like
  | 'ask-route' // what happens when somebody calls
  | 'please-do' // can you, could you: a question that is a wish
  | 'self' // me, my
  | 'team'
  | 'everyone'
  | 'whom' // to, for, auf, pour before names
  // reasons not to act
  | 'not'
  | 'no-longer'
  | 'question'
  | 'how' // how do I: help is wanted, not the thing itself
  | 'maybe'
  | 'was'
  | 'other-person'
  | 'no-status' // busy, available: a status is meant, but which
  | 'unsupported'
  | 'trap' // a status word in another sense: "private life"
  // asides (languages/<language>/asides.ts)
  | 'particle' // out, off: the second half of a verb that stands before
  | 'both' // both, beides: beep and messages
  | 'back' // zurück, follow, terug naar: with the word for the schedule, its switch
  | 'anyone' // someone, if someone: only in a question about calls
  | 'calling' // go, reach, see: explained only in a question about calls
  | 'reason' // dentist, kids: why, in a stretch of its own; never right beside a status ("private meeting")
  | 'where' // at the dentist's, im Urlaub: a reason with its preposition, anywhere
  | 'aside' // made by the grammar: said in brackets
  | 'because' // what follows, up to the next comma, is a reason
  | 'vague' // for a while, a bit: a length that nobody can know
  | 'mistake' // oops, wrong one: excuses an undo, changes nothing
  | 'how-lead' // opens "how do I …": with a verb of doing, help is wanted
  | 'correction' // no wait, I mean
  | 'agreed' // a question after a wish that only wants a nod: "ok?"
  | 'but' // after what is no longer so: what is wanted instead follows
  | 'please' // svp, aub: what stands beside it alone is a wish
  | 'then' // and then: a new wish follows
  | 'filler' // please, thanks: never changes the meaning

/** One meaning of a phrase. A phrase may have several; the grammar takes the one that fits its place. */
export type Word =
  | { readonly is: Cue }
  /**
   * `weak`: also an everyday word, so it counts only beside a time ("time"), a range or a weekday ("slot"), or a verb of setting
   * ("verb"); that verb helps all three. `doubtful`: known to mislead (DOMAIN §1 and the wording of the language).
   */
  | { readonly is: 'status'; readonly status: Status; readonly weak?: Weakness; readonly doubtful?: Status }
  /** `shy`: an abbreviation that is also a common word ("do", "me", "so"); a weekday only where one is expected. */
  | { readonly is: 'weekday'; readonly day: number; readonly every?: true; readonly shy?: true }
  | { readonly is: 'days'; readonly days: readonly number[]; readonly every?: true }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'duration'; readonly minutes: number }
  | { readonly is: 'hour-mark' }
  | { readonly is: 'meridiem'; readonly half: 'am' | 'pm' }
  | { readonly is: 'clock'; readonly minute: number }
  /** "halb fünf" is 4:30 (before), "half past four" and British "half four" are 4:30 after. */
  | { readonly is: 'half'; readonly of: 'before' | 'after' }
  | { readonly is: 'quarter'; readonly minutes: 15 | 45 }
  /**
   * `half`: after a clock it only says which half of the day ("um 8 Uhr abends"), elsewhere it recurs. `hours`: minutes of the day
   * that this idiom means to a plain reading ("en fin d'après-midi"); a status asks.
   */
  | {
      readonly is: 'daypart'
      readonly part: Daypart
      readonly every?: true
      readonly half?: true
      readonly hours?: readonly [number, number]
    }
  | { readonly is: 'day'; readonly shift: number }
  /** After a weekday: "Friday week", "vendredi en huit", "vrijdag over een week". */
  | { readonly is: 'later'; readonly days: number }
  | { readonly is: 'period'; readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year'; readonly shift: number }
  | { readonly is: 'holiday'; readonly name: string }
  | { readonly is: 'topic'; readonly topic: Topic }
  /** Which calls a question is about: "my fixed number", "when I call somebody". */
  | { readonly is: 'call'; readonly call: CallSaid }
  /** "every second week", "biweekly": the slots come back after so many weeks. */
  | { readonly is: 'cycle'; readonly weeks: number }
  | { readonly is: 'switch'; readonly on: boolean }
  | { readonly is: 'mode'; readonly auto: boolean }
  | { readonly is: 'command'; readonly name: string; readonly changes: boolean }
  | { readonly is: 'phone'; readonly digits: string }
  | { readonly is: 'date'; readonly from: number; readonly to: number; readonly yearSaid: boolean; readonly whole?: 'month' }
  | { readonly is: 'not-a-date' }
  | { readonly is: 'sign'; readonly sign: Sign }

export type CallSaid = 'to-fixed' | 'to-mobile' | 'outgoing'
export type Weakness = 'time' | 'slot' | 'verb'
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year'
export type Sign = 'comma' | 'stop' | 'slash' | 'dash' | 'colon' | 'plus' | 'arrow' | 'question' | 'quote' | 'mark' | 'odd'
