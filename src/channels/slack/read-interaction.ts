import { createHash } from 'node:crypto'
import { type Verb, verbs } from '../../cards/card-data.ts'
import { actionPrefix } from '../../cards/block-kit/buttons.ts'
import { homeActions } from '../../cards/block-kit/home.ts'
import { fieldId, mostRows } from '../../cards/block-kit/week-form.ts'
import { sayField } from '../../cards/block-kit/forms.ts'
import { pendingId, type PendingId } from '../../domain/ids.ts'
import type { WeekField, WeekRow } from '../../domain/week-form.ts'
import { type Fields, fieldsOf, textOf } from './failure.ts'
import type { From, Incoming, Place, Tap } from './incoming.ts'
import { idOf } from './read-event.ts'

/** A slash command (Slack: "Implementing slash commands"). */
export function readCommand(body: unknown): Incoming | undefined {
  const form = fieldsOf(body)
  const team = idOf(form?.['team_id'])
  const user = idOf(form?.['user_id'])
  const channel = idOf(form?.['channel_id'])
  const trigger = textOf(form?.['trigger_id'])
  const responseUrl = textOf(form?.['response_url'])
  if (!form || team === undefined || user === undefined || channel === undefined || trigger === undefined || responseUrl === undefined)
    return undefined
  const enterprise = idOf(form['enterprise_id'])
  const from = { team, user, trigger, ...(enterprise !== undefined && { enterprise }) }
  const text = (textOf(form['text']) ?? '').trim()
  return {
    kind: 'say',
    from,
    key: `command:${team}:${trigger}`,
    text: text === '' ? 'help' : text,
    place: { kind: 'command', channel, responseUrl },
  }
}

/** Who did something with a button, a form or a shortcut. */
export function readActor(body: unknown): From | undefined {
  const payload = fieldsOf(body)
  const user = fieldsOf(payload?.['user'])
  const team = idOf(fieldsOf(payload?.['team'])?.['id']) ?? idOf(user?.['team_id'])
  const id = idOf(user?.['id'])
  if (!payload || team === undefined || id === undefined) return undefined
  const enterprise = idOf(fieldsOf(payload['enterprise'])?.['id'])
  const userTeam = idOf(user?.['team_id'])
  const trigger = textOf(payload['trigger_id'])
  const account = accountOf(payload['view'])
  return {
    team,
    user: id,
    ...(account !== undefined && { account }),
    ...(enterprise !== undefined && { enterprise }),
    ...(userTeam !== undefined && { userTeam }),
    ...(trigger !== undefined && { trigger }),
  }
}

/** The account that the Home tab or the form was drawn for. */
function accountOf(view: unknown): string | undefined {
  try {
    return textOf(fieldsOf(JSON.parse(textOf(fieldsOf(view)?.['private_metadata']) ?? '{}'))?.['account'])
  } catch {
    return undefined
  }
}

/** A click on a button, or a choice from a menu (Slack: "block_actions payload"). */
export function readAction(body: unknown): Incoming | undefined {
  const from = readActor(body)
  const payload = fieldsOf(body)
  const actions: unknown = payload?.['actions']
  const action = fieldsOf(Array.isArray(actions) ? actions[0] : undefined)
  const name = textOf(action?.['action_id'])
  const place = payload && placeOf(payload)
  if (!from || !action || name === undefined || !place || !name.startsWith(actionPrefix)) return undefined
  const at = textOf(action['action_ts']) ?? from.trigger
  if (at === undefined) return undefined
  const key = `action:${from.team}:${from.user}:${at}:${name}`
  switch (name) {
    case homeActions.privateHour:
      return { kind: 'quick', from, key, place, quick: { kind: 'private-hour' } }
    case homeActions.privateNext:
      return { kind: 'quick', from, key, place, quick: { kind: 'private-next' } }
    case homeActions.backToSchedule:
      return { kind: 'quick', from, key, place, quick: { kind: 'back-to-schedule' } }
    case homeActions.switches:
      return { kind: 'quick', from, key, place, quick: { kind: 'switches', on: valuesOf(action['selected_options']) } }
    default:
      return {
        kind: 'tap',
        from,
        key,
        place,
        tap: readTap(textOf(action['value']) ?? textOf(fieldsOf(action['selected_option'])?.['value']) ?? ''),
      }
  }
}

