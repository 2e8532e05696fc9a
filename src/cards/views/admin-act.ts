import type { AdminAct, PersonEdit } from '../../domain/admin-act.ts'
import { assertNever } from '../../domain/ids.ts'
import type { Template } from '../../domain/operation.ts'
import { hasOtherRole } from '../../domain/roles.ts'
import { spokenSlotsPhrase } from '../say/slots.ts'
import { plainName } from '../say/plain-name.ts'
import { rolePhrase } from '../say/role.ts'
import type { Voice } from '../say/voice.ts'

/** More than these are counted, not named. */
const mostNamed = 5

/** What would change, as a question, or what has. */
export function actSentence(voice: Voice, act: AdminAct, done: boolean): string {
  const what = actPhrase(voice, act)
  const { admin, words } = voice.texts
  return done ? admin.done({ what }) : words.asQuestion({ text: what })
}

export function actPhrase(voice: Voice, act: AdminAct): string {
  const { acts } = voice.texts.admin
  switch (act.kind) {
    case 'save-template':
      return templatePhrase(voice, act.template, act.was)
    case 'remove-template':
      return acts.removeTemplate({ name: plainName(act.template.name) })
    case 'save-people':
      return peoplePhrase(voice, act)
    case 'always-confirm':
      return act.on ? acts.confirmOn : acts.confirmOff
    case 'lock':
      return acts.lock({ name: plainName(act.person.name) })
    default:
      return assertNever(act)
  }
}

/** A team's new name is one thing, however many are in it. */
function peoplePhrase(voice: Voice, { people, team }: Extract<AdminAct, { kind: 'save-people' }>): string {
  const { files, formats, roles, words } = voice.texts
  const count = people.length
  if (team) return roles.renameTeam({ from: plainName(team.from), to: plainName(team.to), who: words.people({ count }) })
  return count > mostNamed ? files.saved({ count }) : formats.sequence(people.map((edit) => personPhrase(voice, edit)))
}

function templatePhrase(voice: Voice, template: Template, was: Template | undefined): string {
  const { acts } = voice.texts.admin
  const name = plainName(template.name)
  if (was && was.name !== template.name) return acts.renameTemplate({ name: plainName(was.name), to: name })
  const slots = spokenSlotsPhrase(voice, template.slots)
  return was ? acts.changeTemplate({ name, slots }) : acts.createTemplate({ name, slots })
}

function personPhrase(voice: Voice, { person, was }: PersonEdit): string {
  const { acts } = voice.texts.admin
  const name = plainName(person.name)
  if (person.deactivated !== (was?.deactivated ?? false)) return person.deactivated ? acts.deactivate({ name }) : acts.reactivate({ name })
  if (was && hasOtherRole(was, person))
    return voice.texts.roles.instead({ name, role: rolePhrase(voice, person), was: rolePhrase(voice, was) })
  const before = new Set([was?.email, was?.fixedNumber, was?.mobileNumber])
  const facts = [person.email, person.fixedNumber, person.mobileNumber].filter((fact) => fact !== undefined && !before.has(fact))
  const joins = person.teams.filter((team) => !was?.teams.includes(team)).map(plainName)
  const leaves = (was?.teams ?? []).filter((team) => !person.teams.includes(team)).map(plainName)
  const { formats, roles } = voice.texts
  const left = leaves.length > 0 ? [roles.leaves({ name, teams: formats.list(leaves) })] : []
  if (was?.name === person.name && facts.length === 0 && joins.length + leaves.length > 0)
    return formats.sequence([...(joins.length > 0 ? [roles.joins({ name, teams: formats.list(joins) })] : []), ...left])
  const news = [...facts, ...joins].filter((fact) => fact !== undefined).map(plainName)
  const said = was ? acts.changePerson({ name }) : acts.addPerson({ name })
  return formats.sequence([news.length === 0 ? said : `${said} (${news.join(', ')})`, ...left])
}
