"""The page that lists every parameter."""

from pathlib import Path

from textsynth_app.cli import main
from textsynth_app.commands.parameters import as_markdown
from textsynth_app.synth.parameters import VOICE

PAGE = Path(__file__).parents[2] / "docs" / "parameters.md"


def test_the_page_names_every_parameter_once_operators_being_alike(capsys):
    assert main(["parameters"]) == 0
    page = capsys.readouterr().out
    for parameter in VOICE:
        shown = parameter.group in ("operators.1",) or not parameter.group.startswith(("operators.", "matrix"))
        assert page.count(f"| `{parameter.name}` |") == shown or parameter.group == "matrix", parameter.name


def test_the_page_in_the_repository_is_what_the_command_prints():
    assert PAGE.read_text(encoding="utf-8").strip() == as_markdown(), "textsynth parameters > docs/parameters.md"
