#!/usr/bin/env bash
# Waits until the portal says that its pages are served; ends at once with 1 when the portal has ended.
set -u
port=${AIRSILK_PORT:-8080}
host=${AIRSILK_ADDRESS:-127.0.0.1}
[ "$host" = 0.0.0.0 ] && host=127.0.0.1

ready() {
  exec 3<>"/dev/tcp/$host/$port" || return 1
  printf 'GET /health/ready HTTP/1.0\r\nHost: %s\r\n\r\n' "$host" >&3
  head -n 1 <&3 | grep -q ' 200 '
} 2>/dev/null

for _ in $(seq 1 170); do
  ready && exit 0
  [ -n "${MAINPID:-}" ] && ! kill -0 "$MAINPID" 2>/dev/null && exit 1
  sleep 1
done
echo "AirSilk is not ready at $host:$port" >&2
exit 1
