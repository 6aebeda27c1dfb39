"""What can go wrong between words and a patch. Knows no torch, so that callers can catch these without importing it."""

from __future__ import annotations


class PromptError(ValueError):
    """A prompt cannot be answered; the message says what to type instead."""


class RecordingError(ValueError):
    """A recording cannot be matched; the message says why."""


class ModelError(RuntimeError):
    """Weights are missing, corrupt or do not fit; the message names the file and the remedy."""
