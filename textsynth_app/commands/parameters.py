"""`textsynth parameters`: the table of every parameter, as a page to read."""

from __future__ import annotations

import argparse
from itertools import groupby
from typing import TYPE_CHECKING

from textsynth_app.commands.arguments import Commands

if TYPE_CHECKING:
    from textsynth_app.synth.parameter import Parameter

_HEAD = "| name | label | range | default | prompt | meaning |\n|---|---|---|---|---|---|"


def add_parameters(commands: Commands) -> None:
    """Declare `textsynth parameters`."""
    parser = commands.add_parser(
        "parameters",
        help="list every parameter of the voice, with its range, default and meaning",
        description="List every parameter of the voice in Markdown: the names that presets use, with range, default "
        "and meaning. The column 'prompt' says which of them a prompt decides.",
        epilog="example:\n  textsynth parameters > parameters.md",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_parameters)


def _parameters(options: argparse.Namespace) -> int:
    print(as_markdown())
    return 0


def as_markdown() -> str:
    """The whole table; the six operators are alike but for their number, and shown once."""
    from textsynth_app.synth.parameters import OPERATOR_COUNT, VOICE

    parts = [
        "# The parameters of the voice",
        f"A patch holds {len(VOICE)} values in physical units. Operators 1 to {OPERATOR_COUNT} have the same "
        "parameters; the first one is listed, with its defaults. `matrix.T.S` is the peak phase deviation of operator "
        "T by operator S; where both are the same it is feedback.",
    ]
    for group, parameters in groupby(VOICE, key=lambda parameter: parameter.group):
        if group == "matrix":
            rows = [_row(VOICE["matrix.1.2"]), _row(VOICE["matrix.1.1"])]
        elif group.startswith("operators.") and group != "operators.1":
            continue
        else:
            rows = [_row(parameter) for parameter in parameters]
        parts.append(f"## {group}\n\n{_HEAD}\n" + "\n".join(rows))
    return "\n\n".join(parts)


def _row(parameter: Parameter) -> str:
    if parameter.choices:
        extent = ", ".join(parameter.choices)
    else:
        extent = f"{parameter.format(parameter.minimum)} to {parameter.format(parameter.maximum)}"
    cells = (
        f"`{parameter.name}`",
        parameter.label,
        extent,
        parameter.format(parameter.default),
        "yes" if parameter.prompted else "",
        parameter.description,
    )
    return f"| {' | '.join(cells)} |"
