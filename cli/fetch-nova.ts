/** `fetch` whose error names the address and says what to do when Nova does not answer there. */
export const fetchNova: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init)
  } catch (cause) {
    const { origin } = new URL(input instanceof Request ? input.url : String(input))
    throw new Error(`Nova does not answer at ${origin}. Start it with \`npm start\`, or set NOVA_URL.`, { cause })
  }
}