export function actionName(body: unknown): string | undefined {
  const actions: unknown = fieldsOf(body)?.['actions']
  return textOf(fieldsOf(Array.isArray(actions) ? actions[0] : undefined)?.['action_id'])
}

/** Where the clicked thing is: a message, one for the writer alone, a form or the Home tab. */
function placeOf(payload: Fields): Place | undefined {
  const container = fieldsOf(payload['container'])
  const view = fieldsOf(payload['view'])
  if (view) {
    if (view['type'] === 'home') return { kind: 'home' }
    const id = idOf(view['id'])
    return id === undefined ? undefined : { kind: 'form', view: id }
  }
  const channel = idOf(fieldsOf(payload['channel'])?.['id']) ?? idOf(container?.['channel_id'])
  const responseUrl = textOf(payload['response_url'])
  if (channel === undefined) return undefined
  const thread = textOf(container?.['thread_ts']) ?? textOf(fieldsOf(payload['message'])?.['thread_ts'])
  const inThread = thread === undefined ? {} : { thread }
  if (container?.['is_ephemeral'] === true)
    return responseUrl === undefined ? undefined : { kind: 'ephemeral', channel, ...inThread, responseUrl }
  const ts = textOf(container?.['message_ts'])
  if (ts === undefined) return undefined
  return { kind: 'message', channel, ts, ...inThread, own: channel.startsWith('D'), ...(responseUrl !== undefined && { responseUrl }) }
}

function readTap(value: string): Tap {
  const [said = '', id = ''] = value.split(' ')
  const verb = verbs.find((each): each is Verb => each === said)
  const pending = parseId(id)
  return { ...(verb && { verb }), ...(pending && { id: pending }) }
}

function parseId(text: string): PendingId | undefined {
  try {
    return pendingId(text)
  } catch {
    return undefined
  }
}

/** What a form was called, and where the answer goes. */
export function readForm(
  body: unknown,
): { readonly name: string; readonly view: string; readonly key: string; readonly from: From; readonly values: Fields } | undefined {
  const from = readActor(body)
  const view = fieldsOf(fieldsOf(body)?.['view'])
  const name = textOf(view?.['callback_id'])
  const id = idOf(view?.['id'])
  if (!from || !view || name === undefined || id === undefined) return undefined
  const values = fieldsOf(fieldsOf(view['state'])?.['values']) ?? {}
  // The same form sent twice is one wish; filled in anew in between, it is another, although Slack gives it no other hash then.
  const filled = createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 16)
  return { name, view: id, from, key: `form:${from.team}:${id}:${textOf(view['hash']) ?? ''}:${filled}`, values }
}

export function readWords(values: Fields): string {
  return (textOf(fieldsOf(fieldsOf(values[sayField])?.[sayField])?.['value']) ?? '').trim()
}

/** Every row of the week's form that was shown, filled in or not. */
export function readRows(values: Fields): readonly WeekRow[] {
  const rows: WeekRow[] = []
  for (let row = 0; row < mostRows && values[fieldId(row, 'days')] !== undefined; row++) {
    const field = (name: WeekField): Fields | undefined => fieldsOf(fieldsOf(values[fieldId(row, name)])?.[name])
    const days = valuesOf(field('days')?.['selected_options'])
      .map(Number)
      .filter((day) => Number.isInteger(day) && day >= 0 && day <= 6)
    const from = textOf(field('from')?.['selected_time'])
    const until = textOf(field('until')?.['selected_time'])
    const status = textOf(fieldsOf(field('status')?.['selected_option'])?.['value'])
    rows.push({ days, ...(from !== undefined && { from }), ...(until !== undefined && { until }), ...(status !== undefined && { status }) })
  }
  return rows
}

function valuesOf(options: unknown): readonly string[] {
  if (!Array.isArray(options)) return []
  return options.map((option) => textOf(fieldsOf(option)?.['value'])).filter((value) => value !== undefined)
}

/** A shortcut: what it was called, and the text of the message that it was used on. */
export function readShortcut(
  body: unknown,
): { readonly name: string; readonly from: From; readonly trigger: string; readonly text: string } | undefined {
  const from = readActor(body)
  const payload = fieldsOf(body)
  const name = textOf(payload?.['callback_id'])
  if (!from?.trigger || name === undefined) return undefined
  return { name, from, trigger: from.trigger, text: textOf(fieldsOf(payload?.['message'])?.['text']) ?? '' }
}
