"""MIDI system exclusive dumps of DX7 voices, read with forbearance and written exactly (Yamaha's MIDI data format)."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from textsynth_app.library.dx7.voice import (
    VCED_BYTES,
    VMEM_BYTES,
    Dx7Voice,
    from_vced,
    from_vmem,
    to_vced,
    to_vmem,
)
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, read_bounded

MAXIMUM_BYTES = 1 << 20  # of a file: 255 banks
BANK_VOICES = 32
SUFFIX = ".syx"

START, END = 0xF0, 0xF7
_YAMAHA = 0x43
_SINGLE, _BANK = 0, 9  # Yamaha's format numbers
_BANK_BYTES = BANK_VOICES * VMEM_BYTES
_HEADER = 6  # F0, maker, channel, format, two bytes of count
_FRAME = _HEADER + 2  # and behind the data, the checksum and F7
_BARE = {VMEM_BYTES, VCED_BYTES, _BANK_BYTES}  # lengths of voices without header
# A file without a header is told from any other file by its numbers: this share of them may be out of range.
_MOST_STRANGE = 0.02
_NUMBERS = 145  # of a voice, its name apart

# What else Yamaha's instruments send, by its format number.
_OTHER_FORMATS = {
    2: "settings of a TX7 or TX816, which hold no voice",
    3: "a voice of a four-operator synthesizer (DX21, DX100, TX81Z), not of a DX7",
    4: "voices of a four-operator synthesizer (DX21, DX100, TX81Z), not of a DX7",
    5: "a DX7II's additions to a voice, without the voice",
    6: "a DX7II's additions to its voices, without the voices",
    0x7E: "data that a DX7 does not have (of a DX7II, TX802 or TX81Z)",
}


@dataclass(frozen=True)
class Dump:
    """The voices of a file, in order, and what was mended in it: sentences for the user."""

    voices: tuple[Dx7Voice, ...]
    warnings: tuple[str, ...] = ()


def checksum(data: bytes) -> int:
    """What makes the sum of the data bytes and itself a multiple of 128."""
    return -sum(byte & 0x7F for byte in data) & 0x7F


def single_dump(voice: Dx7Voice) -> bytes:
    """One voice as a message of 163 bytes on channel 1, for the edit buffer."""
    return _message(_SINGLE, to_vced(voice))


def bank_dump(voices: Sequence[Dx7Voice]) -> bytes:
    """Up to 32 voices as a bank's message of 4104 bytes; free places get the initial voice.

    Raises LibraryError for no voice or more than 32.
    """
    if not 1 <= len(voices) <= BANK_VOICES:
        raise LibraryError(f"A DX7 bank holds 1 to {BANK_VOICES} voices, not {len(voices)}: split them into banks.")
    filled = [*voices, *[Dx7Voice()] * (BANK_VOICES - len(voices))]
    return _message(_BANK, b"".join(to_vmem(voice) for voice in filled))


def _message(form: int, data: bytes) -> bytes:
    return bytes((START, _YAMAHA, 0, form)) + _count_bytes(len(data)) + data + bytes((checksum(data), END))


def _count_bytes(count: int) -> bytes:
    return bytes((count >> 7, count & 0x7F))


def is_dump(data: bytes, name: str = "") -> bool:
    """Whether a file is meant as system exclusive, by its first byte or its name."""
    return data[:1] == bytes((START,)) or name.lower().endswith(SUFFIX)


def load_dump(path: str | os.PathLike[str]) -> Dump:
    """Read a .syx file. Raises LibraryError as `parse_dump` does, or if the file cannot be read."""
    return parse_dump(read_bounded(path, MAXIMUM_BYTES), path)


def parse_dump(data: bytes, source: str | os.PathLike[str]) -> Dump:
    """The voices in a file's bytes: single voices and banks one after the other, or the bare bytes of one of them.

    A wrong checksum, a missing end, values out of range and foreign messages among voices are told in the warnings.
    Raises LibraryError, naming `source` and the cause, if there is no whole voice.
    """
    try:
        if len(data) > MAXIMUM_BYTES:
            raise LibraryError(f"It is larger than {MAXIMUM_BYTES >> 20} MiB, more than any bank of voices.")
        if not data:
            raise LibraryError("It is empty.")
        return _Reader(data).read()
    except LibraryError as error:
        raise LibraryError(f"Cannot read DX7 voices from {describe_path(source)}: {error}") from None


class _Reader:
    """Goes through a file message by message, and keeps what was read and what was not."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.voices: list[Dx7Voice] = []
        self.refused: list[str] = []
        self.mended: Counter[str] = Counter()
        self.clamped = 0

    def read(self) -> Dump:
        if self.data[0] != START and len(self.data) in _BARE:
            self._read_bare(self.data, "It has no header: it was taken for voices by its length.")
        else:
            self._read_messages()
        if not self.voices:
            raise LibraryError(self.refused[0] if self.refused else self._why_nothing())
        told = [text if count == 1 else f"{text} ({count} times)" for text, count in self.mended.items()]
        if self.clamped:
            told.append(f"Values out of range were set to the nearest one that a DX7 has ({self.clamped} of them).")
        return Dump(tuple(self.voices), (*told, *dict.fromkeys(f"Left out: {text}" for text in self.refused)))

    def _read_messages(self) -> None:
        position = stray = 0
        while (start := self.data.find(START, position)) >= 0:
            stray += start - position
            position = self._read_message(start)
        stray += len(self.data) - position
        if not self.voices and not self.refused and len(self.data) - _FRAME in _BARE:
            self._read_bare(
                self.data[_HEADER:-2], "Its header is damaged: its bytes were taken for voices by their number."
            )
        elif stray:
            self.mended["Bytes outside of its messages were left out."] += 1

    def _read_bare(self, data: bytes, warning: str) -> None:
        """Take bytes for voices by their number alone, if their names and values look like it."""
        voices, clamped = _unpack(data)
        named = sum(voice.name.isprintable() for voice in voices)
        if 2 * named >= len(voices) and clamped <= _MOST_STRANGE * _NUMBERS * len(voices):
            self.voices += voices
            self.clamped += clamped
            self.mended[warning] += 1

    def _read_message(self, start: int) -> int:
        """Read the message that starts here, or say why not; returns where to go on."""
        header = self.data[start : start + _HEADER]
        reason = _why_foreign(header)
        if reason:
            self.refused.append(reason)
            return self._after(start + 1)
        size, what = (VCED_BYTES, "voice") if header[3] == _SINGLE else (_BANK_BYTES, "bank")
        first = start + _HEADER
        data, tail = self.data[first : first + size], self.data[first + size : first + size + 2]
        whole = len(data) == size and tail[1:] == bytes((END,))
        arrived = len(data) if whole else _length_before_status(data)
        if arrived < size:
            # The last byte before an end is the checksum.
            kept = max(arrived - 1, 0) if data[arrived : arrived + 1] == bytes((END,)) else arrived
            self.refused.append(f"A {what} has only {kept} of its {size} bytes: send it again.")
            return self._after(first + arrived)
        if any(byte & 0x80 for byte in data):
            self.mended[f"Bytes of a {what} had bit 7 set, which no MIDI data has: it was ignored."] += 1
        if header[4:6] != _count_bytes(size):
            self.mended[f"The byte count of a {what} is wrong: it was taken by its format."] += 1
        if not whole:
            self.mended[f"The end of a {what} is missing: its voices are whole."] += 1
        elif tail[0] & 0x7F != checksum(data):
            self.mended[f"The checksum of a {what} is wrong: it may be damaged, so listen before you keep it."] += 1
        voices, clamped = _unpack(data)
        self.voices += voices
        self.clamped += clamped
        return self._after(first + size)

    def _after(self, position: int) -> int:
        """The place behind the end of the message, or of the next message's start if that comes first."""
        start = self.data.find(START, position)
        end = self.data.find(END, position, start if start >= 0 else len(self.data))
        return end + 1 if end >= 0 else (start if start >= 0 else len(self.data))

    def _why_nothing(self) -> str:
        if self.data[:4] == b"MThd":
            return "It is a MIDI file. Save the system exclusive message in it as a .syx file."
        return (
            "It is no dump of DX7 voices: that begins with the byte F0, "
            f"or has {' or '.join(str(size) for size in sorted(_BARE))} bytes of voices alone."
        )


