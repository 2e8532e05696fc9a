import type { Texts } from '../en/texts.ts'
import { frAdmin } from './admin.ts'
import { frAsk } from './ask.ts'
import { frAssumed } from './assumed.ts'
import { frButtons } from './buttons.ts'
import { frChanges } from './changes.ts'
import { frFiles } from './files.ts'
import { frFormats } from './formats.ts'
import { frHelp } from './help.ts'
import { frMoments } from './moments.ts'
import { frNotice } from './notice.ts'
import { frRefuse } from './refuse.ts'
import { frRoles } from './roles.ts'
import { frSchedule } from './schedule.ts'
import { frStatus } from './status.ts'
import { withNoBreaks } from './typography.ts'
import { frWeekForm } from './week-form.ts'
import { frWords } from './words.ts'

export const fr: Texts = {
  ...withNoBreaks({
    words: frWords,
    moments: frMoments,
    status: frStatus,
    schedule: frSchedule,
    changes: frChanges,
    assumed: frAssumed,
    ask: frAsk,
    refuse: frRefuse,
    notice: frNotice,
    buttons: frButtons,
    help: frHelp,
    admin: frAdmin,
    files: frFiles,
    roles: frRoles,
    weekForm: frWeekForm,
  }),
  formats: frFormats,
}
