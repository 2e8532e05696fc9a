import admin from '../../cards/admin.json' with { type: 'json' }
import ask from '../../cards/ask.json' with { type: 'json' }
import closed from '../../cards/closed.json' with { type: 'json' }
import confirm from '../../cards/confirm.json' with { type: 'json' }
import done from '../../cards/done.json' with { type: 'json' }
import help from '../../cards/help.json' with { type: 'json' }
import nothingToDo from '../../cards/nothing-to-do.json' with { type: 'json' }
import nothing from '../../cards/nothing.json' with { type: 'json' }
import notice from '../../cards/notice.json' with { type: 'json' }
import refusal from '../../cards/refusal.json' with { type: 'json' }
import route from '../../cards/route.json' with { type: 'json' }
import several from '../../cards/several.json' with { type: 'json' }
import status from '../../cards/status.json' with { type: 'json' }
import week from '../../cards/week.json' with { type: 'json' }
import type { CardKind } from './card-data.ts'

/** The layouts, one file per card. */
export const templates: Readonly<Record<CardKind, object>> = {
  admin,
  ask,
  closed,
  confirm,
  done,
  help,
  'nothing-to-do': nothingToDo,
  nothing,
  notice,
  refusal,
  route,
  several,
  status,
  week,
}
