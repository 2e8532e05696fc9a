import { byId } from './dom.ts'

/** The button beside the message box, and the conversation as a place to drop a file on. */
export function openFiles(onFile: (file: File) => void): { readonly allow: (may: boolean) => void } {
  const button = byId('attach', HTMLButtonElement)
  const chooser = byId('file', HTMLInputElement)
  const place = byId('chat', HTMLElement)
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  button.addEventListener('click', () => chooser.click())
  chooser.addEventListener('change', () => {
    take(chooser.files)
    // The same file may be mended and sent again.
    chooser.value = ''
  })
  for (const name of ['dragover', 'dragleave', 'drop'] as const)
    place.addEventListener(name, (event) => {
      if (button.hidden || event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      place.classList.toggle('taking', name === 'dragover')
      if (name === 'drop') take(event.dataTransfer.files)
    })
  return { allow: (may) => void (button.hidden = !may) }
}
