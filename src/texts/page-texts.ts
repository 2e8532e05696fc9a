import type { Role } from '../domain/person.ts'

/** The chat page's own words. Plain strings: they travel to the browser as JSON. `{name}` is replaced there. */
export interface PageTexts {
  readonly title: string
  readonly demo: string
  readonly skip: string
  readonly youAre: string
  readonly roles: Readonly<Record<Role | 'managed', string>>
  readonly conversation: string
  readonly welcome: string
  readonly onlyAnswersKept: string
  readonly message: string
  readonly placeholder: string
  readonly send: string
  readonly attach: string
  readonly fileTooLarge: string
  readonly examplesTitle: string
  readonly examples: Readonly<Record<'employee' | 'managed' | 'reception' | 'admin', readonly string[]>>
  readonly you: string
  readonly bot: string
  readonly notice: string
  readonly sending: string
  readonly waiting: string
  readonly offline: string
  readonly refused: string
  readonly personGone: string
  readonly panel: string
  readonly panelShow: string
  readonly panelHide: string
  readonly now: string
  readonly calls: string
  readonly week: string
  readonly clock: string
  readonly hourLater: string
  readonly nextChange: string
  readonly noNextChange: string
}
