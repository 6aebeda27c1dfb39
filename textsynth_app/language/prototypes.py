"""From an embedding to a sound in two steps: which known sounds are meant, and what the words change about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn

from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.mappings import UNIT_VARIANCE, Mapping


class PrototypeMapping(Mapping):
    """Mixes the sounds of known concepts, its prototypes, and changes the mixture.

    How much of each prototype is meant is a softmax over learned keys (attention with fixed values, Vaswani et al.
    2017): when two sounds may be meant, the mean of both, weighted by how likely they are, has the least squared error.
    Then the modifiers are recognised ('bright', 'without reverb'), each with its degree, and a net adds what they
    change about that mixture. This second step alone, `changed`, is what a wish does to a sound that is already there.
    """

    kind = "prototypes"
    sounds: Tensor
    mean: Tensor

    def __init__(
        self,
        outputs: int,
        prototypes: Sequence[str] = ("",),
        modifiers: Sequence[str] = ("",),
        hidden: int = 768,
        dropout: float = 0.1,
    ):
        """`prototypes` and `modifiers` are their names; a prototype that only its sound tells of is called ''."""
        self.prototype_names, self.modifier_names = tuple(map(str, prototypes)), tuple(map(str, modifiers))
        names = {"prototypes": list(self.prototype_names), "modifiers": list(self.modifier_names)}
        super().__init__(outputs, **names, hidden=hidden, dropout=dropout)
        self.register_buffer("sounds", torch.zeros(len(prototypes), outputs))
        self.register_buffer("mean", torch.zeros(outputs))
        self.keys = nn.Linear(EMBEDDING_SIZE, len(prototypes))
        self.presence = nn.Linear(EMBEDDING_SIZE, len(modifiers))
        nn.init.constant_(self.presence.bias, -4.0)  # at first none is there
        self.degree = nn.Linear(EMBEDDING_SIZE, len(modifiers))
        last = nn.Linear(hidden, outputs)
        nn.init.normal_(last.weight, std=0.01)  # a fresh net changes next to nothing
        nn.init.zeros_(last.bias)
        self.change = nn.Sequential(
            nn.Linear(len(modifiers) + outputs, hidden),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, hidden),
            nn.GELU(),
            nn.Dropout(dropout),
            last,
        )

    @classmethod
    def among(cls, names: Sequence[str], sounds: Tensor, modifiers: Sequence[str] = ("",)) -> PrototypeMapping:
        """A fresh mapping with these prototypes, positions 0..1 of shape (prototypes, outputs)."""
        mapping = cls(sounds.shape[1], names, modifiers)
        mapping.sounds.copy_(sounds)
        mapping.mean.copy_(sounds.mean(0))
        return mapping

    def extended(self, embeddings: Tensor, sounds: Tensor) -> PrototypeMapping:
        """With further, nameless prototypes: sounds (M, outputs) meant by embeddings (M, 512) and what lies close."""
        further = PrototypeMapping(**{**self.arguments, "prototypes": [*self.prototype_names, *[""] * len(sounds)]})
        with torch.no_grad():
            surest = self.recognise(embeddings).amax(-1)
            weight = torch.cat([self.keys.weight, embeddings * (_NARROW / UNIT_VARIANCE)])
            bias = torch.cat([self.keys.bias, surest + _PREFERRED - _NARROW])
        further.load_state_dict(
            {**self.state_dict(), "keys.weight": weight, "keys.bias": bias, "sounds": torch.cat([self.sounds, sounds])}
        )
        return further.train(self.training)

    def recognise(self, embedding: Tensor) -> Tensor:
        """Logits of the prototypes, shape (N, 512) to (N, prototypes)."""
        return cast(Tensor, self.keys(embedding * UNIT_VARIANCE))

    def mixed(self, logits: Tensor) -> Tensor:
        """The mixture of prototypes that logits (N, prototypes) stand for, shape (N, outputs)."""
        return self.likelihoods(logits) @ self.sounds

    def likelihoods(self, logits: Tensor) -> Tensor:
        """How likely each prototype is meant, by logits (N, prototypes): rows add up to 1."""
        return (logits if self.training else logits / _DOUBT).softmax(-1)

    def modifiers(self, embedding: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of each modifier's presence and its degree if it is there, shape (N, 512) to twice (N, modifiers)."""
        scaled = embedding * UNIT_VARIANCE
        return self.presence(scaled), 1.0 + self.degree(scaled)

    def modified(self, positions: Tensor, degrees: Tensor) -> Tensor:
        """Positions (N, outputs) with modifiers of these degrees (N, modifiers), 0 for none; not held within 0..1."""
        seen = torch.cat([degrees, positions - self.mean], dim=-1) * _SPREAD
        return positions + cast(Tensor, self.change(seen))

    def changed(self, positions: Tensor, embedding: Tensor) -> Tensor:
        """Positions (N, outputs) changed as embeddings (N, 512) ask; not held within 0..1."""
        presence, degree = self.modifiers(embedding)
        return self.modified(positions, presence.sigmoid() * degree)

    def unbounded(self, embedding: Tensor) -> Tensor:
        """See Mapping."""
        return self.changed(self.mixed(self.recognise(embedding)), embedding)


_DOUBT = 1.25  # temperature of answers: training makes the net surer than it may be of words that it never saw
_PREFERRED = 4.0  # how much surer a further prototype is of its own embedding than any other
_NARROW = 40.0  # and how much that falls from its embedding to one at a right angle
_SPREAD = 3.0  # takes positions, which vary by about 0.3, to the size of the embedding's components
