"""Keeps PySide6 from slowing down every import behind the window.

PySide6 reads and tokenises the source of each module imported after it, in search of `from __feature__ import`: with
numba and torch that is a third of a second. No module of this program or its libraries has one.
"""

from __future__ import annotations

import sys
from types import ModuleType


def skip_feature_search() -> None:
    """Answer PySide6's question without reading files; does nothing where PySide6 does not ask it."""
    module = sys.modules.get("shibokensupport.feature")
    if module is not None and hasattr(module, "_mod_uses_pyside"):
        vars(module)["_mod_uses_pyside"] = _uses_no_feature


def _uses_no_feature(module: ModuleType) -> bool:
    return False
