#!/bin/sh
# Runs all tests, in full even when a part fails, then prints the counts. Output is shown for a part that fails.

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
failed=0
rm -rf target/reports backend/target/surefire-reports backend/target/failsafe-reports
mkdir -p target/reports target/logs

part() {
  name=$1
  shift
  "$root/scripts/quietly.sh" "Kiểm thử / Tests: $name" "$@" || failed=1
}

# The processes that tests start are the product that make has built, with its archive of classes.
part "backend" mvn -B -ntp -f backend/pom.xml verify -Dquarkus.build.skip=true
part "frontend" npm --prefix frontend test -- --reporter=dot --reporter=junit \
  --outputFile.junit="$root/target/reports/frontend.xml"
part "browser" "$root/scripts/e2e.sh"

node "$root/scripts/count-tests.mjs" \
  "backend=backend/target/surefire-reports,backend/target/failsafe-reports" \
  "frontend=target/reports/frontend.xml" \
  "browser=target/reports/browser.xml" || failed=1
exit $failed
