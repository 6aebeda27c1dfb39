"""DX7 dumps: written as the manual has them; read though damaged, with a warning, or refused with the reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.library.dx7.sysex import (
    MAXIMUM_BYTES,
    bank_dump,
    checksum,
    is_dump,
    load_dump,
    parse_dump,
    single_dump,
)
from textsynth_app.library.dx7.voice import Dx7Operator, Dx7Voice, to_vced, to_vmem
from textsynth_app.library.errors import LibraryError

BELL = Dx7Voice(
    (Dx7Operator(level=99, coarse=2), Dx7Operator(level=70, coarse=7), *[Dx7Operator(level=3)] * 4),
    algorithm=5,
    feedback=6,
    name="TEST BELL ",
)
BANK = [replace(BELL, name=f"VOICE {number:<4}", feedback=number % 8) for number in range(32)]


def _read(data: bytes) -> list[Dx7Voice]:
    dump = parse_dump(data, "test.syx")
    assert dump.warnings == ()
    return list(dump.voices)


def _refusal(data: bytes) -> str:
    with pytest.raises(LibraryError) as failure:
        parse_dump(data, "test.syx")
    return str(failure.value)


def test_a_single_voice_is_163_bytes() -> None:
    data = single_dump(BELL)
    assert len(data) == 163
    assert data[:6] == bytes.fromhex("F0 43 00 00 01 1B")
    assert data[-1] == 0xF7
    assert (sum(data[6:-1])) % 128 == 0
    assert _read(data) == [BELL]


def test_a_bank_is_4104_bytes() -> None:
    data = bank_dump(BANK)
    assert len(data) == 4104
    assert data[:6] == bytes.fromhex("F0 43 00 09 20 00")
    assert (sum(data[6:-1])) % 128 == 0
    assert _read(data) == BANK


def test_free_places_of_a_bank_get_the_initial_voice() -> None:
    assert _read(bank_dump([BELL])) == [BELL, *[Dx7Voice()] * 31]


@pytest.mark.parametrize("count", [0, 33])
def test_a_bank_holds_up_to_32(count: int) -> None:
    with pytest.raises(LibraryError, match=str(count)):
        bank_dump([BELL] * count)


def test_dumps_follow_each_other_on_any_channel() -> None:
    second = bytearray(single_dump(BANK[1]))
    second[2] = 0x0F
    assert _read(single_dump(BELL) + second + bank_dump(BANK)) == [BELL, BANK[1], *BANK]


@pytest.mark.parametrize(
    ("data", "count"), [(to_vced(BELL), 1), (to_vmem(BELL), 1), (b"".join(map(to_vmem, BANK)), 32)]
)
def test_bare_bytes_are_taken_with_a_warning(data: bytes, count: int) -> None:
    dump = parse_dump(data, "test.syx")
    assert list(dump.voices) == ([BELL] if count == 1 else BANK)
    assert any("no header" in warning for warning in dump.warnings)


def _with(data: bytes, place: int, value: int) -> bytes:
    changed = bytearray(data)
    changed[place] = value
    return bytes(changed)


@pytest.mark.parametrize(
    ("damage", "warning"),
    [
        (lambda data: _with(data, -2, data[-2] ^ 1), "checksum"),
        (lambda data: data[:-1], "end of a bank is missing"),
        (lambda data: data[:-2] + b"\xf7", "end of a bank is missing"),
        (lambda data: data[:-2] + single_dump(BELL), "end of a bank is missing"),
        (lambda data: _with(data, 20, data[20] | 0x80), "bit 7"),
        (lambda data: _with(data, 5, 7), "byte count"),
        (lambda data: b"\0\0" + data, "outside"),
        (lambda data: data + b"\r\n", "outside"),
        (lambda data: b"\x11\x22" + data[2:], "header is damaged"),
        (lambda data: data + bytes.fromhex("F0 43 00 05 00 31") + bytes(50) + b"\xf7", "DX7II"),
    ],
)
def test_damage_is_mended_and_told(damage: Callable[[bytes], bytes], warning: str) -> None:
    dump = parse_dump(damage(bank_dump(BANK)), "test.syx")
    assert list(dump.voices[:32]) == BANK
    assert any(warning in text for text in dump.warnings), dump.warnings


def test_values_out_of_range_become_the_nearest() -> None:
    data = bytearray(to_vced(BELL))
    data[5 * 21 + 16] = 127  # operator 1's level
    message = bytes.fromhex("F0 43 00 00 01 1B") + data + bytes((checksum(data), 0xF7))
    dump = parse_dump(message, "test.syx")
    assert dump.voices == (BELL,)
    assert "(1 of them)" in dump.warnings[0]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"hello", "no dump of DX7 voices"),
        (b"MThd" + bytes(100), "MIDI file"),
        (b'{"format": "textsynth-patch"}', "no dump of DX7 voices"),
        (bytes(4096), "no dump of DX7 voices"),
        (b"All work and no play makes Jack a dull boy. " * 93 + b"wxyz", "no dump of DX7 voices"),
        (bank_dump(BANK)[:4000], "3994 of its 4096"),
        (bank_dump(BANK)[:1000] + bank_dump(BANK)[1010:], "4086 of its 4096"),
        (b"\xf0\x43", "within its header"),
        (bytes.fromhex("F0 41 10 16 12") + bytes(4098) + b"\xf7", "not Yamaha's"),
        (bytes.fromhex("F0 43 00 04 20 00") + bytes(4096) + b"\0\xf7", "four-operator"),
        (bytes.fromhex("F0 43 00 06 08 60") + bytes(1120) + b"\0\xf7", "DX7II"),
        (bytes.fromhex("F0 43 00 7E 01 68") + b"LM  8973PE" + bytes(50) + b"\xf7", "DX7II"),
        (bytes.fromhex("F0 43 10 00 00 63 F7"), "single parameter"),
        (bytes.fromhex("F0 43 20 09 00 00 F7"), "asks for a dump"),
        (bytes(MAXIMUM_BYTES + 1), "larger than 1 MiB"),
    ],
)
def test_a_refusal_says_why_and_names_the_file(data: bytes, reason: str) -> None:
    message = _refusal(data)
    assert message.startswith("Cannot read DX7 voices from test.syx: ")
    assert reason in message


def test_a_whole_message_after_a_short_one_is_still_read() -> None:
    dump = parse_dump(bank_dump(BANK)[:900] + single_dump(BELL), "test.syx")
    assert dump.voices == (BELL,)
    assert any("894 of its 4096" in warning for warning in dump.warnings)


@given(data=st.one_of(st.binary(max_size=400), st.binary(max_size=200).map(lambda data: single_dump(BELL) + data)))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert parse_dump(data, "test.syx").voices
    except LibraryError as error:
        assert "test.syx" in str(error)


@given(place=st.integers(0, 4103), value=st.integers(0, 255))
def test_one_wrong_byte_costs_at_most_a_warning_or_the_file(place: int, value: int) -> None:
    try:
        dump = parse_dump(_with(bank_dump(BANK), place, value), "test.syx")
    except LibraryError:
        assert place < 6 or value in (0xF0, 0xF7)
    else:
        assert len(dump.voices) == 32


def test_files_are_told_by_their_first_byte_or_name() -> None:
    assert is_dump(single_dump(BELL))
    assert is_dump(to_vmem(BELL), "Bank.SYX")
    assert not is_dump(b"{}", "bell.json")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="nothing"):
        load_dump(tmp_path / "nothing.syx")
    (tmp_path / "bell.syx").write_bytes(single_dump(BELL))
    assert load_dump(tmp_path / "bell.syx").voices == (BELL,)
