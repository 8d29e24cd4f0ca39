#!/bin/sh
# Runs once, when the database is new: the application connects as a role that owns nothing.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set password="$APP_PASSWORD" <<'SQL'
create role thidua_app login password :'password';
SQL
