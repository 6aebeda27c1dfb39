"""The `textsynth` command: every job, with a window or without."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

import textsynth_app
from textsynth_app.commands import reports, sound, training, window
from textsynth_app.commands.messages import NoDisplayError
from textsynth_app.wording import REINSTALL, one_line

EXIT_FAILURE = 1
EXIT_USAGE = 2
EXIT_NO_DISPLAY = 3
EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells have it

_EPILOG = """\
examples:
  textsynth run "deep bell"                     open the instrument with a sound
  textsynth render "deep bell" -o bell.wav      write the sound, without a window
  textsynth doctor                              what is installed, and what is missing

exit codes: 0 done, 1 failed (one line on standard error says why), 2 wrong usage, 3 no display for the window,
130 interrupted
"""


def build_parser() -> argparse.ArgumentParser:
    """The command line, with its help."""
    parser = argparse.ArgumentParser(
        prog="textsynth",
        description="Turns words into playable FM sounds. Everything runs on this machine, offline.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"TextSynth {textsynth_app.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands", dest="command")
    window.add_run(commands)
    sound.add_render(commands)
    sound.add_patch(commands)
    sound.add_morph(commands)
    reports.add_doctor(commands)
    reports.add_evaluate(commands)
    reports.add_bench(commands)
    training.add_train(commands)
    training.add_lexicon(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command (default: of this process) and return its exit code; says failures in one line, never raises."""
    try:
        code = _run(argv)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("textsynth: interrupted", file=sys.stderr)
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough, as `head` does
        _discard_output()
        return 0
    except Exception as error:
        if os.environ.get("TEXTSYNTH_TRACEBACK") == "1":
            raise
        print(f"textsynth: {_explain(error)}", file=sys.stderr)
        _discard_output()
        return EXIT_NO_DISPLAY if isinstance(error, NoDisplayError) else EXIT_FAILURE


def _run(argv: Sequence[str] | None) -> int:
    parser = build_parser()
    try:
        options = parser.parse_args(argv)
        if options.command is None:
            parser.print_help(sys.stderr)
            return EXIT_USAGE
        code: int = options.run(options)
    except SystemExit as exit_request:  # argparse, after --help or its own message
        return exit_request.code if isinstance(exit_request.code, int) else EXIT_FAILURE
    return code


def _explain(error: Exception) -> str:
    """The failure in one line. Errors of our own classes are written for the user; others should not get here."""
    message = one_line(error)
    if type(error).__module__.startswith("textsynth_app."):
        return message
    if isinstance(error, ImportError):
        return f"a part of the installation is missing ({message}): {REINSTALL}"
    if isinstance(error, OSError):
        return message
    if isinstance(error, MemoryError):
        return "there is not enough memory for this: close other programs, or ask for less at once"
    return f"internal error: {type(error).__name__}: {message} (TEXTSYNTH_TRACEBACK=1 shows where)"


def _discard_output() -> None:
    """Drop what standard output still holds; else Python writes it at exit, fails again and complains."""
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        return
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def entry_point() -> None:
    """The console script."""
    sys.exit(main())
