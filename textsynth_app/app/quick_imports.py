"""Two ways to keep slow imports from holding up the window.

PySide6 reads and tokenises the source of every module imported after it, in search of `from __feature__ import`; with
torch and numba that is seconds. And loading torch's libraries holds the interpreter's lock: done beforehand through the
C library, which does not know that lock, the window goes on painting meanwhile.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

# In order of dependence; loading one brings in what it needs.
LIBRARIES = {"torch": ("lib/libtorch_cpu.so", "lib/libtorch_python.so"), "llvmlite": ("binding/libllvmlite.so",)}


def skip_feature_search() -> None:
    """Tell PySide6 that no module uses its `__feature__` switches, which is true of this program and its libraries."""
    module = sys.modules.get("shibokensupport.feature")
    if module is not None and hasattr(module, "_mod_uses_pyside"):
        vars(module)["_mod_uses_pyside"] = _uses_no_feature


def _uses_no_feature(module: ModuleType) -> bool:
    return False


def preload_libraries(package: str) -> None:
    """Load a package's shared libraries without holding the interpreter's lock; what fails is left to the import."""
    if not sys.platform.startswith("linux"):
        return
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return
    load = ctypes.CDLL(None).dlopen
    load.restype, load.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    for name in LIBRARIES[package]:
        path = Path(spec.origin).parent / name
        if path.exists():
            load(os.fsencode(path), os.RTLD_NOW | os.RTLD_LOCAL)
