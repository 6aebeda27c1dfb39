"""Colours, fonts and the style sheet: one place decides how the window looks, dark or light."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True)
class Scheme:
    """Colours as '#rrggbb'. Text is told from what it stands on by 4.5 : 1 at least (WCAG 2.2, 1.4.3)."""

    name: str
    base: str  # behind everything
    panel: str
    raised: str  # buttons, menus
    raised_lit: str  # under the pointer
    pressed: str
    well: str  # sunk: plots, text fields
    line: str
    line_lit: str
    grid: str  # ticks of plots
    text: str
    dim: str
    placeholder: str
    on_accent: str  # text on an accent
    accent_a: str
    accent_b: str
    morph_stops: tuple[str, ...]  # from A's colour to B's
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    good: str
    good_ground: str
    waiting: str  # a lamp that is connected, and idle
    knob_top: str
    knob_lit: str
    knob_bottom: str
    rim_light: str
    rim_dark: str


# From A's colour to B's by way of rose and violet: straight through the middle all life would leave the colours.
DARK = Scheme(
    name="dark",
    base="#0d0f14",
    panel="#161920",
    raised="#1f232d",
    raised_lit="#282d39",
    pressed="#12151b",
    well="#0a0c10",
    line="#2a2f3b",
    line_lit="#3a4150",
    grid="#6d7688",
    text="#eceff6",
    dim="#98a1b3",
    placeholder="#7d8699",
    on_accent="#0d0f14",
    accent_a="#ffa857",
    accent_b="#58d0f0",
    morph_stops=("#ffa857", "#ff8f86", "#cf93f7", "#8fb1ff", "#58d0f0"),
    warning="#ffd166",
    warning_ground="#2a2518",
    error="#ff6b6b",
    error_ground="#2b1a1e",
    good="#6fdc9c",
    good_ground="#17251e",
    waiting="#3d7d5a",
    knob_top="#3b4150",
    knob_lit="#454c5c",
    knob_bottom="#20242d",
    rim_light="#697185",
    rim_dark="#14161c",
)
LIGHT = Scheme(
    name="light",
    base="#dfe2e9",
    panel="#eceef3",
    raised="#f7f8fb",
    raised_lit="#ffffff",
    pressed="#d3d7e0",
    well="#fbfcfe",
    line="#c3c9d6",
    line_lit="#98a2b5",
    grid="#8a93a5",
    text="#171a21",
    dim="#525a6b",
    placeholder="#646c7d",
    on_accent="#ffffff",
    accent_a="#a85400",
    accent_b="#006e91",
    morph_stops=("#a85400", "#b3413f", "#8a3fb8", "#3f63c9", "#006e91"),
    warning="#7a5600",
    warning_ground="#fdf3d6",
    error="#b3261e",
    error_ground="#fde7e5",
    good="#146c3e",
    good_ground="#e2f5ea",
    waiting="#7fb598",
    knob_top="#ffffff",
    knob_lit="#ffffff",
    knob_bottom="#d5d9e3",
    rim_light="#ffffff",
    rim_dark="#9aa3b5",
)
SCHEMES = {scheme.name: scheme for scheme in (DARK, LIGHT)}
FAMILIES = ("Inter", "SF Pro Text", "Segoe UI", "Noto Sans", "Roboto", "Nimbus Sans", "DejaVu Sans")
_shown = [DARK]


def scheme() -> Scheme:
    """The colours of now: ask anew at every painting, they may have changed."""
    return _shown[0]


def mix(position: float) -> QColor:
    """The accent between prompt A's colour (0) and prompt B's (1); beyond the ends it stays."""
    stops = scheme().morph_stops
    place = min(max(position, 0.0), 1.0) * (len(stops) - 1)
    index = min(int(place), len(stops) - 2)
    return blend(QColor(stops[index]), QColor(stops[index + 1]), place - index)


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


def apply(application: QApplication, colours: Scheme = DARK) -> None:
    """Give the application a scheme's palette, the font and the style sheet; again, to change them."""
    from textsynth_app.app.controls.form_style import form_style  # which asks for colours here

    _shown[0] = colours
    sheet = style_sheet(colours) + form_style(colours)
    if application.styleSheet() == sheet:
        return  # whatever is set makes every widget anew
    application.setStyle("Fusion")
    installed = set(QFontDatabase.families())
    chosen = next((family for family in FAMILIES if family in installed), None)
    base = QFont(chosen) if chosen else application.font()
    base.setPixelSize(13)
    application.setFont(base)
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.base,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.well,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent_a,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.PlaceholderText: colours.placeholder,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    application.setPalette(palette)
    application.setStyleSheet(sheet)


