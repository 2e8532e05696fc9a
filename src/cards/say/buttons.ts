import { assertNever } from '../../domain/ids.ts'
import type { Request } from '../../domain/reading.ts'
import { toWall } from '../../domain/time.ts'
import type { Button, ButtonLabel } from '../card-data.ts'
import type { ButtonView } from '../view.ts'
import { operationPhrase, shortEnd, shortWall } from './operation.ts'
import { plainName } from './plain-name.ts'
import { capitalised, labelOf, type Voice } from './voice.ts'

export function buttonViews(voice: Voice, buttons: readonly Button[]): readonly ButtonView[] {
  return buttons.map((button) => ({
    title: buttonTitle(voice, button.label),
    verb: button.verb,
    id: button.id,
    style: button.style ?? 'default',
  }))
}

export function buttonTitle(voice: Voice, label: ButtonLabel): string {
  const { buttons, formats } = voice.texts
  switch (label.kind) {
    case 'confirm':
      if (label.people > 1) return buttons.confirmMany({ count: label.people })
      return voice.name === undefined ? buttons.confirmOne[label.operation] : buttons.confirmPerson({ name: voice.name })
    case 'until':
      return capitalised(label.at === undefined ? shortEnd(voice, label.end) : shortWall(voice, toWall(label.at, voice.zone)))
    case 'extend':
      return buttons.extend({ duration: formats.shortDuration(label.minutes) })
    case 'set': {
      const status = labelOf(voice, label.status)
      return label.end === undefined || label.end.kind === 'unsaid' ? status : `${status} ${shortEnd(voice, label.end)}`
    }
    case 'reading':
      return readingTitle(voice, label.reading.requests)
    case 'example':
      return plainName(label.text)
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
      return operationPhrase(voice, request.operation)
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
