"""A page of text to read: Markdown with room between its lines, in the window's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from textsynth_app.app import theme

MARGIN = 14.0
LINE_PERCENT = 135.0
BELOW_PARAGRAPH, ABOVE_HEADING, BELOW_HEADING = 8.0, 16.0, 6.0
HEADING_PIXELS = {1: 20, 2: 16}
SMALLEST_HEADING = 14
CELL_PADDING = 5.0


class PageOfText(QTextBrowser):
    """Shows Markdown; links of the web open in the user's browser, those between files do nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: url.scheme().startswith("http") and QDesktopServices.openUrl(url))

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning."""
        self._text = text
        document = self.document()
        document.setDocumentMargin(MARGIN)
        self.setMarkdown(text)
        block = document.begin()
        while block.isValid():
            self._space(QTextCursor(block), block.blockFormat(), in_table=QTextCursor(block).currentTable() is not None)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self, cursor: QTextCursor, layout: QTextBlockFormat, in_table: bool) -> None:
        level = layout.headingLevel()
        if level:
            layout.setTopMargin(ABOVE_HEADING if cursor.position() else 0.0)
            layout.setBottomMargin(BELOW_HEADING)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = QTextCharFormat()
            letters.setFont(theme.font(HEADING_PIXELS.get(level, SMALLEST_HEADING), QFont.Weight.DemiBold))
            cursor.setCharFormat(letters)
        elif not in_table:
            layout.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            layout.setBottomMargin(3.0 if cursor.currentList() else BELOW_PARAGRAPH)
        cursor.setBlockFormat(layout)

    def changeEvent(self, event: QEvent) -> None:
        """Tables in the other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text:
            place = self.verticalScrollBar().value()
            self.show_markdown(self._text)
            self.verticalScrollBar().setValue(place)


def _dress_table(table: QTextTable) -> None:
    """Thin lines, room in the cells, as wide as the page but for their border."""
    layout = table.format()
    layout.setBorder(1.0)
    layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    layout.setBorderBrush(QColor(theme.scheme().line))
    layout.setBorderCollapse(True)
    layout.setCellPadding(CELL_PADDING)
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 98.0))
    layout.setBottomMargin(BELOW_PARAGRAPH)
    table.setFormat(layout)
