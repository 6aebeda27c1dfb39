"""Which pages of parameters there are, in which order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from textsynth_app.app.core_page import CorePage
from textsynth_app.app.modulation.effects_page import EffectsPage
from textsynth_app.app.modulation.modulation_page import ModulationPage
from textsynth_app.app.operators.matrix_page import MatrixPage
from textsynth_app.app.operators.operators_page import OperatorsPage
from textsynth_app.app.pages import Page
from textsynth_app.synth.parameters import VOICE

_EFFECTS = ("drive", "chorus", "delay", "clock", "reverb")


def parameter_pages(algorithm_chosen: Callable[[dict[str, float]], None]) -> list[Page]:
    """The pages of every parameter; `algorithm_chosen` is told the values of an algorithm that the user takes."""

    def matrix() -> MatrixPage:
        page = MatrixPage()
        page.chosen.connect(algorithm_chosen)
        return page

    translate = QCoreApplication.translate
    groups = dict.fromkeys(name.partition(".")[0] for name in VOICE.names)
    modulation = tuple(group for group in groups if group not in ("operators", "matrix", "master", *_EFFECTS))
    return [
        Page(
            "core",
            translate("PageList", "&Core"),
            translate("PageList", "What changes most sounds most"),
            CorePage,
            ("master",),
        ),
        Page(
            "operators",
            translate("PageList", "&Operators"),
            translate("PageList", "Six operators: ratio, level, envelope"),
            OperatorsPage,
            ("operators",),
        ),
        Page(
            "matrix",
            translate("PageList", "Matri&x"),
            translate("PageList", "How far each operator modulates each, and the algorithms of the DX7"),
            matrix,
            ("matrix",),
        ),
        Page(
            "modulation",
            translate("PageList", "Mo&dulation"),
            translate("PageList", "LFOs, pitch, repeats, noise, filter, and what the hands do"),
            ModulationPage,
            modulation,
        ),
        Page(
            "effects",
            translate("PageList", "&Effects"),
            translate("PageList", "Drive, chorus, delay and reverb"),
            EffectsPage,
            _EFFECTS,
        ),
    ]
