"""Presets survive a round trip exactly; whatever else a file holds is refused with its name and the cause."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.limits import MAXIMUM_BYTES, MAXIMUM_SEED
from textsynth_app.library.names import name_from_path, name_in_one_line
from textsynth_app.library.presets import (
    SCHEMA,
    Preset,
    load_preset,
    parse_preset,
    save_preset,
    user_preset_folder,
)
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

patches = st.tuples(*(st.floats(parameter.minimum, parameter.maximum) for parameter in VOICE)).map(Patch)
presets = st.builds(
    Preset,
    name=st.text(max_size=200).map(name_in_one_line),
    patch=patches,
    prompt=st.text(max_size=300),
    seed=st.integers(0, MAXIMUM_SEED),
    encoder=st.text(max_size=200),
    mapping=st.text(max_size=200),
    comment=st.text(max_size=300),
)


@given(preset=presets)
def test_a_preset_survives_a_round_trip_exactly(preset: Preset, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "preset.json"
    save_preset(preset, path)
    assert load_preset(path) == preset


def test_a_bare_patch_takes_the_name_of_its_file(tmp_path: Path) -> None:
    patch = DEFAULT_PATCH.replace({"root.frequency": 440.0})
    path = tmp_path / "My bell.json"
    path.write_text(json.dumps(patch.to_json()))
    assert load_preset(path) == Preset("My bell", patch)


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(Preset("Bell").to_json()).encode()
    assert parse_preset(data, "bell.json") == Preset("Bell")


def _with(**changes: Any) -> str:
    return json.dumps({**Preset("Bell").to_json(), **changes})


def _with_parameter(name: str, value: Any) -> str:
    patch = DEFAULT_PATCH.to_json()
    return _with(patch={**patch, "parameters": {**patch["parameters"], name: value}})


_HOSTILE = {
    "empty": ("", "ends too early"),
    "truncated": (_with()[:200], "ends too early"),
    "not UTF-8": (b"\xff\xfe\x00", "UTF-8"),
    "not JSON": ("RIFF....WAVE", "not complete JSON"),
    "another format": ("{}", "neither a preset nor a patch"),
    "a list": ("[]", "neither a preset nor a patch"),
    "deep": ("[" * 100_000, "nested deeper"),
    "deep inside": (_with(comment=[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]), "nested deeper"),
    "strings without end": ('"' + '\\"' * 400_000, "not complete JSON"),
    "repeated key": ('{"format": "textsynth-preset", "format": "textsynth-preset"}', "'format' twice"),
    "NaN": (_with(seed=float("nan")), "NaN"),
    "infinity": (_with_parameter("root.frequency", float("inf")), "Infinity"),
    "overflowing float": (
        _with_parameter("root.frequency", 0).replace('cy": 0', 'cy": 1e999'),
        "root.frequency is inf",
    ),
    "thousands of digits": (_with().replace('"seed": 0', '"seed": ' + "9" * 5000), "5000 digits"),
    "huge whole number": (_with_parameter("root.frequency", 10**39), "root.frequency"),
    "value out of range": (_with_parameter("root.frequency", 1), "root.frequency is 1"),
    "text for a number": (_with_parameter("root.frequency", "440"), "must be a number"),
    "true for a number": (_with_parameter("root.frequency", True), "must be a number"),
    "unknown parameter": (_with_parameter("operators.7.level", 0), "unknown parameter"),
    "unknown entry": (_with(promt="bell"), "unknown entry: 'promt'"),
    "unknown entry of a patch": (json.dumps({**DEFAULT_PATCH.to_json(), "name": "x"}), "unknown entry: 'name'"),
    "unknown entry within": (_with(patch={**DEFAULT_PATCH.to_json(), "seed": 1}), "unknown entry: 'seed'"),
    "newer bare patch": (json.dumps({**DEFAULT_PATCH.to_json(), "schema": 99, "new": 1}), "newer than this version"),
    "parameters alone": ('{"parameters": {}}', "neither a preset nor a patch"),
    "no patch": (json.dumps({"format": "textsynth-preset", "schema": 1, "name": "x"}), 'no "patch"'),
    "patch of another type": (_with(patch=[1, 2]), "Not a TextSynth patch"),
    "newer schema": (_with(schema=SCHEMA + 1), "newer than this version"),
    "newer patch": (_with(patch={**DEFAULT_PATCH.to_json(), "schema": 99}), "newer than this version"),
    "schema of another type": (_with(schema="1"), "schema version"),
    "schema zero": (_with(schema=0), "schema version"),
    "name of another type": (_with(name=5), "name must be text"),
    "long name": (_with(name="x" * 201), "201 characters"),
    "broken name": (_with().replace('"Bell"', '"\\ud800"'), "broken character"),
    "negative seed": (_with(seed=-1), "seed must be"),
    "seed too large": (_with(seed=MAXIMUM_SEED + 1), "seed must be"),
    "seed of another type": (_with(seed=True), "seed must be"),
    "too large": (b" " * (MAXIMUM_BYTES + 1), "larger than"),
}


@pytest.mark.parametrize("case", _HOSTILE)
def test_a_hostile_file_is_refused_by_name_and_left_untouched(case: str, tmp_path: Path) -> None:
    content, cause = _HOSTILE[case]
    data = content if isinstance(content, bytes) else content.encode()
    path = tmp_path / "hostile.json"
    path.write_bytes(data)
    with pytest.raises(LibraryError) as failure:
        load_preset(path)
    message = str(failure.value)
    assert "hostile.json" in message
    assert cause in message
    assert "\n" not in message
    assert len(message) < 400
    assert path.read_bytes() == data


_json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
)


def _mutated(change: Callable[[dict[str, Any]], None]) -> bytes:
    content = Preset("Bell").to_json()
    change(content)
    return json.dumps(content).encode()


@given(key=st.sampled_from([*Preset("Bell").to_json()]), value=_json_values)
def test_any_wrong_value_is_a_clear_error_or_a_preset(key: str, value: Any) -> None:
    try:
        result = parse_preset(_mutated(lambda content: content.update({key: value})), "changed.json")
    except LibraryError as error:
        assert "changed.json" in str(error)
    else:
        assert parse_preset(json.dumps(result.to_json()).encode(), "again.json") == result


@given(data=st.binary(max_size=300))
def test_any_bytes_are_a_clear_error(data: bytes) -> None:
    with pytest.raises(LibraryError, match=r"noise\.json"):
        parse_preset(data, "noise.json")


@given(data=st.data())
def test_a_file_cut_short_anywhere_ends_too_early(data: st.DataObject) -> None:
    content = {**Preset('Béll "鐘" \n\u2028', seed=120).to_json(), "more": [True, False, None, -1.5e-10, "\t"]}
    whole = json.dumps(
        content, ensure_ascii=data.draw(st.booleans()), indent=data.draw(st.none() | st.just(2))
    ).encode()
    with pytest.raises(LibraryError, match=r"cut\.json: It is not complete JSON: it ends too early"):
        parse_preset(whole[: data.draw(st.integers(0, len(whole) - 1))], "cut.json")


@pytest.mark.parametrize("content", ["RIFF....WAVE", '{"a" 1}', '{"a": 1]', '{"a": 1} b', "{a: 1}", "[1,]"])
def test_what_is_broken_elsewhere_does_not_end_too_early(content: str) -> None:
    with pytest.raises(LibraryError) as failure:
        parse_preset(content.encode(), "broken.json")
    assert "too early" not in str(failure.value)


def test_a_name_is_one_line_whoever_wrote_it() -> None:
    written = _with(name="deep\nbell\x1b[2J\u202e\u2028👩\u200d🚀").encode()
    assert parse_preset(written, "bell.json").name == "deep bell [2J 👩\u200d🚀"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are Unicode")
@pytest.mark.parametrize("file", ["x" * 250 + ".json", os.fsdecode(b"bell\xff.json")])
def test_a_preset_can_have_the_name_of_any_file(file: str, tmp_path: Path) -> None:
    preset = Preset(name_from_path(tmp_path / file))
    save_preset(preset, tmp_path / file)
    assert load_preset(tmp_path / file) == preset
    (tmp_path / file).write_text(json.dumps(DEFAULT_PATCH.to_json()))
    assert load_preset(tmp_path / file) == preset


def test_a_broken_text_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="broken character"):
        save_preset(Preset("Bell", prompt="half \ud800"), tmp_path / "bell.json")
    assert list(tmp_path.iterdir()) == []


def test_the_preset_folder_is_there_and_under_the_users_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = user_preset_folder()
    assert folder.is_dir()
    assert folder.is_relative_to(tmp_path)