def _why_foreign(header: bytes) -> str | None:
    """What a message is if not voices of a DX7, by its first six bytes."""
    if len(header) < _HEADER:
        return "A message ends within its header."
    _, maker, status, form, *_ = header
    if maker != _YAMAHA:
        return f"A message is not Yamaha's (its maker is {maker:02X}, not 43): it is of another synthesizer."
    if status >> 4 == 1:
        return "A message changes a single parameter: it holds no voice."
    if status >> 4 == 2:
        return "A message asks for a dump: it holds no voice. Save the synthesizer's answer."
    if form in (_SINGLE, _BANK):
        return None
    return f"A message holds {_OTHER_FORMATS.get(form, f'data in format {form} of Yamaha, not voices of a DX7')}."


def _length_before_status(data: bytes) -> int:
    """How many bytes come before one that starts or ends a message."""
    return next((place for place, byte in enumerate(data) if byte in (START, END)), len(data))


def _unpack(data: bytes) -> tuple[list[Dx7Voice], int]:
    """The voices in 155, 128 or 4096 bytes, and how many values were out of range."""
    if len(data) == VCED_BYTES:
        voice, clamped = from_vced(data)
        return [voice], clamped
    read = [from_vmem(data[place : place + VMEM_BYTES]) for place in range(0, len(data), VMEM_BYTES)]
    return [voice for voice, _ in read], sum(clamped for _, clamped in read)
