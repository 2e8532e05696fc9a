/** Longer texts are not read at all: nobody sets a status in an essay, and the work stays bounded. */
export const longestText = 500

/**
 * One form for what keyboards and phones type differently: compatibility forms (full-width digits, ligatures) composed, the
 * apostrophes, quotes and dashes of all kinds made one, invisible and control characters dropped.
 */
export function normalise(text: string): string {
  return text
    .replace(/(?<=[0-9]) ?½/gu, '.5')
    .replace(/½/gu, '1/2')
    .replace(/¼/gu, '1/4')
    .replace(/¾/gu, '3/4')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2192\u21d2\u279c]/gu, '>')
    .replace(/\r?\n|\u2028|\u2029/gu, ' ; ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\t' ? ' ' : ''))
}

/** Lower case without accents, for comparing words; the length may differ from the original. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/ß/gu, 'ss').replace(/œ/gu, 'oe').normalize('NFD').replace(/\p{M}/gu, '')
}
