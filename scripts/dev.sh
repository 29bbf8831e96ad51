#!/bin/sh
# Runs the product and, once it answers, its pages with live reload; Ctrl+C ends both, each in its own time.

root=$(cd "$(dirname "$0")/.." && pwd)
"$root/scripts/product.sh" &
product=$!
pages=
stop() {
  trap '' INT TERM
  # shellcheck disable=SC2086 # there may be no pages yet
  kill $product $pages 2>/dev/null
  wait
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

ready="fetch('http://localhost:$PORT/q/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
until node -e "$ready"; do
  kill -0 $product 2>/dev/null || exit 1
  sleep 1
done
cd "$root/frontend" || exit 1
# Its own port is not the product's.
(
  backend=http://localhost:$PORT
  unset PORT
  CHUNGTAY_BACKEND=$backend exec node_modules/.bin/vite --clearScreen false
) &
pages=$!
wait $product
