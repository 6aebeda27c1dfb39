"""`textsynth doctor`, `evaluate` and `bench`: what is there, how good and how fast it is."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from textsynth_app.commands import arguments
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.interrupts import interrupts_delayed
from textsynth_app.commands.messages import talk

_BENCH_FIGURES = """
figures (the keys of --json):
  prompt_to_patch_ms      p50 and p95 over prompts, model loaded
  batch_ms_each           of 64 prompts answered at once, each
  window_visible_s, first_prompt_s; cold: the same with nothing compiled yet
  engine, in CPU time of one core at 48 kHz; 'voices x real time' are voice-seconds rendered a second:
    bare_voices_x_realtime                 16 voices, six operators, full matrix, envelopes held
    bare_voices_2x_oversampled_x_realtime  the same at twice the sample rate, and at four times:
    bare_voices_4x_oversampled_x_realtime
    bare_64_voices_x_realtime              all 64 voices at a time
    bare_one_voice_x_realtime              one voice: it takes as long as 16
    moving_voices_x_realtime               the 16 under two LFOs on every route
    moving_tick_us                         microseconds that this costs each tick of 32 frames
    full16_core_share                      share of a core: 16 voices with noise, filter, LFOs and every effect as
                                           they play live (twice the rate), in blocks of 128 frames, a knob moving
    drive_ns_per_frame, chorus_ns_per_frame, delay_ns_per_frame, reverb_ns_per_frame
    render_many_patches_a_minute           random patches of 4 s, on all cores, by the clock on the wall
    first_sound_s                          start of a process to its first block, everything compiled
    first_sound_uncompiled_s               the same with nothing compiled yet, as on the very first start
    two_operators                          the same sound of 10 s by the engine (textsynth), numpy with whole notes,
                                           numpy in blocks of 128 frames, a Python loop, and signalflow and csound
                                           where they are installed (else null):
      one_voice_x_realtime, sixteen_voices_x_realtime
      one_voice_times_as_fast_as, sixteen_voices_times_as_fast_as"""


def _add(commands: Commands, name: str, text: str, example: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=text[0].lower() + text[1:].partition(".")[0].partition(":")[0],
        description=text,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    return parser


def add_doctor(commands: Commands) -> None:
    """Declare `textsynth doctor`."""
    parser = _add(
        commands,
        "doctor",
        "Say what is installed and what is missing: versions, audio outputs, the model, paths, and every remedy. "
        "The exit code is 1 if the instrument cannot work, and 0 if only something optional is missing.",
        "textsynth doctor --json",
    )
    parser.set_defaults(run=_doctor)


def add_evaluate(commands: Commands) -> None:
    """Declare `textsynth evaluate`."""
    parser = _add(
        commands,
        "evaluate",
        "Measure how well words are understood: errors of every mapping on training, reworded and unseen concepts, of "
        "parameters and as heard; retrieval; other text encoders; and whether words steer. Takes some minutes.",
        "textsynth evaluate --json",
    )
    parser.add_argument(
        "--sounds",
        type=arguments.whole_number("sounds", 2, 5000),
        metavar="N",
        help="captions of each split whose sounds are rendered and measured (default 150)",
    )
    parser.add_argument(
        "--text-encoder",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="a transformers model on this disk (T5, BERT and the like) to compare with; may be given several times",
    )
    parser.add_argument(
        "--thorough",
        action="store_true",
        help="also measure descriptions, searches (match, refine) and morphs: about a quarter of an hour more",
    )
    parser.add_argument(
        "--write-card", action="store_true", help="also write the model card beside the weights anew, with all of it"
    )
    parser.set_defaults(run=_evaluate)


def add_bench(commands: Commands) -> None:
    """Declare `textsynth bench`."""
    parser = _add(
        commands,
        "bench",
        "Measure how fast it is on this machine: prompt to patch, start of the window, and the sound engine.",
        f"textsynth bench engine\n{_BENCH_FIGURES}",
    )
    parser.add_argument("part", nargs="?", choices=["engine"], help="measure the sound engine alone")
    parser.set_defaults(run=_bench)


def _doctor(options: argparse.Namespace) -> int:
    from textsynth_app import doctor

    report = doctor.examine(talk)
    print(json.dumps(report, indent=2) if options.json else doctor.as_text(report))
    return 1 if any(problem["fatal"] for problem in report["missing"]) else 0


def _bench(options: argparse.Namespace) -> int:
    from textsynth_app import bench

    report = bench.measure(options.part, talk)
    print(json.dumps(report, indent=2) if options.json else bench.as_text(report))
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from textsynth_app.commands.evaluation import as_text

    with interrupts_delayed():
        from textsynth_app.training.evaluate import Extent, evaluate
        from textsynth_app.training.model_card import measure_for_card

    report = (measure_for_card if options.write_card else evaluate)(
        progress=talk,
        extent=Extent(sounds=options.sounds) if options.sounds else None,
        text_encoders=options.text_encoder,
        thorough=options.thorough,
    )
    print(json.dumps(report, indent=2) if options.json else as_text(report))
    return 0
