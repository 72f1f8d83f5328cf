"""The menu behind "Filter": saved filters, questions, and what can be chosen of each kind."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.plan.filter_words import dimensions, grouping_words, offered, only_words, short
from smartaachen_desktop.gui.shared.language import tr

if TYPE_CHECKING:
    from smartaachen_desktop.gui.plan.filter_bar import FilterBar
    from smartaachen_desktop.gui.plan.workspace import PlanWorkspace


class TickMenu(QMenu):
    """Stays open while things are ticked, so that several are chosen in one go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (pressed and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled() or action.data() != "tick":
            return False
        action.trigger()
        return True


def fill_filter_menu(menu: QMenu, bar: "FilterBar") -> None:
    """Anew each time it opens: what the plan names may have changed."""
    filters, parent = bar.filters, menu
    clear(menu)
    current = filters.current()
    for row in filters.saved:
        action = _add(menu, row.name, partial(filters.apply, row), on=row is current)
        action.setToolTip(row.name)
    if filters.saved:
        menu.addSeparator()
    for each, words in only_words().items():
        _tick(menu, words, partial(filters.toggle, "only", each), on=each in filters.now.only)
    menu.addSeparator()
    choices = offered(bar.plan())
    for name, title in dimensions().items():
        chosen = getattr(filters.now, name)
        below = TickMenu(title, parent)
        for value, words in choices[name]:
            _tick(below, words, partial(filters.toggle, name, value), on=value in chosen)
        below.setEnabled(bool(choices[name]))
        menu.addMenu(below)
    menu.addSeparator()
    save = _add(menu, tr("Unter einem Namen speichern …"), bar.begin_save)
    save.setEnabled(not filters.plain)
    for title, run in ((tr("Umbenennen"), bar.begin_rename), (tr("Löschen"), filters.remove)):
        acts = QMenu(title, parent)
        for row in filters.saved:
            _add(acts, row.name, partial(run, row))
        acts.setEnabled(bool(filters.saved))
        menu.addMenu(acts)
    everything = _add(menu, tr("Alle zeigen"), filters.clear)
    everything.setEnabled(filters.now.restricts)


def fill_group_menu(menu: QMenu, bar: "FilterBar") -> None:
    clear(menu)
    for each, words in grouping_words().items():
        _add(menu, words, partial(bar.filters.group_by, each), on=each is bar.filters.now.grouping)


def filter_acts(view: "PlanWorkspace") -> list[tuple[str, Callable[[], object]]]:
    """For the command palette: saved filters, questions and groupings by name."""
    filters = view.filters
    return [
        *((tr("Filter: {name}").format(name=row.name), partial(filters.apply, row)) for row in filters.saved),
        *((tr("Nur {question}").format(question=words), partial(filters.toggle, "only", each))
          for each, words in only_words().items()),
        *((tr("Gruppieren nach: {grouping}").format(grouping=words), partial(filters.group_by, each))
          for each, words in grouping_words().items()),
    ]  # fmt: skip


def clear(menu: QMenu) -> None:
    for below in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        below.deleteLater()
    menu.clear()


def _tick(menu: QMenu, words: str, run: Callable[[], object], *, on: bool) -> None:
    _add(menu, words, run, on=on).setData("tick")


def _add(menu: QMenu, words: str, run: Callable[[], object], *, on: bool | None = None) -> QAction:
    action = menu.addAction(short(words).replace("&", "&&"))
    if on is not None:
        action.setCheckable(True)
        action.setChecked(on)
    action.triggered.connect(lambda _checked=False: run())
    return action
