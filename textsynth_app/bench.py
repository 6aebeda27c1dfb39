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
_FIRST_SOUND = """
import time
from textsynth_app.synth.engine import Engine
engine = Engine()
engine.note_on(60)
engine.process(256)
print(time.time())
"""

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
        report = {"prompt_to_patch_ms": measure_prompts(), "batch_ms_each": measure_batch(), **window}
    report["engine"] = measure_engine(progress)
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


def measure_batch() -> float:
    """Milliseconds each of 64 different prompts at once takes, on all cores, as `textsynth render` does it."""
    from textsynth_app.language.prompt_model import PromptModel, use_all_cores

    model = PromptModel.load()
    use_all_cores()
    prompts = [f"{word} {prompt}" for word in ("one", "my", "loud", "big") for prompt in _PROMPTS]
    times = []
    for _ in range(_PROMPT_ROUNDS):
        start = time.perf_counter()
        model.patches(prompts)
        times.append(1000.0 * (time.perf_counter() - start) / len(prompts))
    return round(statistics.median(times), 3)


def measure_engine(progress: Callable[[str], None]) -> dict[str, Any]:
    """The sound engine's figures, and how it compares with others. Raises BenchError if the engine does not start."""
    from textsynth_app import bench_rivals
    from textsynth_app.synth import benchmark

    progress("measuring the engine")
    figures: dict[str, Any] = {name: _rounded(value) for name, value in benchmark.measure().items()}
    progress("starting the engine anew")
    figures["first_sound_s"] = _rounded(measure_first_sound())
    progress("compiling the engine, as a first start does")
    with tempfile.TemporaryDirectory(prefix="textsynth-bench-") as empty:
        figures["first_sound_uncompiled_s"] = _rounded(measure_first_sound(launches=1, NUMBA_CACHE_DIR=empty))
    progress("comparing it with others")
    figures["two_operators"] = {
        title: {name: _rounded(value) for name, value in players.items()}
        for title, players in bench_rivals.measure(progress).items()
    }
    return figures


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.5g}")


def measure_first_sound(launches: int = _LAUNCHES, **environment: str) -> float:
    """Seconds from the start of a process until its engine has rendered a first block: the best of some launches.

    Raises BenchError if the process fails.
    """
    times = []
    for _ in range(launches):
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-c", _FIRST_SOUND],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=_LAUNCH_TIMEOUT_S,
        )
        if done.returncode != 0:
            raise BenchError(f"the engine did not start: {(done.stderr.strip().splitlines() or [''])[-1]}")
        times.append(float(done.stdout) - begin)
    return min(times)


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


# Key, what the table calls it, how its value is written, and times what.
ENGINE_ROWS = (
    ("bare_voices_x_realtime", "bare voices that one core plays in real time", "{:.0f}", 1.0),
    ("bare_voices_2x_oversampled_x_realtime", "  with 2x oversampling", "{:.0f}", 1.0),
    ("bare_voices_4x_oversampled_x_realtime", "  with 4x oversampling", "{:.0f}", 1.0),
    ("bare_64_voices_x_realtime", "  64 of them at a time", "{:.0f}", 1.0),
    ("bare_one_voice_x_realtime", "  one at a time", "{:.0f}", 1.0),
    ("moving_voices_x_realtime", "  under two LFOs on every route", "{:.0f}", 1.0),
    ("moving_tick_us", "  what moving costs a tick of 16 voices", "{:.1f} us", 1.0),
    ("full16_core_share", "share of one core, 16 full voices", "{:.1f} %", 100.0),
    ("drive_ns_per_frame", "drive, a frame", "{:.0f} ns", 1.0),
    ("chorus_ns_per_frame", "chorus, a frame", "{:.0f} ns", 1.0),
    ("delay_ns_per_frame", "delay, a frame", "{:.0f} ns", 1.0),
    ("reverb_ns_per_frame", "reverb, a frame", "{:.0f} ns", 1.0),
    ("render_many_patches_a_minute", "patches of 4 s rendered a minute, all cores", "{:.0f}", 1.0),
    ("first_sound_s", "first block of a new process", "{:.2f} s", 1.0),
    ("first_sound_uncompiled_s", "  with nothing compiled yet", "{:.1f} s", 1.0),
)
_PLAYER_LABELS = {"numpy_blocks": "numpy, live", "python": "Python loop"}


def as_text(report: Mapping[str, Any]) -> str:
    """The report as a table."""
    rows: list[tuple[str, str]] = []
    if "prompt_to_patch_ms" in report:
        prompt, cold = report["prompt_to_patch_ms"], report["cold"]
        rows += [
            ("prompt to patch, median", f"{prompt['p50']:.1f} ms"),
            ("prompt to patch, 95th percentile", f"{prompt['p95']:.1f} ms"),
            ("64 prompts at once, each", f"{report['batch_ms_each']:.2f} ms"),
            ("window visible", f"{report['window_visible_s']:.2f} s"),
            ("first prompt answered", f"{report['first_prompt_s']:.2f} s"),
            ("window visible, nothing compiled yet", f"{cold['window_visible_s']:.2f} s"),
            ("first prompt answered, nothing compiled yet", f"{cold['first_prompt_s']:.2f} s"),
        ]
    engine = report["engine"]
    rows += [(title, form.format(engine[key] * scale)) for key, title, form, scale in ENGINE_ROWS]
    for chord, players in engine["two_operators"].items():
        if chord.endswith("_x_realtime"):
            title = "two operators, " + chord.removesuffix("_x_realtime").replace("_", " ")
            for name, speed in players.items():
                label = _PLAYER_LABELS.get(name, name)
                rows.append((f"{title}: {label}", "not there" if speed is None else f"{speed:.0f}"))
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value:>9}" for name, value in rows)
