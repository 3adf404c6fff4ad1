#!/usr/bin/env bash
# Walks the sample case over the API from the window to feedback, each step by the person whose step it is.
# Usage: docs/sample-case.sh [liulin|hewan]      (the demo must be running; ONE_WINDOW overrides its address)
set -euo pipefail

base=${ONE_WINDOW:-http://localhost:8080}/api/v1
town=${1:-liulin}
case $town in
  liulin) office=990101101 second=clerk2.liulin visitors='["visitor.liulin","visitor2.liulin"]' helper= reviewer=leader2.liulin ;;
  hewan)  office=990101102 second=visitor.hewan visitors='["visitor.hewan"]' helper='村干部' reviewer=county.leader ;;
  *) echo "unknown township $town" >&2; exit 2 ;;
esac
export TZ=Asia/Shanghai # "today" is the county's, wherever this runs
clerk=clerk.$town leader=leader.$town visitor=visitor.$town
now=$(date +%Y-%m-%dT%H:%M:%S%:z) today=$(date +%F)

pick() { node -e 'let s="";process.stdin.on("data",d=>s+=d).on("end",()=>{const j=JSON.parse(s||"{}");console.log(eval(process.argv[1])??"")})' "$1"; }
id() { # two random people of the fictional county, with right check digits
  node -e 'const [b,f]=process.argv.slice(1);const n=Math.floor(Math.random()*500)*2+(f==="f"?0:1);const s="990101"+b+String(n).padStart(3,"0");
    const w=[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2];console.log(s+"10X98765432"[[...s].reduce((a,c,i)=>a+c*w[i],0)%11])' "$1" "$2"; }
call() { # who method path [body]
  local said
  said=$(curl -sS --fail-with-body -u "$1:demo" -X "$2" "$base$3" -H 'Content-Type: application/json' ${4:+-d "$4"}) ||
    { echo "failed: $1 $2 $3: $said" >&2; exit 1; }
  echo "$said"; }
task() { # who key [subject]: waits until the task is there, for the engine works on in the background
  for _ in $(seq 60); do
    found=$(call "$1" GET "/tasks?caseNumber=$number" | pick "(j.items.find(t=>t.key==='$2'&&(!'${3:-}'||t.subject.startsWith('${3:-}')))||{}).id")
    [ -n "$found" ] && { echo "$found"; return; }
    sleep 0.5
  done
  echo "no task $2 for $1" >&2; exit 1; }
step() { # who key body [subject]
  local t; t=$(task "$1" "$2" "${4:-}")
  call "$1" POST "/tasks/$t/claim" '{}' >/dev/null
  call "$1" POST "/tasks/$t/submission" "$3" >/dev/null
  printf '%-14s %s\n' "$1" "$2${4:+ ($4)}"; }

a=$(id 19650307 m) b=$(id 19670812 f) c=$(id 20090915 f)
answer=$(call "$clerk" POST /applications '{"channel":"WINDOW","office":"'$office'","receivedAt":"'$now'",
 "applicant":{"name":"王建国","idType":"RESIDENT_ID","idNumber":"'$a'","phone":"13900000001","hukou":"'$office'002","residence":"'$office'002","address":"杨家村12号"},
 "household":[{"name":"李秀英","idNumber":"'$b'","relation":"SPOUSE","health":"SERIOUS_ILLNESS"},
  {"name":"王小雨","idNumber":"'$c'","relation":"CHILD","schooling":"SENIOR_SECONDARY","school":"990101-school-1"}],
 "householdMonthlyIncomeYuan":1200.00,"needs":["LIVING","MEDICAL","EDUCATION"],"story":"妻子上月确诊重病,家里没有其他收入",
 "authorisations":[{"member":"'$a'","signedOn":"'$today'"},{"member":"'$b'","signedOn":"'$today'"}],
 "emergency":{"kind":"ILLNESS","place":"'$office'","since":"'$today'","neededYuan":800.00}}')
number=$(pick j.number <<<"$answer")
echo "registered $number"

step "$leader" decide-relief '{"outcome":"GRANT","amountYuan":800.00,"form":"BANK","payee":"APPLICANT","reason":"突发重病"}'
step "$clerk" register-disbursement '{"outcome":"PAID","secondHandler":"'$second'","receivedBy":"本人","voucher":"PZ-1"}'
step "$clerk" check-application '{"outcome":"ACCEPT"}'
step "$clerk" confirm-matters '{"matters":["LOW_INCOME:HOUSEHOLD","MEDICAL:M1","EDUCATION:M2"]}'
step "$clerk" assign-visitors '{"visitors":'$visitors',"helper":"'$helper'","plannedOn":"'$today'"}'
step "$visitor" visit-home '{"outcome":"VERIFIED","place":"HOME","visitedAt":"'$now'","met":"本人及配偶","findings":"情况属实"}'
step verifier economic-check '{"outcome":"CONSISTENT","findings":"核对未见异常"}'
step "$clerk" prepare-opinion '{"outcome":"AGREE","result":"DIBAO","amountYuan":900,"reason":"符合条件"}' "$number-01"
# The demo county publishes low income for no time; elsewhere seven days pass before anybody may confirm.
step "$clerk" post-publicity '{"place":"杨家村村务公开栏","postedOn":"'$today'"}' "$number-01"
step county.leader confirm-determination '{"outcome":"CONFIRM","amountYuan":900,"reason":"同意"}' "$number-01"
step "$clerk" serve-letter '{"servedOn":"'$today'","how":"DIRECT","receivedBy":"本人"}' "$number-01"
step "$clerk" announce-decision '{"place":"杨家村村务公开栏","announcedOn":"'$today'"}' "$number-01"
step medical receive-referral '{"outcome":"RETURNED","reason":"请补充参保信息","proposedOffice":"990101-yb"}' "$number-02"
step "$clerk" reassign-matter '{"office":"990101-yb"}' "$number-02"
step medical receive-referral '{"outcome":"RECEIVED"}' "$number-02"
step medical handle-referral '{"outcome":"GRANTED","result":"医疗救助","amountYuan":3000}' "$number-02"
step school receive-referral '{"outcome":"RECEIVED"}' "$number-03"
step school handle-referral '{"outcome":"GRANTED","result":"助学金","amountYuan":1500}' "$number-03"
step "$clerk" record-emergency-end '{"endedOn":"'$today'"}'
step "$clerk" complete-formalities '{"explanation":"情况属实,手续已补齐"}'
step "$reviewer" review-relief '{"outcome":"CONFIRMED"}'
step "$clerk" follow-up '{"outcome":"SATISFIED","rating":5}'

for _ in $(seq 60); do
  state=$(call county.officer GET "/cases/$number" | pick j.state)
  [ "$state" = CLOSED ] && break
  sleep 0.5
done
echo "$number is $state"
[ "$state" = CLOSED ]
