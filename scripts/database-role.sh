#!/bin/sh
# Makes the role that the product works as, in the database container that docker-compose.yml starts. It owns nothing;
# the product's owner gives it what it needs when it starts.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=password="$APPLICATION_PASSWORD" <<'SQL'
create role chungtay_app login password :'password';
SQL
