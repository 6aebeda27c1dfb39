"""The `textsynth` command: every job, with a window or without."""

from __future__ import annotations

# Nothing else is imported up here: Ctrl-C is answered from `main` on, and imports take longer than all before it.
import sys

TYPE_CHECKING = False  # as type checkers read it; the module `typing` would have to be imported
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

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
    import argparse

    import textsynth_app
    from textsynth_app.commands import (
        changes,
        dataset,
        exchange,
        morph,
        parameters,
        reports,
        search,
        sound,
        training,
        window,
    )

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
    morph.add_morph(commands)
    changes.add_variations(commands)
    changes.add_restyle(commands)
    changes.add_edit(commands)
    search.add_refine(commands)
    search.add_match(commands)
    search.add_describe(commands)
    exchange.add_import(commands)
    exchange.add_export(commands)
    reports.add_doctor(commands)
    reports.add_evaluate(commands)
    reports.add_bench(commands)
    parameters.add_parameters(commands)
    training.add_train(commands)
    training.add_lexicon(commands)
    dataset.add_dataset(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command (default: of this process) and return its exit code; says failures in one line, never raises."""
    try:
        _open_missing_streams()
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
        return _say_failure(error)


def _open_missing_streams() -> None:
    """Where a shell closed a standard stream, or Windows gives none to a program without a console, open nothing."""
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 (open for good)


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


def _say_failure(error: Exception) -> int:
    """One line on standard error; returns the exit code. Raises the error itself if its trace is asked for."""
    import os

    from textsynth_app.commands.messages import NoDisplayError

    if os.environ.get("TEXTSYNTH_TRACEBACK") == "1":
        raise error
    print(f"textsynth: {_explain(error)}", file=sys.stderr)
    _discard_output()
    return EXIT_NO_DISPLAY if isinstance(error, NoDisplayError) else EXIT_FAILURE


def _explain(error: Exception) -> str:
    """The failure in one line. Errors of our own classes are written for the user; others should not get here."""
    from textsynth_app.library.files import remedy_for
    from textsynth_app.wording import MORE_MEMORY, REINSTALL, lacks_memory, one_line

    message = one_line(error)
    if type(error).__module__.startswith("textsynth_app."):
        return message
    if lacks_memory(error):
        return f"there is not enough memory for this: {MORE_MEMORY}"
    if isinstance(error, ImportError):
        return f"a part of the installation is missing ({message}): {REINSTALL}"
    if isinstance(error, OSError):
        # Files are named by errors of our own; what is left without a name is standard output.
        remedy = remedy_for(error) if error.filename is None else None
        return f"Cannot write the output: {remedy}." if remedy else message
    return f"internal error: {type(error).__name__}: {message} (TEXTSYNTH_TRACEBACK=1 shows where)"


def _discard_output() -> None:
    """Drop what standard output still holds; else Python writes it at exit, fails again and complains."""
    import os
    from contextlib import suppress

    with suppress(OSError, ValueError):
        sys.stdout.flush()
        return
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def entry_point() -> None:
    """The console script."""
    code = main()
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the work is done: Ctrl-C could only spoil how Python ends
    sys.exit(code)
