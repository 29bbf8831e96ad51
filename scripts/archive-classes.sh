#!/bin/sh
# Starts the packaged product once on data of its own, lets it answer a few requests, and keeps the classes it loaded in
# an archive beside it: later starts take half the time. A start without the archive, or with one of another build or
# another Java, is only slower.

root=$(cd "$(dirname "$0")/.." && pwd)
archive="$root/backend/target/chungtay.jsa"
scratch=$(mktemp -d "${TMPDIR:-/tmp}/chungtay.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
unset CHUNGTAY_DATABASE_URL
rm -f "$archive"
CHUNGTAY_DATA_DIR="$scratch" CHUNGTAY_DEMO=false PORT=0 \
  CHUNGTAY_JAVA_OPTIONS="-XX:ArchiveClassesAtExit=$archive -Dchungtay.rehearsal=true" \
  "$root/scripts/product.sh"
