"""The way to one section of a page: its name, and a small picture of what it does now."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls.picture import polygon
from textsynth_app.app.modulation.modulation_sections import Section
from textsynth_app.app.modulation.section_outlines import is_used, outline
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

_NAME_WIDTH = 56.0
_CORNER = 6.0
_BAR_WIDTH = 3.0


class SectionButton(QRadioButton):
    """A QRadioButton underneath: arrow keys lead from one to the next. The line is bright if it is heard."""

    def __init__(self, section: Section) -> None:
        super().__init__(section.title)
        self.section = section
        self._patch = DEFAULT_PATCH
        self._accent = QColor(theme.scheme().accent_a)
        self.setToolTip(section.meaning)
        self.setAccessibleName(section.title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints when the pointer comes and goes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(56)
        self._describe()

    def show_patch(self, patch: Patch) -> None:
        """Draw another patch."""
        changed = any(patch[name] != self._patch[name] for name in self.section.parameters)
        changed = changed or is_used(self.section.name, patch) != is_used(self.section.name, self._patch)
        self._patch = patch
        if changed:
            self._describe()
            self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the line."""
        self._accent = colour
        self.update()

    def is_lit(self) -> bool:
        """Whether the section is heard."""
        return is_used(self.section.name, self._patch)

    def _describe(self) -> None:
        used = self.tr("changes the sound") if self.is_lit() else self.tr("changes nothing now")
        self.setAccessibleDescription(f"{self.section.meaning}: {used}")

    def hitButton(self, position: object) -> bool:
        """All of it can be clicked."""
        return True

    def sizeHint(self) -> QSize:
        """The name and the picture."""
        return QSize(150, 40)

    def minimumSizeHint(self) -> QSize:
        """Seven of them fit above each other in the smallest window."""
        return QSize(132, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the name, the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.scheme()
        chosen, lit = self.isChecked(), self.is_lit()
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        ground = colours.raised if chosen else colours.raised_lit if self.underMouse() else colours.panel
        painter.setBrush(QColor(ground))
        rim = QColor(colours.line_lit if chosen else colours.line)
        painter.setPen(QPen(self._accent, 1.5) if self.hasFocus() else QPen(rim, 1.0))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._accent)
            bar = QRectF(box.left() + 3.0, box.top() + 6.0, _BAR_WIDTH, box.height() - 12.0)
            painter.drawRoundedRect(bar, _BAR_WIDTH / 2.0, _BAR_WIDTH / 2.0)
        painter.setFont(theme.font(12, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium))
        painter.setPen(QColor(colours.text if chosen or lit or self.underMouse() else colours.dim))
        name = QRectF(box.left() + 12.0, box.top(), _NAME_WIDTH, box.height())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        area = QRectF(name.right() + 4.0, box.top() + 7.0, box.right() - name.right() - 12.0, box.height() - 14.0)
        quiet = theme.blend(QColor(ground), QColor(colours.dim), 0.6)
        painter.setPen(QPen(self._accent if lit else quiet, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(polygon(*outline(self.section.name, self._patch), area))
        painter.end()
