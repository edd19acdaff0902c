// @ts-check
// In Node: node sample.js http://localhost:8080 alice 'nova demo world' (before Node 22: --experimental-websocket). In a
// browser: a page with an import map for @nova/client and ?base=http://localhost:8080&login=alice&password=…
import * as api from '@nova/client'

const { process, location } = /** @type {any} */ (globalThis)
const query = new URLSearchParams(location?.search)
const given = location ? ['base', 'login', 'password'].map((name) => query.get(name) ?? '') : process.argv.slice(2)
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

await tour(given)

/** Signs in, listens on the socket, reads pages and creates a post with a picture. */
async function tour(/** @type {string[]} */ [baseUrl = '', username = '', password = '']) {
  const session = api.createSession({
    onChange: (tokens) => console.log(tokens === undefined ? 'signed out' : 'signed in'),
    onEnd: () => console.log('please sign in again'),
  })
  const nova = api.createNova({ baseUrl, session })
  await session.start(await api.login(nova, { body: { login: username, password } }))
  const me = await api.getMe(nova)

  const socket = api.openNotifications(nova)
  socket.on('user_followed', ({ data }) => console.log(`${data.follower_name} follows you`))
  await new Promise((resolve) => socket.on('connected', resolve))
  console.log(`listening as ${me.username}`)

  let count = 0
  for await (const post of api.items(nova, api.listUserPosts, { id: me.id, limit: 2 })) {
    if (post.type === 'post') console.log(post.caption)
    count++
  }
  console.log(`${count} posts`)

  const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0))
  const media = await api.uploadMedia(nova, new Blob([bytes], { type: 'image/png' }), {
    untilReady: true,
    onProgress: ({ sent, total }) => console.log(`sent ${sent} of ${total} bytes`),
  })
  const post = await api.createPost(nova, {
    body: { caption: 'A pixel', visibility: 'public', media: [{ media_id: media.id, alt_text: 'One pixel' }] },
  })
  console.log(`posted ${post.caption}`)
  await api.deletePost(nova, { id: post.id })
  try {
    await api.getPost(nova, { id: post.id })
  } catch (error) {
    if (!api.isNovaError(error, 'CONTENT_NOT_FOUND')) throw error
    console.log('the post is gone')
  }
  socket.close()
  await api.signOut(nova)
}
