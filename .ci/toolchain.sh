# Sourced by ./run and ./verify: finds or installs what they need. Everything it does, it says.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# installs Debian packages when that is possible here
apt_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  say "Installing $* with apt-get …"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } >/dev/null 2>&1
}

# no early end of a pipe (head, grep -q) in here: with pipefail it fails when the writer is not done yet
java_major() { "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'; }

is_jdk() { [ -x "$1/bin/javac" ] && [ "$(java_major "$1/bin/java")" -ge 17 ] 2>/dev/null; }

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then return 0; fi
  local javac
  javac=$(command -v javac) || return 1
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$javac")")")
  is_jdk "$JAVA_HOME"
}

need_jdk() {
  find_jdk || { apt_install default-jdk-headless && find_jdk; } ||
    fail "A JDK 17 or newer is missing. Install one, for example from https://adoptium.net, and set JAVA_HOME to it."
  export JAVA_HOME
}

maven_fits() {
  command -v mvn >/dev/null 2>&1 &&
    mvn -version 2>/dev/null | grep -E 'Apache Maven (3\.(8|9|[1-9][0-9])|[4-9])' >/dev/null
}

need_maven() {
  maven_fits || { apt_install maven && maven_fits; } ||
    fail "Maven 3.8 or newer is missing. Install it from https://maven.apache.org and put mvn on the PATH."
}

need_chromium() {
  command -v chromium >/dev/null 2>&1 || apt_install chromium ||
    fail "Chromium is missing. Install it (Debian: apt-get install chromium); the page tests drive it."
}
