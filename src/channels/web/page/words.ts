import type { Language } from '../../../domain/person.ts'
import type { PageTexts } from '../../../texts/page-texts.ts'

type PlainWord = { [Key in keyof PageTexts]: PageTexts[Key] extends string ? Key : never }[keyof PageTexts]

/** Puts one language's words wherever the page's HTML names them. */
export function speak(texts: PageTexts, language: Language): void {
  document.documentElement.lang = language
  document.title = texts.title
  const word = (element: HTMLElement, key: 'words' | 'label' | 'placeholder'): string => texts[element.dataset[key] as PlainWord]
  for (const element of all('[data-words]')) element.textContent = word(element, 'words')
  for (const element of all('[data-label]')) element.setAttribute('aria-label', word(element, 'label'))
  for (const element of all('[data-placeholder]')) element.setAttribute('placeholder', word(element, 'placeholder'))
}

export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector)
}
