"""Toolbar over the plan."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.plan.filter_edit import FilterField
from smartaachen_desktop.gui.plan.timescale import Zoom
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton, german_key
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.overflow import Overflow
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox

FILTER_WIDTH = 230


class PlanToolbar(Pane):
    """What can be done with the plan. Keys are bound by the workspace, which knows when they apply."""

    zoom_chosen = Signal(str)
    filter_changed = Signal(str)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self.body.addLayout(row)
        self.add = KeyButton(theme, self.tr("Maßnahme"), "Ins", kind="primary", icon="plus")
        self.milestone = KeyButton(
            theme, self.tr("Meilenstein"), icon="flag", tip=self.tr("Meilenstein hinzufügen (Umschalt+Einfg)")
        )
        # it stands in the line of the filters
        self.filter = FilterField(theme, self.tr("Vorgänge filtern"), bar=True)
        self.filter.setToolTip(plain_tooltip(self.tr("Vorgänge filtern (Strg+F)")))
        self.filter.setMaximumWidth(FILTER_WIDTH)
        self.zoom = SegmentedControl(
            theme,
            [
                (Zoom.DAY.name, self.tr("Tag")), (Zoom.WEEK.name, self.tr("Woche")),
                (Zoom.MONTH.name, self.tr("Monat")), (Zoom.QUARTER.name, self.tr("Quartal")),
                (Zoom.YEAR.name, self.tr("Jahr")), (Zoom.DECADE.name, self.tr("Jahrzehnt")),
            ],
            self.tr("Zeitachse"),
        )  # fmt: skip
        self.whole = KeyButton(theme, self.tr("Ganzer Plan"), "Home")
        self.today = KeyButton(theme, self.tr("Heute"), "H")
        self.looks = MenuButton(theme, self.tr("Ansicht"), icon="eye")
        self.baseline = MenuButton(theme, self.tr("Basisplan"), icon="bookmark-simple")
        self.wall = KeyButton(theme, self.tr("Wand"), icon="projector-screen", tip=self.tr("Plan auf der Wand zeigen"))
        self.paper = KeyButton(theme, "", icon="printer", tip=self.tr("Drucken und exportieren (Strg+P)"))
        self.paper.setAccessibleName(self.tr("Drucken und exportieren"))
        for widget in (self.add, self.milestone):
            row.addWidget(widget)
        row.addStretch(1)
        for tool in (self.zoom, self.whole, self.today, self.baseline, self.looks, self.paper, self.wall):
            row.addWidget(tool)
        # by themselves they are gone first whose key is known best
        self.overflow = Overflow(
            theme, row, (self.today, self.whole, self.baseline, self.looks, self.milestone, self.paper, self.wall)
        )
        # the layout's own minimum would keep the window from getting narrower than the unfolded buttons
        self.setMinimumWidth(480)
        # an icon alone says least of these; the first to get their words
        self._wordy = [(tool, tool.words()) for tool in (self.looks, self.baseline, self.wall, self.milestone)]
        self.filter.textChanged.connect(self.filter_changed)
        self.zoom.chosen.connect(self.zoom_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows some buttons keep only their icon, on still narrower ones they go into a menu."""
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        for tool, _words in self._wordy:
            tool.set_words("")
        for tool, words in self._wordy:
            tool.set_words(words)
            if self.overflow.whole() > self.width():
                tool.set_words("")
        self.overflow.fit(self.width())

    def fill_looks(self, acts: Sequence[tuple[str, str, Callable[[], object], Callable[[], bool] | None]]) -> None:
        """The menu of the view: name, key, what it does, and for a switch whether it is on."""
        drop = self.looks.drop
        for name, key, run, is_on in acts:
            action = drop.addAction(f"{name}\t{german_key(key)}")
            action.triggered.connect(lambda _checked=False, run=run: run())
            if is_on is not None:
                action.setCheckable(True)
                drop.aboutToShow.connect(partial(_check, action, is_on))


def _check(action: QAction, is_on: Callable[[], bool]) -> None:
    action.setChecked(is_on())
