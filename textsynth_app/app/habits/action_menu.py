"""Menus made from the registry of actions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from textsynth_app.app.habits.actions import Action, Actions


def main_menu(actions: Actions, parent: QWidget) -> QMenu:
    """Every action, a submenu a group; what cannot be done now is dim, what is on has a tick."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # a new one each time
    for group, members in actions.groups().items():
        _fill(menu.addMenu(group), members, actions)
    return menu


def menu_place(button: QWidget) -> QPoint:
    """Where the menu of a button opens: under it, and on the screen."""
    return button.mapToGlobal(QPoint(0, button.height() + 2))


def _fill(menu: QMenu, members: list[Action], actions: Actions) -> None:
    for action in members:
        menu.addAction(actions.shown(action.identifier))

    def refresh() -> None:
        for action in members:
            actions.shown(action.identifier).setEnabled(action.is_enabled())

    def release() -> None:
        for action in members:
            actions.shown(action.identifier)

    menu.aboutToShow.connect(refresh)
    menu.aboutToHide.connect(release)  # a disabled action's keys would be dead even once it is possible again
