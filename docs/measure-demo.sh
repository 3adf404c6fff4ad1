#!/usr/bin/env bash
# Prints how long the demo takes to start and how much memory it uses together with its PostgreSQL server.
# Usage: docs/measure-demo.sh [jar]      (Linux; mvn -DskipTests package makes the jar; data in a folder of its own)
set -euo pipefail
cd "$(dirname "$0")/.."

jar=${1:-$(ls target/one-window-*.jar | head -1)}
home=$(mktemp -d)
port=$(node -e 'const s=require("net").createServer().listen(0,()=>{console.log(s.address().port);s.close()})')
jvm=()
trap 'kill "${jvm[@]}" 2>/dev/null; wait; rm -rf "$home"' EXIT

start() { # label
  local began; began=$(date +%s%N)
  java -Duser.timezone=Asia/Shanghai -Xmx512m -XX:+UseSerialGC -jar "$jar" --server.port="$port" \
    --onewindow.embedded-postgresql.home="$home/data" >"$home/log" 2>&1 &
  jvm=($!)
  until curl -sf -o /dev/null "http://127.0.0.1:$port/actuator/health"; do
    kill -0 "${jvm[0]}" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
    sleep 0.1
  done
  printf '%-38s %5.1f s, %s s of CPU\n' "$1" "$((($(date +%s%N) - began) / 100000000))e-1" "$(cpu)"
}
cpu() { awk -v hz="$(getconf CLK_TCK)" '{printf "%.1f", ($14+$15)/hz}' "/proc/${jvm[0]}/stat"; }
field() { awk -v f="$1:" '$1==f {sum+=$2} END {printf "%d", sum/1024}' "${@:2}"; } # MB

start "first start, with a new database"
kill "${jvm[0]}"; wait "${jvm[0]}" 2>/dev/null || true
start "start on the database that is there"

for path in login actuator/health v3/api-docs; do
  curl -s -o /dev/null -u clerk.liulin:demo "http://127.0.0.1:$port/$path"
done
sleep 10
server=$(head -1 "$home/data/pg/postmaster.pid")
postgres=("/proc/$server/smaps_rollup")
for child in $(pgrep -P "$server"); do postgres+=("/proc/$child/smaps_rollup"); done
java_mb=$(field Rss "/proc/${jvm[0]}/smaps_rollup")
# Each process counts its share of what several hold together; their resident sizes would count it again and again.
postgres_mb=$(field Pss "${postgres[@]}")
printf '%-38s %5d MB\n' "Java" "$java_mb" "PostgreSQL, ${#postgres[@]} processes" "$postgres_mb" "together" $((java_mb + postgres_mb))
