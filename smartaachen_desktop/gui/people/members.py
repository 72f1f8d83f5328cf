"""The members of a body, grouped as they take part."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from smartaachen_desktop.gui.people.cells import write_day
from smartaachen_desktop.gui.people.forms import MemberStrip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import DATE, Column, Line, head
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel, mnemonic_safe
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.queries.people import MemberRow, OrganizationRow, PersonRow
from smartaachen_desktop.services.queries.words import GROUP_NAMES


class Members(Pane):
    """Head with name, buttons, table. Wishes go out as signals; the workspace makes commands of them."""

    entered = Signal(object, str, object)
    group_wished = Signal(object, object)
    end_wished = Signal(object)
    removal_wished = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.body_shown: OrganizationRow | None = None
        self.heading = PlainLabel(theme, "", size="head", bold=True, elide=True)
        self.facts = PlainLabel(theme, "", "ink2", "table", tabular=True, elide=True)
        self.form = MemberStrip(theme)
        self.grid = Grid(
            theme,
            (
                Column("name", self.tr("Person"), weight=4),
                Column("role", self.tr("Funktion"), weight=4),
                Column("on_behalf_of", self.tr("Für"), weight=3),
                Column("ended", self.tr("Beendet"), width=88, kind=DATE, write=write_day),
            ),
            self.tr("Mitglieder"),
        )
        self.error = ErrorLine(theme)
        self.empty = EmptyView(
            theme, "users-three", self.tr("Noch keine Mitglieder"),
            self.tr("Mitglieder mit Gruppe und Funktion stehen hier; aus ihnen entsteht die Anwesenheit der Sitzung."),
            self.tr("Mitglied aufnehmen"),
        )  # fmt: skip
        self.empty.pressed.connect(self.form.open_form)
        self.body.addWidget(self._top())
        self.body.addWidget(self._toolbar())
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.form)
        self.body.addWidget(self.error)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.empty, 1)
        self.setFocusProxy(self.grid)
        self.grid.grid.entered.connect(self.entered)
        self.grid.refused.connect(self.error.show_error)
        self.grid.chosen.connect(self._chosen)
        self.grid.removal_wished.connect(self._remove)
        self.form.closed.connect(self._form_closed)

    def _top(self) -> QWidget:
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(12, 10, 12, 2)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.facts)
        return bar

    def _toolbar(self) -> QWidget:
        theme = self.theme
        self.add_button = KeyButton(theme, self.tr("Mitglied"), "Ins", kind="primary", icon="plus", bind=True)
        self.add_button.clicked.connect(self.form.open_form)
        self.group_button = MenuButton(theme, self.tr("Gruppe"))
        self._fill_groups(self.group_button.drop)
        self.end_button = KeyButton(theme, self.tr("Beenden"), icon="sign-out")
        self.end_button.clicked.connect(self._end)
        self.remove_button = KeyButton(
            theme,
            self.tr("Löschen"),
            kind="link",
            icon="trash",
            tip=self.tr("Für versehentlich eingetragene Mitglieder"),
        )
        self.remove_button.clicked.connect(self._remove)
        bar = QWidget()
        row = FlowLayout(8, bar)
        row.setContentsMargins(12, 8, 12, 8)
        for button in (self.add_button, self.group_button, self.end_button, self.remove_button):
            row.addWidget(button)
        return bar

    def _fill_groups(self, menu: QMenu) -> None:
        for group, words in GROUP_NAMES.items():
            action = menu.addAction(mnemonic_safe(words))
            action.triggered.connect(lambda _checked=False, chosen=group: self._move(chosen))

    def current(self) -> MemberRow | None:
        key = self.grid.current_key()
        members = self.body_shown.members if self.body_shown is not None else ()
        return next((member for member in members if member.id == key), None)

    def show_body(self, body: OrganizationRow, people: Sequence[PersonRow]) -> None:
        fresh = self.body_shown is None or self.body_shown.id != body.id
        if fresh:
            self.error.show_error("")
            if self.form.isVisibleTo(self):
                self.form.close_form()
        self.body_shown = body
        self.heading.setText(body.name)
        self.facts.setText(self._summary(body))
        self.form.person.offer(people)
        lines = self._lines(body)
        self.grid.show_lines(lines)
        self.grid.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        if lines and (fresh or self.grid.current_key() is None):
            self.grid.scrollToTop()
            first = next((line.key for line in lines if line.key is not None), None)
            if first is not None:
                self.grid.choose(first)
        self._chosen()

    def _summary(self, body: OrganizationRow) -> str:
        active = [member for member in body.members if member.ended is None]
        voting = sum(member.votes for member in active)
        parts = (body.short_name, self.tr("{n} mit Stimme").format(n=voting),
                 self.tr("{n} ohne Stimme").format(n=len(active) - voting), body.rhythm)  # fmt: skip
        return " · ".join(part for part in parts if part)

    def _lines(self, body: OrganizationRow) -> list[Line]:
        lines: list[Line] = []
        for group, words in GROUP_NAMES.items():
            members = [each for each in body.members if each.group is group and each.ended is None]
            if members:
                lines += [head(words, str(len(members))), *(_line(each) for each in members)]
        former = [each for each in body.members if each.ended is not None]
        if former:
            lines += [head(self.tr("Ausgeschieden"), str(len(former))), *(_line(each) for each in former)]
        return lines

    def _chosen(self) -> None:
        member = self.current()
        none = "" if member is not None else self.tr("Wählen Sie zuerst ein Mitglied.")
        for button in (self.group_button, self.end_button, self.remove_button):
            button.set_blocked(none)
        if member is not None:
            self.end_button.set_words(self.tr("Beenden") if member.ended is None else self.tr("Fortsetzen"))

    def _form_closed(self) -> None:
        self.add_button.setFocus()

    def _move(self, group: MemberGroup) -> None:
        if (member := self.current()) is not None:
            self.group_wished.emit(member, group)

    def _end(self) -> None:
        if (member := self.current()) is not None:
            self.end_wished.emit(member)

    def _remove(self) -> None:
        if (member := self.current()) is not None:
            self.removal_wished.emit(member)


def _line(member: MemberRow) -> Line:
    cells = (member.name, member.role, member.on_behalf_of, member.ended)
    return Line(member.id, cells, faded=member.ended is not None)
