import { accountAdd, accountList, adminAdd, bind } from './accounts.ts'
import { chat } from './chat.ts'
import type { Command } from './command.ts'
import { check, doctor, migrate } from './data-commands.ts'
import { routeOf, status } from './look.ts'
import { peopleExport, peopleImport, peopleList } from './people.ts'
import { understandText } from './understand.ts'
import { when } from './when.ts'

/** Everything `fmu` does, in the order its help lists it. */
export const commands: readonly Command[] = [
  chat,
  understandText,
  when,
  status,
  routeOf,
  peopleImport,
  peopleExport,
  peopleList,
  accountAdd,
  accountList,
  bind,
  adminAdd,
  doctor,
  check,
  migrate,
]
