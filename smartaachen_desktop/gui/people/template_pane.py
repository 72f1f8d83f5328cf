"""The agenda template of a body (Mustertagesordnung) as a tree, edited in place; the wording of an item below it."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.people.forms import Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import CHOICE, Column, Line
from smartaachen_desktop.gui.people.preparing import PreparationPane, whole_number
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.preparation import TemplateRow
from smartaachen_desktop.services.queries.words import ROLE_NAMES, STANDING_NAMES
from smartaachen_desktop.services.templates import (
    AddStandingItem,
    ChangeStandingItem,
    MoveStandingItem,
    RemoveStandingItem,
    TakeUsualItems,
)


class StandingStrip(Strip):
    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, tr("Neuer wiederkehrender Punkt"), tr("Aufnehmen"))
        self.title = self.line(tr("Betreff"), 5)
        self.minutes = self.line(tr("Minuten"), 1, "5")


class TemplatePane(PreparationPane):
    """The items with which every meeting of the body begins. Alt+→/← builds the tree."""

    def __init__(self, theme: ThemeBox, outbox: Outbox) -> None:
        kinds = [(False, tr("TOP")), (True, tr("Regie"))]
        parts = [(True, tr("öffentlich")), (False, tr("nichtöffentlich"))]
        grid = Grid(
            theme,
            (
                Column("title", tr("Punkt"), weight=5),
                Column("standing", tr("Wofür"), width=118, kind=CHOICE, write=STANDING_NAMES.__getitem__,
                       choices=lambda: list(STANDING_NAMES.items())),
                Column("role", tr("Zuständigkeit"), width=108, kind=CHOICE, write=ROLE_NAMES.__getitem__,
                       choices=lambda: list(ROLE_NAMES.items())),
                Column("public", tr("Teil"), width=106, kind=CHOICE, write=dict(parts).__getitem__,
                       choices=lambda: parts),
                Column("planned_minutes", tr("min"), width=44),
                Column("stage", tr("Art"), width=62, kind=CHOICE, write=dict(kinds).__getitem__,
                       choices=lambda: kinds),
            ),
            tr("Mustertagesordnung"),
        )  # fmt: skip
        empty = EmptyView(
            theme, "list-bullets", tr("Noch keine Mustertagesordnung"),
            tr("Mit diesen Punkten beginnt jede neue Sitzung des Gremiums: Eröffnung, Schriftführung, Mitteilungen …"),
            tr("Übliche Punkte übernehmen"),
        )  # fmt: skip
        self.strip = StandingStrip(theme)
        super().__init__(theme, grid, self.strip, empty, tr("Punkt"))
        self.outbox = outbox
        self.add_order(self._move, self._shift)
        empty.pressed.connect(self._take_usual)
        self.proposal = TextField(theme, tr("Beschlussvorschlag des Punktes"))
        self.proposal.wished.connect(
            lambda key, text: outbox.send(ChangeStandingItem(key, proposal=text), self.proposal)
        )
        self.proposal_label = PlainLabel(theme, "", "ink2", "small", wrap=True)
        self.proposal_label.setBuddy(self.proposal)
        self.foot = QWidget()
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.proposal_label)
        column.addWidget(self.proposal)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.foot)

    def lines(self) -> list[Line]:
        return [
            Line(
                row.id, (row.title, row.standing, row.role, row.public, row.planned_minutes, row.stage), depth=row.depth
            )
            for row in self.shown.template
        ]  # fmt: skip

    def command_for(self, key: UUID, name: str, value: Any) -> Command:
        if name == "planned_minutes":
            value = whole_number(value, name)
        return ChangeStandingItem(key, **{name: value})

    def removal_of(self, key: UUID) -> Command:
        return RemoveStandingItem(key)

    def addition(self) -> Command:
        assert self.organization is not None
        minutes = self.strip.minutes.text().strip() or "5"
        return AddStandingItem(
            self.organization, self.strip.title.text(), planned_minutes=whole_number(minutes, "planned_minutes")
        )

    def current(self) -> TemplateRow | None:
        key = self.grid.current_key()
        return next((row for row in self.shown.template if row.id == key), None)

    def _chosen(self) -> None:
        super()._chosen()
        row = self.current()
        self.foot.setVisible(row is not None and not row.stage)
        if row is None:
            return
        self.outbox.show(self.proposal, row.id, row.proposal)
        self.proposal_label.setText(
            tr("Beschlussvorschlag zu „{title}“, den jede neue Sitzung mitbekommt").format(title=row.title)
        )
        siblings = self._children(row.parent_id)
        place = siblings.index(row)
        for button, possible in (
            (self.up, place > 0), (self.down, place + 1 < len(siblings)), (self.inwards, place > 0),
            (self.outwards, row.parent_id is not None),
        ):  # fmt: skip
            button.setEnabled(possible)

    def _children(self, parent: UUID | None) -> list[TemplateRow]:
        return [row for row in self.shown.template if row.parent_id == parent]

    def _move(self, by: int) -> None:
        """Among its siblings."""
        row = self.current()
        if row is None:
            return
        siblings = self._children(row.parent_id)
        place = siblings.index(row) + by
        if 0 <= place < len(siblings):
            self.wished.emit(MoveStandingItem(row.id, place))

    def _shift(self, by: int) -> None:
        """In: below the sibling above, as its last sub-item. Out: right behind the item it stands below."""
        row = self.current()
        if row is None:
            return
        siblings = self._children(row.parent_id)
        place = siblings.index(row)
        if by > 0 and place > 0:
            above = siblings[place - 1]
            self.wished.emit(MoveStandingItem(row.id, len(self._children(above.id)), above.id))
        parent = next((each for each in self.shown.template if each.id == row.parent_id), None)
        if by < 0 and parent is not None:
            behind = self._children(parent.parent_id).index(parent) + 1
            self.wished.emit(MoveStandingItem(row.id, behind, parent.parent_id))

    def _take_usual(self) -> None:
        if self.organization is not None:
            self.wished.emit(TakeUsualItems(self.organization))
