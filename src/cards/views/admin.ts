import { assertNever } from '../../domain/ids.ts'
import type { Language } from '../../domain/person.ts'
import type { AdminProblem, CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { untilPhrase } from '../say/moments.ts'
import { plainName } from '../say/plain-name.ts'
import { rolePhrase } from '../say/role.ts'
import { voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'
import { actSentence } from './admin-act.ts'
import { factOf, pageNotes } from './admin-fact.ts'
import { boardView, peopleFacts, personFacts } from './admin-people.ts'
import { newTeamNotes, teamFacts } from './admin-teams.ts'
import { driftFacts, templateView, templatesFacts } from './admin-templates.ts'
import { refusalSentence } from './refusal.ts'
import { rosterFileView } from './roster-file.ts'

type AdminCard = Extract<CardData, { kind: 'admin' }>
type Said = Pick<View, 'headline'> & Partial<View>

/** What an admin looks at or changes; of a colleague, what everyone may see. */
export function adminView(card: AdminCard, language: Language): View {
  const voice = voiceOf(card, language)
  return viewOf({ kind: 'admin', ...saidOf(voice, card), buttons: buttonViews(voice, card.buttons) })
}

function saidOf(voice: Voice, { about }: AdminCard): Said {
  const { admin, changes, roles, words } = voice.texts
  switch (about.kind) {
    case 'reachable':
      return { headline: reachSentence(voice, about.whom.name, about.reach) }
    case 'who-on':
      return boardView(voice, about)
    case 'people':
      if (about.rows.length === 0) return { headline: admin.nobodyFound }
      return { headline: admin.people, facts: peopleFacts(voice, about.rows), notes: pageNotes(voice, about.page) }
    case 'person':
      return { headline: plainName(about.row.person.name), facts: personFacts(voice, about) }
    case 'admins':
      if (about.rows.length === 0) return { headline: roles.nobody }
      return { headline: roles.title, facts: about.rows.map((person) => factOf(voice, plainName(person.name), rolePhrase(voice, person))) }
    case 'teams':
      return about.rows.length === 0 ? { headline: roles.noTeams } : { headline: admin.teams, ...teamFacts(voice, about.rows) }
    case 'templates':
      return about.rows.length === 0
        ? { headline: admin.noTemplates }
        : { headline: admin.templates, facts: templatesFacts(voice, about.rows) }
    case 'template':
      return templateView(voice, about)
    case 'drift':
      return about.rows.length === 0 ? { headline: admin.noDrift } : { headline: admin.drift, facts: driftFacts(voice, about.rows) }
    case 'doctor': {
      const { findings, checked } = about
      if (findings.length === 0) return { headline: admin.doctorWell({ who: words.people({ count: checked }) }) }
      const facts = findings.slice(0, 10).map(({ person, code }) => factOf(voice, plainName(person.name), admin.finding[code]))
      const more = findings.length - facts.length
      return {
        headline: admin.doctorFound({ found: String(findings.length) }),
        facts,
        notes: more > 0 ? [words.andMore({ count: more })] : [],
      }
    }
    case 'act':
      return {
        headline: actSentence(voice, about.act, about.done),
        follow: about.meanwhile ? [changes.changedMeanwhile] : [],
        notes: about.newTeam ? newTeamNotes(voice, about.newTeam) : [],
      }
    case 'proposed':
      return { headline: admin.proposed({ name: plainName(about.whom.name) }) }
    case 'roster-file':
      return rosterFileView(voice, about)
    case 'accounts':
      return accountsSaid(voice, about)
    case 'account':
      return { headline: admin.accountIs({ name: plainName(about.name) }), follow: about.only ? [admin.onlyAccount] : [] }
    case 'problem':
      return problemSaid(voice, about.problem)
    default:
      return assertNever(about)
  }
}

function accountsSaid(voice: Voice, { present, more, unknown, kept }: Extract<AdminCard['about'], { kind: 'accounts' }>): Said {
  const { admin, formats } = voice.texts
  const which = present === undefined ? admin.whichAccount : admin.whichAccountNow({ name: plainName(present) })
  return {
    headline: unknown === undefined ? which : admin.noSuchAccount({ text: plainName(unknown) }),
    follow: kept ? [admin.wordsKept] : [],
    notes: more.length > 0 ? [admin.moreAccounts({ names: formats.list(more.map(plainName)) })] : [],
  }
}

function reachSentence(voice: Voice, who: string, reach: Extract<AdminCard['about'], { kind: 'reachable' }>['reach']): string {
  const { admin } = voice.texts
  const name = plainName(who)
  if (reach.until === undefined) return reach.reachable ? admin.reachable({ name }) : admin.notReachable({ name })
  const until = untilPhrase(voice, reach.until)
  return reach.reachable ? admin.reachableUntil({ name, until }) : admin.notReachableUntil({ name, until })
}

function problemSaid(voice: Voice, problem: AdminProblem): Said {
  const { admin, formats, roles } = voice.texts
  switch (problem.kind) {
    case 'no-such-template':
    case 'no-such-team': {
      const names = problem.nearest.map(plainName)
      const sentence = problem.kind === 'no-such-team' ? roles.noSuchTeam : admin.problems[problem.kind]
      const headline = sentence({ text: plainName(problem.text) })
      return { headline, notes: names.length > 0 ? [admin.nearest({ names: formats.list(names) })] : [] }
    }
    case 'name-taken':
    case 'no-slots':
    case 'nobody-there':
    case 'bad-field':
      return { headline: admin.problems[problem.kind]({ text: plainName(problem.text) }) }
    case 'team-taken':
      return { headline: roles.teamTaken({ text: plainName(problem.text) }) }
    case 'team-needs-people':
      return { headline: roles.teamNeedsPeople({ text: plainName(problem.text) }) }
    case 'which-team':
      return { headline: roles.whichTeam({ name: plainName(problem.text) }) }
    case 'number-taken':
    case 'email-taken':
      return { headline: admin.problems[problem.kind]({ text: plainName(problem.text), by: plainName(problem.by) }) }
    case 'file':
      return { headline: voice.texts.files.unreadable[problem.because]({ name: plainName(problem.name) }) }
    case 'slots-refused':
      return { headline: refusalSentence(voice, problem.refusal, [], false) }
    case 'name-missing':
    case 'last-admin':
    case 'two-people':
    case 'already':
    case 'on-or-off':
      return { headline: admin.problems[problem.kind] }
    default:
      return assertNever(problem)
  }
}
