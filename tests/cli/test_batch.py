"""Batches: names safe for any prompt, and a manifest of what was really written."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.commands.batch import MANIFEST, Entry, Rendering, file_names, write_batch
from textsynth_app.library.errors import LibraryError
from textsynth_app.synth.patch import DEFAULT_PATCH

SHORT = Rendering(duration=0.05, sample_rate=8000)


@given(titles=st.lists(st.text(max_size=300), min_size=1, max_size=20))
def test_file_names_are_unique_and_bounded_for_any_prompts(titles: list[str]) -> None:
    names = file_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert name[0].isdigit()
        assert name.endswith(".wav")
        assert len(name.encode()) <= 255


def test_file_names_are_numbered_titles() -> None:
    assert file_names(["Deep Bell!", "../../etc/passwd", "🔔"]) == [
        "001-deep-bell.wav",
        "002-etc-passwd.wav",
        "003-sound.wav",
    ]


def test_the_manifest_lists_every_file_in_order(tmp_path: Path) -> None:
    entries = [
        Entry(f"prompt {number}", f"prompt {number}", DEFAULT_PATCH, {"position": number}) for number in range(9)
    ]
    write_batch(entries, str(tmp_path / "new" / "folder"), SHORT)
    lines = [json.loads(line) for line in (tmp_path / "new" / "folder" / MANIFEST).read_text().splitlines()]
    assert [line["prompt"] for line in lines] == [entry.prompt for entry in entries]
    assert [line["position"] for line in lines] == list(range(9))
    assert all((tmp_path / "new" / "folder" / line["file"]).stat().st_size > 44 for line in lines)


def test_after_a_failure_the_manifest_lists_only_what_was_written(tmp_path: Path) -> None:
    names = file_names(["one", "two", "three"])
    (tmp_path / names[1]).mkdir()
    entries = [Entry(title, title, DEFAULT_PATCH) for title in ("one", "two", "three")]
    with pytest.raises(LibraryError, match="two"):
        write_batch(entries, str(tmp_path), SHORT)
    listed = [json.loads(line)["file"] for line in (tmp_path / MANIFEST).read_text().splitlines()]
    assert names[0] in listed
    assert names[1] not in listed
    assert all((tmp_path / name).is_file() for name in listed)


def _listed(folder: Path) -> list[str]:
    return [json.loads(line)["file"] for line in (folder / MANIFEST).read_text().splitlines()]


def test_a_batch_that_fails_at_once_leaves_no_manifest_of_an_earlier_run(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text('{"file": "001-old.wav"}\n')
    (tmp_path / file_names(["one"])[0]).mkdir()
    with pytest.raises(LibraryError, match="one"):
        write_batch([Entry("one", "one", DEFAULT_PATCH)], str(tmp_path), SHORT)
    assert _listed(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no limit on the size of files")
def test_a_manifest_that_cannot_grow_stays_whole_and_what_it_lacks_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import resource

    write_batch([Entry("first", "first", DEFAULT_PATCH)], str(tmp_path), SHORT)  # compiled code is loaded
    line = (tmp_path / MANIFEST).stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(2.5 * line), hard))
    try:
        with pytest.raises(LibraryError, match=r"Cannot write .*manifest\.jsonl: the file would be larger"):
            write_batch([Entry("bell", "bell", DEFAULT_PATCH)] * 3, str(tmp_path), SHORT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert _listed(tmp_path) == ["001-bell.wav", "002-bell.wav"]
    assert "manifest.jsonl lacks 1 of the 3 files that were written" in capsys.readouterr().err


def test_a_manifest_of_a_broken_command_line_is_sound_json(tmp_path: Path) -> None:
    write_batch([Entry("bell \udcff", "bell", DEFAULT_PATCH)], str(tmp_path), SHORT)
    (line,) = (tmp_path / MANIFEST).read_text().splitlines()
    assert json.loads(line)["prompt"] == "bell \N{REPLACEMENT CHARACTER}"
