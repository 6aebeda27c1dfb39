"""The set-up script, on a machine made of stand-ins that write down how they are called."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script's system packages are Linux's")

# Creates .venv as `python -m venv` does; each call, by either name, is a line in calls.txt.
_PYTHON = """#!/bin/sh
echo "python $*" >>"$CALLS"
case "$*" in
"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python && cp "$0" .venv/bin/textsynth ;;
esac
"""
_RECORD = '#!/bin/sh\necho "{name} $*" >>"$CALLS"\n'


class Machine:
    """A checkout and a PATH of stand-ins."""

    def __init__(self, folder: Path) -> None:
        self.checkout, self.bin, self.calls_file = folder / "checkout", folder / "bin", folder / "calls.txt"
        self.bin.mkdir()
        (self.checkout / "packaging").mkdir(parents=True)
        shutil.copy(ROOT / "pyproject.toml", self.checkout)
        for name in ("setup.sh", "constraints.txt", "encoder-requirements.txt"):
            shutil.copy(ROOT / "packaging" / name, self.checkout / "packaging")
        for name in ("sh", "env", "dirname", "cat", "cksum", "grep", "tail", "rm", "mkdir", "cp", "uname", "true"):
            found = shutil.which(name)
            assert found
            (self.bin / name).symlink_to(found)
        self.command("python3", _PYTHON)
        self.user("1000", may_sudo=False)
        self.missing_packages("")

    def command(self, name: str, text: str) -> None:
        path = self.bin / name
        path.write_text(text)
        path.chmod(0o755)

    def user(self, number: str, *, may_sudo: bool) -> None:
        self.command("id", f"#!/bin/sh\necho {number}\n")
        self.command("sudo", '#!/bin/sh\nshift\nexec "$@"\n' if may_sudo else "#!/bin/sh\nexit 1\n")

    def missing_packages(self, names: str) -> None:
        rehearsal = "".join(f"echo 'Inst {name} (1.0)'\n" for name in names.split())
        self.command("apt-get", f'{_RECORD.format(name="apt-get")}if [ "$1" = -s ]; then\n:\n{rehearsal}fi\n')

    def set_up(self, purpose: str = "run") -> tuple[list[str], str]:
        """Run the script, and return the calls it made and what it said."""
        self.calls_file.write_text("")
        result = subprocess.run(
            ["sh", str(self.checkout / "packaging" / "setup.sh"), purpose],
            env={"PATH": str(self.bin), "CALLS": str(self.calls_file), "HOME": os.devnull},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        return self.calls_file.read_text().splitlines(), result.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine on which nothing is set up yet."""
    return Machine(tmp_path)


def _installs(calls: list[str]) -> list[str]:
    return [call for call in calls if call.startswith(("apt-get install", "python -m pip"))]


def test_a_second_run_does_nothing(machine: Machine) -> None:
    first, said = machine.set_up()
    assert "setup: ready" in said
    assert any("-e ." in call for call in _installs(first))
    assert any("--require-hashes -r packaging/encoder-requirements.txt" in call for call in _installs(first))
    assert machine.set_up() == ([], "")


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt", "packaging/encoder-requirements.txt"])
def test_changed_requirements_are_installed(machine: Machine, name: str) -> None:
    machine.set_up()
    with (machine.checkout / name).open("a") as file:
        file.write("\n# changed\n")
    assert _installs(machine.set_up()[0])
    assert machine.set_up()[0] == []


def test_the_test_tools_are_added_once_and_serve_both_purposes(machine: Machine) -> None:
    machine.set_up("run")
    calls, _ = machine.set_up("test")
    assert any("-e .[dev]" in call for call in calls)
    assert machine.set_up("run")[0] == machine.set_up("test")[0] == []


def test_a_moved_checkout_is_set_up_again(machine: Machine) -> None:
    machine.set_up()
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("moved"))
    assert _installs(machine.set_up()[0])


@pytest.mark.parametrize(("user", "may_sudo"), [("0", False), ("1000", True)])
def test_missing_system_packages_are_installed_where_permitted(machine: Machine, user: str, may_sudo: bool) -> None:
    machine.user(user, may_sudo=may_sudo)
    machine.missing_packages("libportaudio2")
    calls, said = machine.set_up("test")
    (install,) = [call for call in calls if call.startswith("apt-get install")]
    assert " -y " in install
    assert {"libportaudio2", "libxcb-cursor0", "pulseaudio", "xvfb"} <= set(install.split())
    assert "sudo apt-get" not in said


def test_else_the_command_is_printed_and_the_rest_goes_on(machine: Machine) -> None:
    machine.missing_packages("libportaudio2")
    calls, said = machine.set_up()
    assert not [call for call in calls if call.startswith("apt-get install")]
    assert "sudo apt-get install --no-install-recommends libportaudio2 libegl1" in said
    assert "setup: ready" in said


def test_nothing_is_asked_for_when_nothing_is_missing(machine: Machine) -> None:
    assert "sudo" not in machine.set_up()[1]


def test_another_system_goes_on_without_apt(machine: Machine) -> None:
    (machine.bin / "apt-get").unlink()
    calls, said = machine.set_up()
    assert "no apt-get here" in said
    assert "setup: ready" in said
    assert any("-e ." in call for call in calls)


def test_a_torch_for_the_processor_is_preferred_on_linux(machine: Machine) -> None:
    if Path("/dev/nvidia0").exists() or Path("/proc/driver/nvidia/version").exists():
        pytest.skip("this machine has an NVIDIA card")
    calls, _ = machine.set_up()
    installs = _installs(calls)
    assert "torch==2.13.0+cpu" in installs[0]
    assert "-e ." in installs[1]
