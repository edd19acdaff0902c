// @ts-check
// In Node: node sample.js http://localhost:8080 alice 'nova demo world'   (before Node 22: --experimental-websocket)
// In a browser: <script type="module" src="sample.js"> with an import map for @nova/client, and
// ?base=http://localhost:8080&login=alice&password=nova+demo+world
import { createNova, createSession, isNovaError, items, openNotifications, uploadMedia } from '@nova/client'
import { createPost, deletePost, getMe, getPost, listUserPosts, login, signOut } from '@nova/client'

const { process, location } = /** @type {any} */ (globalThis)
const query = new URLSearchParams(location?.search)
const given = location ? ['base', 'login', 'password'].map((name) => query.get(name) ?? '') : process.argv.slice(2)

/** Signs in, reads pages, creates a post with a picture and listens on the socket. */
export async function tour(/** @type {string[]} */ [baseUrl = '', username = '', password = '']) {
  const session = createSession({
    onChange: (tokens) => console.log(tokens === undefined ? 'signed out' : 'signed in'),
    onEnd: () => console.log('please sign in again'),
  })
  const nova = createNova({ baseUrl, session })
  await session.start(await login(nova, { body: { login: username, password } }))
  const me = await getMe(nova)

  const socket = openNotifications(nova)
  socket.on('user_followed', ({ data }) => console.log(`${data.follower_name} follows you`))
  await new Promise((resolve) => socket.on('connected', resolve))
  console.log(`listening as ${me.username}`)

  let count = 0
  for await (const post of items(nova, listUserPosts, { id: me.id, limit: 2 })) {
    if (post.type === 'post') console.log(post.caption)
    count++
  }
  console.log(`${count} posts`)

  const bytes = Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0))
  const media = await uploadMedia(nova, new Blob([bytes], { type: 'image/png' }), {
    untilReady: true,
    onProgress: ({ sent, total }) => console.log(`sent ${sent} of ${total} bytes`),
  })
  const post = await createPost(nova, {
    body: { caption: 'A pixel', visibility: 'public', media: [{ media_id: media.id, alt_text: 'One pixel' }] },
  })
  console.log(`posted ${post.caption}`)
  await deletePost(nova, { id: post.id })
  try {
    await getPost(nova, { id: post.id })
  } catch (error) {
    if (!isNovaError(error, 'CONTENT_NOT_FOUND')) throw error
    console.log('the post is gone')
  }
  socket.close()
  await signOut(nova)
}

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

await tour(given)
