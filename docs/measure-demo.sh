#!/usr/bin/env bash
# Prints how long the demo takes to start and how much memory it uses together with its PostgreSQL server.
# Usage: docs/measure-demo.sh      (Linux; runs the command of the README with data in a folder of its own)
set -euo pipefail
cd "$(dirname "$0")/.."

home=$(mktemp -d)
port=$(node -e 'const s=require("net").createServer().listen(0,()=>{console.log(s.address().port);s.close()})')
demo="OneWindowApplication --server.port=$port"
java=
trap 'pkill -f "$demo" || true; wait; rm -rf "$home"' EXIT

stop() { kill "$java"; wait; }
start() { # label; from the start of the Java process (without Maven's own seconds) until the log-in page answers
  mvn -q -B spring-boot:run -Dspring-boot.run.arguments="--server.port=$port --onewindow.embedded-postgresql.home=$home/data" >"$home/log" 2>&1 &
  until curl -sf -o /dev/null "http://127.0.0.1:$port/login"; do
    kill -0 $! 2>/dev/null || { cat "$home/log" >&2; exit 1; }
    sleep 0.1
  done
  java=$(pgrep -f "java.*$demo" | head -1)
  printf '%-38s %5s s, %s s of CPU\n' "$1" "$(age)" "$(cpu)"
}
age() { awk -v hz="$(getconf CLK_TCK)" -v up="$(cut -d' ' -f1 /proc/uptime)" '{printf "%.1f", up - $22/hz}' "/proc/$java/stat"; }
cpu() { awk -v hz="$(getconf CLK_TCK)" '{printf "%.1f", ($14+$15)/hz}' "/proc/$java/stat"; }
field() { awk -v f="$1:" '$1==f {sum+=$2} END {printf "%d", sum/1024}' "${@:2}"; } # MB

start "first start, with a new database"
stop
start "start on the database that is there"

for path in login actuator/health v3/api-docs; do
  curl -s -o /dev/null -u clerk.liulin:demo "http://127.0.0.1:$port/$path"
done
sleep 10
server=$(head -1 "$home/data/pg/postmaster.pid")
postgres=("/proc/$server/smaps_rollup")
for child in $(pgrep -P "$server"); do postgres+=("/proc/$child/smaps_rollup"); done
java_mb=$(field Rss "/proc/$java/smaps_rollup")
# Each process counts its share of what several hold together; their resident sizes would count it again and again.
postgres_mb=$(field Pss "${postgres[@]}")
printf '%-38s %5d MB\n' "Java" "$java_mb" "PostgreSQL, ${#postgres[@]} processes" "$postgres_mb" "together" $((java_mb + postgres_mb))
