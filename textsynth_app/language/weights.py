"""Trained weights on disk: safetensors (matrices float16, vectors float32) beside a manifest of their sha256.

Nothing is unpickled. Each file's header says what it holds (`kind`) and how to build it again (`arguments`), as JSON.
In memory all is float32.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping as Map
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_safetensors
from safetensors.torch import save as save_safetensors
from torch import Tensor, nn

from textsynth_app.atomic import write_atomically
from textsynth_app.language.errors import ModelError
from textsynth_app.language.mappings import LinearMapping, Mapping, MlpMapping
from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.language.realnvp import RealNvpMapping
from textsynth_app.resources import resource_folder
from textsynth_app.synth.parameters import SPACES

MANIFEST = "manifest.json"
REMEDY = "install TextSynth again, or train new ones with: textsynth train"

MAPPING_KINDS: dict[str, type[Mapping]] = {
    kind.kind: kind for kind in (LinearMapping, MlpMapping, RealNvpMapping, PrototypeMapping)
}

Kind = TypeVar("Kind", bound=Mapping)

_FORMAT = "textsynth-weights"
_SCHEMA = 1
_HEADER = "textsynth"
_LARGEST_FILE = 200_000_000  # bytes; ours are a tenth of that, and a hostile file must not fill the memory


def weights_folder() -> Path:
    """The folder of the weights that ship with the program; raises ModelError if there is none."""
    try:
        folder = resource_folder() / "weights"
    except FileNotFoundError as error:
        raise ModelError(str(error)) from error
    if not folder.is_dir():
        raise ModelError(f"The trained weights are missing from {folder}: {REMEDY}")
    return folder


def mapping_file(kind: str, space: str) -> str:
    """Name of the file of a mapping: 'realnvp-full.safetensors'."""
    return f"{kind}-{space}.safetensors"


def save_module(path: Path, module: nn.Module, header: Map[str, Any]) -> None:
    """Write a module's tensors, with `header` as JSON text in the file's own header.

    Vectors stay float32: they take little room, and rounding could change which half a mask chooses.
    """
    tensors = {
        name: tensor.detach().cpu().to(torch.float16 if tensor.ndim > 1 else torch.float32).contiguous()
        for name, tensor in module.state_dict().items()
    }
    # One entry: safetensors writes several in a random order, and the same weights should be the same bytes.
    write_file(path, save_safetensors(tensors, metadata={_HEADER: json.dumps(dict(header), sort_keys=True)}))


def save_mapping(folder: Path, mapping: Mapping, space: str) -> Path:
    """Write a mapping into `folder` and return the file's path."""
    path = folder / mapping_file(mapping.kind, space)
    names = list(SPACES[space].names)
    save_module(path, mapping, {"kind": mapping.kind, "space": space, "names": names, "arguments": mapping.arguments})
    return path


def load_mapping(folder: Path, build: type[Kind], space: str, device: torch.device | str = "cpu") -> tuple[Kind, str]:
    """A mapping in evaluation mode, and its id. Raises ModelError, naming the file, if it is missing or not intact."""
    kind = build.kind
    name = mapping_file(kind, space)
    tensors, header, version = read_tensors(folder, name)
    if header.get("kind") != kind or header.get("space") != space or not isinstance(header.get("arguments"), dict):
        raise ModelError(f"{folder / name} does not hold a {kind} mapping for the {space} space: {REMEDY}")
    if header.get("names") != list(SPACES[space].names):
        raise ModelError(
            f"{folder / name} was trained for other parameters than this version of TextSynth has: {REMEDY}"
        )
    try:
        mapping = build(**header["arguments"])
        mapping.load_state_dict(tensors)
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(f"{folder / name} does not fit this version of TextSynth: {REMEDY}") from error
    mapping.requires_grad_(False)
    return mapping.eval().to(device), f"{kind}-{space}-{version}"


def read_tensors(folder: Path, name: str) -> tuple[dict[str, Tensor], dict[str, Any], str]:
    """Tensors as float32, header, and the version (first digits of the sha256) of a file listed in the manifest.

    Raises ModelError, naming the file and the remedy, if it is missing, too large, or its hash is not the manifest's.
    """
    path = folder / name
    expected = read_manifest(folder).get(name)
    if expected is None:
        raise ModelError(f"{path} is not listed in {MANIFEST}: {REMEDY}")
    data = _read(path)
    if hashlib.sha256(data).hexdigest() != expected:
        raise ModelError(f"{path} is corrupt (its sha256 is not the manifest's): {REMEDY}")
    try:
        tensors = {key: tensor.to(torch.float32) for key, tensor in load_safetensors(data).items()}
        header = _header(data)
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelError(f"{path} is not a readable weights file: {REMEDY}") from error
    return tensors, header, expected[:8]


def write_manifest(folder: Path) -> None:
    """List every weights file of `folder` with its sha256."""
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.safetensors"))}
    text = json.dumps({"format": _FORMAT, "schema": _SCHEMA, "sha256": hashes}, indent=2)
    write_file(folder / MANIFEST, (text + "\n").encode())


def read_manifest(folder: Path) -> dict[str, str]:
    """The sha256 of every weights file, by name. Raises ModelError if the manifest is missing or not one."""
    path = folder / MANIFEST
    try:
        content = json.loads(_read(path))
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} is not readable JSON: {REMEDY}") from error
    hashes = content.get("sha256") if isinstance(content, dict) else None
    if not isinstance(hashes, dict) or content.get("format") != _FORMAT or content.get("schema") != _SCHEMA:
        raise ModelError(f"{path} is not a manifest that this version of TextSynth knows: {REMEDY}")
    return {str(name): str(digest) for name, digest in hashes.items()}


def _header(data: bytes) -> dict[str, Any]:
    """Our entry in a safetensors file: eight bytes of length, then JSON with texts under `__metadata__`."""
    length = int.from_bytes(data[:8], "little")
    return dict(json.loads(json.loads(data[8 : 8 + length])["__metadata__"][_HEADER]))


def _read(path: Path) -> bytes:
    """The bytes of a file, read once, so that what is checked is what is used."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ModelError(f"{path} is larger than any of TextSynth's weights: {REMEDY}")
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror or error}): {REMEDY}") from error


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; raises ModelError, naming it, if that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, data)
    except OSError as error:
        raise ModelError(
            f"Cannot write {path} ({error.strerror or error}): make room, or choose another folder"
        ) from error
