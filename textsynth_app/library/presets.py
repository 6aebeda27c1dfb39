"""Presets: a patch with its name and where it came from, as JSON that anyone may have written."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import platformdirs

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, read_bounded, write_atomically
from textsynth_app.library.limits import LONGEST_TEXTS, MAXIMUM_BYTES, MAXIMUM_DEPTH, MAXIMUM_DIGITS, MAXIMUM_SEED
from textsynth_app.library.names import name_from_path, name_in_one_line
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch, PatchError
from textsynth_app.synth.patch import FORMAT as PATCH_FORMAT

FORMAT = "textsynth-preset"
SCHEMA = 1
SUFFIX = ".textsynth.json"

# A string that never ends matches too, to the end of the data: looking again from its every quote would take minutes.
_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
# What may be left of a file cut short, from where it could not be read on: of a word or a number.
_CUT = re.compile(r"\s*+(t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?)?\s*+")
_ESCAPE = len(r"\u1234")


@dataclass(frozen=True)
class Preset:
    """A kept sound: the patch, and the words, seed and model it came from.

    Raises LibraryError if a text is too long or no text at all, or the seed lies outside 0 to 2**32 - 1.
    """

    name: str
    patch: Patch = field(default=DEFAULT_PATCH)
    prompt: str = ""
    seed: int = 0
    encoder: str = ""
    mapping: str = ""
    comment: str = ""

    def __post_init__(self) -> None:
        for key, longest in LONGEST_TEXTS.items():
            _check_text(key, getattr(self, key), longest)
        if isinstance(self.seed, bool) or not isinstance(self.seed, int) or not 0 <= self.seed <= MAXIMUM_SEED:
            raise LibraryError(f"The preset's seed must be a whole number from 0 to {MAXIMUM_SEED}.")

    def to_json(self) -> dict[str, Any]:
        """The preset as plain JSON, with its schema version."""
        texts = {key: getattr(self, key) for key in LONGEST_TEXTS}
        return {"format": FORMAT, "schema": SCHEMA, **texts, "seed": self.seed, "patch": self.patch.to_json()}


def _check_text(key: str, value: object, longest: int) -> None:
    if not isinstance(value, str):
        raise LibraryError(f"The preset's {key} must be text, not {type(value).__name__}.")
    if len(value) > longest:
        raise LibraryError(f"The preset's {key} has {len(value)} characters: at most {longest} are kept.")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise LibraryError(f"The preset's {key} holds a broken character (half of a surrogate pair).") from None


def save_preset(preset: Preset, path: str | os.PathLike[str]) -> None:
    """Write a preset, completely or not at all. Raises LibraryError naming the path and the remedy."""
    write_atomically(path, (json.dumps(preset.to_json(), indent=2, ensure_ascii=False) + "\n").encode())


def load_preset(path: str | os.PathLike[str]) -> Preset:
    """Read a preset or a bare patch (which takes the file's name as its own).

    Raises LibraryError naming the file and the cause; a file of a newer schema is refused and left untouched.
    """
    return parse_preset(read_bounded(path, MAXIMUM_BYTES), path)


def parse_preset(data: bytes, source: str | os.PathLike[str]) -> Preset:
    """Read the bytes of a preset or a bare patch; `source` is the file to name in errors.

    Raises LibraryError as `load_preset` does.
    """
    try:
        if len(data) > MAXIMUM_BYTES:
            raise LibraryError("It is larger than any preset.")
        return _from_json(_parse_json(data), source)
    except (LibraryError, PatchError) as error:
        raise LibraryError(f"Cannot open {describe_path(source)}: {error}") from error


def _from_json(content: object, source: str | os.PathLike[str]) -> Preset:
    if isinstance(content, dict) and content.get("format") == PATCH_FORMAT:
        return Preset(name_from_path(Path(source)), _read_patch(content))
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise LibraryError(f'It is neither a preset nor a patch of TextSynth: no "format": "{FORMAT}" in it.')
    schema = content.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise LibraryError("Its schema version must be a whole number from 1.")
    if schema > SCHEMA:
        raise LibraryError(f"It has schema {schema}, newer than this version knows ({SCHEMA}): update TextSynth.")
    known = {*LONGEST_TEXTS, "seed", "patch"}
    _refuse_unknown(content, {*known, "format", "schema"})
    entries = {key: content[key] for key in known & content.keys()}
    if "patch" not in entries:
        raise LibraryError('It has no "patch".')
    entries["patch"] = _read_patch(entries["patch"])
    if isinstance(entries.get("name"), str):
        entries["name"] = name_in_one_line(entries["name"])
    entries.setdefault("name", name_from_path(Path(source)))
    return Preset(**entries)


def _read_patch(content: Any) -> Patch:
    patch = Patch.from_json(content)  # first: an entry that is unknown here may be one of a newer schema
    _refuse_unknown(content, {"format", "schema", "parameters"})
    return patch


def _refuse_unknown(content: dict[str, Any], known: set[str]) -> None:
    unknown = [key for key in content if key not in known]
    if unknown:
        raise LibraryError(f"It has an unknown entry: {unknown[0][:60]!r}.")


def _parse_json(data: bytes) -> object:
    """JSON within bounds: no deep nesting, no repeated key, no NaN, no number of thousands of digits."""
    depth = 0
    for match in _TOKENS.finditer(data):
        token = match.group()
        if token in (b"{", b"["):
            depth += 1
            if depth > MAXIMUM_DEPTH:
                raise LibraryError(f"Its JSON is nested deeper than {MAXIMUM_DEPTH} levels.")
        elif token in (b"}", b"]"):
            depth -= 1
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_unique_keys,
            parse_constant=_refuse_constant,
            parse_int=_bounded_integer,
        )
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            raise LibraryError("It is not complete JSON: it ends too early.") from None
        raise LibraryError("It is not text in UTF-8.") from None
    except json.JSONDecodeError as error:
        # Of a text without end the place of its first quote is told, of anything else where reading stopped.
        cut = (
            error.msg.startswith("Unterminated string")
            or (error.msg.startswith("Invalid \\u") and len(error.doc) - error.pos <= _ESCAPE)
            or _CUT.fullmatch(error.doc, error.pos)
        )
        cause = "it ends too early" if cut else error.msg.lower()
        raise LibraryError(f"It is not complete JSON: {cause} (line {error.lineno}).") from None


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            raise LibraryError(f"It names {key[:60]!r} twice.")
        result[key] = value
    return result


def _refuse_constant(text: str) -> NoReturn:
    raise LibraryError(f"It holds {text}, which is no number.")


def _bounded_integer(text: str) -> int:
    if len(text) > MAXIMUM_DIGITS:
        raise LibraryError(f"It holds a number of {len(text)} digits.")
    return int(text)


def user_preset_folder() -> Path:
    """The folder for the user's own presets, created if the system lets us (saving says why it does not)."""
    folder = platformdirs.user_data_path("textsynth", appauthor=False) / "presets"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder
