#!/bin/sh
# Prints new random secrets for docker-compose.yml: sh deploy/new-secrets.sh > .env
set -eu
umask 077
for name in APP_SECRET CLICKHOUSE_PASSWORD INGEST_SECRET POSTGRES_PASSWORD POSTGRES_MIGRATE_PASSWORD \
  POSTGRES_RELAY_PASSWORD POSTGRES_SERVICE_PASSWORD S3_SECRET_ACCESS_KEY; do
  echo "$name=$(openssl rand -hex 32)"
done
