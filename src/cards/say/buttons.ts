import { assertNever } from '../../domain/ids.ts'
import type { Operation } from '../../domain/operation.ts'
import type { Request } from '../../domain/reading.ts'
import { toWall } from '../../domain/time.ts'
import type { Button, ButtonLabel } from '../card-data.ts'
import { limits } from '../limits.ts'
import type { ButtonView } from '../view.ts'
import { operationPhrase, shortEnd, shortWall } from './operation.ts'
import { plainName } from './plain-name.ts'
import { capitalised, labelOf, type Voice } from './voice.ts'

/** `as`: the ends on the buttons answer a question, or are offered beside a result. */
export function buttonViews(voice: Voice, buttons: readonly Button[], as: 'answer' | 'offer' = 'offer'): readonly ButtonView[] {
  return buttons.map((button) => ({
    title: shortTitle(buttonTitle(voice, button.label, as)),
    verb: button.verb,
    id: button.id,
    style: button.style ?? 'default',
  }))
}

function buttonTitle(voice: Voice, label: ButtonLabel, as: 'answer' | 'offer'): string {
  const { buttons, formats } = voice.texts
  switch (label.kind) {
    case 'confirm':
      return label.people > 1 ? buttons.confirmMany({ count: label.people }) : buttons.confirmOne[label.operation]
    case 'until':
      return label.at === undefined ? shortEnd(voice, label.end, as) : shortWall(voice, toWall(label.at, voice.zone), as)
    case 'extend':
      return buttons.extend({ duration: formats.shortDuration(label.minutes) })
    case 'set': {
      const status = labelOf(voice, label.status)
      return label.end === undefined || label.end.kind === 'unsaid' ? status : `${status} ${shortEnd(voice, label.end, 'offer')}`
    }
    case 'meant':
      return buttons.meant({ status: labelOf(voice, label.status) })
    case 'from':
      return buttons.from({ date: formats.date(label.date, voice.today) })
    case 'reading':
      return readingTitle(voice, label.reading.requests)
    case 'example':
      return plainName(label.text)
    case 'account': {
      const name = plainName(label.name)
      return label.present ? buttons.presentAccount({ name }) : name
    }
    case 'command':
      return capitalised(voice.texts.admin.examples[label.name])
    case 'act':
      return label.people === undefined ? voice.texts.admin.actButtons[label.act] : voice.texts.files.save({ count: label.people })
    case 'fix':
      return voice.texts.words.labelled({ label: voice.texts.admin.fixButtons[label.code], text: plainName(label.name) })
    default:
      return buttons[label.kind]
  }
}

/** What a reading would do, short enough for a button. */
function readingTitle(voice: Voice, requests: readonly Request[]): string {
  return capitalised(voice.texts.formats.list(requests.map((request) => requestPhrase(voice, request))))
}

function requestPhrase(voice: Voice, request: Request): string {
  const { buttons } = voice.texts
  switch (request.kind) {
    case 'change':
      return wishPhrase(voice, request.operation)
    case 'show-status':
    case 'show-route':
      return buttons.status
    case 'show-schedule':
      return buttons.week
    case 'apply-template':
    case 'create-template':
      return plainName(request.template)
    case 'help':
      return buttons.help
    case 'undo':
      return buttons.undo
    case 'redo':
      return buttons.redo
    case 'cancel':
      return buttons['change-nothing']
    case 'command':
      return plainName([request.name, ...request.words].join(' '))
    default:
      return assertNever(request)
  }
}

/** The commonest wish is said with the short end of buttons: "Private until tomorrow 9:00". */
function wishPhrase(voice: Voice, operation: Operation): string {
  if (operation.kind !== 'set-status' || operation.start !== undefined || operation.end.kind === 'unsaid')
    return operationPhrase(voice, operation)
  return `${labelOf(voice, operation.status)} ${shortEnd(voice, operation.end, 'offer')}`
}

/** A title that says too much for the narrowest platform's buttons is cut where it can be seen. */
function shortTitle(title: string): string {
  return title.length <= limits.slack.buttonTitle ? title : `${title.slice(0, limits.slack.buttonTitle - 1).trimEnd()}…`
}