def style_sheet(colours: Scheme) -> str:
    """The Qt style sheet in a scheme's colours."""
    return f"""
QToolTip {{ background: {colours.raised}; color: {colours.text}; border: 1px solid {colours.line}; padding: 4px; }}
QFrame#panel {{ background: {colours.panel}; border: 1px solid {colours.line}; border-radius: 9px; }}
QFrame#well {{ background: {colours.well}; border: 1px solid {colours.line}; border-radius: 9px; }}
QLabel {{ color: {colours.text}; background: transparent; }}
QLabel#dim {{ color: {colours.dim}; }}
QLabel#title {{ color: {colours.dim}; font-size: 10px; font-weight: 600; letter-spacing: 1.5px; }}
QLabel#brand {{ color: {colours.text}; font-size: 17px; font-weight: 700; letter-spacing: 0.5px; }}
QLabel#sound {{ color: {colours.text}; font-size: 13px; font-weight: 600; }}
QLineEdit {{ background: {colours.well}; color: {colours.text}; border: 1px solid {colours.line}; border-radius: 9px;
    placeholder-text-color: {colours.placeholder};
    selection-background-color: {colours.accent_a}; selection-color: {colours.on_accent}; padding: 0 12px; }}
QLineEdit:hover {{ border-color: {colours.line_lit}; }}
QLineEdit#promptA {{ font-size: 25px; font-weight: 500; padding: 0 18px; border-radius: 12px; }}
QLineEdit#promptA:focus {{ border: 1px solid {colours.accent_a}; }}
QLineEdit#promptB {{ font-size: 17px; padding: 0 14px; border-radius: 12px; }}
QLineEdit#promptB:focus {{ border: 1px solid {colours.accent_b}; }}
QLineEdit#value {{ border-radius: 3px; padding: 0 2px; font-size: 11px; border-color: {colours.accent_a}; }}
QPushButton {{ background: {colours.raised}; color: {colours.text}; border: 1px solid {colours.line};
    border-radius: 7px; padding: 5px 13px; font-weight: 500; }}
QPushButton:hover {{ background: {colours.raised_lit}; border-color: {colours.line_lit}; }}
QPushButton:pressed {{ background: {colours.pressed}; }}
QPushButton:focus {{ border-color: {colours.accent_a}; }}
QPushButton#link {{ background: transparent; border: none; color: {colours.dim}; padding: 2px 6px; font-weight: 400; }}
QPushButton#link:hover, QPushButton#link:focus {{ color: {colours.text}; text-decoration: underline; }}
QTabBar::tab {{ background: transparent; color: {colours.dim}; border: none; border-bottom: 2px solid transparent;
    padding: 3px 10px; font-size: 12px; font-weight: 500; }}
QTabBar::tab:hover {{ color: {colours.text}; }}
QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent_a}; }}
QTabBar::tab:focus {{ color: {colours.text}; background: {colours.raised}; border-radius: 4px; }}
QMenu {{ background: {colours.raised}; border: 1px solid {colours.line}; padding: 4px; }}
QMenu::item {{ padding: 5px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {colours.line_lit}; }}
QMenu::item:disabled {{ color: {colours.dim}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {colours.line}; margin: 4px 8px; }}
QFrame#message {{ border-radius: 8px; border: 1px solid {colours.line}; background: {colours.raised}; }}
QFrame#message[severity="error"] {{ border-color: {colours.error}; background: {colours.error_ground}; }}
QFrame#message[severity="warning"] {{ border-color: {colours.warning}; background: {colours.warning_ground}; }}
QFrame#message[severity="good"] {{ border-color: {colours.good}; background: {colours.good_ground}; }}
"""
