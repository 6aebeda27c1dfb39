"""One suite for every mapping, with fresh weights and with those that ship; then what only the flow promises."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch.nn import functional

from textsynth_app.language.errors import ModelError
from textsynth_app.language.mappings import LinearMapping, Mapping
from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.language.realnvp import HalfMask, RealNvpMapping
from textsynth_app.language.weights import (
    MANIFEST,
    MAPPING_KINDS,
    load_mapping,
    mapping_file,
    save_mapping,
    weights_folder,
    write_manifest,
)
from textsynth_app.synth.parameters import CORE8, FULL, SPACES

KINDS = sorted(MAPPING_KINDS)


def fresh(kind: str, outputs: int, seed: int = 0) -> Mapping:
    torch.manual_seed(seed)
    if kind == PrototypeMapping.kind:
        return PrototypeMapping.among(list("abcdefg"), torch.rand(7, outputs)).eval()
    return MAPPING_KINDS[kind](outputs).eval()


def roughened(mapping: RealNvpMapping) -> RealNvpMapping:
    """With weights as large as training makes them, so that every block really moves its input."""
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for value in mapping.parameters():
            value += torch.randn(value.shape, generator=generator) * 0.02
    return mapping


def embeddings(count: int, seed: int = 0) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return functional.normalize(torch.randn(count, 512, generator=generator), dim=-1)


CASES: list[Callable[[], Mapping]] = []
NAMES: list[str] = []
for kind in KINDS:
    for space in SPACES.values():
        CASES.append(lambda kind=kind, space=space: fresh(kind, len(space)))
        NAMES.append(f"fresh {kind} {space.name}")
    CASES.append(lambda kind=kind: load_mapping(weights_folder(), MAPPING_KINDS[kind], FULL.name)[0])
    NAMES.append(f"shipped {kind}")


@pytest.mark.parametrize("build", CASES, ids=NAMES)
def test_outputs_are_positions(build: Callable[[], Mapping]) -> None:
    mapping = build()
    positions = mapping(3.0 * embeddings(40))
    assert positions.shape == (40, mapping.outputs)
    assert positions.dtype == torch.float32
    assert positions.min() >= 0.0
    assert positions.max() <= 1.0


@pytest.mark.parametrize("build", CASES, ids=NAMES)
def test_a_row_does_not_depend_on_its_batch(build: Callable[[], Mapping]) -> None:
    mapping, rows = build(), embeddings(9)
    alone = torch.cat([mapping(rows[index : index + 1]) for index in range(9)])
    torch.testing.assert_close(mapping(rows), alone, atol=2e-5, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_the_gradient_reaches_every_parameter(kind: str) -> None:
    mapping = fresh(kind, 30).train()
    functional.mse_loss(mapping.unbounded(embeddings(64)), torch.rand(64, 30)).backward()
    for name, value in mapping.named_parameters():
        assert value.grad is not None, name
        assert value.grad.abs().max() > 0.0, name


@pytest.mark.parametrize("kind", KINDS)
def test_the_constructor_keeps_its_arguments(kind: str) -> None:
    mapping = fresh(kind, 12)
    again = MAPPING_KINDS[kind](**json.loads(json.dumps(mapping.arguments)))
    assert again.arguments == mapping.arguments
    assert {name: value.shape for name, value in again.state_dict().items()} == {
        name: value.shape for name, value in mapping.state_dict().items()
    }


@pytest.mark.parametrize("outputs", [0, 513])
@pytest.mark.parametrize("kind", KINDS)
def test_impossible_sizes_are_refused(kind: str, outputs: int) -> None:
    with pytest.raises(ValueError, match="outputs"):
        fresh(kind, outputs)


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("kind", KINDS)
def test_saved_and_loaded_it_is_the_same(kind: str, space: str, tmp_path: Path) -> None:
    path = save_mapping(tmp_path, fresh(kind, len(SPACES[space])), space)
    write_manifest(tmp_path)
    first, first_id = load_mapping(tmp_path, MAPPING_KINDS[kind], space)
    written = path.read_bytes()
    save_mapping(tmp_path, first, space)
    assert path.read_bytes() == written
    second, second_id = load_mapping(tmp_path, MAPPING_KINDS[kind], space)
    assert first_id == second_id
    assert torch.equal(first(embeddings(20)), second(embeddings(20)))
    # Half precision on disk moves the outputs by less than anyone could hear.
    torch.testing.assert_close(
        first(embeddings(20)), fresh(kind, len(SPACES[space]))(embeddings(20)), atol=5e-3, rtol=0
    )


def fresh_flow() -> RealNvpMapping:
    mapping = fresh("realnvp", len(FULL))
    assert isinstance(mapping, RealNvpMapping)
    return mapping


FLOWS = {
    "fresh": fresh_flow,
    "rough": lambda: roughened(fresh_flow()),
    "shipped": lambda: load_mapping(weights_folder(), RealNvpMapping, FULL.name)[0],
}


@pytest.mark.parametrize("name", FLOWS)
def test_the_inverse_undoes_the_flow(name: str) -> None:
    flow, rows = FLOWS[name](), embeddings(200)
    moved, _ = flow.transform(rows)
    assert (moved - rows).abs().max() > 0.1
    assert (flow.inverse(moved) - rows).abs().max() < 1e-4


@pytest.mark.parametrize("name", FLOWS)
def test_the_flow_undoes_the_inverse(name: str) -> None:
    # Any values at all, far from what an embedding gives: trained, the inverse of some lies at 1e5, and digits with it.
    flow = FLOWS[name]().double()
    values = torch.rand(200, 512, generator=torch.Generator().manual_seed(2)).double()
    inverse = flow.inverse(values)
    assert (flow.transform(inverse)[0] - values).abs().max() < 1e-8 * inverse.abs().max().clamp_min(1.0)


def test_a_fresh_flow_undoes_the_inverse_of_any_values() -> None:
    values = torch.rand(200, 512, generator=torch.Generator().manual_seed(2)).double()
    for build in (fresh_flow, lambda: roughened(fresh_flow())):
        flow = build().double()
        assert (flow.transform(flow.inverse(values))[0] - values).abs().max() < 1e-8


@pytest.mark.parametrize("name", FLOWS)
def test_the_log_determinant_is_that_of_the_jacobian(name: str) -> None:
    flow = FLOWS[name]().double()
    row = embeddings(1).double()
    jacobian = torch.autograd.functional.jacobian(lambda x: flow.transform(x[None])[0][0], row[0])
    _, expected = torch.linalg.slogdet(jacobian)
    _, found = flow.transform(row)
    torch.testing.assert_close(found[0], expected, atol=1e-6, rtol=1e-9)


@pytest.mark.parametrize("name", FLOWS)
def test_paired_blocks_move_complementary_halves(name: str) -> None:
    flow = FLOWS[name]()
    for index in range(0, len(flow.blocks), 2):
        first, second = flow.mask(index), flow.mask(index + 1)
        assert set(first.unique().tolist()) == {0.0, 1.0}
        assert first.sum() == 256
        assert torch.equal(first + second, torch.ones(512))


def test_masks_move_when_trained() -> None:
    flow = fresh_flow().train()
    before = [flow.mask(index).detach().clone() for index in range(0, 6, 2)]
    optimiser = torch.optim.Adam(flow.parameters(), 1e-2)
    rows, targets = embeddings(64), torch.rand(64, len(FULL))
    for _ in range(8):
        optimiser.zero_grad()
        functional.mse_loss(flow.unbounded(rows), targets).backward()
        optimiser.step()
    changed = [int((flow.mask(2 * pair) != mask).sum()) for pair, mask in enumerate(before)]
    assert min(changed) > 0
    assert all(flow.mask(index).sum() == 256 for index in range(6))


def test_the_mask_gradient_pulls_towards_the_better_choice() -> None:
    torch.manual_seed(0)
    mask = HalfMask(8)
    wanted = torch.tensor([1.0, 1, 1, 1, 0, 0, 0, 0])
    optimiser = torch.optim.Adam(mask.parameters(), 0.1)
    for _ in range(60):
        optimiser.zero_grad()
        (mask() - wanted).square().sum().backward()
        optimiser.step()
    assert torch.equal(mask(), wanted)


def test_an_odd_number_of_blocks_is_refused() -> None:
    with pytest.raises(ValueError, match="pairs"):
        RealNvpMapping(8, blocks=5)


def small_folder(tmp_path: Path) -> Path:
    save_mapping(tmp_path, fresh("linear", len(FULL)), FULL.name)
    write_manifest(tmp_path)
    return tmp_path


def test_corrupt_weights_are_named(tmp_path: Path) -> None:
    path = small_folder(tmp_path) / mapping_file("linear", FULL.name)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(ModelError, match=r"linear-full\.safetensors is corrupt.*textsynth train"):
        load_mapping(tmp_path, LinearMapping, FULL.name)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    (small_folder(tmp_path) / mapping_file("linear", FULL.name)).unlink()
    with pytest.raises(ModelError, match=r"linear-full\.safetensors cannot be read.*textsynth train"):
        load_mapping(tmp_path, LinearMapping, FULL.name)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"format": "other"}', b"[" * 100_000])
def test_a_bad_manifest_is_named(content: bytes, tmp_path: Path) -> None:
    (small_folder(tmp_path) / MANIFEST).write_bytes(content)
    with pytest.raises(ModelError, match="manifest"):
        load_mapping(tmp_path, LinearMapping, FULL.name)


@pytest.mark.parametrize("content", [b"", b"\xff" * 20, b"\x02" + b"\0" * 7 + b"{}", b"\x10" + b"\0" * 7 + b"[" * 16])
def test_a_listed_file_that_holds_no_weights_is_named(content: bytes, tmp_path: Path) -> None:
    (tmp_path / mapping_file("linear", FULL.name)).write_bytes(content)
    write_manifest(tmp_path)
    with pytest.raises(ModelError, match=r"linear-full\.safetensors"):
        load_mapping(tmp_path, LinearMapping, FULL.name)


def test_weights_for_other_parameters_are_refused(tmp_path: Path) -> None:
    path = save_mapping(tmp_path, fresh("linear", len(CORE8)), CORE8.name)
    path.rename(tmp_path / mapping_file("linear", FULL.name))
    write_manifest(tmp_path)
    with pytest.raises(ModelError, match="does not hold a linear mapping for the full space"):
        load_mapping(tmp_path, LinearMapping, FULL.name)


def test_prototypes_are_recognised_then_modified() -> None:
    """With keys that know their own embedding the answer is the prototype, and a change is added on top of it."""
    sounds, rows = torch.rand(5, 40), embeddings(5)
    mapping = PrototypeMapping.among(list("abcde"), sounds, list("xyz")).eval()
    with torch.no_grad():
        mapping.keys.weight.copy_(20.0 * rows)
        mapping.keys.bias.zero_()
        mapping.change[-1].weight.zero_()
        torch.testing.assert_close(mapping(rows), sounds, atol=1e-4, rtol=0)
        mapping.change[-1].bias.fill_(0.25)
        torch.testing.assert_close(mapping.unbounded(rows), sounds + 0.25, atol=1e-4, rtol=0)
        torch.testing.assert_close(mapping.changed(sounds[:1], rows[:1]), sounds[:1] + 0.25)
    assert mapping.recognise(rows).argmax(-1).tolist() == [0, 1, 2, 3, 4]


def test_a_modifier_changes_by_its_degree_where_it_is_recognised() -> None:
    """An embedding that carries a modifier is changed as the modifier's degree asks, another one is left alone."""
    torch.manual_seed(0)
    sounds, rows = torch.rand(5, 40), embeddings(2)
    mapping = PrototypeMapping.among(list("abcde"), sounds, list("xyz")).eval()
    with torch.no_grad():
        mapping.presence.weight.zero_()
        mapping.presence.weight[1] = 4.0 * rows[0]
        mapping.presence.bias.fill_(-40.0)
        mapping.degree.weight.zero_()
        mapping.degree.bias.fill_(-1.5)
        presence, degree = mapping.modifiers(rows)
        torch.testing.assert_close(degree, torch.full((2, 3), -0.5))
        assert (presence > 0.0).tolist() == [[False, True, False], [False, False, False]]
        degrees = torch.tensor([[0.0, -0.5, 0.0], [0.0, 0.0, 0.0]])
        asked = mapping.modified(sounds[:2], degrees)
        torch.testing.assert_close(mapping.changed(sounds[:2], rows), asked)
        assert (asked[0] - mapping.modified(sounds[:1], degrees[1:])[0]).abs().max() > 1e-4


def test_further_prototypes_are_found_and_leave_the_others_alone() -> None:
    torch.manual_seed(0)
    mapping, rows = PrototypeMapping.among(list("abcde"), torch.rand(5, 40)).eval(), embeddings(8)
    sounds = torch.rand(2, 40)
    further = mapping.extended(rows[:2], sounds)
    with torch.no_grad():
        assert (further.mixed(further.recognise(rows[:2])) - sounds).abs().max() < 0.2
        assert further.recognise(rows[:2]).argmax(-1).tolist() == [5, 6]
        torch.testing.assert_close(further(rows[2:]), mapping(rows[2:]), atol=1e-3, rtol=0)
        again = mapping.extended(rows[:0], sounds[:0])
        torch.testing.assert_close(again(rows), mapping(rows))
    assert further.prototype_names == ("a", "b", "c", "d", "e", "", "")
