"""A DX7 voice keeps every number in both of its forms in bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.library.dx7.voice import (
    OPERATOR_RANGES,
    VCED_BYTES,
    VMEM_BYTES,
    VOICE_RANGES,
    Dx7Operator,
    Dx7Voice,
    from_vced,
    from_vmem,
    to_vced,
    to_vmem,
)
from textsynth_app.library.errors import LibraryError


def _number(name: str, limits: tuple[int, int]) -> st.SearchStrategy[object]:
    number = st.integers(*limits)
    return st.tuples(number, number, number, number) if name.endswith(("rates", "levels")) else number


operators = st.builds(Dx7Operator, **{name: _number(name, limits) for name, limits in OPERATOR_RANGES.items()})
voices = st.builds(
    Dx7Voice,
    operators=st.tuples(*[operators] * 6),
    name=st.text(st.characters(max_codepoint=127), min_size=10, max_size=10),
    **{name: _number(name, limits) for name, limits in VOICE_RANGES.items()},
)


@given(voice=voices)
def test_a_voice_survives_both_forms(voice: Dx7Voice) -> None:
    assert from_vced(to_vced(voice)) == (voice, 0)
    assert from_vmem(to_vmem(voice)) == (voice, 0)
    assert max(to_vced(voice)) < 0x80
    assert max(to_vmem(voice)) < 0x80


@given(data=st.binary(min_size=VMEM_BYTES, max_size=VMEM_BYTES))
def test_any_bytes_make_a_voice_that_stays_as_it_is(data: bytes) -> None:
    voice, _ = from_vmem(data)
    assert from_vmem(to_vmem(voice)) == (voice, 0)


@given(data=st.binary(min_size=VCED_BYTES, max_size=VCED_BYTES))
def test_values_out_of_range_are_counted(data: bytes) -> None:
    voice, clamped = from_vced(data)
    masked = bytes(byte & 0x7F for byte in data)
    assert clamped == sum(a != b for a, b in zip(masked, to_vced(voice), strict=True))


def test_the_bytes_are_where_the_manual_has_them() -> None:
    first = Dx7Operator(level=99, detune=-7, coarse=31, fixed=1, right_curve=3, left_curve=1, rate_scaling=5)
    last = Dx7Operator(rates=(1, 2, 3, 4), velocity_sensitivity=7, amplitude_sensitivity=2)
    voice = Dx7Voice(
        (first, *[Dx7Operator()] * 4, last),
        algorithm=32,
        feedback=7,
        transpose=-24,
        lfo_wave=5,
        lfo_sync=0,
        pitch_sensitivity=6,
        name="MANUAL    ",
    )
    vced, vmem = to_vced(voice), to_vmem(voice)
    assert vced[:4] == bytes((1, 2, 3, 4))  # operator 6 comes first
    assert vced[5 * 21 + 16] == 99
    assert (vced[5 * 21 + 17], vced[5 * 21 + 18], vced[5 * 21 + 20]) == (1, 31, 0)
    assert (vced[134], vced[135], vced[144]) == (31, 7, 0)
    assert vced[145:] == b"MANUAL    "
    assert vmem[13] == 7 << 2 | 2
    assert vmem[5 * 17 + 11 : 5 * 17 + 13] == bytes((3 << 2 | 1, 0 << 3 | 5))
    assert vmem[5 * 17 + 15] == 31 << 1 | 1
    assert (vmem[110], vmem[111], vmem[116], vmem[117]) == (31, 1 << 3 | 7, 6 << 4 | 5 << 1, 0)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Dx7Operator(level=100),
        lambda: Dx7Operator(rates=(0, 0, 0, -1)),
        lambda: Dx7Voice(algorithm=0),
        lambda: Dx7Voice(name="SHORT"),
        lambda: Dx7Voice(name="ÜBERLAUT  "),
        lambda: Dx7Voice(operators=(Dx7Operator(),)),
    ],
)
def test_numbers_that_a_dx7_lacks_are_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(LibraryError):
        make()


@pytest.mark.parametrize(("read", "size"), [(from_vced, VCED_BYTES), (from_vmem, VMEM_BYTES)])
def test_another_number_of_bytes_is_refused(read: object, size: int) -> None:
    assert callable(read)
    for wrong in (0, size - 1, size + 1):
        with pytest.raises(LibraryError, match=str(size)):
            read(bytes(wrong))


def test_a_title_is_printable() -> None:
    assert Dx7Voice(name=" BELL\0 \x7f1 ").title == "BELL 1"
