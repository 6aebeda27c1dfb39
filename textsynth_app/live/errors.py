"""What can go wrong with sound devices, apart from the libraries that talk to them."""

from __future__ import annotations


class AudioError(RuntimeError):
    """No sound can be had from a device; the message says which, why, and what to do."""
