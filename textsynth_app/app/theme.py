"""Colours, fonts and the style sheet: one place decides how the window looks."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

BASE = "#0d0f14"
PANEL = "#161920"
RAISED = "#1f232d"
WELL = "#0a0c10"
LINE = "#2a2f3b"
TEXT = "#eceff6"
DIM = "#98a1b3"  # 6.6 : 1 on PANEL
ACCENT_A = "#ffa857"
ACCENT_B = "#58d0f0"
WARNING = "#ffd166"
ERROR = "#ff6b6b"
GOOD = "#6fdc9c"

FAMILIES = ("Inter", "SF Pro Text", "Segoe UI", "Noto Sans", "Roboto", "Nimbus Sans", "DejaVu Sans")


# From A's colour to B's by way of rose and violet: straight through the middle all life would leave the colours.
MORPH_STOPS = (ACCENT_A, "#ff8f86", "#cf93f7", "#8fb1ff", ACCENT_B)


def mix(position: float) -> QColor:
    """The accent between prompt A's colour (0) and prompt B's (1); beyond the ends it stays."""
    place = min(max(position, 0.0), 1.0) * (len(MORPH_STOPS) - 1)
    index = min(int(place), len(MORPH_STOPS) - 2)
    share = place - index
    return blend(QColor(MORPH_STOPS[index]), QColor(MORPH_STOPS[index + 1]), share)


def blend(start: QColor, end: QColor, share: float) -> QColor:
    """The opaque colour a share (0..1) of the way from one to the other."""
    return QColor(
        round(start.red() + (end.red() - start.red()) * share),
        round(start.green() + (end.green() - start.green()) * share),
        round(start.blue() + (end.blue() - start.blue()) * share),
    )


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, spacing: float = 0.0) -> QFont:
    """The window's font at a size in pixels, with extra letter spacing in pixels."""
    result = QFont(QApplication.font())
    result.setPixelSize(pixels)
    result.setWeight(weight)
    if spacing:
        result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    return result


def apply(application: QApplication) -> None:
    """Give the application the dark palette, the font and the style sheet."""
    application.setStyle("Fusion")
    installed = set(QFontDatabase.families())
    chosen = next((family for family in FAMILIES if family in installed), None)
    base = QFont(chosen) if chosen else application.font()
    base.setPixelSize(13)
    application.setFont(base)
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: BASE,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: WELL,
        QPalette.ColorRole.AlternateBase: PANEL,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.Highlight: ACCENT_A,
        QPalette.ColorRole.HighlightedText: BASE,
        QPalette.ColorRole.PlaceholderText: "#7d8699",
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    application.setPalette(palette)
    application.setStyleSheet(STYLE_SHEET)


STYLE_SHEET = f"""
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 4px; }}
QFrame#panel {{ background: {PANEL}; border: 1px solid #20242e; border-radius: 9px; }}
QFrame#well {{ background: {WELL}; border: 1px solid #1b1f28; border-radius: 9px; }}
QLabel {{ color: {TEXT}; background: transparent; }}
QLabel#dim {{ color: {DIM}; }}
QLabel#title {{ color: {DIM}; font-size: 10px; font-weight: 600; letter-spacing: 1.5px; }}
QLabel#brand {{ color: {TEXT}; font-size: 17px; font-weight: 700; letter-spacing: 0.5px; }}
QLabel#sound {{ color: {TEXT}; font-size: 13px; font-weight: 600; }}
QLineEdit {{ background: {WELL}; color: {TEXT}; border: 1px solid {LINE}; border-radius: 9px;
    selection-background-color: {ACCENT_A}; selection-color: {BASE}; padding: 0 12px; }}
QLineEdit:hover {{ border-color: #3a4150; }}
QLineEdit#promptA {{ font-size: 25px; font-weight: 500; padding: 0 18px; border-radius: 12px; }}
QLineEdit#promptA:focus {{ border: 1px solid {ACCENT_A}; }}
QLineEdit#promptB {{ font-size: 17px; padding: 0 14px; border-radius: 12px; }}
QLineEdit#promptB:focus {{ border: 1px solid {ACCENT_B}; }}
QLineEdit#value {{ border-radius: 3px; padding: 0 2px; font-size: 11px; border-color: {ACCENT_A}; }}
QPushButton {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; border-radius: 7px;
    padding: 5px 13px; font-weight: 500; }}
QPushButton:hover {{ background: #282d39; border-color: #3a4150; }}
QPushButton:pressed {{ background: #12151b; }}
QPushButton:focus {{ border-color: {ACCENT_A}; }}
QPushButton#link {{ background: transparent; border: none; color: {DIM}; padding: 2px 6px; font-weight: 400; }}
QPushButton#link:hover, QPushButton#link:focus {{ color: {TEXT}; text-decoration: underline; }}
QTabBar::tab {{ background: transparent; color: {DIM}; border: none; border-bottom: 2px solid transparent;
    padding: 3px 10px; font-size: 12px; font-weight: 500; }}
QTabBar::tab:hover {{ color: {TEXT}; }}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom-color: {ACCENT_A}; }}
QTabBar::tab:focus {{ color: {TEXT}; background: {RAISED}; border-radius: 4px; }}
QMenu {{ background: {RAISED}; border: 1px solid {LINE}; padding: 4px; }}
QMenu::item {{ padding: 5px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: #343b4a; }}
QMenu::item:disabled {{ color: {DIM}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QFrame#message {{ border-radius: 8px; border: 1px solid {LINE}; background: {RAISED}; }}
QFrame#message[severity="error"] {{ border-color: {ERROR}; background: #2b1a1e; }}
QFrame#message[severity="warning"] {{ border-color: {WARNING}; background: #2a2518; }}
QFrame#message[severity="good"] {{ border-color: {GOOD}; background: #17251e; }}
"""
