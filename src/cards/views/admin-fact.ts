import type { Page } from '../card-data.ts'
import type { Voice } from '../say/voice.ts'
import type { View } from '../view.ts'

export function factOf(voice: Voice, title: string, text: string): View['facts'][number] {
  return { title, text, spoken: voice.texts.words.labelled({ label: title, text }) }
}

export function pageNotes(voice: Voice, { page, pages, total }: Page): readonly string[] {
  return pages < 2 ? [] : [voice.texts.admin.page({ page: String(page), pages: String(pages), total: String(total) })]
}
