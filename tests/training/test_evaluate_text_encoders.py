"""Text encoders compared: the regression finds what is there, n-grams tell words apart, any folder may be asked."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import pytest
import torch

from textsynth_app.cli import main
from textsynth_app.language.errors import ModelError
from textsynth_app.training import evaluate as evaluation
from textsynth_app.training import model_card
from textsynth_app.training.text_encoders import check_transformer, fit_ridge, transformer_vectors


@pytest.mark.parametrize("captions", [60, 12])  # more than there are features, and fewer
def test_ridge_is_least_squares_without_a_penalty_and_the_mean_with_a_huge_one(captions: int) -> None:
    generator = torch.Generator().manual_seed(0)
    inputs = torch.randn(captions, 20, generator=generator, dtype=torch.float64)
    targets = inputs @ torch.randn(20, 3, generator=generator, dtype=torch.float64) + 0.7
    free, held = fit_ridge(inputs, targets, [1e-9, 1e9])
    assert torch.allclose(inputs @ free[0] + free[1], targets, atol=1e-4)
    assert torch.allclose(inputs @ held[0] + held[1], targets.mean(0).expand_as(targets), atol=1e-4)


def test_both_ways_to_solve_a_ridge_agree() -> None:
    generator = torch.Generator().manual_seed(1)
    inputs = torch.randn(8, 6, generator=generator, dtype=torch.float64)
    targets = torch.randn(8, 2, generator=generator, dtype=torch.float64)
    weights, bias = fit_ridge(inputs, targets, [0.3])[0]
    # Features that are always zero change neither the answer nor, at the same mean square in all, the penalty.
    padded = torch.cat([inputs, torch.zeros(8, 6, dtype=torch.float64)], dim=1)
    other, other_bias = fit_ridge(padded, targets, [0.6])[0]
    assert torch.allclose(other[:6], weights)
    assert torch.allclose(other_bias, bias)


class _Model:
    """Two hidden numbers for a word piece: its own, and one. Its last is padding, which must not count."""

    def __init__(self, with_decoder: bool):
        self.config = types.SimpleNamespace(is_encoder_decoder=with_decoder)

    def get_encoder(self) -> _Model:
        return _Model(False)

    def eval(self) -> None: ...

    def __call__(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> Any:
        assert not self.config.is_encoder_decoder
        states = torch.stack([input_ids.float(), torch.ones(input_ids.shape)], dim=-1)
        return types.SimpleNamespace(last_hidden_state=states)


def _tokenizer(texts: list[str], **options: object) -> dict[str, torch.Tensor]:
    longest = max(len(text) for text in texts)
    codes = [[*map(ord, text), *[999] * (longest - len(text))] for text in texts]
    masks = [[1] * len(text) + [0] * (longest - len(text)) for text in texts]
    return {"input_ids": torch.tensor(codes), "attention_mask": torch.tensor(masks)}


@pytest.mark.parametrize("with_decoder", [False, True])
def test_a_transformers_folder_gives_the_mean_of_its_word_pieces(
    with_decoder: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config.json").write_text("{}")

    def load(made: object) -> Any:
        def from_pretrained(folder: str, local_files_only: bool) -> object:
            assert folder == str(tmp_path)
            assert local_files_only
            return made

        return types.SimpleNamespace(from_pretrained=from_pretrained)

    package = types.ModuleType("transformers")
    monkeypatch.setattr(package, "AutoTokenizer", load(_tokenizer), raising=False)
    monkeypatch.setattr(package, "AutoModel", load(_Model(with_decoder)), raising=False)
    monkeypatch.setitem(sys.modules, "transformers", package)
    vectors = transformer_vectors(tmp_path, ["ac", "b"])
    assert vectors.tolist() == [[98.0, 1.0], [98.0, 1.0]]


def test_a_missing_package_or_model_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(ModelError, match=r"no config\.json"):
        check_transformer(tmp_path)
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="pip install transformers"):
        check_transformer(tmp_path)


def test_a_folder_without_a_model_is_refused_before_the_long_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "--text-encoder", str(tmp_path)]) == 1
    assert "config.json" in capsys.readouterr().err


def test_the_command_passes_on_what_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[dict[str, Any]] = []

    def measured(**options: Any) -> dict[str, Any]:
        asked.append(options)
        return {}

    monkeypatch.setattr(evaluation, "evaluate", measured)
    assert main(["evaluate", "--thorough", "--sounds", "20", "--text-encoder", str(tmp_path)]) == 0
    assert main(["evaluate"]) == 0
    assert asked[0]["thorough"]
    assert asked[0]["extent"].sounds == 20
    assert asked[0]["text_encoders"] == [tmp_path]
    assert (asked[1]["thorough"], asked[1]["extent"], asked[1]["text_encoders"]) == (False, None, [])


def test_the_card_is_written_anew_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(evaluation, "evaluate", lambda **options: asked.append("measured") or {})
    monkeypatch.setattr(model_card, "measure_for_card", lambda **options: asked.append("written") or {})
    assert main(["evaluate"]) == 0
    assert main(["evaluate", "--write-card", "--json"]) == 0
    assert asked == ["measured", "written"]
