#!/bin/sh
# Runs the browser tests against the packaged product, which it starts on a free port with data of its own.
# Arguments go to Playwright: scripts/e2e.sh --grep @S1-12

root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$root/target/logs" "$root/target/reports"
rm -rf "$root/target/e2e-data/postgresql"
export CHUNGTAY_DATA_DIR="$root/target/e2e-data" CHUNGTAY_DEMO=true CHUNGTAY_DEMO_PASSWORD=chungtay
unset CHUNGTAY_DATABASE_URL
export PORT=0

log="$root/target/logs/e2e-product.log"
"$root/scripts/product.sh" >"$log" 2>&1 &
product=$!
trap 'kill $product 2>/dev/null; wait $product' EXIT
trap 'exit 1' INT TERM

tries=0
until address=$(sed -n 's/^Chung Tay: \(http:.*\)$/\1/p' "$log") && [ -n "$address" ]; do
  tries=$((tries + 1))
  if [ $tries -gt 240 ] || ! kill -0 $product 2>/dev/null; then
    cat "$log" >&2
    echo "The product does not start for the browser tests." >&2
    exit 1
  fi
  sleep 0.5
done

cd "$root/frontend" || exit 1
CHUNGTAY_URL="$address" PLAYWRIGHT_JUNIT_OUTPUT_FILE="$root/target/reports/browser.xml" \
  npm run --silent e2e -- --reporter=list,junit "$@"
