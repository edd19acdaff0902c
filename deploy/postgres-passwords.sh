#!/bin/sh
# Sets the passwords of the roles of postgres-roles.sql. The image of Postgres runs it once, when it creates its data. A
# role without a password cannot sign in: nova_seed has none unless POSTGRES_SEED_PASSWORD is set.
set -eu
for role in service migrate relay seed; do
  name="POSTGRES_$(echo "$role" | tr '[:lower:]' '[:upper:]')_PASSWORD"
  eval "password=\${$name:-}"
  [ -z "$password" ] && continue
  # By standard input, so that no process list shows it.
  psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<SQL
\\set password \`printenv $name\`
alter role nova_$role password :'password';
SQL
done
