# Sourced by the scripts that start the service: finds Java and the data directory, builds when the sources are newer.
# Sets project, data, java, version and app, and leaves the working directory in the project.

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
data=${WEDERHOOR_DATA:-$project/.wederhoor-data}
case $data in /*) ;; *) data=$PWD/$data ;; esac
cd "$project"

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p') || true
[ "${version:-0}" -ge 17 ] || fail "Wederhoor heeft Java 17 of hoger nodig. Zet JAVA_HOME, of zet java op het pad."

umask 077
mkdir -p "$data/log" || fail "De map $data is niet te maken. Kies met WEDERHOOR_DATA een andere."

app=service/target/quarkus-app/quarkus-run.jar
if [ ! -f "$app" ] || [ -n "$(find pom.xml ./*/pom.xml ./*/src/main -newer "$app" -print -quit)" ]; then
  [ -t 2 ] && printf 'Wederhoor wordt gebouwd; de eerste keer duurt dat enkele minuten.\n' >&2
  if ! (umask 022 && ./mvnw -B -ntp -Dmaven.test.skip=true package) > "$data/log/bouw.log" 2>&1 < /dev/null; then
    tail -n 30 "$data/log/bouw.log" >&2
    fail "Het bouwen is niet gelukt; alles staat in $data/log/bouw.log."
  fi
  touch "$app"
fi
