"""The whole training in miniature: every step of it, on a scrap of the lexicon."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from textsynth_app.language.listening import hear
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.weights import MANIFEST, MAPPING_KINDS, read_manifest
from textsynth_app.library.presets import Preset, save_preset
from textsynth_app.synth.parameters import SPACES
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.training.building import BuildSettings, build_data_set
from textsynth_app.training.captions import NEUTRAL, build_examples
from textsynth_app.training.data_sources import preset_source
from textsynth_app.training.dataset import build_dataset
from textsynth_app.training.evaluate import evaluate
from textsynth_app.training.fit import SMALL, install, split_rows, train, train_on
from textsynth_app.training.lexicon import Lexicon, load_lexicon
from textsynth_app.training.model_card import MODEL_CARD


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any], list[str]]:
    folder, heard = tmp_path_factory.mktemp("weights"), list[str]()
    return folder, train(folder, seed=3, progress=heard.append, small=True), heard


@pytest.fixture(scope="module")
def few() -> Lexicon:
    return load_lexicon().thinned(10, keep=NEUTRAL)


def test_the_report_has_every_space_mapping_and_split(trained: tuple[Path, dict[str, Any], list[str]]) -> None:
    report = json.loads(json.dumps(trained[1]))
    for space in SPACES:
        assert set(report[space]) == set(MAPPING_KINDS)
        for errors in report[space].values():
            assert set(errors) == {"train", "phrasings", "combinations", "concepts"}
            for figures in errors.values():
                assert set(figures) == {"mse", "r2"}
                assert 0.0 <= figures["mse"] <= 1.0
                assert math.isfinite(figures["r2"])
                assert figures["r2"] <= 1.0
    relations = report["relations"]
    assert relations["of"] == relations["kept"] + len(relations["failed"])
    assert all(
        0.0 <= share["text_to_audio_r1"] <= share["text_to_audio_r10"] <= 1.0 for share in report["retrieval"].values()
    )


def test_the_weights_load_and_answer(trained: tuple[Path, dict[str, Any], list[str]]) -> None:
    model = PromptModel.load(folder=trained[0], device="cpu")
    assert model.patch("deep bell") != model.patch("hissing steam")


def test_it_says_what_it_is_doing(trained: tuple[Path, dict[str, Any], list[str]]) -> None:
    heard = "\n".join(trained[2])
    for word in ("captions", "Rendering", "Encoder", "wishes", "linear", "mlp", "realnvp", "Writing"):
        assert word in heard


def test_the_same_seed_gives_the_same_files(trained: tuple[Path, dict[str, Any], list[str]], tmp_path: Path) -> None:
    threads = torch.get_num_threads()
    train(tmp_path, seed=3, small=True)
    assert torch.get_num_threads() == threads
    assert read_manifest(tmp_path) == read_manifest(trained[0])
    assert (tmp_path / MODEL_CARD).read_text() == (trained[0] / MODEL_CARD).read_text()


def test_the_card_holds_the_measured_figures(trained: tuple[Path, dict[str, Any], list[str]]) -> None:
    card = (trained[0] / MODEL_CARD).read_text()
    report = trained[1]
    for space in SPACES:
        for kind in MAPPING_KINDS:
            for figures in report[space][kind].values():
                assert f"{figures['mse']:.4f} | {figures['r2']:.3f}" in card
    for name, digest in read_manifest(trained[0]).items():
        assert f"| {name} |" in card
        assert digest[:16] in card
    assert f"{report['relations']['kept']} of {report['relations']['of']}" in card


def test_older_weights_are_removed_and_other_files_are_not(
    trained: tuple[Path, dict[str, Any], list[str]], tmp_path: Path
) -> None:
    for name in ("linear-core8.safetensors", "mine.safetensors", "notes.txt"):
        (tmp_path / name).write_bytes(b"old")
    manifest = json.loads((trained[0] / MANIFEST).read_text())
    manifest["sha256"]["linear-core8.safetensors"] = "0" * 64
    (tmp_path / MANIFEST).write_text(json.dumps(manifest))
    install(trained[0], tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        "mine.safetensors",
        "notes.txt",
        *(path.name for path in trained[0].iterdir()),
    }


def test_cancelled_training_writes_nothing(tmp_path: Path) -> None:
    def cancel(message: str) -> None:
        if message.startswith("mlp"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(tmp_path / "weights", progress=cancel, small=True)
    assert not (tmp_path / "weights").exists()


def test_captions_to_stop_early_on_come_from_the_training_split_alone(few: Lexicon) -> None:
    examples = build_examples(few)[:300]
    data = build_dataset(examples, SentenceEncoder.load())
    training, validation = (set(rows.tolist()) for rows in split_rows(data, 0))
    assert training.isdisjoint(validation)
    assert training | validation == set(data.rows("train").tolist())
    assert 0 < len(validation) < len(training) / 5


def test_a_concept_that_is_not_there_is_left_out_of_the_report(few: Lexicon, tmp_path: Path) -> None:
    examples = [example for example in build_examples(few) if example.split == "train"][:60]
    report = train_on(examples, few, tmp_path, SMALL)
    assert set(report["full"]["realnvp"]) == {"train"}
    assert evaluate(tmp_path, examples=examples)["full"] == report["full"]


def test_a_sound_of_ones_own_is_found_by_its_name_and_by_its_sound(
    few: Lexicon, trained: tuple[Path, dict[str, Any], list[str]], tmp_path: Path
) -> None:
    own = DEFAULT_PATCH.replace(
        {"root.frequency": 3000.0, "noise.level": -6.0, "root.duration": 0.4, "drive.gain": 9.0}
    )
    (tmp_path / "mine").mkdir()
    save_preset(Preset("quorblax", own, prompt="quorblax"), tmp_path / "mine" / "a.textsynth.json")
    build_data_set(tmp_path / "set", [preset_source(tmp_path / "mine")], BuildSettings(variations=1), jobs=1)
    examples = [example for example in build_examples(few) if example.split == "train"][:60]
    train_on(examples, few, tmp_path / "weights", SMALL, data_folders=[tmp_path / "set"])

    def distance(patch: Patch) -> float:
        return float(np.abs(patch.to_vector() - own.to_vector()).mean())

    model = PromptModel.load(folder=tmp_path / "weights", device="cpu")
    heard = model.decode(hear(model.encoder, [own]))[0]
    assert max(distance(model.patch("quorblax")), distance(heard)) < 0.04
    assert distance(PromptModel.load(folder=trained[0], device="cpu").patch("quorblax")) > 0.05
