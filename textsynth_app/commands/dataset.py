"""`textsynth dataset`: data sets to train on, built from the lexicon, from presets or from DX7 banks."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from textsynth_app.commands import arguments
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.interrupts import interrupts_delayed
from textsynth_app.commands.messages import talk, warn

if TYPE_CHECKING:
    from textsynth_app.training.building import Progress
    from textsynth_app.training.data_sets import DataSet

_ENCODERS = ("embedded",)


def add_dataset(commands: Commands) -> None:
    """Declare `textsynth dataset build` and `textsynth dataset info`."""
    parser = commands.add_parser(
        "dataset",
        help="build a data set to train on, from the lexicon, presets or DX7 banks",
        description="Sounds with their words, rendered and heard, in a folder: what textsynth train learns from.",
    )
    actions = parser.add_subparsers(metavar="ACTION", title="actions", dest="action", required=True)
    _add_build(actions)
    _add_info(actions)


def _add_build(actions: Commands) -> None:
    parser = actions.add_parser(
        "build",
        help="draw, render and hear sounds, on all cores",
        description="Draw, render and hear sounds, on all cores. Stopped or killed, the same command goes on where it\n"
        "was, and the result is the same to the byte. Words with a name that the lexicon keeps for testing are not\n"
        "trained on: such sounds are in the split 'concepts'.",
        epilog="examples:\n  textsynth dataset build --out-dir words\n"
        "  textsynth dataset build --source presets:my-presets --source sysex:banks --variations 4 --out-dir mine\n"
        "  textsynth dataset build --source sysex:banks --no-text --out-dir sounds-alone",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--out-dir", type=arguments.folder, metavar="FOLDER", required=True, help="where it goes; one data set a folder"
    )
    parser.add_argument(
        "--source",
        action="append",
        type=_source,
        metavar="SOURCE",
        help="lexicon (the default), presets:FOLDER or sysex:FOLDER_OR_FILE; may be given several times",
    )
    parser.add_argument("--encoder", choices=_ENCODERS, default="embedded", help="who is to hear it (default embedded)")
    parser.add_argument(
        "--embed", action="store_true", help="keep the encoder's embeddings of sounds and words, too, for one training"
    )
    sounds = arguments.whole_number("sounds", 1, 10_000_000)
    parser.add_argument("--sounds", type=sounds, metavar="N", help="the most to take, evenly from all (default: all)")
    variations = arguments.whole_number("variations", 1, 1000)
    parser.add_argument(
        "--variations",
        type=variations,
        metavar="K",
        default=1,
        help="sounds of each: itself, and K - 1 that vary it (default 1)",
    )
    parser.add_argument(
        "--seed", type=arguments.seed, metavar="N", default=0, help="of captions, choice and variations (default 0)"
    )
    size = arguments.whole_number("shard size", 1, 4096)
    parser.add_argument("--shard-size", type=size, metavar="N", default=512, help="sounds in a file (default 512)")
    jobs = arguments.whole_number("jobs", 1, 256)
    parser.add_argument("--jobs", type=jobs, metavar="N", help="sounds rendered at once (default: one a core)")
    parser.add_argument("--no-text", action="store_true", help="sounds alone, without their words")
    parser.set_defaults(run=_build)


def _add_info(actions: Commands) -> None:
    parser = actions.add_parser(
        "info",
        help="say what a data set holds",
        description="Say what a data set holds, and check that every file of it is intact.",
        epilog="example:\n  textsynth dataset info words",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=arguments.folder, metavar="FOLDER", help="what --out-dir named")
    parser.set_defaults(run=_info)


def _source(text: str) -> str:
    """An argparse type: where sounds come from."""
    from textsynth_app.training.data_sources import check_source
    from textsynth_app.training.shards import DataSetError

    try:
        return check_source(text)
    except DataSetError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _build(options: argparse.Namespace) -> int:
    from textsynth_app.library.files import make_folder
    from textsynth_app.training.data_sources import read_sources

    folder = make_folder(options.out_dir)  # whether it can be made is known before the long work
    talk("Reading the sources")
    sources = read_sources(options.source or ["lexicon"], options.seed)
    for text in (text for source in sources for text in source.skipped):
        warn(text)
    with interrupts_delayed():
        from textsynth_app.language.embedded import EmbeddedEncoder
        from textsynth_app.training.building import BuildSettings, build_data_set

    settings = BuildSettings(
        sounds=options.sounds,
        variations=options.variations,
        seed=options.seed,
        shard_size=options.shard_size,
        text=not options.no_text,
        encoder=options.encoder,
    )
    encoder = EmbeddedEncoder.load() if options.embed else None
    with _Bar() as bar:
        try:
            manifest = build_data_set(folder, sources, settings, encoder=encoder, jobs=options.jobs, progress=bar.show)
        except KeyboardInterrupt:
            bar.close()
            warn("the finished shards are kept: start the same command again to go on")
            raise
    talk(f"{manifest.count} sounds are in {options.out_dir}")
    return 0


class _Bar:
    """The progress bar on a terminal's standard error; scripts get silence."""

    def __init__(self) -> None:
        from tqdm import tqdm

        self._bar = tqdm(unit="sound", file=sys.stderr, disable=not sys.stderr.isatty(), dynamic_ncols=True)

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        self._bar.close()

    def show(self, progress: Progress) -> None:
        if self._bar.total is None:
            self._bar.reset(total=progress.count)
            self._bar.initial = progress.kept  # not made now: they tell nothing of the time that is left
            self._bar.n = progress.kept
        self._bar.update(progress.done - self._bar.n)


def _info(options: argparse.Namespace) -> int:
    from textsynth_app.training.data_sets import open_data_set

    print("\n".join(_told(open_data_set(Path(options.folder), unfinished=True))))
    return 0


def _told(data: DataSet) -> list[str]:
    from collections import Counter

    from textsynth_app.training.data_sets import INAUDIBLE

    sources: Counter[str] = Counter()
    splits: Counter[str] = Counter()
    concepts: set[str] = set()
    captions = wordless = silent = 0
    for shard in data.shards():
        sources.update(row.source for row in shard.rows)
        splits.update(row.split for row in shard.rows)
        concepts.update(row.concept for row in shard.rows if row.concept)
        captions += sum(len(row.captions) for row in shard.rows)
        wordless += sum(not row.captions for row in shard.rows)
        silent += int((shard.arrays["peak"] < INAUDIBLE).sum())
    manifest = data.manifest
    size = sum(manifest.path_of(data.folder, index).stat().st_size for index in data.indices)
    left = "" if data.is_complete else f"; not finished: {manifest.count} sounds in {manifest.shards} shards"
    return [
        f"sounds      {len(data)} in {len(data.indices)} shards, {size / 1e6:.1f} MB{left}",
        f"sources     {_counted(sources)}",
        f"splits      {_counted(splits)}",
        f"captions    {captions}; {wordless} sounds have none",
        f"concepts    {len(concepts)}",
        f"silent      {silent}",
        f"frames      {manifest.features or 'none'}",
        f"embeddings  {manifest.embedded_by or 'none'}",
        f"options     seed {manifest.seed}, variations {manifest.variations}, encoder {manifest.encoder}",
        f"built with  {', '.join(f'{name} {version}' for name, version in manifest.versions.items())}",
    ]


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items()) or "none"
