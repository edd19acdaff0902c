import type { Client } from 'pg'

type Line = { line: string }

// Postgres writes every definition itself, so these queries only select and order. They leave out schema_migrations,
// which is MikroORM's list of migrations, and objects of an extension (deptype e), which are created with it.
const extensions = `
  select format('create extension %I', extname) as line
  from pg_extension
  where extname <> 'plpgsql'
  order by extname`

const tables = `
  select c.oid,
    c.relname as name,
    obj_description(c.oid, 'pg_class') as comment,
    (
      select array_agg(
        format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
          || case when a.attgenerated = 's'
            then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
            else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
          end
          || case when a.attidentity <> '' then ' generated always as identity' else '' end
          || case when a.attnotnull then ' not null' else '' end
        order by a.attnum
      )
      from pg_attribute a
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid
        and a.attnum > 0
        and not a.attisdropped
    ) as columns,
    (
      select array_agg(format('constraint %I %s', conname, pg_get_constraintdef(oid)) order by contype = 'f', conname)
      from pg_constraint
      where conrelid = c.oid
        and contype <> 'n'
    ) as constraints
  from pg_class c
  where c.relkind in ('r', 'p')
    and c.relnamespace = 'public'::regnamespace
    and c.relname <> 'schema_migrations'
  order by c.relname`

const indexes = `
  select pg_get_indexdef(i.indexrelid) as line
  from pg_index i
  where i.indrelid = $1
    and not exists (
      select
      from pg_constraint
      where conindid = i.indexrelid
        and contype in ('p', 'u', 'x')
    )
  order by 1`

const triggers = `
  select regexp_replace(
    pg_get_triggerdef(t.oid, true),
    ' (BEFORE|AFTER|FOR EACH ROW|WHEN|EXECUTE FUNCTION) ',
    E'\\n  \\\\1 ',
    'g'
  ) as line,
    obj_description(t.oid, 'pg_trigger') as comment
  from pg_trigger t
  where t.tgrelid = $1
    and not t.tgisinternal
  order by t.tgname`

const functions = `
  select pg_get_functiondef(p.oid) as line, obj_description(p.oid, 'pg_proc') as comment
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace
    and not exists (
      select
      from pg_depend d
      where d.objid = p.oid
        and d.deptype = 'e'
    )
  order by p.proname`

const others = `
  select format('create type %I as enum (%s)', t.typname, string_agg(quote_literal(e.enumlabel), ', ')) as line
  from pg_type t
  join pg_enum e on e.enumtypid = t.oid
  group by t.typname
  union all
  select format('create sequence %I', c.relname)
  from pg_class c
  where c.relkind = 'S'
    and c.relnamespace = 'public'::regnamespace
    and not exists (
      select
      from pg_depend d
      where d.objid = c.oid
        and d.deptype in ('a', 'i')
    )
  union all
  select format('create text search configuration %I', cfgname)
  from pg_ts_config
  where cfgnamespace = 'public'::regnamespace
  order by 1`

const publications = `
  select format(
    e'create publication %I for table\\n  %s',
    pubname,
    string_agg(format('%I', tablename), e',\\n  ' order by tablename)
  ) as line
  from pg_publication_tables
  group by pubname
  order by pubname`

/** Returns every extension, type, function, table, index, trigger and publication of a database as SQL. */
export async function describeSchema(client: Client): Promise<string> {
  const lines = async (query: string, values: unknown[] = []) =>
    (await client.query<Line & { comment?: string | null }>(query, values)).rows.map(({ line, comment }) =>
      withComment(comment, `${line.trimEnd()};`),
    )
  const described = await client.query<{ oid: number; name: string; columns: string[]; constraints: string[] | null }>(
    tables,
  )
  const parts = [...(await lines(extensions)), ...(await lines(others)), ...(await lines(functions))]
  for (const { oid, name, columns, constraints } of described.rows) {
    const members = [...columns, ...(constraints ?? [])].map((member) => `  ${member}`).join(',\n')
    const more = [...(await lines(indexes, [oid])), ...(await lines(triggers, [oid]))]
    parts.push([withComment(undefined, `create table ${name} (\n${members}\n);`), ...more].join('\n'))
  }
  return `${[...parts, ...(await lines(publications))].join('\n\n')}\n`
}

function withComment(comment: string | null | undefined, definition: string): string {
  const lines = definition.split('\n').flatMap((line) => wrapped(line, `${/^ */.exec(line)![0]}  `))
  return [...(comment ? wrapped(`-- ${comment}`, '-- ') : []), ...lines].join('\n')
}

const longest = 120

/** Breaks a line between words, but never in a quoted text. */
function wrapped(line: string, indent: string): string[] {
  if (line.length <= longest) return [line]
  for (let at = longest; at > indent.length; at--) {
    const isQuoted = line.slice(0, at).split("'").length % 2 === 0 && !line.startsWith('--')
    if (line[at] === ' ' && !isQuoted)
      return [line.slice(0, at), ...wrapped(indent + line.slice(at + 1).trimStart(), indent)]
  }
  return [line]
}
