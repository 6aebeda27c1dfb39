"""What `make run` makes of the program's exit code and of a prompt, with stand-ins for set-up and program."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")


def _make_run(folder: Path, code: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`make run` where the program ends with a code."""
    shutil.copy(ROOT / "Makefile", folder)
    for name, text in {
        "packaging/setup.sh": "exit 0\n",
        ".venv/bin/textsynth": f'#!/bin/sh\nfor given; do printf "<%s>" "$given"; done\nexit {code}\n',
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True)
        path.write_text(text)
        path.chmod(0o755)
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "PROMPT", "MAKEFLAGS", "MAKELEVEL"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = ["make", "-C", str(folder), "--no-print-directory", "run", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        ((), "<run>"),
        (("PROMPT=deep bell",), "<run><--><deep bell>"),
        (("PROMPT=it's a; bell",), "<run><--><it's a; bell>"),
    ],
)
def test_the_prompt_is_handed_on(tmp_path: Path, arguments: tuple[str, ...], given: str) -> None:
    result = _make_run(tmp_path, 0, *arguments)
    assert (result.returncode, result.stdout, result.stderr) == (0, given, "")


def test_that_there_is_no_display_is_no_error_of_make(tmp_path: Path) -> None:
    result = _make_run(tmp_path, 3)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("code", [1, 2, 134])
def test_any_other_failure_is_one_without_a_display_too(tmp_path: Path, code: int) -> None:
    result = _make_run(tmp_path, code)
    assert result.returncode == 2
    assert f"Error {code}" in result.stderr
