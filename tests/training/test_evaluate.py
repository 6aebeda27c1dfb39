"""The evaluation of a folder of weights, untrained here: every figure that it promises, each in its range."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from textsynth_app.commands.evaluation import as_text
from textsynth_app.language.choices import choices_among, save_choices
from textsynth_app.language.embedded import AudioNet, TextHead, save_encoder
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.weights import MAPPING_KINDS, save_mapping, write_manifest
from textsynth_app.synth.parameters import FULL, SPACES
from textsynth_app.training import model_card as cards
from textsynth_app.training.captions import SPLITS, Example, build_examples
from textsynth_app.training.dataset import Dataset, build_dataset
from textsynth_app.training.evaluate import Extent, evaluate
from textsynth_app.training.lexicon import Lexicon
from textsynth_app.training.model_card import MODEL_CARD, measure_for_card, model_card

EXTENT = Extent(sounds=3, retrieved=2, each=1, families=4, encoder_captions=60, relations_step=25)


@pytest.fixture(scope="module")
def examples(lexicon: Lexicon) -> list[Example]:
    """Captions of two concepts of each of four families, and of two that are held out."""
    held_out = [concept for concept in lexicon.concepts if concept.held_out][:2]
    known = [
        concept
        for family in ("bells", "basses", "winds", "drums")
        for concept in [one for one in lexicon.concepts if one.family == family and not one.held_out][:2]
    ]
    neutral = lexicon.concept("tone")
    return build_examples(Lexicon((*known, neutral, *held_out), lexicon.modifiers[:30], lexicon.phrasings))


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory, examples: list[Example]) -> Path:
    folder = tmp_path_factory.mktemp("weights")
    torch.manual_seed(0)
    save_encoder(folder, TextHead(), AudioNet())
    for build in MAPPING_KINDS.values():
        save_mapping(folder, build(len(FULL)), FULL.name)
    patches = [example.patch for example in examples[:40]]
    positions = torch.from_numpy(np.stack([patch.to_vector() for patch in patches]))
    save_choices(folder, choices_among([example.concept for example in examples[:40]], positions))
    write_manifest(folder)
    return folder


@pytest.fixture(scope="module")
def data(examples: list[Example]) -> Dataset:
    return build_dataset(examples, SentenceEncoder.load())


@pytest.fixture(scope="module")
def report(weights: Path, data: Dataset, examples: list[Example], lexicon: Lexicon) -> dict[str, Any]:
    measured = evaluate(weights, examples=examples, data=data, lexicon=lexicon, extent=EXTENT)
    return dict(json.loads(json.dumps(measured, allow_nan=False)))


def test_every_split_is_measured_in_every_way(report: dict[str, Any]) -> None:
    for part in ("heard", "retrieval"):
        assert set(report[part]) == set(SPLITS)
    assert set(report["quality"]) == {"lexicon", *SPLITS}
    for space in SPACES:
        assert set(report[space]) == set(MAPPING_KINDS)
        assert set(report["baselines"][space]) == {"nearest", "mean"}
    for split in SPLITS:
        assert set(report["heard"][split]["errors"]) == {*MAPPING_KINDS, "nearest", "mean"}
        assert report["heard"][split]["sounds"] == EXTENT.sounds
        assert report["retrieval"][split]["sounds"] == EXTENT.retrieved


def test_the_mean_explains_nothing_and_a_known_caption_is_its_own_neighbour(report: dict[str, Any]) -> None:
    for space in SPACES:
        baselines = report["baselines"][space]
        assert baselines["mean"]["train"]["r2"] == pytest.approx(0.0, abs=1e-6)
        assert baselines["nearest"]["train"] == {"mse": 0.0, "r2": 1.0}
        assert baselines["nearest"]["concepts"]["mse"] > 0.0
    heard = report["heard"]["train"]["errors"]["nearest"]
    assert heard["centroid_octaves"] == heard["level_db"] == 0.0
    assert heard["attack_factor"] == heard["pitched_share"] == 1.0
    assert report["heard"]["train"]["errors"]["linear"]["centroid_octaves"] > 0.0


def test_the_sounds_that_were_meant_have_no_divergence(report: dict[str, Any]) -> None:
    for split in SPLITS:
        kinds = report["quality"][split]
        assert kinds["own"]["kl"] == 0.0 < kinds["shuffled"]["kl"]
        assert kinds["own"]["frechet"] == pytest.approx(kinds["shuffled"]["frechet"])
        assert all(found["inception"] >= 1.0 - 1e-9 and found["frechet"] >= 0.0 for found in kinds.values())


def test_both_sets_of_relations_are_counted(report: dict[str, Any]) -> None:
    relations = report["relations"]
    assert relations["of"] == sum(found["of"] for found in relations["sets"].values())
    assert relations["kept"] == sum(found["kept"] for found in relations["about"].values())
    assert all(found["of"] > 0 for found in relations["sets"].values())


def test_it_is_measured_the_same_again(
    weights: Path, examples: list[Example], lexicon: Lexicon, report: dict[str, Any]
) -> None:
    less = replace(EXTENT, encoder_captions=10, relations_step=200)
    again = json.loads(json.dumps(evaluate(weights, examples=examples, lexicon=lexicon, extent=less)))
    for part in ("core8", "full", "heard", "retrieval", "quality"):
        assert again[part] == report[part]


def test_the_tables_show_it(report: dict[str, Any]) -> None:
    text = as_text(report)
    for word in (
        "prototypes",
        "realnvp",
        "nearest",
        "pitch st",
        "Frechet",
        "character n-grams",
        "set: first",
        "R2 of the median",
    ):
        assert word in text
    assert f"{report['quality']['train']['realnvp']['frechet']:.3f}" in text


def test_the_card_holds_every_section_and_says_where_a_simpler_answer_is_as_good(
    weights: Path, data: Dataset, report: dict[str, Any]
) -> None:
    card = model_card(weights, report, data, seed=5)
    for title in ("In short", "Files", "Errors as heard", "Retrieval", "The sounds as a whole", "Text encoders"):
        assert f"## {title}\n" in card
    # Untrained, the answer is worse than one sound for everything, and no aim is met.
    played = report["full"]["prototypes"]["concepts"]["mse"]
    mean = report["baselines"]["full"]["mean"]["concepts"]["mse"]
    assert f"- parameters, full, concepts (MSE, played {played:.4f}): " in card
    assert f"mean {mean:.4f}" in card
    assert (
        f"| held-out concepts, R2 at least .4 | {report['full']['prototypes']['concepts']['r2']:.4g} | **no** |" in card
    )


def test_the_card_of_a_folder_can_be_written_anew(
    weights: Path, data: Dataset, report: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def measured(folder: Path, **options: Any) -> dict[str, Any]:
        assert (folder, options["data"], options["thorough"]) == (weights, data, True)
        return report

    monkeypatch.setattr(cards, "load_lexicon", lambda: None)
    monkeypatch.setattr(cards, "build_examples", lambda lexicon: data.captions)
    monkeypatch.setattr(cards, "build_dataset", lambda examples, sentences: data)
    monkeypatch.setattr(cards, "evaluate", measured)
    assert measure_for_card(weights, thorough=True) is report
    assert (weights / MODEL_CARD).read_text() == model_card(weights, report, data, seed=0)
