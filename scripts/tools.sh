#!/bin/sh
# Usage: tools.sh java|maven|node|browser …
# Ends with one clear sentence when a tool is missing or too old, and names the package that brings it.

missing() {
  echo "Thiếu công cụ: $1. Hãy cài $2." >&2
  echo "Missing: $1. Install $2." >&2
  exit 1
}

for tool in "$@"; do
  case $tool in
    java)
      javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
      version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
      [ "${version:-0}" -ge 17 ] || missing "JDK 17+" \
        "openjdk-17-jdk-headless (Debian, Ubuntu), java-17-openjdk-devel (Fedora) / openjdk@17 (Homebrew)"
      ;;
    maven)
      command -v mvn >/dev/null || missing "Maven 3.8.7+" "maven (Debian, Ubuntu, Fedora, Homebrew)"
      ;;
    node)
      command -v npm >/dev/null && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' 2>/dev/null ||
        missing "Node.js 20.19+ (npm)" "nodejs (nodejs.org, NodeSource; Debian 12 is too old) / node@22 (Homebrew)"
      ;;
    browser)
      [ -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ] || missing "Chromium" \
        "chromium (Debian, Fedora), or set CHROMIUM_PATH"
      ;;
  esac
done
