#!/bin/sh
# Runs the packaged product in this process. The memory settings keep it below 450 MB resident under load:
# a small heap, one thread that collects garbage, bounded room for classes and compiled code, two allocation arenas.

root=$(cd "$(dirname "$0")/.." && pwd)
export MALLOC_ARENA_MAX=2
# The archive of classes (scripts/archive-classes.sh) counts only while it fits this build and this Java.
built="$root/backend/target"
archive="$built/chungtay.jsa"
[ -f "$archive" ] && archived="-XX:SharedArchiveFile=$archive"
# shellcheck disable=SC2086 # several options in one variable
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  -Xms64m -Xmx176m -XX:+UseSerialGC -Xss512k \
  -XX:MaxMetaspaceSize=160m -XX:ReservedCodeCacheSize=64m -XX:+ExitOnOutOfMemoryError \
  ${archived:+"$archived"} -Xlog:cds=off -Xlog:cds+dynamic=off ${CHUNGTAY_JAVA_OPTIONS:-} \
  -jar "$built/chungtay-runner.jar" "$@"
