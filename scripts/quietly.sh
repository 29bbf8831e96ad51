#!/bin/sh
# Usage: quietly.sh "What happens" command …
# Says what happens and shows the command's output only when it fails.

label=$1
shift
log=$(mktemp "${TMPDIR:-/tmp}/chungtay.XXXXXX")
trap 'rm -f "$log"' EXIT
echo "$label …"
"$@" >"$log" 2>&1
code=$?
if [ $code -ne 0 ]; then
  cat "$log" >&2
  echo "$label: thất bại / failed" >&2
fi
exit $code
