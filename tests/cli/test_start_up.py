"""Starting stays light: no torch before it is asked for, and no Qt outside the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = ("torch", "PySide6", "numba", "numpy", "tokenizers", "safetensors", "sounddevice", "soundfile")


def _imported_by(statement: str) -> set[str]:
    program = f"import json, sys\n{statement}\nprint(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return set(json.loads(result.stderr.strip().splitlines()[-1]))


_IN_THE_WORKER = ("sound_model",)  # which only the model worker imports, in its own thread


def _import_all(package: str) -> str:
    """A statement that imports every module of a package of ours."""
    folder = Path(__file__).parents[2] / "textsynth_app" / package
    paths = [path for path in sorted(folder.rglob("*.py")) if path.stem not in ("__init__", *_IN_THE_WORKER)]
    names = [".".join(("textsynth_app", package, *path.relative_to(folder).with_suffix("").parts)) for path in paths]
    return "import " + ", ".join(names)


@pytest.mark.parametrize(
    "statement",
    [
        "import textsynth_app.cli",
        "from textsynth_app.cli import main; main(['--help'])",
        "import textsynth_app.resources",
    ],
)
def test_the_command_line_starts_with_the_standard_library_alone(statement: str) -> None:
    assert _imported_by(statement).isdisjoint(_HEAVY)


_INTERRUPT = """
import builtins, sys
real = builtins.__import__

def interrupted(name, *arguments):
    if name.startswith({during!r}):
        builtins.__import__ = real  # once is enough
        raise KeyboardInterrupt
    return real(name, *arguments)

builtins.__import__ = interrupted
from textsynth_app.cli import entry_point
sys.argv = ["textsynth", "patch", "deep bell"]
entry_point()
"""


@pytest.mark.parametrize(
    "during", ["argparse", "contextlib", "textsynth_app.commands", "textsynth_app.language", "torch"]
)
def test_ctrl_c_during_any_import_is_an_interruption(during: str) -> None:
    command = [sys.executable, "-c", _INTERRUPT.format(during=during)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "textsynth: interrupted\n")


def test_the_window_starts_without_torch() -> None:
    modules = _imported_by(_import_all("app"))
    assert "PySide6" in modules
    assert modules.isdisjoint({"torch", "tokenizers", "safetensors"})


@pytest.mark.parametrize("package", ["synth", "live", "library"])
def test_these_packages_never_import_torch_or_qt(package: str) -> None:
    modules = _imported_by(_import_all(package))
    assert modules.isdisjoint({"torch", "PySide6"})


def test_errors_of_words_can_be_caught_without_torch() -> None:
    modules = _imported_by("import textsynth_app.language.errors, textsynth_app.language.prompts")
    assert "torch" not in modules


def test_python_dash_m_is_the_same_command() -> None:
    command = [sys.executable, "-m", "textsynth_app", "--version"]
    result = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "COLUMNS": "80"})
    assert result.stdout.startswith("TextSynth ")
