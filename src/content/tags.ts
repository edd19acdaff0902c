const maxTags = 30

/** The hashtags of a text: letters, marks, digits and underscores of any script, at least one of them not a digit; lower case, each once, in order; 30 of 50 characters at the most. */
export function tagsOf(text: string): string[] {
  const found = [...text.normalize('NFC').matchAll(/(?<![\p{L}\p{M}\p{N}_#])#([\p{L}\p{M}\p{N}_]{1,50})/gu)].map((match) => match[1]!.toLowerCase())
  return [...new Set(found.filter((tag) => !/^\p{N}+$/u.test(tag)))].slice(0, maxTags)
}
