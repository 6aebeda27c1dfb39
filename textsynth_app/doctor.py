"""`textsynth doctor`: what is installed, what works, what is missing and how to get it."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import textsynth_app
from textsynth_app.language import sentence_package
from textsynth_app.language.errors import ModelError
from textsynth_app.resources import resource_folder
from textsynth_app.wording import MORE_MEMORY, REINSTALL, lacks_memory, one_line

_PACKAGES = (
    "numpy",
    "numba",
    "llvmlite",
    "PySide6-Essentials",
    "sounddevice",
    "soundfile",
    "torch",
    "tokenizers",
    "safetensors",
    "platformdirs",
    "mido",
    sentence_package.PACKAGE,
)

# What Qt loads on Linux, and the Debian package that has it. Qt aborts the process when one for X is missing.
_QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class _Report:
    """The report being built: facts by section, and a list of what is missing."""

    def __init__(self) -> None:
        self.sections: dict[str, Any] = {}
        self.missing: list[dict[str, Any]] = []

    def miss(self, what: str, costs: str, remedy: str, *, fatal: bool = False) -> None:
        self.missing.append({"what": what, "costs": costs, "remedy": remedy, "fatal": fatal})


def examine(progress: Callable[[str], None]) -> dict[str, Any]:
    """Look at everything and return the findings as plain JSON.

    `missing` lists what is not there: `what`, what it `costs`, the `remedy`, and whether it is `fatal`, that is whether
    the instrument cannot work without it. Loads the model, which takes a few seconds; `progress` is told.
    """
    report = _Report()
    report.sections["textsynth"] = textsynth_app.__version__
    report.sections["python"] = platform.python_version()
    report.sections["system"] = platform.platform()
    report.sections["packages"] = _packages(report)
    progress("looking for audio outputs")
    report.sections["audio"] = _audio(report)
    report.sections["midi"] = _midi(report)
    report.sections["display"] = _display(report)
    progress("loading the model")
    report.sections["model"] = _model(report)
    report.sections["paths"] = _paths(report)
    report.sections["kernel_cache"] = _kernel_cache(report)
    return {**report.sections, "missing": report.missing}


def _packages(report: _Report) -> dict[str, str | None]:
    versions: dict[str, str | None] = {}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = None
            remedy = sentence_package.REMEDY if name == sentence_package.PACKAGE else REINSTALL
            report.miss(f"Python package {name}", "the instrument cannot work", remedy, fatal=True)
    return versions


def _audio(report: _Report) -> dict[str, Any]:
    from textsynth_app.live import devices
    from textsynth_app.live.errors import AudioError

    try:
        outputs = devices.list_outputs()
    except (AudioError, ImportError) as error:
        report.miss("PortAudio", "nothing can be played live (files are rendered all the same)", one_line(error))
        return {"outputs": [], "error": one_line(error)}
    if not outputs:
        report.miss(
            "an audio output",
            "nothing can be played live (files are rendered all the same)",
            "connect a sound card or start a sound server (PipeWire, PulseAudio or JACK)",
        )
    found = [
        {
            "index": output.index,
            "name": output.name,
            "host": output.host,
            "channels": output.channels,
            "default_sample_rate": output.default_sample_rate,
            "is_default": output.is_default,
        }
        for output in outputs
    ]
    return {"outputs": found, "error": None}


def _midi(report: _Report) -> dict[str, Any]:
    from textsynth_app.live.errors import MidiError
    from textsynth_app.live.midi_system import RtMidiSystem

    try:
        system = RtMidiSystem()
        try:
            return {"inputs": system.names(), "error": None}
        finally:
            system.close()
    except MidiError as error:
        cause, _, remedy = one_line(error).partition(": ")
        report.miss("MIDI", "no MIDI keyboard can be played (the computer's own can)", remedy or cause)
        return {"inputs": [], "error": cause}


def _display(report: _Report) -> dict[str, Any]:
    if sys.platform != "linux":
        return {"name": None, "libraries_missing": []}
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not name:
        report.miss("a display", "the window cannot open ('textsynth render' works)", "log in to a desktop")
    absent = [library for library in _QT_LIBRARIES if not _loads(library)]
    if absent:
        packages = " ".join(_QT_LIBRARIES[library] for library in absent)
        command = "sudo apt-get install" if shutil.which("apt-get") else "install what Debian calls"
        report.miss(", ".join(absent), "the window cannot open ('textsynth render' works)", f"{command} {packages}")
    return {"name": name, "libraries_missing": absent}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _model(report: _Report) -> dict[str, Any]:
    try:
        from textsynth_app.language.prompt_model import PromptModel

        model = PromptModel.load()
    except Exception as error:  # missing or corrupt weights, or a torch that does not load: the finding itself
        cause, remedy = _cause_and_remedy(error)
        report.miss("the language model", "words cannot be turned into sounds", remedy, fatal=True)
        return {"encoder": None, "mapping": None, "device": None, "error": cause}
    return {
        "encoder": model.encoder_id,
        "mapping": model.mapping_id,
        "device": str(model.device),
        "error": None,
    }


def _cause_and_remedy(error: Exception) -> tuple[str, str]:
    message = one_line(error)
    if isinstance(error, ModelError):  # it says both: '... is corrupt: install TextSynth again'
        cause, _, remedy = message.partition(": ")
        return cause, remedy or REINSTALL
    return message, MORE_MEMORY if lacks_memory(error) else REINSTALL


def _paths(report: _Report) -> dict[str, str | None]:
    import platformdirs

    from textsynth_app.library.presets import user_preset_folder

    try:
        resources: str | None = str(resource_folder())
    except FileNotFoundError as error:
        resources = None
        report.miss("TextSynth's data folder", "the instrument cannot work", one_line(error), fatal=True)
    presets = user_preset_folder()
    if not _can_hold_files(presets):
        report.miss(
            f"a writable preset folder ({presets})", "presets have to be saved elsewhere", "check its permissions"
        )
    settings = Path(
        os.environ.get("TEXTSYNTH_CONFIG_HOME") or platformdirs.user_config_path("textsynth", appauthor=False)
    )
    if not _can_hold_files(settings):
        report.miss(
            f"a writable settings folder ({settings})",
            "the window forgets its settings and its last session",
            "check its permissions, or set TEXTSYNTH_CONFIG_HOME to a folder of your own",
        )
    return {
        "program": str(Path(textsynth_app.__file__).parent),
        "resources": resources,
        "settings": str(settings),
        "presets": str(presets),
    }


def _can_hold_files(folder: Path) -> bool:
    """Whether files can be written to a folder, or it can be made where it does not exist yet."""
    there = next((place for place in (folder, *folder.absolute().parents) if os.path.exists(place)), folder)
    return os.path.isdir(there) and os.access(there, os.W_OK | os.X_OK)


def _kernel_cache(report: _Report) -> dict[str, Any]:
    """Where the compiled audio kernel is kept, and whether it is there yet."""
    from textsynth_app.synth.compiling import cache_folder, is_compiled

    folder = cache_folder()
    if folder is None:
        report.miss(
            "a writable cache folder",
            "the audio kernel is compiled anew at every start",
            "set NUMBA_CACHE_DIR to a folder of your own",
        )
    return {"folder": str(folder) if folder else None, "compiled": is_compiled()}


def as_text(report: dict[str, Any]) -> str:
    """The report as lines that a person likes to read."""
    model, audio, cache = report["model"], report["audio"], report["kernel_cache"]
    lines = [f"TextSynth {report['textsynth']}, Python {report['python']}, {report['system']}", "", "Packages"]
    lines += [f"  {name:<20} {version or 'missing'}" for name, version in report["packages"].items()]
    lines += ["", "Audio outputs"]
    lines += [
        f"  {'*' if output['is_default'] else ' '} {output['name']} ({output['host']}, {output['channels']} channels, "
        f"{output['default_sample_rate']:.0f} Hz)"
        for output in audio["outputs"]
    ] or [f"  none{': ' + audio['error'] if audio['error'] else ''}"]
    lines += ["", "MIDI inputs"]
    lines += [f"    {name}" for name in report["midi"]["inputs"]] or [f"  {report['midi']['error'] or 'none'}"]
    lines += ["", "Model"]
    if model["error"]:
        lines.append(f"  {model['error']}")
    else:
        lines += [f"  {name} {model[name]}" for name in ("encoder", "mapping", "device")]
    lines += ["", "Paths"]
    lines += [f"  {name:<10} {path or 'missing'}" for name, path in report["paths"].items()]
    state = "compiled" if cache["compiled"] else "not compiled yet: the first sound takes longer"
    lines.append(f"  {'kernel':<10} {cache['folder'] or 'nowhere'} ({state})")
    lines += ["", "Missing" if report["missing"] else "Nothing is missing."]
    for problem in report["missing"]:
        lines += [f"  {problem['what']}: {problem['costs']}", f"    remedy: {problem['remedy']}"]
    return "\n".join(lines)
