/**
 * Slack's own rules for blocks, written down from its documentation and not from our code: what breaks one is answered with
 * `invalid_blocks`, as Slack does.
 */
type Json = Readonly<Record<string, unknown>>

const perElement: Readonly<Record<string, readonly string[]>> = {
  button: ['type', 'action_id', 'text', 'value', 'style', 'confirm', 'url', 'accessibility_label'],
  static_select: ['type', 'action_id', 'placeholder', 'options', 'initial_option', 'confirm'],
  multi_static_select: ['type', 'action_id', 'placeholder', 'options', 'initial_options', 'confirm', 'max_selected_items'],
  checkboxes: ['type', 'action_id', 'options', 'initial_options', 'confirm'],
  timepicker: ['type', 'action_id', 'initial_time', 'placeholder', 'confirm'],
  datepicker: ['type', 'action_id', 'initial_date', 'placeholder', 'confirm'],
  plain_text_input: ['type', 'action_id', 'initial_value', 'max_length', 'multiline', 'placeholder'],
}
const perBlock: Readonly<Record<string, readonly string[]>> = {
  header: ['type', 'text', 'block_id'],
  divider: ['type', 'block_id'],
  context: ['type', 'elements', 'block_id'],
  section: ['type', 'text', 'fields', 'accessory', 'block_id'],
  actions: ['type', 'elements', 'block_id'],
  input: ['type', 'label', 'element', 'optional', 'hint', 'block_id', 'dispatch_action'],
}

/** What is wrong, as lines; empty when Slack would take it. */
export function blockProblems(blocks: unknown, where: 'message' | 'home' | 'modal'): readonly string[] {
  if (!Array.isArray(blocks)) return ['blocks are not a list']
  const problems: string[] = []
  const most = where === 'message' ? 50 : 100
  if (blocks.length > most) problems.push(`${blocks.length} blocks`)
  const ids = (blocks as Json[]).map((block) => block['block_id']).filter((id) => id !== undefined)
  if (new Set(ids).size < ids.length) problems.push('a block_id stands twice')
  ;(blocks as Json[]).forEach((block, index) => problems.push(...blockOf(block, where).map((problem) => `block ${index}: ${problem}`)))
  return problems
}

function blockOf(block: Json, where: 'message' | 'home' | 'modal'): string[] {
  const type = str(block['type'])
  const known = perBlock[type]
  if (!known) return [`no such block: ${type}`]
  const problems = Object.keys(block)
    .filter((key) => !known.includes(key))
    .map((key) => `${type} has no ${key}`)
  if (str(block['block_id'] ?? '').length > 255) problems.push('block_id too long')
  switch (type) {
    case 'header':
      return [...problems, ...text(block['text'], 150, 'plain_text')]
    case 'context': {
      const elements = block['elements'] as Json[]
      if (elements.length === 0 || elements.length > 10) problems.push(`${elements.length} elements`)
      return [...problems, ...elements.flatMap((each) => text(each, 3000))]
    }
    case 'section': {
      const fields = block['fields'] as Json[] | undefined
      if (block['text'] === undefined && fields === undefined) problems.push('a section needs text or fields')
      if (fields && (fields.length === 0 || fields.length > 10)) problems.push(`${fields.length} fields`)
      if (block['text'] !== undefined) problems.push(...text(block['text'], 3000))
      problems.push(...(fields ?? []).flatMap((field) => text(field, 2000)))
      return [...problems, ...(block['accessory'] === undefined ? [] : element(block['accessory'] as Json))]
    }
    case 'actions': {
      const elements = block['elements'] as Json[]
      if (elements.length === 0 || elements.length > 25) problems.push(`${elements.length} elements`)
      const ids = elements.map((each) => each['action_id'])
      if (new Set(ids).size < ids.length) problems.push('an action_id stands twice')
      return [...problems, ...elements.flatMap(element)]
    }
    case 'input':
      if (where !== 'modal') problems.push('inputs stand in modals here')
      if (block['hint'] !== undefined) problems.push(...text(block['hint'], 2000, 'plain_text'))
      return [...problems, ...text(block['label'], 2000, 'plain_text'), ...element(block['element'] as Json)]
    default:
      return problems
  }
}

function element(value: Json): string[] {
  const type = str(value['type'])
  const known = perElement[type]
  if (!known) return [`no such element: ${type}`]
  const problems = Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${type} has no ${key}`)
  if (str(value['action_id'] ?? '').length > 255) problems.push('action_id too long')
  if (value['placeholder'] !== undefined) problems.push(...text(value['placeholder'], 150, 'plain_text'))
  if (value['confirm'] !== undefined) problems.push(...dialog(value['confirm'] as Json))
  const style = value['style']
  if (style !== undefined && style !== 'primary' && style !== 'danger') problems.push(`style ${JSON.stringify(style)}`)
  switch (type) {
    case 'button':
      if (str(value['value'] ?? '').length > 2000) problems.push('value too long')
      return [...problems, ...text(value['text'], 75, 'plain_text')]
    case 'timepicker':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(str(value['initial_time'] ?? '00:00')) ? problems : [...problems, 'initial_time']
    case 'datepicker':
      return /^\d{4}-\d{2}-\d{2}$/.test(str(value['initial_date'] ?? '2026-01-01')) ? problems : [...problems, 'initial_date']
    case 'static_select':
    case 'multi_static_select':
    case 'checkboxes': {
      const options = value['options'] as Json[]
      if (options.length === 0 || options.length > (type === 'checkboxes' ? 10 : 100)) problems.push(`${options.length} options`)
      const initial = [value['initial_option'], ...((value['initial_options'] as unknown[] | undefined) ?? [])].filter(
        (each) => each !== undefined,
      )
      if (initial.some((each) => !options.some((option) => JSON.stringify(option) === JSON.stringify(each))))
        problems.push('an initial option is none of the options')
      if (Array.isArray(value['initial_options']) && value['initial_options'].length === 0) problems.push('initial_options is empty')
      return [...problems, ...options.flatMap(option)]
    }
    default:
      return problems
  }
}

function option(value: Json): string[] {
  const problems = text(value['text'], 75)
  const length = str(value['value'] ?? '').length
  return length === 0 || length > 150 ? [...problems, `an option's value of ${length}`] : problems
}

function dialog(value: Json): string[] {
  return [
    ...text(value['title'], 100, 'plain_text'),
    ...text(value['text'], 300),
    ...text(value['confirm'], 30, 'plain_text'),
    ...text(value['deny'], 30, 'plain_text'),
  ]
}

function text(value: unknown, most: number, type?: string): string[] {
  const object = value as Json | undefined
  if (object?.['type'] !== 'plain_text' && object?.['type'] !== 'mrkdwn') return [`no text object: ${JSON.stringify(value)}`]
  const said = str(object['text'] ?? '')
  const problems = said.length === 0 || said.length > most ? [`a text of ${said.length}, at most ${most}`] : []
  if (type !== undefined && object['type'] !== type) problems.push(`${str(object['type'])} where ${type} is needed`)
  if (object['type'] === 'plain_text' && 'verbatim' in object) problems.push('verbatim is for mrkdwn')
  if (object['type'] === 'mrkdwn' && 'emoji' in object) problems.push('emoji is for plain_text')
  return problems
}

/** Plain values as text; everything else as nothing. */
export function str(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : ''
}
