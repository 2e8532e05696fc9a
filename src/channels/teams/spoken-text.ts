/** What somebody said, without the mention of the bot; mentions of people are their names, as the sentence means them. */
export function spokenText(text: string, entities: unknown, bot: string): string {
  let said = text
  for (const { id, name } of mentionsIn(entities)) if (id === bot && name !== '') said = said.replaceAll(name, ' ')
  return plain(said)
}

export function isMentioned(entities: unknown, bot: string): boolean {
  return mentionsIn(entities).some(({ id }) => id === bot)
}

/** Teams marks a mention as `<at>Name</at>` in the text, and says in an entity whom it means. */
function mentionsIn(entities: unknown): readonly { readonly id: string; readonly name: string }[] {
  if (!Array.isArray(entities)) return []
  return entities.flatMap((entity: unknown) => {
    const { type, text, mentioned } = (typeof entity === 'object' && entity !== null ? entity : {}) as Readonly<Record<string, unknown>>
    if (type !== 'mention' || typeof mentioned !== 'object' || mentioned === null || !('id' in mentioned)) return []
    return typeof mentioned.id === 'string' ? [{ id: mentioned.id, name: typeof text === 'string' ? text : '' }] : []
  })
}

const references: Readonly<Partial<Record<string, string>>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

function plain(text: string): string {
  return text
    .replace(/<\/?at(?: [^<>]{0,100})?>/gi, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (reference) => references[reference] ?? reference)
    .replace(/\u00a0/g, ' ')
    .trim()
}
