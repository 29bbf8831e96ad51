#!/bin/sh
# Writes what the product is made of (CycloneDX 1.5, JSON) into target/sbom: backend.json has what runs in the process,
# frontend.json what is built into the pages. Tools for building and testing are in neither.

CYCLONEDX=2.9.1
root=$(cd "$(dirname "$0")/.." && pwd)
out="$root/target/sbom"
mkdir -p "$out"

"$root/scripts/quietly.sh" "Backend: what it is made of" \
  mvn -B -ntp -f "$root/backend/pom.xml" "org.cyclonedx:cyclonedx-maven-plugin:$CYCLONEDX:makeBom" \
  -DoutputDirectory="$out" -DoutputName=backend -DoutputFormat=json -DschemaVersion=1.5 \
  -DincludeTestScope=false -DincludeSystemScope=false || exit 1

# From the lock: the same on every machine, whichever optional packages its platform has.
echo "Frontend: what it is made of …"
(cd "$root/frontend" && npm sbom --sbom-format cyclonedx --sbom-type application --omit dev --package-lock-only) \
  >"$out/frontend.json" || exit 1

node -e '
  for (const file of process.argv.slice(1)) {
    const bom = JSON.parse(require("fs").readFileSync(file, "utf8"));
    console.log(`${file}: CycloneDX ${bom.specVersion}, ${bom.components.length} components`);
  }' "$out/backend.json" "$out/frontend.json"
