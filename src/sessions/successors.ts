import { type Ctx, run } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { instant, statement } from '../platform/statement.ts'

/** The time after the first use of a refresh token in which it returns the same successor again. */
const successorMs = 10_000
const purpose = 'refresh-successor'

const forget = statement({
  name: 'sessions.forget_successors',
  params: { before: instant },
  text: (p) => `
    update refresh_tokens
    set sealed_successor = null
    where sealed_successor is not null
      and used_at < ${p.before}`,
})

/** Encrypts the successor of a refresh token. It can be opened with the token only, of which just a hash is stored. */
export function sealSuccessor({ secrets }: Core, token: string, successor: string): Buffer {
  return secrets.seal(purpose, token, Buffer.from(successor))
}

/** Returns the successor of a token that was used less than ten seconds ago; undefined for any other token. */
export function successorOf(
  { secrets, clock }: Core,
  token: string,
  { usedAt, sealedSuccessor }: { usedAt?: Date | null; sealedSuccessor?: Uint8Array | null },
): string | undefined {
  if (usedAt == null || sealedSuccessor == null) return undefined
  if (clock.now().getTime() - usedAt.getTime() >= successorMs) return undefined
  return secrets.open(purpose, token, Buffer.from(sealedSuccessor)).toString()
}

/** Deletes the successors that are no longer returned. */
export async function forgetSuccessors(ctx: Ctx): Promise<void> {
  await run(ctx, forget, { before: new Date(ctx.core.clock.now().getTime() - successorMs) })
}
