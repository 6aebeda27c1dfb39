import pytest
import torch

from textsynth_app.language.choices import CHOSEN, PLACES, choices_among, load_choices, save_choices
from textsynth_app.language.errors import ModelError
from textsynth_app.language.weights import write_manifest
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

FLUTE = DEFAULT_PATCH.replace({"operators.2.ratio": 1.0, "operators.1.attack": 0.1, "root.frequency": 600.0})
BELL = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5, "operators.1.decay": 9.0, "root.frequency": 300.0})
LASER = BELL.replace({"pitch.envelope": 24.0, "root.duration": 0.1, "filter.mode": 1.0})


@pytest.fixture
def choices():
    patches = [FLUTE, FLUTE.replace({"root.frequency": 900.0}), BELL, LASER]
    return choices_among(
        ["flute", "flute", "bell", "laser"], torch.tensor([patch.to_vector().tolist() for patch in patches])
    )


def decided(choices, patch: Patch) -> Patch:
    return Patch.from_vector(choices.decide(torch.from_numpy(patch.to_vector())[None])[0].double().numpy())


@pytest.mark.parametrize(("sound", "ratio"), [(FLUTE, 1.0), (BELL, 3.5)])
def test_a_ratio_between_two_sounds_becomes_that_of_the_nearer_one_exactly(choices, sound, ratio):
    blurred = sound.replace({"operators.2.ratio": 1.9, "filter.mode": 0.4, "root.frequency": 450.0})
    answer = decided(choices, blurred)
    assert answer["operators.2.ratio"] == pytest.approx(ratio, rel=1e-5)
    assert answer["filter.mode"] == pytest.approx(0.0, abs=1e-6)


def test_everything_else_stays_as_it_was_answered(choices):
    blurred = BELL.replace({"filter.cutoff": 777.0, "operators.2.ratio": 3.0})
    answer = decided(choices, blurred)
    for name in set(FULL.names) - set(CHOSEN):
        assert answer[name] == pytest.approx(blurred[name], rel=1e-4)


def test_sounds_that_agree_are_one_choice(choices):
    assert len(choices.sounds) == 3


def test_choices_survive_the_disk_and_ratios_stay_in_tune(choices, tmp_path):
    save_choices(tmp_path, choices)
    write_manifest(tmp_path)
    loaded = load_choices(tmp_path)
    torch.testing.assert_close(loaded.chosen, choices.chosen, rtol=0, atol=0)
    assert loaded.decide(choices.sounds)[:, PLACES].flatten().tolist() == choices.chosen.tolist()


def test_a_file_of_other_parameters_is_refused(choices, tmp_path):
    choices.sounds = choices.sounds[:, 1:]
    save_choices(tmp_path, choices)
    write_manifest(tmp_path)
    with pytest.raises(ModelError, match=r"choices\.safetensors"):
        load_choices(tmp_path)


@pytest.mark.parametrize(
    ("sound", "semitones", "expected"),
    [(BELL, -0.7, 0.0), (BELL, -3.0, 0.0), (LASER, 20.0, 20.0), (LASER, 1.2, 0.0)],
)
def test_a_note_begins_in_tune_unless_it_clearly_sweeps(choices, sound, semitones, expected):
    answer = decided(choices, sound.replace({"pitch.envelope": semitones}))
    assert answer["pitch.envelope"] == pytest.approx(expected, abs=1e-4)
