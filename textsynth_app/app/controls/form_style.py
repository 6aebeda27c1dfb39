"""The style sheet of lists, tables, scroll bars and pages of text, in a scheme's colours."""

from __future__ import annotations

from PySide6.QtGui import QColor

from textsynth_app.app.theme import Scheme, blend


def form_style(colours: Scheme) -> str:
    """What goes behind the theme's own style sheet."""
    chosen = blend(QColor(colours.well), QColor(colours.accent_a), 0.22).name()
    lit = blend(QColor(colours.well), QColor(colours.text), 0.06).name()
    handle = blend(QColor(colours.well), QColor(colours.dim), 0.45).name()
    return f"""
QDialog {{ background: {colours.base}; }}
QLabel#heading {{ font-size: 19px; font-weight: 600; }}
QLabel#trouble {{ color: {colours.error}; }}
QLabel#note {{ color: {colours.dim}; font-size: 12px; }}
QAbstractScrollArea#clear, QWidget#clear {{ background: transparent; border: none; }}
QTreeView, QListView, QTextBrowser, QPlainTextEdit {{ background: {colours.well}; color: {colours.text};
    border: 1px solid {colours.line}; border-radius: 8px; padding: 4px; outline: none;
    selection-background-color: {chosen}; selection-color: {colours.text}; }}
QTreeView:focus, QListView:focus, QTextBrowser:focus, QPlainTextEdit:focus {{ border-color: {colours.accent_a}; }}
QTreeView::item, QListView::item {{ padding: 4px 6px; border-radius: 5px; }}
QTreeView::item:hover, QListView::item:hover {{ background: {lit}; }}
QTreeView::item:selected, QListView::item:selected {{ background: {chosen}; color: {colours.text}; }}
QComboBox QAbstractItemView {{ background: {colours.raised}; color: {colours.text};
    border: 1px solid {colours.line_lit}; border-radius: 6px; padding: 3px; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: 24px; padding: 0 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {colours.line_lit}; color: {colours.text}; }}
QKeySequenceEdit QLineEdit {{ padding: 0 10px; border-radius: 7px; }}
QPushButton:default {{ border-color: {colours.accent_a}; }}
QPushButton:disabled {{ color: {colours.dim}; background: {colours.panel}; }}
QPushButton:checked {{ background: {chosen}; border-color: {colours.accent_a}; }}
QProgressBar {{ background: {colours.well}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {colours.accent_a}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {colours.dim}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
