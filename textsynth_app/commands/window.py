"""`textsynth run`: the window, if there is a display to open it on."""

from __future__ import annotations

import argparse
import ctypes
import importlib.util
import os
import re
import shlex
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.messages import CommandError, NoDisplayError
from textsynth_app.commands.tuning import add_tuning_options, tuning_files

_EXAMPLE_PROMPT = "deep bell"
_CONNECT_TIMEOUT_S = 3.0


def add_run(commands: Commands) -> None:
    """Declare `textsynth run`."""
    parser = commands.add_parser(
        "run",
        help="open the window",
        description="Open the window, with a first sound if a prompt is given; without a display, exit code 3.",
        epilog='example:\n  textsynth run "deep bell"',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("prompt", nargs="?", metavar="PROMPT", help="the sound to start with, in words")
    add_tuning_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if sys.platform == "linux" and not has_display(os.environ):
        from textsynth_app.library.names import file_stem

        prompt = options.prompt or _EXAMPLE_PROMPT
        raise NoDisplayError(
            "no display to open a window on; the same sound without one: "
            f"textsynth render {_quoted(prompt)} -o {file_stem(prompt)}.wav"
        )
    library = _missing_library(os.environ)
    if library:
        raise CommandError(f"Qt cannot open a window without {library}: 'textsynth doctor' says how to install it")
    tuning = tuning_files(options)
    from textsynth_app.app import main

    return main.run(options.prompt, tuning)


def _missing_library(environment: Mapping[str, str]) -> str | None:
    """The system library that Qt's plugin for X displays lacks, if one does: Qt would abort the process."""
    chosen = environment.get("QT_QPA_PLATFORM") or ("wayland" if environment.get("WAYLAND_DISPLAY") else "xcb")
    if sys.platform != "linux" or chosen != "xcb":
        return None
    package = importlib.util.find_spec("PySide6")
    folders = (package.submodule_search_locations if package else None) or []
    for plugin in (Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so" for folder in folders):
        if not plugin.exists():
            continue
        try:
            ctypes.CDLL(str(plugin))  # Qt would load it next
        except OSError as error:
            return str(error).partition(":")[0]
    return None


def _quoted(text: str) -> str:
    return f'"{text}"' if re.fullmatch(r"[\w ,.'-]+", text) else shlex.quote(text)


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether Qt can open a window: it aborts the process where its display does not answer, so ask first."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform and platform not in ("xcb", "wayland", "wayland-egl"):
        return True  # offscreen and the like need no display
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if wayland and _answers(Path(environment.get("XDG_RUNTIME_DIR", "")) / wayland):
        return True
    return bool(x11) and _x_server_answers(x11 or "")


def _x_server_answers(display: str) -> bool:
    match = re.fullmatch(r"(.*):(\d{1,5})(\.\d+)?", display)
    if not match:
        return Path(display).exists()  # macOS gives the path of a socket
    host, number = match[1], int(match[2])
    if host in ("", "unix"):
        name = f"/tmp/.X11-unix/X{number}"
        return _answers(Path(name)) or _answers(f"\0{name}")
    try:
        with socket.create_connection((host, 6000 + number), timeout=_CONNECT_TIMEOUT_S):
            return True
    except (OSError, OverflowError):
        return False


def _answers(address: Path | str) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_CONNECT_TIMEOUT_S)
        try:
            connection.connect(str(address))
        except OSError:
            return False
    return True
