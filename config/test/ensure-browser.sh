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
  for name in "${CHROME_PATH:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$name" ] && path=$(command -v "$name") && found "$path" "$1"
  done
}

look "found"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update >target/apt.log 2>&1
  # the shell draws the same pages for half the processor time of a browser that also has windows
  for package in chromium-headless-shell chromium; do
    if apt-get install -y --no-install-recommends "$package" fonts-noto-cjk >>target/apt.log 2>&1; then
      look "installed with apt-get"
    fi
  done
  echo "browser: apt-get could not install chromium, see target/apt.log"
fi
: >target/browser
echo "browser: none found; Playwright will download its own"
