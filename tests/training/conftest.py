"""One torch thread: more of them only wait for each other on the small work of these tests; and the data, once."""

from __future__ import annotations

import pytest
import torch

from textsynth_app.training.captions import Example, build_examples
from textsynth_app.training.lexicon import Lexicon, load_lexicon


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    """Keep torch to one thread."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def examples(lexicon: Lexicon) -> list[Example]:
    """All captions of the lexicon, which take a while to draw."""
    return build_examples(lexicon)
