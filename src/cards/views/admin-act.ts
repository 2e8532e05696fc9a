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

function actPhrase(voice: Voice, act: AdminAct): string {
  const { acts } = voice.texts.admin
  switch (act.kind) {
    case 'save-template':
      return templatePhrase(voice, act.template, act.was)
    case 'remove-template':
      return acts.removeTemplate({ name: plainName(act.template.name) })
    case 'save-people':
      if (act.people.length > mostNamed) return voice.texts.files.saved({ count: act.people.length })
      return voice.texts.formats.sequence(act.people.map((edit) => personPhrase(voice, edit)))
    case 'always-confirm':
      return act.on ? acts.confirmOn : acts.confirmOff
    case 'lock':
      return acts.lock({ name: plainName(act.person.name) })
    default:
      return assertNever(act)
  }
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
  const facts = [person.email, person.fixedNumber, person.mobileNumber, ...person.teams].filter((fact) => fact !== undefined)
  const before = new Set([was?.email, was?.fixedNumber, was?.mobileNumber, ...(was?.teams ?? [])])
  const news = facts.filter((fact) => !before.has(fact)).map(plainName)
  const said = was ? acts.changePerson({ name }) : acts.addPerson({ name })
  return news.length === 0 ? said : `${said} (${news.join(', ')})`
}
