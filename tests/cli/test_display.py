"""Whether there is a display is found out before Qt, which would abort the process."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from textsynth_app.cli import main
from textsynth_app.commands import window
from textsynth_app.commands.window import has_display


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":98765"},
        {"DISPLAY": ":4321.0"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": "\0:1"},
        {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"},
        {"QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_no_display(environment: dict[str, str]) -> None:
    assert not has_display(environment)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "offscreen:configfile=x"])
def test_some_platforms_need_none(platform: str) -> None:
    assert has_display({"QT_QPA_PLATFORM": platform})


def test_a_display_that_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert has_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings its libraries along")
def test_a_library_that_qt_lacks_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plugin = tmp_path / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"no library")
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: SimpleNamespace(submodule_search_locations=[tmp_path])
    )
    monkeypatch.setattr(window, "has_display", lambda environment: True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert main(["run"]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "libqxcb.so: 'textsynth doctor' says how to install it" in error


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("arguments", "instead"),
    [
        (["deep bell"], 'textsynth render "deep bell" -o deep-bell.wav'),
        ([], 'textsynth render "deep bell" -o deep-bell.wav'),
        (["$(reboot) 鐘"], "textsynth render '$(reboot) 鐘' -o reboot-鐘.wav"),
        (["🔔"], "textsynth render '🔔' -o sound.wav"),
    ],
)
def test_without_a_display_the_command_to_use_instead_is_named(arguments: list[str], instead: str) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "textsynth_app", "run", *arguments]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 3
    assert result.stdout == ""
    assert result.stderr == f"textsynth: no display to open a window on; the same sound without one: {instead}\n"
