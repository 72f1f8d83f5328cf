"""What is looked for in resolutions and assignments; while a filter is on, it says so and can be lifted at once."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.followup.rows import Filter, Loaded
from smartaachen_desktop.gui.shared.assignment_priority import CHOICES
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.meetings import RESULT_NAMES
from smartaachen_desktop.services.queries.circular import IN_CIRCULATION

PAUSE_MS = 150
NARROW = 110
"""Least width of a choice; its words elide."""


class FilterBar(QWidget):
    """`changed` follows the hands; typing is told after a pause. `order` stands elsewhere: it hides nothing."""

    changed = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assignments, self._resolutions = False, True
        self.search = SearchField(theme, self.tr("Suchen"), self.tr("In Beschlüssen und Aufträgen suchen"))
        self.search.setMaximumWidth(280)
        self.body = Combo(self.tr("Gremium"), [(None, self.tr("Alle Gremien"))])
        self.status = Combo(
            self.tr("Stand"),
            [
                ("", self.tr("Alle Stände")),
                ("open", self.tr("nicht erledigt")),
                ("overdue", self.tr("überfällig")),
                ("running", self.tr("in Arbeit")),
                ("done", self.tr("erledigt")),
                ("dropped", self.tr("entfallen")),
            ],
        )
        results = [("", self.tr("Alle Ergebnisse")), *((words, words) for words in RESULT_NAMES.values()),
                   (IN_CIRCULATION, IN_CIRCULATION)]  # fmt: skip
        self.result = Combo(self.tr("Ergebnis"), results)
        self.who = Combo(self.tr("Zuständig"), [(None, self.tr("Alle Zuständigen"))])
        self.priority = Combo(self.tr("Priorität"), [(None, self.tr("Alle Prioritäten")), *CHOICES])
        self.year = Combo(self.tr("Jahr"), [(None, self.tr("Alle Jahre"))])
        self.order = Combo(self.tr("Reihenfolge"))
        self.order.setProperty("bar", True)
        self.note = Badge(theme, self.tr("Filter an"), "warn", "funnel")
        self.clear_button = KeyButton(theme, self.tr("Filter aufheben"), kind="link", icon="x", small=True)
        self.clear_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 200)
        widths = ((self.body, 160), (self.status, 144), (self.result, 196), (self.who, 196),
                  (self.priority, 142), (self.year, 142))  # fmt: skip
        for combo, width in widths:
            combo.setMinimumContentsLength(7)
            combo.setMinimumWidth(NARROW)
            combo.setMaximumWidth(width + 30)
            combo.setCurrentIndex(0)
            combo.picked.connect(lambda _value: self._told())
            row.addWidget(combo, width)
        row.addWidget(self.note)
        row.addWidget(self.clear_button)
        row.addStretch(0)
        self.order.setMinimumContentsLength(9)
        self.order.setMinimumWidth(176)
        self.order.setMaximumWidth(176)
        self.order.picked.connect(lambda _value: self._told())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._told)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.show_kind(resolutions=True)

    def show_kind(self, *, assignments: bool = False, resolutions: bool = False) -> None:
        """Results are of resolutions alone; state, responsibility and priority of assignments."""
        self._assignments, self._resolutions = assignments, resolutions
        self.status.setVisible(assignments)
        self.who.setVisible(assignments)
        self.priority.setVisible(assignments)
        self.result.setVisible(resolutions)
        self.order.fill(
            [("", self.tr("Nach Frist")), ("who", self.tr("Nach Zuständigen")), ("priority", self.tr("Nach Priorität"))]
            if assignments
            else [
                ("", self.tr("Neueste zuerst")),
                ("oldest", self.tr("Älteste zuerst")),
                ("subject", self.tr("Nach Betreff")),
            ]
        )
        if self.order.currentIndex() < 0:
            self.order.set_value("")
        self._say()

    def offer(self, loaded: Loaded) -> None:
        bodies = {row.organization_id for row in loaded.meetings.values()}
        bodies.update(row.organization_id for row in loaded.followup.circulars)
        known = ((each.id, each.short_name) for each in loaded.people.organizations if each.id in bodies)
        self._fill(self.body, [(None, self.tr("Alle Gremien")), *known])
        tasks = [row.assignment for row in loaded.followup.assignments]
        names: dict[UUID, str] = {}
        for task in tasks:
            if task.responsible_id is not None:
                names[task.responsible_id] = task.responsible
            if task.department_id is not None:
                names[task.department_id] = task.department
        people = sorted(names.items(), key=lambda each: each[1].casefold())
        self._fill(self.year, [(None, self.tr("Alle Jahre")), *((year, str(year)) for year in loaded.years())])
        self._fill(self.who, [(None, self.tr("Alle Zuständigen")), *people])
        self._say()

    @staticmethod
    def _fill(combo: Combo, entries: Sequence[tuple[UUID | int | None, str]]) -> None:
        combo.fill(entries)
        if combo.currentIndex() < 0:
            combo.set_value(None)

    def filter(self) -> Filter:
        text, body, year, order = self.search.text(), self.body.value(), self.year.value(), self.order.value() or ""
        if self._assignments:
            return Filter(
                text, body, self.status.value() or "", self.who.value(), year=year, order=order,
                priority=self.priority.value(),
            )  # fmt: skip
        result = self.result.value() or "" if self._resolutions else ""
        return Filter(text, body, result=result, year=year, order=order)

    def reset(self) -> None:
        """Lift everything without telling."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        for combo in (self.body, self.status, self.result, self.who, self.priority, self.year):
            combo.setCurrentIndex(0)
        self._say()

    def clear(self) -> None:
        self.reset()
        self.changed.emit()

    def _told(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        on = self.filter().on
        self.note.setVisible(on)
        self.clear_button.setVisible(on)
