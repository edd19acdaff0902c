import { expect, test } from 'vitest'
import { tagsOf, usernamesIn } from './captions.ts'

test.each([
  ['Golden hour #Sunset #pier', ['sunset', 'pier']],
  ['#a, #b. (#c)#d', ['a', 'b', 'c', 'd']],
  ['twice #Tag and #tag', ['tag']],
  ['every script: #日本語 #Čeština #नमस्ते', ['日本語', 'čeština', 'नमस्ते']],
  ['not tags: issue#12 #42 # ##', []],
  ['full width ＃祭り', ['祭り']],
  ['', []],
])('the tags of %j', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags)
})

test.each([
  ['with @alice and @Bob_2.', ['alice', 'bob_2']],
  ['(@a.b.c), @alice… @alice!', ['a.b.c', 'alice']],
  ['全角＠alice さん、@bobさん', ['alice', 'bob']],
  ['ends the sentence @alice. @bob..', ['alice', 'bob']],
  ['no mentions: me@example.com @ab @@alice ñ@alice x.@alice', []],
  ['too long @aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, of another script @алиса, half @aliceж', []],
  ['', []],
])('the usernames in %j', (text, names) => {
  expect(usernamesIn(text)).toEqual(names)
})
