"""One corner of the pad: what sounds there, a line to type something else, and a list of sounds to put there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout

from textsynth_app.app import theme
from textsynth_app.app.controls.pads import Pad
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.morph.pad_colours import corner_colours
from textsynth_app.app.morph.pad_corners import END_SLOTS, NOW, SNAPSHOT
from textsynth_app.app.words.sound_drag import SoundTarget
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.presets import Preset

LINE_HEIGHT = 26
_MARGIN = 10
_TALLEST = 124
_NAME_HEIGHT = 22
_BAR_HEIGHT = 4.0
_FIGURE_WIDTH, _FIGURE_HEIGHT = 38.0, 14.0
_LONGEST_ENTRY = 40  # letters of a name in the menu


class PadCard(QFrame):
    """Corner `index` of the pad; what the user asks for is told by signals."""

    typed = Signal(str)
    entered = Signal()
    left = Signal()  # Escape in the line
    source_chosen = Signal(str)  # see PadCorners
    emptied = Signal()
    visited = Signal()  # the handle is to go there
    dropped = Signal(object)  # Preset

    def __init__(self, index: int, sources: Callable[[], dict[str, Preset]]) -> None:
        super().__init__()
        self._index, self._sources = index, sources
        self._preset: Preset | None = None
        self._share = 0.0
        self._is_busy = self._is_target = False
        place = (self.tr("bottom left"), self.tr("bottom right"), self.tr("top left"), self.tr("top right"))[index]
        self._place = place
        self.line = TextLine()
        self.line.setFixedHeight(LINE_HEIGHT)
        self.line.setMaxLength(LONGEST_TEXTS["prompt"])
        self.line.setPlaceholderText(self.tr("type a sound"))
        self.line.setAccessibleName(self.tr("Words for the corner at the {place}").format(place=place))
        self.line.setStyleSheet("border-radius: 6px; padding: 0 8px; font-size: 12px;")
        self.line.textEdited.connect(self.typed)
        self.line.returnPressed.connect(self.entered)
        self.line.left.connect(self.left)
        self.menu_button = Pad("▾", narrow=True)
        self.menu_button.setFixedSize(26, 22)
        self.menu_button.setAccessibleName(self.tr("Sounds for the corner at the {place}").format(place=place))
        self.menu_button.setToolTip(self.tr("Put a prompt's sound, the sound of now or a snapshot into this corner."))
        self.menu_button.clicked.connect(self._open_menu)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 7, _MARGIN, round(_FIGURE_HEIGHT) + 8)
        layout.setSpacing(5)
        layout.addLayout(top)
        layout.addWidget(self.line)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(_TALLEST)
        for part in (self, self.line):
            target = SoundTarget(part)
            target.hovered.connect(self._set_target)
            target.dropped.connect(self.dropped)
        self.show_preset(None)

    def show_preset(self, preset: Preset | None) -> None:
        """What sounds there now; None for nothing."""
        self._preset = preset
        if preset is None or self.line.text() != preset.prompt:
            self.line.clear()
        self.setAccessibleName(self.tr("Corner at the {place}: {name}").format(place=self._place, name=self._name()))
        self.menu_button.setAccessibleDescription(self._name())
        self.setToolTip(self._name() if preset is not None else "")
        self.update()

    def show_share(self, share: float) -> None:
        """How much of it is heard, 0..1."""
        if share != self._share:
            self._share = share
            self.update()

    def set_busy(self, is_busy: bool) -> None:
        """An answer is on its way, or not any more."""
        self._is_busy = is_busy
        self.update()

    def _name(self) -> str:
        return self.tr("empty") if self._preset is None else self._preset.name or self.tr("nameless")

    def _set_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    # The menu

    def menu(self) -> QMenu:
        """What can be put there now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        titles = {END_SLOTS[0]: self.tr("A"), END_SLOTS[1]: self.tr("B"), NOW: self.tr("Now")}
        for source, preset in self._sources().items():
            if source not in titles and menu.actions()[-1].data() in titles:
                menu.addSeparator()
            title = titles.get(source, source.removeprefix(SNAPSHOT))
            name = preset.name if len(preset.name) <= _LONGEST_ENTRY else f"{preset.name[: _LONGEST_ENTRY - 1]}…"
            entry = menu.addAction(f"{title}   {name}".replace("&", "&&"))
            entry.setData(source)
            entry.triggered.connect(lambda checked=False, source=source: self.source_chosen.emit(source))
        menu.addSeparator()
        for text, signal in ((self.tr("Go there"), self.visited), (self.tr("Empty the corner"), self.emptied)):
            entry = menu.addAction(text)
            entry.setEnabled(self._preset is not None)
            entry.triggered.connect(lambda checked=False, signal=signal: signal.emit())
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    # Looks

    def sizeHint(self) -> QSize:
        """Name, line and bar."""
        return QSize(190, 96)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the smallest window."""
        return QSize(150, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, colour, name, bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, colour = theme.scheme(), corner_colours()[self._index]
        filled = self._preset is not None
        frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(colour, 2.0) if self._is_target else QPen(QColor(colours.line), 1.0))
        painter.setBrush(QColor(colours.raised_lit if self._is_target else colours.raised))
        painter.drawRoundedRect(frame, 8, 8)
        dot = QRectF(_MARGIN + 1, 7 + _NAME_HEIGHT / 2 - 4.5, 9, 9)
        painter.setPen(QPen(colour if filled else QColor(colours.line_lit), 1.5))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        font = theme.font(12, QFont.Weight.DemiBold if filled else QFont.Weight.Normal)
        place = QRectF(dot.right() + 7, 7, self.menu_button.x() - dot.right() - 13, _NAME_HEIGHT)
        name = QFontMetricsF(font).elidedText(self._name(), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(QColor(colours.text if filled else colours.dim))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_bar(painter, colour)
        painter.end()

    def _paint_bar(self, painter: QPainter, colour: QColor) -> None:
        bottom = self.height() - _FIGURE_HEIGHT / 2 - 5.0
        if self._preset is not None or self._is_busy:
            figure = QRectF(self.width() - _MARGIN - _FIGURE_WIDTH, 0, _FIGURE_WIDTH, _FIGURE_HEIGHT)
            figure.moveTop(bottom - _FIGURE_HEIGHT / 2)
            text = "…" if self._is_busy else self.tr("{percent} %").format(percent=round(self._share * 100))
            painter.setFont(theme.font(11))
            painter.setPen(QColor(theme.scheme().dim))
            painter.drawText(figure, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRectF(_MARGIN, bottom - _BAR_HEIGHT / 2, self.width() - 2 * _MARGIN - _FIGURE_WIDTH, _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.scheme().line))
        painter.drawRoundedRect(bar, 2, 2)
        if self._preset is not None and self._share > 0.0:
            bar.setWidth(max(bar.width() * self._share, _BAR_HEIGHT))
            painter.setBrush(colour)
            painter.drawRoundedRect(bar, 2, 2)
