import { bytes, instant, statement, uuid } from '../platform/statement.ts'

// Tickets are stored here only while Redis accepts none, so that the deletion of old ones needs no job.
export const storeTicket = statement({
  name: 'realtime.store_ticket',
  params: { digest: bytes, session: uuid, token_expires_at: instant, expires_at: instant, now: instant },
  text: (p) => `
    with expired as (
      delete from socket_tickets where expires_at <= ${p.now}
    )
    insert into socket_tickets (digest, session_id, token_expires_at, expires_at)
    values (${p.digest}, ${p.session}, ${p.token_expires_at}, ${p.expires_at})`,
})

/** Deletes a ticket and returns whose it was. Returns nothing when it is unknown or expired. */
export const takeTicket = statement({
  name: 'realtime.take_ticket',
  params: { digest: bytes, now: instant },
  row: { user_id: uuid, session_id: uuid, token_expires_at: instant },
  text: (p) => `
    delete from socket_tickets t
    using sessions s
    where t.digest = ${p.digest}
      and t.expires_at > ${p.now}
      and s.id = t.session_id
    returning s.user_id, t.session_id, t.token_expires_at`,
})
