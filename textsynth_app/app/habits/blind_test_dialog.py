"""The blind test as a dialog: hear A, B and X, and say which one X is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from textsynth_app.app import theme
from textsynth_app.app.controls.chooser import Chooser
from textsynth_app.app.habits.blind_test import FEWEST, MOST, USUAL, BlindTest
from textsynth_app.synth.patch import Patch

WIDTH = 460
X = 2  # the place of X behind A and B


class BlindTestDialog(QDialog):
    """Tests two sounds, which `sounds` gives when a test begins; `play(patch)` plays one. `names` say what they are."""

    def __init__(
        self,
        sounds: Callable[[], tuple[Patch, Patch] | None],
        names: tuple[str, str],
        play: Callable[[Patch], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_sounds, self._names, self._play = sounds, names, play
        self._sounds: tuple[Patch, Patch] | None = None
        self._has_heard_x = False
        self.test = BlindTest()
        self.setWindowTitle(self.tr("Blind test"))
        self.setFixedWidth(WIDTH)
        self.pages = QStackedWidget()
        for page in (self._made_beginning(), self._made_round(), self._made_result()):
            self.pages.addWidget(page)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.pages)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        for keys, place in (("A", 0), ("B", 1), ("X", X)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.hear, place))
        self.begin_button.setFocus()

    # Pages

    def _made_beginning(self) -> QWidget:
        heading = _heading(self.tr("Can you hear the difference?"))
        text = self.tr(
            "X is secretly either A ({a}) or B ({b}). Listen to all three as often as you like, then say which one X "
            "is. More rounds tell more surely."
        )
        explanation = _text(text.format(a=self._names[0], b=self._names[1]))
        self.rounds = Chooser(self.tr("Rounds"))
        choices: list[tuple[str, object]] = [(str(count), count) for count in range(FEWEST, MOST + 1, 5)]
        self.rounds.offer(choices, USUAL)
        self.begin_button = QPushButton(self.tr("Begin"))
        self.begin_button.setDefault(True)
        self.begin_button.clicked.connect(self.begin)
        row = QHBoxLayout()
        caption = QLabel(self.tr("Rounds"))
        caption.setBuddy(self.rounds)
        row.addWidget(caption)
        row.addWidget(self.rounds)
        row.addStretch(1)
        row.addWidget(self.begin_button)
        return _page(heading, explanation, row)

    def _made_round(self) -> QWidget:
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.count = _heading("")
        self.players = tuple(QPushButton(name) for name in ("A", "B", "X"))
        sounds = QHBoxLayout()
        sounds.setSpacing(10)
        for place, button in enumerate(self.players):
            button.setFixedHeight(72)
            button.setFont(theme.font(26, QFont.Weight.DemiBold))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.hear, place))
            button.setAccessibleName(self.tr("Hear {sound}").format(sound="ABX"[place]))
            button.setToolTip(self.tr("Plays {sound} (key {sound}).").format(sound="ABX"[place]))
            sounds.addWidget(button)
        self.votes = (QPushButton(self.tr("X is A")), QPushButton(self.tr("X is B")))
        answers = QHBoxLayout()
        answers.setSpacing(10)
        for answer, button in enumerate(self.votes):
            button.setFixedHeight(36)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._vote, answer))
            answers.addWidget(button)
        self.hint = _text(self.tr("Listen to X before you answer."))
        return _page(self.count, self.progress, sounds, answers, self.hint)

    def _made_result(self) -> QWidget:
        self.verdict = _heading("")
        self.score = _text("")
        again = QPushButton(self.tr("Once more"))
        again.setAutoDefault(False)
        again.clicked.connect(lambda: self.pages.setCurrentIndex(0))
        row = QHBoxLayout()
        row.addWidget(again)
        row.addStretch(1)
        return _page(self.verdict, self.score, row)

    # The course

    def begin(self) -> None:
        """The first round; nothing begins where there is nothing to compare any more."""
        self._sounds = self._ask_sounds()
        if self._sounds is None:
            return
        self.test = BlindTest(self.rounds.currentData())
        self.progress.setRange(0, self.test.rounds)
        self.pages.setCurrentIndex(1)
        self._show_round()

    def hear(self, place: int) -> None:
        """Play A (0), B (1) or X (2)."""
        if self.pages.currentIndex() != 1 or self._sounds is None:
            return
        self._has_heard_x |= place == X
        for each, button in enumerate(self.players):
            button.setChecked(each == place)
        for button in self.votes:
            button.setEnabled(self._has_heard_x)
        self.hint.setVisible(not self._has_heard_x)
        self._play(self._sounds[self.test.x if place == X else place])

    def _vote(self, answer: int) -> None:
        self.test.answer(answer)
        if self.test.is_over:
            self._show_result()
        else:
            self._show_round()

    def _show_round(self) -> None:
        self._has_heard_x = False
        text = self.tr("Round {number} of {rounds}")
        self.count.setText(text.format(number=self.test.number, rounds=self.test.rounds))
        self.progress.setValue(self.test.number - 1)
        for button in self.players:
            button.setChecked(False)
        for button in self.votes:
            button.setEnabled(False)
        self.hint.show()
        self.players[X].setFocus()

    def _show_result(self) -> None:
        test = self.test
        if test.is_heard:
            self.verdict.setText(self.tr("You hear the difference."))
        else:
            self.verdict.setText(self.tr("No difference could be shown."))
        text = self.tr(
            "{right} of {rounds} answers were right. Pure guessing does as well or better in {percent} % of such "
            "tests (p = {p})."
        )
        chance = test.chance_of_guessing
        percent = f"{100 * chance:.0f}" if chance >= 0.01 else f"{100 * chance:.1g}"
        self.score.setText(text.format(right=test.right, rounds=test.rounds, percent=percent, p=f"{chance:.3f}"))
        self.pages.setCurrentIndex(2)
        self.close_button.setFocus()


def _page(*parts: QWidget | QHBoxLayout) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    layout.addStretch(1)
    return page


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("heading")
    label.setWordWrap(True)
    return label


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("note")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
