"""One torch thread: more of them only wait for each other on the small work of these tests."""

from __future__ import annotations

import pytest
import torch


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    """Keep torch to one thread."""
    torch.set_num_threads(1)
