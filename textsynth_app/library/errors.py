"""What can go wrong with files."""

from __future__ import annotations


class LibraryError(Exception):
    """A file cannot be read or written; the one-line message names the file, the cause and the remedy."""
