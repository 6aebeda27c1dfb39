"""The wheel holds the program and its data, and finds them where it is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The wheel, built once."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    result = subprocess.run(
        [*command, "--wheel-dir", str(folder), str(ROOT)], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    (path,) = folder.glob("textsynth-*.whl")
    yield path


def test_every_resource_is_in_the_wheel(wheel: Path) -> None:
    resources = [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()]
    names = set(zipfile.ZipFile(wheel).namelist())
    assert len(resources) > 3
    assert {"textsynth_app/_" + name for name in resources} <= names


def test_the_wheel_holds_every_module_and_nothing_else_of_the_checkout(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "textsynth_app").rglob("*.py")}
    assert modules <= set(names)
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"textsynth_app", "textsynth"}
    assert not [name for name in names if name.endswith((".pyc", ".nbi", ".nbc"))]


def test_an_installed_program_finds_its_data_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = "import textsynth_app.resources as r; print(r.__file__); print(r.resource_folder())"
    # -I: neither the working folder nor the environment adds the checkout.
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {program}"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    module, folder = result.stdout.splitlines()
    assert Path(module).is_relative_to(tmp_path)
    assert Path(folder) == tmp_path / "textsynth_app" / "_resources"
    assert (Path(folder) / "lexicon").is_dir()


def test_the_wheel_names_its_command_and_its_needs(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (entry_points,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    assert "textsynth = textsynth_app.cli:entry_point" in archive.read(entry_points).decode()
    (metadata,) = [name for name in archive.namelist() if name.endswith("METADATA")]
    text = archive.read(metadata).decode()
    assert "Requires-Dist: pyside6-essentials" in text.lower().replace("requires-dist", "Requires-Dist")
    assert "sentence-transformers" not in "\n".join(line for line in text.splitlines() if "Requires-Dist" in line)
