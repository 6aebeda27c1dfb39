"""What searches gain, measured: the measuring itself, and a small gain with the weights that ship."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from numpy.typing import NDArray

from textsynth_app.language.choices import Choices
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.mappings import LinearMapping
from textsynth_app.language.matching import example_patches
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.search import Budget
from textsynth_app.library.errors import LibraryError
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.training.lexicon import Concept, Lexicon, load_lexicon
from textsynth_app.training.matching import (
    Matched,
    Refined,
    clips_of,
    held_out_clips,
    measure_matching,
    measure_refining,
    summary,
)

RECORDINGS = Path(__file__).parents[3] / "shared" / "dx7-reference"
PING = DEFAULT_PATCH.replace({"root.duration": 0.3, "operators.1.decay": 0.3, "operators.2.decay": 0.2})
DULL = PING.replace({"operators.1.decay": 3.0, "operators.1.attack": 0.1, "matrix.1.2": 0.3})


def concept(name: str, patch: Patch, *, held_out: bool) -> Concept:
    return Concept(name, "family", (name,), (f"a {name}",), patch, {}, {"pitch": 2.0}, held_out=held_out)


LEXICON = Lexicon((concept("ping", PING, held_out=True), concept("dull", DULL, held_out=False)), (), None)  # type: ignore[arg-type]


class Level:
    """Hears how loud a sound is in the end; every text is a direction of its own."""

    id = "level"

    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        return np.stack([self._at(0.0) for _ in prompts])

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        loud = [np.abs(clip[: sample_rate // 20]).mean() / max(np.abs(clip).max(), 1e-6) for clip in audio]
        return np.stack([self._at(float(share)) for share in loud])

    @staticmethod
    def _at(place: float) -> NDArray[np.float32]:
        vector = np.zeros(EMBEDDING_SIZE, dtype=np.float32)
        vector[:2] = np.cos(place), np.sin(place)
        return vector


@pytest.fixture
def dull_model() -> PromptModel:
    """A model that answers everything with DULL."""
    positions = torch.from_numpy(DULL.to_vector())
    mapping = LinearMapping(len(FULL))
    with torch.no_grad():
        mapping.linear.weight.zero_()
        mapping.linear.bias.copy_(positions)
    choices = Choices(positions[None], torch.zeros(len(FULL)))
    return PromptModel(Level(), mapping, "constant", choices, torch.device("cpu"))


def test_only_held_out_sounds_are_recordings_and_they_are_varied() -> None:
    (clip,), (other,) = held_out_clips(LEXICON, seed=0), held_out_clips(LEXICON, seed=1)
    assert clip.name == "ping"
    assert not np.array_equal(clip.audio, other.audio)
    np.testing.assert_array_equal(clip.audio, held_out_clips(LEXICON, seed=0)[0].audio)


def test_the_sound_files_of_a_folder_are_recordings(tmp_path: Path) -> None:
    for name in ("b.wav", "a.flac"):
        soundfile.write(tmp_path / name, np.sin(np.arange(4000) / 5.0), 8000)
    (tmp_path / "words.txt").write_text("no sound")
    assert [(clip.name, clip.sample_rate) for clip in clips_of(tmp_path, "*.*a*")] == [("a", 8000), ("b", 8000)]
    with pytest.raises(LibraryError, match=r"words\.txt"):
        clips_of(tmp_path)


def test_what_matching_gains_is_seen_by_both_measures(dull_model: PromptModel) -> None:
    told: list[str] = []
    (found,) = measure_matching(dull_model, held_out_clips(LEXICON), budget=Budget(60), progress=told.append)
    assert found.refined < 0.8 * found.answer
    assert found.refined_frames < 0.8 * found.answer_frames
    assert len(told) == 1


def test_what_refining_gains_stands_beside_a_random_start(dull_model: PromptModel) -> None:
    (found,) = measure_refining(dull_model, ["anything"], budget=Budget(10))
    assert found.prompt == "anything"
    assert found.refined >= found.answer
    assert -1.0 <= found.random <= 1.0


def test_the_summary_has_medians_and_the_share_of_gains() -> None:
    matched = [Matched(name, 10.0, refined, 8.0, 4.0) for name, refined in (("a", 5.0), ("b", 9.5), ("c", 8.0))]
    figures = summary(matched)
    assert (figures["answer"], figures["refined"], figures["cases"]) == (10.0, 8.0, 3)
    assert figures["gained"] == pytest.approx(2 / 3)
    assert summary([Refined("a", 0.5, 0.6, 0.3)])["random"] == 0.3
    assert summary([]) == {}


def test_the_weights_that_ship_are_a_start_that_a_search_improves() -> None:
    model = PromptModel.load(device="cpu")
    lexicon = load_lexicon()
    short = tuple(known for known in lexicon.concepts if known.held_out and known.patch["root.duration"] < 1.0)[:2]
    clips = held_out_clips(Lexicon(short, lexicon.modifiers, lexicon.phrasings))
    if RECORDINGS.is_dir():  # of another synthesiser; a small part of them, the evaluation takes all
        clips += clips_of(RECORDINGS, "10-*-60.flac")
    found = measure_matching(model, clips, example_patches(), budget=Budget(200))
    assert all(entry.refined <= entry.answer for entry in found), found
    assert sum(entry.refined for entry in found) < 0.8 * sum(entry.answer for entry in found), found
