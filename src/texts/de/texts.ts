import type { Texts } from '../en/texts.ts'
import { deAdmin } from './admin.ts'
import { deAsk } from './ask.ts'
import { deAssumed } from './assumed.ts'
import { deButtons } from './buttons.ts'
import { deChanges } from './changes.ts'
import { deFiles } from './files.ts'
import { deFormats } from './formats.ts'
import { deHelp } from './help.ts'
import { deMoments } from './moments.ts'
import { deNotice } from './notice.ts'
import { deRefuse } from './refuse.ts'
import { deRoles } from './roles.ts'
import { deSchedule } from './schedule.ts'
import { deStatus } from './status.ts'
import { deWeekForm } from './week-form.ts'
import { deWords } from './words.ts'

export const de: Texts = {
  words: deWords,
  formats: deFormats,
  moments: deMoments,
  status: deStatus,
  schedule: deSchedule,
  changes: deChanges,
  assumed: deAssumed,
  ask: deAsk,
  refuse: deRefuse,
  notice: deNotice,
  buttons: deButtons,
  help: deHelp,
  admin: deAdmin,
  files: deFiles,
  roles: deRoles,
  weekForm: deWeekForm,
}
