"""`textsynth bench`: how fast it is on this machine, measured by doing the real thing."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

_LAUNCHES = 3  # of the window with warm caches; the median is reported
_LAUNCH_TIMEOUT_S = 180.0  # a cold start compiles the whole kernel
_PROMPT_ROUNDS = 3

# Of one word and of many, none of them a plain name of a shipped concept.
_PROMPTS = (
    "deep bell",
    "a tiny glass chime far away",
    "warm and slowly opening pad",
    "kick",
    "very short bright click",
    "an angry wasp circling your head",
    "soft flute played in a large cathedral at night, with a little breath noise and slow vibrato",
    "rusty old machine that hums and rattles",
    "rubbery bass",
    "police car passing by",
    "drops in a cave",
    "metallic scream",
    "calm sea, long waves",
    "retro arcade jump",
    "church organ with all stops pulled",
    "hollow wooden knock",
)


def measure(part: str | None, progress: Callable[[str], None]) -> dict[str, Any]:
    """Every figure, or those of one part ('engine'), as plain JSON; `progress` is told what is being measured.

    Raises BenchError if the window does not start or does not answer.
    """
    report: dict[str, Any] = {}
    if part is None:
        window = _measure_window(progress)  # first: it measures worse beside a process that holds torch
        progress("measuring prompts")
        report = {"prompt_to_patch_ms": measure_prompts(), **window}
    progress("measuring the engine")
    from textsynth_app.synth import benchmark

    report["engine"] = {name: round(value, 4) for name, value in benchmark.measure().items()}
    return report


class BenchError(Exception):
    """A measurement could not be taken; the message says which and why."""


def measure_prompts() -> dict[str, float]:
    """Milliseconds from a prompt to its patch, model loaded and warm."""
    from textsynth_app.language.prompt_model import PromptModel

    model = PromptModel.load()
    times = []
    for _ in range(_PROMPT_ROUNDS):
        for prompt in _PROMPTS:
            start = time.perf_counter()
            model.patch(prompt)
            times.append(1000.0 * (time.perf_counter() - start))
    return {"p50": round(statistics.median(times), 2), "p95": round(statistics.quantiles(times, n=20)[-1], 2)}


def _measure_window(progress: Callable[[str], None]) -> dict[str, Any]:
    """Seconds from the start of the process until the window is seen and its first prompt answered."""
    with tempfile.TemporaryDirectory(prefix="textsynth-bench-") as folder:
        # The user's own settings are neither read nor written: ours on any system, those of libraries on Linux.
        environment = {"TEXTSYNTH_CONFIG_HOME": folder, "XDG_CONFIG_HOME": folder}
        environment |= {"TEXTSYNTH_TIMING": "1", "TEXTSYNTH_EXIT_AFTER_FIRST_PROMPT": "1"}
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            environment["QT_QPA_PLATFORM"] = "offscreen"
        progress("starting the window with nothing compiled yet")
        cold = _launch({**environment, "NUMBA_CACHE_DIR": str(Path(folder) / "numba")})
        _launch(environment)  # fills the ordinary cache, if this is the first start ever
        launches = []
        for number in range(1, _LAUNCHES + 1):
            progress(f"starting the window, {number} of {_LAUNCHES}")
            launches.append(_launch(environment))
    warm = {name: round(statistics.median(launch[name] for launch in launches), 3) for name in launches[0]}
    return {**warm, "cold": cold}


def _launch(environment: Mapping[str, str]) -> dict[str, float]:
    """Start the window as a user would, with a prompt, and read the marks it prints. Raises BenchError."""
    command = [sys.executable, "-m", "textsynth_app", "run", _PROMPTS[0]]
    try:
        finished = subprocess.run(
            command,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=_LAUNCH_TIMEOUT_S,
            text=True,
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        raise BenchError(f"the window did not answer its first prompt within {_LAUNCH_TIMEOUT_S:.0f} s") from None
    marks = read_marks(finished.stderr)
    if finished.returncode != 0 or not {"window_visible_s", "first_prompt_s"} <= marks.keys():
        lines = [line for line in finished.stderr.splitlines() if line.strip() and not line.startswith("timing ")]
        reason = lines[-1] if lines else f"exit code {finished.returncode} ('textsynth doctor' may say why)"
        raise BenchError(f"the window did not start and answer a prompt: {reason}")
    return marks


def read_marks(text: str) -> dict[str, float]:
    """The marks of a launch: the line `timing window_visible 0.8` becomes {"window_visible_s": 0.8}."""
    marks = {}
    for line in text.splitlines():
        match line.split():
            case ["timing", name, seconds]:
                marks[f"{name}_s"] = float(seconds)
    return marks


def as_text(report: Mapping[str, Any]) -> str:
    """The report as a table."""
    rows: list[tuple[str, str]] = []
    if "prompt_to_patch_ms" in report:
        prompt, cold = report["prompt_to_patch_ms"], report["cold"]
        rows += [
            ("prompt to patch, median", f"{prompt['p50']:.1f} ms"),
            ("prompt to patch, 95th percentile", f"{prompt['p95']:.1f} ms"),
            ("window visible", f"{report['window_visible_s']:.2f} s"),
            ("first prompt answered", f"{report['first_prompt_s']:.2f} s"),
            ("window visible, nothing compiled yet", f"{cold['window_visible_s']:.2f} s"),
            ("first prompt answered, nothing compiled yet", f"{cold['first_prompt_s']:.2f} s"),
        ]
    engine = report["engine"]
    rows += [
        ("bare voices that one core plays in real time", f"{engine['bare_voices_x_realtime']:.0f}"),
        ("share of one core, 16 full voices", f"{100 * engine['full16_core_share']:.1f} %"),
    ]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value:>9}" for name, value in rows)
