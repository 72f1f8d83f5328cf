"""The directories: all people, all departments."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.people.forms import DepartmentStrip, PersonStrip, Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import CHECK, CHOICE, Column, Line
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.people import DepartmentRow, PeopleView


class Directory(Pane):
    """Head with title, count, search and buttons over a table edited in place."""

    entered = Signal(object, str, object)
    removal_wished = Signal(object)

    def __init__(
        self,
        theme: ThemeBox,
        title: str,
        add: str,
        grid: Grid,
        form: Strip,
        empty: EmptyView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self.view: PeopleView | None = None
        self.grid, self.form, self.empty = grid, form, empty
        self.heading = PlainLabel(theme, title, size="head", bold=True)
        self.facts = PlainLabel(theme, "", "ink2", "table", tabular=True, elide=True)
        words = self.tr("{title} durchsuchen").format(title=title)
        self.search = SearchField(theme, self.tr("Suchen"), words, bar=True)
        self.search.setMaximumWidth(240)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.add_button = KeyButton(theme, add, "Ins", kind="primary", icon="plus", bind=True)
        self.add_button.clicked.connect(form.open_form)
        self.remove_button = KeyButton(theme, self.tr("Löschen"), kind="link", icon="trash")
        self.remove_button.clicked.connect(self._remove)
        self.error = ErrorLine(theme)
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(12, 0, 12, 8)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.add_button)
        self.bar.addWidget(self.remove_button)
        self.bar.addStretch(1)
        self.bar.addWidget(self.search, 2)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(2)
        top.addWidget(self.heading)
        top.addWidget(self.facts)
        self.body.addLayout(top)
        self.body.addLayout(self.bar)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(form)
        self.body.addWidget(self.error)
        self.body.addWidget(grid, 1)
        self.body.addWidget(empty, 1)
        self.setFocusProxy(grid)
        grid.grid.entered.connect(self.entered)
        grid.refused.connect(self.error.show_error)
        grid.removal_wished.connect(self._remove)
        grid.chosen.connect(self._chosen)
        form.closed.connect(self.add_button.setFocus)
        empty.pressed.connect(form.open_form)

    def lines(self, view: PeopleView) -> list[Line]:
        raise NotImplementedError

    def show_view(self, view: PeopleView) -> None:
        self.view = view
        self._fill()

    def _fill(self) -> None:
        if self.view is None:
            return
        words = self.search.text().casefold().split()
        every = self.lines(self.view)
        lines = [line for line in every if all(word in " ".join(map(str, line.cells)).casefold() for word in words)]
        self.grid.show_lines(lines)
        self.grid.setVisible(bool(every))
        self.empty.setVisible(not every)
        self.facts.setText(self.summary(self.view))
        self._chosen()

    def summary(self, view: PeopleView) -> str:
        raise NotImplementedError

    def _chosen(self) -> None:
        self.remove_button.set_blocked("" if self.grid.current_key() else self.tr("Wählen Sie zuerst eine Zeile."))

    def _remove(self) -> None:
        key = self.grid.current_key()
        if key is not None and self.remove_button.isVisibleTo(self):
            self.removal_wished.emit(key)

    def focus_line(self, key: UUID) -> bool:
        if self.grid.grid.row_of(key) < 0:
            self.search.clear()
        return self.grid.choose(key)


class People(Directory):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        self._departments: Sequence[DepartmentRow] = ()
        form = PersonStrip(theme)
        grid = Grid(
            theme,
            (
                Column("name", tr("Name"), weight=5),
                Column("office", tr("Amt"), weight=4),
                Column(
                    "department",
                    tr("Dienststelle"),
                    width=132,
                    kind=CHOICE,
                    write=self._code,
                    choices=self._choices,
                ),
                Column("is_contact", tr("Ansprechpartner*in"), width=136, kind=CHECK),
                Column("email", tr("E-Mail"), weight=4),
                Column("bodies", tr("Gremien"), width=110, editable=False),
            ),
            tr("Alle Personen"),
        )
        empty = EmptyView(
            theme, "users", tr("Noch keine Personen"),
            tr("Personen mit Amt und Dienststelle stehen hier; Gremien und Maßnahmen wählen aus ihnen."),
            tr("Person aufnehmen"),
        )  # fmt: skip
        super().__init__(theme, tr("Alle Personen"), tr("Person"), grid, form, empty, parent)
        self.person_form = form

    def _choices(self) -> list[tuple[Any, str]]:
        return [(None, "–"), *((each.id, each.code) for each in self._departments)]

    def _code(self, key: Any) -> str:
        return next((each.code for each in self._departments if each.id == key), "")

    def show_view(self, view: PeopleView) -> None:
        self._departments = view.departments
        self.person_form.department.fill(self._choices())
        if self.person_form.department.currentIndex() < 0:
            self.person_form.department.set_value(None)
        super().show_view(view)

    def lines(self, view: PeopleView) -> list[Line]:
        bodies: dict[UUID, list[str]] = {}
        for body in view.organizations:
            for member in body.members:
                if member.ended is None:
                    bodies.setdefault(member.person_id, []).append(body.short_name)
        return [
            Line(
                each.id,
                (
                    each.name, each.office, each.department_id, each.is_contact, each.email,
                    ", ".join(bodies.get(each.id, ())),
                ),
            )
            for each in view.people
        ]  # fmt: skip

    def summary(self, view: PeopleView) -> str:
        contacts = sum(each.is_contact for each in view.people)
        words = self.tr("{n} Personen").format(n=len(view.people)) if len(view.people) != 1 else self.tr("1 Person")
        return f"{words} · " + self.tr("{n} Ansprechpartner*innen für Maßnahmen").format(n=contacts)


class Departments(Directory):
    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        form = DepartmentStrip(theme)
        grid = Grid(
            theme,
            (
                Column("code", tr("Kürzel"), width=160),
                Column("name", tr("Name")),
                Column("people", tr("Personen"), width=100, editable=False),
            ),
            tr("Dienststellen"),
        )
        empty = EmptyView(
            theme, "buildings", tr("Noch keine Dienststellen"),
            tr("Fachbereiche und Dezernate stehen hier; Personen, Vorlagen und Aufträge verweisen auf sie."),
            tr("Dienststelle aufnehmen"),
        )  # fmt: skip
        super().__init__(theme, tr("Dienststellen"), tr("Dienststelle"), grid, form, empty, parent)
        self.department_form = form
        self.remove_button.hide()

    def lines(self, view: PeopleView) -> list[Line]:
        def count(key: UUID) -> str:
            return str(sum(each.department_id == key for each in view.people))

        return [Line(each.id, (each.code, each.name, count(each.id))) for each in view.departments]

    def summary(self, view: PeopleView) -> str:
        count = len(view.departments)
        return self.tr("1 Dienststelle") if count == 1 else self.tr("{n} Dienststellen").format(n=count)
