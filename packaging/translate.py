"""Keeps the translations: `python packaging/translate.py` takes new texts into the .ts files and compiles them.

Texts in `tr()` and `QCoreApplication.translate()` are found by Qt's lupdate. What it cannot see is listed for it first:
the table of parameters, and texts given to a module's own short function around `translate`.
With --check nothing is written: exit code 1 if texts are missing from a .ts file, or a .qm file is out of date.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "textsynth_app" / "app"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "it")


def tool(name: str) -> str:
    """One of Qt's tools, as PySide6 installs them beside its Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing: it comes with PySide6-Essentials; run this by the Python of .venv.")
    return found


def tables() -> Iterator[tuple[str, str]]:
    """Texts that stand in tables: context and text."""
    sys.path.insert(0, str(ROOT))
    from textsynth_app.app.habits.licences import WORKS
    from textsynth_app.synth.parameters import VOICE

    for parameter in VOICE:
        yield from (("Parameter", text) for text in (parameter.label, parameter.description, *parameter.choices))
    yield "Parameter", "off"
    yield from (("Licences", work.purpose) for work in WORKS)


def wrapped(source: str) -> Iterator[tuple[str, str]]:
    """Texts given to functions of a module that hand their one argument to `translate` under a fixed context."""
    tree = ast.parse(source)
    contexts = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and len(function.args.args) == 1:
            last = function.body[-1]
            call = last.value if isinstance(last, ast.Return) else None
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "translate"
                and isinstance(call.args[0], ast.Constant)
                and isinstance(call.args[1], ast.Name)
            ):
                contexts[function.name] = str(call.args[0].value)
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in contexts and call.args:
            text = call.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield contexts[call.func.id], text.value


def collect(folder: Path) -> list[str]:
    """Every file that lupdate is to read; what it cannot see is written into one more."""
    files = sorted(SOURCES.rglob("*.py"))
    texts = [*tables(), *(pair for file in files for pair in wrapped(file.read_text(encoding="utf-8")))]
    listed = folder / "listed.py"
    calls = "".join(
        f"QCoreApplication.translate({context!r}, {_quoted(text)})\n" for context, text in dict.fromkeys(texts)
    )
    listed.write_text(f"from PySide6.QtCore import QCoreApplication\n\n{calls}", encoding="utf-8")
    return [str(file) for file in (*files, listed)]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(target: Path, language: str, files: list[str]) -> None:
    """Take new texts into a .ts file; what was translated stays, what is gone from the sources goes."""
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-target-language", language]
    subprocess.run([tool("pyside6-lupdate"), *files, *options, "-ts", str(target)], check=True, stdout=subprocess.PIPE)


def release(source: Path, target: Path) -> None:
    """Compile a .ts file; what is not translated yet stays English."""
    command = [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, stdout=subprocess.PIPE)


def unfinished(path: Path) -> list[str]:
    """Texts of a .ts file that have no translation yet."""
    messages = ElementTree.parse(path).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
    ]


def main() -> int:
    """Update and compile every language, or check them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args().check
    FOLDER.mkdir(parents=True, exist_ok=True)
    stale = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        files = collect(folder)
        for language in LANGUAGES:
            kept = FOLDER / f"textsynth_{language}.ts"
            source = folder / kept.name if check else kept
            if check and kept.exists():
                shutil.copy(kept, source)
            update(source, language, files)
            target = source.with_suffix(".qm")
            release(source, target)
            for made, stored in ((source, kept), (target, kept.with_suffix(".qm"))):
                if not stored.exists() or made.read_bytes() != stored.read_bytes():
                    stale.append(stored.name)
            print(f"{kept.name}: {len(unfinished(source))} texts are not translated yet")
    if stale:
        print(f"out of date: {', '.join(stale)}; run: make translations", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
