#!/usr/bin/env bash
# Proves the product: installs what the tests need, then runs all of them. Usage: ./test.sh [--long]
# --long repeats the kill runs ten times.
set -uo pipefail
cd "$(dirname "$0")"

results=artifacts/test-results
step() { printf '\n== %s\n' "$1"; }
# A step that cannot be done counts as one failed test, so that the last line never looks better than the run.
give_up() { printf '%s\n' "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

for argument in "$@"; do
  case "$argument" in
    --long) export RAPPORT_LONG=1 ;;
    *) give_up "unknown argument: $argument" ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
command -v dotnet >/dev/null || give_up "The .NET 10 SDK is needed: https://dotnet.microsoft.com"
command -v npm >/dev/null || give_up "Node.js 20 or later with npm is needed: https://nodejs.org"

step "Browser"
if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then
  root=(); [ "$(id -u)" = 0 ] || root=(sudo)
  if command -v apt-get >/dev/null; then
    "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends chromium >/dev/null
  elif command -v dnf >/dev/null; then
    "${root[@]}" dnf install -y -q chromium
  fi || give_up "Chromium could not be installed by the system's package manager; set CHROMIUM to a Chrome or Chromium."
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || give_up "Chromium is missing; set CHROMIUM to a Chrome or Chromium."
fi
echo "${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}"

step "Packages"
npm ci || give_up "npm packages of the root could not be installed."

step "Build"
dotnet build AddIn.sln || give_up "The solution does not build."
dotnet format AddIn.sln --verify-no-changes --no-restore || give_up "The code is not formatted: run dotnet format."

rm -rf "$results"; mkdir -p "$results"
for project in tests/*.Tests; do
  name=$(basename "$project")
  step "$name"
  dotnet test "$project" --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results" || true
  [ -f "$results/$name.trx" ] || give_up "$name did not run."
done

step "Pane"
npm test --prefix src/pane -- --reporter=default --reporter=json --outputFile="$PWD/$results/pane.json" || true
[ -f "$results/pane.json" ] || give_up "The pane's tests did not run."

step "Manifests"
node manifest/check.mjs | tee "$results/manifest.txt"

node tests/count.mjs "$results"
