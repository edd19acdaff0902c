import { Migration } from '@mikro-orm/migrations'

/** Statements that return content sign the addresses of its media. */
export class Migration20261128000020_signed_addresses extends Migration {
  override up(): void {
    this.addSql(`create function signed_query(urls text[], purpose text, id uuid, viewer uuid) returns text
      language sql
      stable
      parallel safe
      return '?viewer=' || viewer || '&expires=' || urls[2] || '&signature=' || rtrim(translate(encode(substring(
        sha256(decode(urls[4], 'hex') || sha256(decode(urls[3], 'hex') || convert_to(
          purpose || '|' || id || '|' || viewer || '|' || urls[2], 'UTF8'
        ))) from 1 for 16
      ), 'base64'), '+/', '-_'), '=')`)
    this.addSql(`comment on function signed_query is
      'Ends an address for one viewer, as src/media/signed-address.ts does. urls: see src/media/media-urls.ts.'`)
  }

  override down(): void {
    this.addSql(`drop function signed_query`)
  }
}
