import { enAdmin } from './admin.ts'
import { enAsk } from './ask.ts'
import { enAssumed } from './assumed.ts'
import { enButtons } from './buttons.ts'
import { enChanges } from './changes.ts'
import { enFiles } from './files.ts'
import { enFormats } from './formats.ts'
import { enHelp } from './help.ts'
import { enMoments } from './moments.ts'
import { enNotice } from './notice.ts'
import { enRefuse } from './refuse.ts'
import { enRoles } from './roles.ts'
import { enSchedule } from './schedule.ts'
import { enStatus } from './status.ts'
import { enWeekForm } from './week-form.ts'
import { enWords } from './words.ts'

/** The key set: every other language has exactly these keys, with these parameters. */
export const en = {
  words: enWords,
  formats: enFormats,
  moments: enMoments,
  status: enStatus,
  schedule: enSchedule,
  changes: enChanges,
  assumed: enAssumed,
  ask: enAsk,
  refuse: enRefuse,
  notice: enNotice,
  buttons: enButtons,
  help: enHelp,
  admin: enAdmin,
  files: enFiles,
  roles: enRoles,
  weekForm: enWeekForm,
}

/** Every word people read, by topic. */
export type Texts = typeof en
