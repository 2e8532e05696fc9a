import type { Texts } from '../en/texts.ts'
import { nlAdmin } from './admin.ts'
import { nlAsk } from './ask.ts'
import { nlAssumed } from './assumed.ts'
import { nlButtons } from './buttons.ts'
import { nlChanges } from './changes.ts'
import { nlFiles } from './files.ts'
import { nlFormats } from './formats.ts'
import { nlHelp } from './help.ts'
import { nlMoments } from './moments.ts'
import { nlNotice } from './notice.ts'
import { nlRefuse } from './refuse.ts'
import { nlRoles } from './roles.ts'
import { nlSchedule } from './schedule.ts'
import { nlStatus } from './status.ts'
import { nlWeekForm } from './week-form.ts'
import { nlWords } from './words.ts'

export const nl: Texts = {
  words: nlWords,
  formats: nlFormats,
  moments: nlMoments,
  status: nlStatus,
  schedule: nlSchedule,
  changes: nlChanges,
  assumed: nlAssumed,
  ask: nlAsk,
  refuse: nlRefuse,
  notice: nlNotice,
  buttons: nlButtons,
  help: nlHelp,
  admin: nlAdmin,
  files: nlFiles,
  roles: nlRoles,
  weekForm: nlWeekForm,
}
