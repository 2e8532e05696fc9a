import { byId, make } from './dom.ts'
import { openFiles } from './files.ts'

export interface Composer {
  offer(examples: readonly string[]): void
  /** Whether there is something to do with a file here; else the button is not shown. */
  takeFiles(may: boolean): void
  focus(): void
}

/** The message box: Enter sends, Shift+Enter makes a new line, an example is sent as it stands; a file is chosen or dropped. */
export function createComposer(onText: (text: string) => void, onFile: (file: File) => void): Composer {
  const form = byId('composer', HTMLFormElement)
  const box = byId('message', HTMLTextAreaElement)
  const send = (text: string): void => {
    if (text.trim() !== '') onText(text)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value
    box.value = ''
    send(text)
    box.focus()
  })
  box.addEventListener('keydown', (event) => {
    // While an input method composes, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  const files = openFiles(onFile)
  return {
    takeFiles: files.allow,
    offer(examples) {
      const buttons = examples.map((example) => {
        const button = make('button', 'example', example)
        button.type = 'button'
        button.addEventListener('click', () => send(example))
        return make('li', '', button)
      })
      byId('examples', HTMLUListElement).replaceChildren(...buttons)
    },
    focus: () => box.focus({ preventScroll: true }),
  }
}
