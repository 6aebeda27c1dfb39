"""Data sets built on disk from small sources: resumed, refused, read and trained from."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from textsynth_app.language.audio_features import BANDS, TIME_FRAMES
from textsynth_app.library.dx7.sysex import bank_dump
from textsynth_app.library.dx7.voice import Dx7Operator, Dx7Voice
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.presets import Preset, save_preset
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.training.building import BuildSettings, Progress, build_data_set
from textsynth_app.training.captions import Example
from textsynth_app.training.data_manifest import MANIFEST
from textsynth_app.training.data_sets import open_data_set, rows_for_training
from textsynth_app.training.data_sources import (
    Source,
    check_source,
    dump_source,
    lexicon_source,
    preset_source,
)
from textsynth_app.training.lexicon import load_lexicon
from textsynth_app.training.shards import DataSetError
from textsynth_app.training.voice_names import words_of_name

SETTINGS = BuildSettings(variations=3, shard_size=5)
COUNT = 12


def _short(frequency: float) -> Patch:
    return DEFAULT_PATCH.replace({"root.frequency": frequency, "root.duration": 0.1})


@pytest.fixture
def presets(tmp_path: Path) -> Path:
    """Four sounds: two with words, one whose name says nothing, one of a held-out name; and a broken file."""
    folder = tmp_path / "my presets"
    (folder / "more").mkdir(parents=True)
    save_preset(Preset("E.PIANO 1", _short(220.0), prompt="a soft old piano"), folder / "a.textsynth.json")
    save_preset(Preset("17", _short(330.0)), folder / "b.textsynth.json")
    save_preset(Preset("Deep Gong", _short(60.0)), folder / "more" / "c.textsynth.json")
    save_preset(Preset("Click", _short(2000.0)), folder / "more" / "d.textsynth.json")
    (folder / "broken.json").write_text('{"format": "textsynth-preset", ')
    return folder


@pytest.fixture
def sources(presets: Path) -> list[Source]:
    return [preset_source(presets, held_out=[" gong "])]


def _bytes_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


class _Stub:
    """Embeds words by their length and sounds by their loudness; counts what it is asked."""

    def __init__(self, name: str = "stub-1"):
        self.id = name
        self.asked = 0

    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += len(prompts)
        return np.array([[len(prompt)] * 512 for prompt in prompts], dtype=np.float32)

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        self.asked += len(audio)
        return np.repeat(-np.abs(audio).max(axis=1, keepdims=True), 512, axis=1)


class TestBuilding:
    def test_every_sound_is_kept_with_its_words_and_varied(self, sources: list[Source], tmp_path: Path) -> None:
        build_data_set(tmp_path / "set", sources, SETTINGS)
        data = open_data_set(tmp_path / "set")
        rows, positions = data.rows(), data.positions()
        assert len(data) == len(rows) == COUNT
        assert positions.shape == (COUNT, len(FULL))
        assert [row.variation for row in rows[:4]] == [0, 1, 2, 0]
        np.testing.assert_array_equal(positions[0], _short(220.0).to_vector())
        assert len({tuple(row) for row in positions}) == COUNT
        assert rows[0].captions == ("a soft old piano", "electric piano")
        assert rows[3].captions == ()
        assert (rows[6].name, rows[6].captions, rows[6].split) == ("more/c.textsynth.json", ("deep gong",), "concepts")
        assert data.splits().tolist() == ["train"] * 6 + ["concepts"] * 3 + ["train"] * 3
        frames = data.array("frames")
        assert frames.shape == (COUNT, BANDS, TIME_FRAMES)
        assert frames[0].mean(1).argmax() < frames[9].mean(1).argmax()  # 220 Hz and 2 kHz
        assert (data.array("peak") > 0.01).all()

    def test_neither_jobs_nor_interruptions_change_a_byte(self, sources: list[Source], tmp_path: Path) -> None:
        whole, broken = tmp_path / "whole", tmp_path / "broken"
        build_data_set(whole, sources, SETTINGS, jobs=1)

        def stop(progress: Progress) -> None:
            if progress.done == 8:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            build_data_set(broken, sources, SETTINGS, jobs=2, progress=stop)
        assert sorted(_bytes_in(broken)) == [MANIFEST, "shard-00000.safetensors"]
        with pytest.raises(DataSetError, match="1 of its 3 shards"):
            open_data_set(broken)
        assert len(open_data_set(broken, unfinished=True)) == 5

        (broken / ".textsynth-0123.part").write_bytes(b"killed while writing")
        (broken / "shard-00002.safetensors").write_bytes(b"damaged")
        seen: list[Progress] = []
        build_data_set(broken, sources, SETTINGS, jobs=2, progress=seen.append)
        assert (seen[0], seen[-1]) == (Progress(5, 5, COUNT), Progress(COUNT, 5, COUNT))
        assert _bytes_in(broken) == _bytes_in(whole)

    def test_a_full_disk_loses_nothing_that_is_finished(
        self, sources: list[Source], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fsync, written = os.fsync, []

        def full(descriptor: int) -> None:
            written.append(descriptor)
            if len(written) > 3:  # the manifest and its folder, a shard
                raise OSError(errno.ENOSPC, "No space left on device")
            fsync(descriptor)

        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", full)
            with pytest.raises(LibraryError, match=r"the disk is full.*same command again"):
                build_data_set(tmp_path, sources, SETTINGS)
        assert len(open_data_set(tmp_path, unfinished=True)) == 5
        assert not list(tmp_path.glob(".textsynth*"))

    @pytest.mark.parametrize(
        ("other", "said"),
        [
            ({"seed": 1}, "--seed 0, not 1"),
            ({"variations": 2}, "--variations 3, not 2"),
            ({"sounds": 4}, "the number of --sounds none, not 4"),
            ({"text": False}, "have changed|words"),
        ],
    )
    def test_other_options_are_refused(
        self, other: dict[str, int], said: str, sources: list[Source], tmp_path: Path
    ) -> None:
        with pytest.raises(KeyboardInterrupt):
            build_data_set(tmp_path, sources, SETTINGS, progress=_interrupt)
        with pytest.raises(DataSetError, match=f"begun otherwise: .*({said}).*another folder"):
            build_data_set(tmp_path, sources, replace(SETTINGS, **other), progress=_interrupt)

    def test_other_sounds_or_another_encoder_are_refused(self, presets: Path, tmp_path: Path) -> None:
        folder = tmp_path / "set"
        with pytest.raises(KeyboardInterrupt):
            build_data_set(folder, [preset_source(presets)], SETTINGS, progress=_interrupt)
        with pytest.raises(DataSetError, match=r"embeddings \(--embed\) none, not stub-1"):
            build_data_set(folder, [preset_source(presets)], SETTINGS, encoder=_Stub())
        save_preset(Preset("Another", _short(500.0)), presets / "z.json")
        with pytest.raises(DataSetError, match="presets:my presets have changed since"):
            build_data_set(folder, [preset_source(presets)], replace(SETTINGS, sounds=None), progress=_interrupt)

    def test_a_number_of_sounds_is_drawn_by_the_seed(self, sources: list[Source], tmp_path: Path) -> None:
        names = []
        for seed in (0, 0, 1):
            folder = tmp_path / str(len(names))
            build_data_set(folder, sources, BuildSettings(sounds=3, variations=50, seed=seed, frames=False))
            names.append([(row.name, row.variation) for row in open_data_set(folder).rows()])
        assert names[0] == names[1] != names[2]
        assert len(names[0]) == 3


def _interrupt(progress: Progress) -> None:
    raise KeyboardInterrupt


class TestReading:
    def test_words_and_sounds_alike_lead_to_the_patch(self, sources: list[Source], tmp_path: Path) -> None:
        build_data_set(tmp_path, sources, BuildSettings(shard_size=3), encoder=_Stub())
        encoder = _Stub()
        embeddings, positions = rows_for_training(tmp_path, encoder)
        assert encoder.asked == 0  # all was kept
        assert embeddings.shape == (6, 512)  # three captions and three sounds: the held-out one is not there
        first = _short(220.0).to_vector()
        assert [row.tolist() for row in positions].count(first.tolist()) == 3
        texts = embeddings[:, 0] > 0.0
        assert sorted(embeddings[texts, 0]) == [len("click"), len("electric piano"), len("a soft old piano")]
        assert not (positions == _short(60.0).to_vector()).all(1).any()

    def test_another_encoder_hears_anew_and_what_must_be_avoided_is_not_read(
        self, sources: list[Source], tmp_path: Path
    ) -> None:
        build_data_set(tmp_path, sources, BuildSettings(), encoder=_Stub())
        kept, _ = rows_for_training(tmp_path, _Stub(), avoid=["Electric  piano!"])
        encoder = _Stub("stub-2")
        again, _ = rows_for_training(tmp_path, encoder, avoid=["Electric  piano!"])
        assert encoder.asked == 5
        np.testing.assert_allclose(again, kept, rtol=1e-5)

    def test_sounds_without_words_give_a_row_each(self, sources: list[Source], tmp_path: Path) -> None:
        build_data_set(tmp_path, sources, BuildSettings(text=False))
        embeddings, positions = rows_for_training(tmp_path, _HearsFrames())
        assert embeddings.shape == (3, 512)  # one of the four is held out
        assert len(positions) == 3
        assert all(captions == () for captions in open_data_set(tmp_path).captions())

    def test_a_corrupt_shard_is_named(self, sources: list[Source], tmp_path: Path) -> None:
        build_data_set(tmp_path, sources, BuildSettings(shard_size=2))
        shard = tmp_path / "shard-00001.safetensors"
        shard.write_bytes(shard.read_bytes()[:-1] + b"?")
        with pytest.raises(DataSetError, match=r"shard-00001\.safetensors is corrupt"):
            rows_for_training(tmp_path, _Stub())

    @pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 99_999, '{"format": "textsynth-data-set", "schema": 99}'])
    def test_a_damaged_manifest_is_named(self, text: str, tmp_path: Path) -> None:
        (tmp_path / MANIFEST).write_text(text)
        with pytest.raises(DataSetError, match=MANIFEST):
            open_data_set(tmp_path)

    def test_a_folder_without_a_data_set_is_told_so(self, tmp_path: Path) -> None:
        with pytest.raises(DataSetError, match="holds no data set"):
            open_data_set(tmp_path)


class _HearsFrames(_Stub):
    def encode_frames(self, frames: NDArray[np.float32]) -> NDArray[np.float32]:
        assert frames.shape[1:] == (BANDS, TIME_FRAMES)
        return np.zeros((len(frames), 512), dtype=np.float32)

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        raise AssertionError("the frames are there")


class TestSources:
    def test_a_broken_preset_is_told_and_left_out(self, presets: Path) -> None:
        source = preset_source(presets)
        assert len(source.entries) == 4
        assert len(source.skipped) == 1
        assert "broken.json" in source.skipped[0]

    def test_voices_of_a_bank_are_there_once_with_the_words_of_all(self, tmp_path: Path) -> None:
        operators = (Dx7Operator(level=99, coarse=3), *[Dx7Operator()] * 5)
        brass = Dx7Voice(operators)
        (tmp_path / "one.SYX").write_bytes(
            bank_dump([replace(brass, name="SYN BRS 1 "), replace(brass, name="BIG HORNS ")])
        )
        (tmp_path / "two.syx").write_bytes(b"no dump")
        source = dump_source(tmp_path)
        assert [entry.captions for entry in source.entries] == [("synth brass", "big horns"), ()]
        assert source.entries[0].name == "one.SYX 1 SYN BRS 1"
        assert source.entries[0].patch["operators.1.ratio"] == 3.0
        assert "two.syx" in source.skipped[0]
        assert dump_source(tmp_path / "one.SYX").label == "sysex:one.SYX"

    def test_captions_of_one_sound_are_one_entry_of_their_split(self) -> None:
        lexicon = load_lexicon()
        bell, bright = lexicon.concepts[0], lexicon.modifiers[0]
        patch = bright.apply(bell.patch, 1.6)

        def example(caption: str, split: str) -> Example:
            return Example(caption, bell.name, (bright.name,), patch, split, degrees=(1.6,))

        source = lexicon_source(lexicon, [example("a", "train"), example("b", "train"), example("c", "phrasings")])
        assert [(entry.captions, entry.split) for entry in source.entries] == [
            (("a", "b"), "train"),
            (("c",), "phrasings"),
        ]
        drawn = [source.entries[0].draw(np.random.default_rng(seed)) for seed in (0, 0, 1)]
        assert drawn[0] == drawn[1] != drawn[2]
        assert source.entries[0].concept == bell.name

    @pytest.mark.parametrize("text", ["", "words", "presets", "presets:", "sysex", "lexicon:"])
    def test_what_is_no_source_is_refused(self, text: str) -> None:
        with pytest.raises(DataSetError, match="A source is lexicon, presets:FOLDER"):
            check_source(text)

    def test_places_without_sounds_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(DataSetError, match="no folder"):
            preset_source(tmp_path / "none")
        with pytest.raises(DataSetError, match="no usable preset"):
            preset_source(tmp_path)
        with pytest.raises(DataSetError, match="no usable DX7 voice"):
            dump_source(tmp_path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("E.PIANO 1", "electric piano"),
        ("E PIANO2", "electric piano"),
        ("SYN BRS-12", "synth brass"),
        ("SynBass", "synth bass"),
        ("TUB BELLS", "tubular bells"),
        ("deep-bell-2", "deep bell"),
        ("GONG OF 88", "gong"),
        ("KOTO w/FLT", "koto with flute"),
        ("Glöckchen", "glöckchen"),
        ("INIT VOICE", ""),
        ("BJ-12", ""),
        ("", ""),
        ("????", ""),
        ("OF THE", ""),
    ],
)
def test_names_are_tidied_into_words(name: str, words: str) -> None:
    assert words_of_name(name) == words
