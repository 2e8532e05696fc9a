/** The closed subset of Adaptive Cards 1.5 in use, as cards/README.md tables it: element → its properties. */
export const subset: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['type', '$schema', 'version', 'fallbackText', 'speak', 'body', 'actions'],
  RichTextBlock: ['type', 'spacing', 'inlines'],
  TextRun: ['type', 'text', 'size', 'weight', 'color', 'isSubtle'],
  Container: ['type', 'spacing', 'separator', 'items'],
  ColumnSet: ['type', 'spacing', 'columns'],
  Column: ['type', 'width', 'spacing', 'verticalContentAlignment', 'items'],
  Image: ['type', 'url', 'altText', 'size'],
  ActionSet: ['type', 'actions'],
  'Action.Execute': ['type', 'title', 'verb', 'data', 'style', 'fallback'],
  'Action.Submit': ['type', 'title', 'data', 'style'],
}

export interface Node {
  readonly type: string
  readonly [property: string]: unknown
}

/** Every typed element of a card, the card itself included. */
export function elementsOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(elementsOf)
  return 'type' in value && typeof value.type === 'string' ? [value as Node, ...inner] : inner
}

/** What people read of a card, the spoken line apart. */
export function textsOf(card: unknown): readonly string[] {
  return elementsOf(card).flatMap(({ type, text, title, altText }) => {
    const shown = type === 'TextRun' ? text : type.startsWith('Action.') ? title : type === 'Image' ? altText : undefined
    return typeof shown === 'string' ? [shown] : []
  })
}
