"""The backlog (Themenspeicher) of a body: topics in the table, what else is known of the chosen one below it."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.people.forms import Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import CHOICE, DATE, Column, Line
from smartaachen_desktop.gui.people.preparing import PreparationPane, whole_number
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo, LineField, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.backlog import AddTopic, ChangeTopic, MoveTopic, RemoveTopic
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.backlog import TopicRow
from smartaachen_desktop.services.queries.people import PersonRow
from smartaachen_desktop.services.queries.words import ROLE_NAMES


def _day(value: date | None) -> str:
    return formats.day(value) if value is not None else ""


class TopicStrip(Strip):
    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, tr("Neues Thema"), tr("Aufnehmen"))
        self.title = self.line(tr("Betreff"), 5)
        self.proposer = self.line(tr("Vorschlag von"), 2)
        self.wished = DateEdit(theme, tr("Gewünscht zum"))
        self.wished.edit.setPlaceholderText(tr("TT.MM.JJJJ"))
        self.add(tr("Gewünscht zum"), self.wished, 2)


class TopicsPane(PreparationPane):
    """What waits for a meeting of the body; Alt+↑/↓ puts it in order."""

    def __init__(self, theme: ThemeBox, outbox: Outbox) -> None:
        parts = [(True, tr("öffentlich")), (False, tr("nichtöffentlich"))]
        grid = Grid(
            theme,
            (
                Column("title", tr("Thema"), weight=5),
                Column("proposer", tr("Vorschlag von"), weight=2),
                Column("wished_on", tr("Gewünscht zum"), width=112, kind=DATE, write=_day),
                Column("public", tr("Teil"), width=106, kind=CHOICE, write=dict(parts).__getitem__,
                       choices=lambda: parts),
                Column("planned_minutes", tr("min"), width=44),
            ),
            tr("Themenspeicher"),
        )  # fmt: skip
        empty = EmptyView(
            theme, "tray", tr("Keine Themen gespeichert"),
            tr("Hier warten Themen, die noch zu keiner Sitzung gehören. „Neue Sitzung“ bietet sie an; von einer "
               "Tagesordnung kommen sie mit Alt+Umschalt+M hierher."),
            tr("Thema aufnehmen"),
        )  # fmt: skip
        self.strip = TopicStrip(theme)
        super().__init__(theme, grid, self.strip, empty, tr("Thema"))
        self.outbox = outbox
        self.add_order(self._move)
        empty.pressed.connect(self.strip.open_form)
        self.internal = LineField(theme, tr("Interner Betreff"))
        self.internal.committed.connect(lambda text: self._change(self.internal, internal_title=text))
        self.role = Combo(tr("Zuständigkeit"), list(ROLE_NAMES.items()))
        self.role.picked.connect(lambda value: self._change(self.role, role=value))
        self.contact = Combo(tr("Ansprechpartner*in"))
        self.contact.picked.connect(lambda value: self._change(self.contact, contact=value))
        self.paper = Combo(tr("Vorlage"))
        self.paper.picked.connect(lambda value: self._change(self.paper, paper=value))
        self.note = TextField(theme, tr("Grund, Bemerkung (intern)"))
        self.note.wished.connect(lambda key, text: outbox.send(ChangeTopic(key, note=text), self.note))
        self.proposal = TextField(theme, tr("Beschlussvorschlag"))
        self.proposal.wished.connect(lambda key, text: outbox.send(ChangeTopic(key, proposal=text), self.proposal))
        self.origin = PlainLabel(theme, "", "ink2", "small", wrap=True)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self._foot())

    def _foot(self) -> QWidget:
        self.foot = QWidget()
        grid = QGridLayout(self.foot)
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        self.internal_label = self._label(self.internal)
        places: tuple[tuple[QWidget, int, int], ...] = (
            (self.contact, 0, 0), (self.paper, 0, 1), (self.role, 2, 0), (self.internal, 2, 1), (self.note, 4, 0),
            (self.proposal, 4, 1),
        )  # fmt: skip
        for field, row, column in places:
            grid.addWidget(self.internal_label if field is self.internal else self._label(field), row, column)
            cell = QVBoxLayout()  # the two texts grow by themselves; the shorter one stays at its label
            cell.addWidget(field)
            cell.addStretch(1)
            grid.addLayout(cell, row + 1, column)
        grid.addWidget(self.origin, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return self.foot

    def _label(self, field: QWidget) -> PlainLabel:
        name = field.edit.accessibleName() if isinstance(field, LineField | TextField) else field.accessibleName()
        words = PlainLabel(self.theme, name, "ink2", "small")
        words.setBuddy(field)
        return words

    def offer(self, people: Sequence[PersonRow], papers: Sequence[tuple[UUID, str, bool]]) -> None:
        """Whom to ask, and the papers a topic may have."""
        self.contact.fill([(None, tr("niemand")), *((each.id, each.name) for each in people)])
        self.paper.fill([(None, tr("ohne Vorlage")), *((key, label) for key, label, _public in papers)])
        self._chosen()

    def focus_line(self, key: UUID) -> None:
        """Ready to be read and changed by keys."""
        if self.grid.choose(key):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> TopicRow | None:
        key = self.grid.current_key()
        return next((row for row in self.shown.topics if row.id == key), None)

    def lines(self) -> list[Line]:
        return [
            Line(row.id, (row.title, row.proposer, row.wished_on, row.public, row.planned_minutes))
            for row in self.shown.topics
        ]

    def command_for(self, key: UUID, name: str, value: Any) -> Command:
        if name == "planned_minutes":
            value = whole_number(value, name)
        return ChangeTopic(key, **{name: value})

    def removal_of(self, key: UUID) -> Command:
        return RemoveTopic(key)

    def addition(self) -> Command:
        assert self.organization is not None
        strip = self.strip
        if not strip.wished.commit():
            raise InvalidInput("wished_on", tr("Der gewünschte Sitzungstag ist kein Datum."), field="wished_on")
        return AddTopic(
            self.organization, strip.title.text(), proposer=strip.proposer.text(), wished_on=strip.wished.value()
        )

    def _change(self, field: LineField | Combo, **values: Any) -> None:
        record = field.property("record")  # a change may come when another topic is chosen already
        if record is not None:
            self.outbox.send(ChangeTopic(UUID(record), **values), field)

    def _chosen(self) -> None:
        super()._chosen()
        row = self.current()
        self.foot.setVisible(row is not None)
        if row is None:
            return
        for field, value in (
            (self.internal, row.internal_title), (self.role, row.role), (self.contact, row.contact_id),
            (self.paper, row.paper_id), (self.note, row.note), (self.proposal, row.proposal),
        ):  # fmt: skip
            self.outbox.show(field, row.id, value)
        for part in (self.internal, self.internal_label):
            part.setVisible(not row.public)
        since = tr("Im Themenspeicher seit {day}").format(day=formats.day(row.since))
        if row.origin:
            since = tr("Im Themenspeicher seit {day}, aus {item}").format(day=formats.day(row.since), item=row.origin)
        self.origin.setText(since)
        place = self.shown.topics.index(row)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place + 1 < len(self.shown.topics))

    def _move(self, by: int) -> None:
        row = self.current()
        if row is not None:
            place = self.shown.topics.index(row) + by
            if 0 <= place < len(self.shown.topics):
                self.wished.emit(MoveTopic(row.id, place))
