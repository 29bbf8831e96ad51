#!/bin/sh
# Runs the tests of signing in at an identity provider: a real Keycloak (fetched by Maven, no container) beside the
# packaged product, each on a free port with data of its own. Arguments go to Playwright.

KEYCLOAK=26.4.7
root=$(cd "$(dirname "$0")/.." && pwd)
work="$root/target/oidc"
home="$work/keycloak-$KEYCLOAK"
mkdir -p "$work" "$root/target/logs" "$root/target/reports"

[ -d "$home" ] || "$root/scripts/quietly.sh" "Keycloak $KEYCLOAK" \
  mvn -B -ntp -f "$root/backend/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
  -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK:zip" -Dproject.basedir="$work" -DoutputDirectory="$work" ||
  exit 1

free_port() {
  node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })"
}
random() {
  node -e "console.log(require('crypto').randomBytes(12).toString('hex'))"
}
# Fails when $2 ends before the command in $3… succeeds.
await() {
  name=$1 process=$2 tries=0
  shift 2
  until "$@"; do
    tries=$((tries + 1))
    if [ $tries -gt 240 ] || ! kill -0 "$process" 2>/dev/null; then
      cat "$root/target/logs/oidc-$name.log" >&2
      echo "$name does not start." >&2
      exit 1
    fi
    sleep 0.5
  done
}
answers() {
  node -e "fetch('$1').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
}

provider=$(free_port)
PORT=$(free_port)
export PORT
export OIDC_ISSUER="http://localhost:$provider/realms/chungtay"
OIDC_PASSWORD=$(random)
OIDC_SECRET=$(random)
export OIDC_PASSWORD OIDC_SECRET
export CHUNGTAY_URL="http://localhost:$PORT"

rm -rf "$home/data" "$work/product"
mkdir -p "$home/data/import"
sed -e "s|@ORIGIN@|$CHUNGTAY_URL|" -e "s|@PASSWORD@|$OIDC_PASSWORD|" -e "s|@SECRET@|$OIDC_SECRET|" \
  "$root/frontend/oidc/realm.json" >"$home/data/import/chungtay-realm.json"

JAVA_OPTS_KC_HEAP="-Xms64m -Xmx400m" KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$OIDC_PASSWORD \
  "$home/bin/kc.sh" start-dev --import-realm --http-host=127.0.0.1 --http-port="$provider" \
  --hostname="http://localhost:$provider" >"$root/target/logs/oidc-keycloak.log" 2>&1 &
export OIDC_PID=$!
product=
stop() {
  kill -CONT $OIDC_PID 2>/dev/null
  # shellcheck disable=SC2086 # there may be no product yet
  kill $OIDC_PID $product 2>/dev/null
  wait
}
trap stop EXIT
trap 'exit 1' INT TERM

unset CHUNGTAY_DATABASE_URL
CHUNGTAY_DATA_DIR="$work/product" CHUNGTAY_DEMO=true CHUNGTAY_DEMO_PASSWORD=chungtay \
  CHUNGTAY_OIDC_ISSUER="$OIDC_ISSUER" CHUNGTAY_OIDC_CLIENT_SECRET="$OIDC_SECRET" \
  CHUNGTAY_OIDC_NAME="Sở Y tế Đồng Nai" \
  CHUNGTAY_OIDC_ROLES="/so/{province}/chuyen-vien=PROVINCE_SPECIALIST restricted; /so/{province}/lanh-dao=PROVINCE_LEADER" \
  CHUNGTAY_OIDC_SYSTEMS="5a3f1c02-0000-4000-8000-000000000001=holt-system,5a3f1c02-0000-4000-8000-000000000002=holt-system" \
  "$root/scripts/product.sh" >"$root/target/logs/oidc-product.log" 2>&1 &
product=$!

await keycloak $OIDC_PID answers "$OIDC_ISSUER/.well-known/openid-configuration"
await product $product answers "$CHUNGTAY_URL/q/health/ready"
cd "$root/frontend" || exit 1
PLAYWRIGHT_JUNIT_OUTPUT_FILE="$root/target/reports/oidc.xml" \
  npx playwright test --config=playwright.oidc.config.ts --reporter=list,junit "$@"
