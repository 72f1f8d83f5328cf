#!/bin/bash
# The Debian packages that `make run` and `make test` need, and their installation.
#   debian_packages.sh run|test   install what is missing (as root), or name the one command that does (as anybody else)
#   debian_packages.sh list       print the names
set -euo pipefail

# What Qt's libraries and its xcb, wayland and offscreen plugins link and PySide6 does not bring along.
run_packages=(
  libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3
  libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0
  libxcb-sync1 libxcb-xfixes0
  libwayland-cursor0 libwayland-egl1
)
test_packages=(
  poppler-utils qpdf openssl tj3      # judge documents and schedule with other eyes than ours
  default-jre-headless                # MPXJ reads our MS Project files with other eyes than ours
  softhsm2 opensc                     # a signature card in software, and the tool that fills it
  xvfb xauth openbox xdotool procps x11-xserver-utils   # a screen, a window manager, keys from outside, kill -9
)

wanted=("${run_packages[@]}")
case "${1:-}" in
  run) ;;
  test) wanted+=("${test_packages[@]}") ;;
  list) printf '%s\n' "run: ${run_packages[*]}" "test: ${test_packages[*]} postgresql"; exit ;;
  *) sed -n '2,4p' "$0" >&2; exit 2 ;;
esac

present() { # names of installed packages and of what they provide (libglib2.0-0t64 provides libglib2.0-0)
  dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' 2>/dev/null |
    sed -n 's/^installed //p' | tr ',' '\n' | sed 's/^ *//; s/[ :].*//' | sort -u
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  # The names differ elsewhere: say once what is needed, and go on.
  [ -d .venv ] || echo "Dieses System ist kein Debian. Benötigt werden die Entsprechungen von: ${wanted[*]}" \
    "$([ "$1" = run ] || echo 'postgresql (initdb, postgres)')"
  exit 0
fi

mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) <(present))
if [ "$1" = test ] && ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && ! command -v initdb >/dev/null; then
  missing+=(postgresql)
fi
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
[ ${#missing[@]} -gt 0 ] || exit 0

install=(apt-get install --yes --no-install-recommends "${missing[@]}")
if [ "$(id -u)" != 0 ]; then
  cat >&2 <<TEXT

Es fehlen Debian-Pakete, und nur die Systemverwaltung darf sie einrichten. Bitte einmal aufrufen:

  sudo ${install[*]}

Danach genügt wieder »make $1«. (Findet apt die Pakete nicht, zuvor: sudo apt-get update)

TEXT
  exit 1
fi

echo "Einmalig werden Debian-Pakete eingerichtet: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
if [[ " ${missing[*]} " == *" postgresql "* && ! -e /etc/postgresql-common/createcluster.conf ]]; then
  # The tests start private servers of their own; the package shall neither create nor start one for the system.
  install -d /etc/postgresql-common
  echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
fi
apt=(-o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 -qq)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { apt-get "${apt[@]}" update && apt-get "${apt[@]}" "${install[@]:1}"; } >"$log" 2>&1; then
  cat "$log" >&2
  echo "Die Debian-Pakete ließen sich nicht einrichten; die Meldungen von apt stehen oben." >&2
  exit 1
fi
