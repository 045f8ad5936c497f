#!/usr/bin/env bash
# Finds a Chromium for the browser tests, or installs it where that is possible, and writes its path to target/browser.
# An empty path leaves it to Playwright's own download.
set -u
cd "$(dirname "$0")/../.." || exit 1
mkdir -p target

found() {
  echo "$1" >target/browser
  echo "browser: $1 ($2)"
  exit 0
}

look() {
  for name in "${CHROME_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$name" ] && path=$(command -v "$name") && found "$path" "$1"
  done
}

look "found"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  if apt-get update >target/apt.log 2>&1 \
    && apt-get install -y --no-install-recommends chromium fonts-noto-cjk >>target/apt.log 2>&1; then
    look "installed with apt-get"
  fi
  echo "browser: apt-get could not install chromium, see target/apt.log"
fi
: >target/browser
echo "browser: none found; Playwright will download its own"
