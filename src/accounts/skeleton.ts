import unhomoglyph from 'unhomoglyph'

/**
 * Returns Unicode's skeleton of a text (UTS 39, section 4), in lower case: texts with the same skeleton look the same.
 * It is for comparisons only, never to be shown. The function `username_skeleton` of the database returns the same for
 * usernames.
 */
export function skeletonOf(text: string): string {
  return unhomoglyph(text.normalize('NFD')).normalize('NFD').toLowerCase()
}

/**
 * Returns the skeleton of the letters and digits of a text, whatever the style of the letters: without accents, blanks
 * and punctuation. A capital I looks like an l, so an i counts as one.
 */
export function bareSkeletonOf(text: string): string {
  const plain = (one: string): string => one.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return plain(skeletonOf(plain(text).toLowerCase())).replaceAll('i', 'l')
}
