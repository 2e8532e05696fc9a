/** The part of Block Kit that the bot writes (Slack: "Block Kit reference"); nothing else leaves the house. */
export type Block =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'divider' }
  | { readonly type: 'context'; readonly elements: readonly AnyText[] }
  | { readonly type: 'section'; readonly text: AnyText; readonly fields?: readonly AnyText[]; readonly accessory?: Element }
  | { readonly type: 'section'; readonly text?: AnyText; readonly fields: readonly AnyText[]; readonly accessory?: Element }
  | { readonly type: 'actions'; readonly block_id?: string; readonly elements: readonly Element[] }
  | InputBlock

export interface InputBlock {
  readonly type: 'input'
  readonly block_id: string
  readonly label: PlainText
  readonly element: Element
  readonly optional?: boolean
  readonly hint?: PlainText
}

export interface PlainText {
  readonly type: 'plain_text'
  readonly text: string
  readonly emoji?: boolean
}

export interface Mrkdwn {
  readonly type: 'mrkdwn'
  readonly text: string
  /** Slack makes no links of its own out of it. */
  readonly verbatim: true
}

export type AnyText = PlainText | Mrkdwn

export type Element =
  | Button
  | {
      readonly type: 'static_select'
      readonly action_id: string
      readonly placeholder: PlainText
      readonly options: readonly Option[]
      readonly initial_option?: Option
    }
  | {
      readonly type: 'multi_static_select'
      readonly action_id: string
      readonly placeholder: PlainText
      readonly options: readonly Option[]
      readonly initial_options?: readonly Option[]
    }
  | {
      readonly type: 'checkboxes'
      readonly action_id: string
      readonly options: readonly Option[]
      readonly initial_options?: readonly Option[]
    }
  | { readonly type: 'timepicker'; readonly action_id: string; readonly initial_time?: string; readonly placeholder?: PlainText }
  | { readonly type: 'datepicker'; readonly action_id: string; readonly initial_date?: string; readonly placeholder?: PlainText }
  | {
      readonly type: 'plain_text_input'
      readonly action_id: string
      readonly initial_value?: string
      readonly max_length?: number
      readonly multiline?: boolean
    }

export interface Button {
  readonly type: 'button'
  readonly action_id: string
  readonly text: PlainText
  readonly value: string
  readonly style?: 'primary' | 'danger'
  readonly confirm?: Dialog
}

export interface Dialog {
  readonly title: PlainText
  readonly text: PlainText
  readonly confirm: PlainText
  readonly deny: PlainText
  readonly style?: 'primary' | 'danger'
}

export interface Option {
  readonly text: PlainText
  readonly value: string
  readonly description?: PlainText
}

/** What chat.postMessage and its kin take. `text` is what notifications show and screen readers read. */
export interface SlackMessage {
  readonly text: string
  readonly blocks: readonly Block[]
}

export interface HomeView {
  readonly type: 'home'
  readonly blocks: readonly Block[]
  readonly private_metadata?: string
}

export interface ModalView {
  readonly type: 'modal'
  readonly callback_id: string
  readonly title: PlainText
  readonly submit?: PlainText
  readonly close: PlainText
  readonly blocks: readonly Block[]
  readonly private_metadata?: string
}
