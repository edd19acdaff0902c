import { expect, test } from 'vitest'
import { tagsOf } from './tags.ts'

test.each([
  ['Golden hour #Sunset #pier', ['sunset', 'pier']],
  ['#a, #b. (#c)#d', ['a', 'b', 'c', 'd']],
  ['twice #Tag and #tag', ['tag']],
  ['every script: #日本語 #Čeština #नमस्ते', ['日本語', 'čeština', 'नमस्ते']],
  ['not tags: issue#12 #42 # ##', []],
  ['', []],
])('the tags of %j', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags)
})
