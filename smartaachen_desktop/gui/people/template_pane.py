"""The agenda template of a body (Mustertagesordnung), edited in place."""

from typing import Any
from uuid import UUID

from smartaachen_desktop.gui.people.forms import Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import CHOICE, Column, Line
from smartaachen_desktop.gui.people.preparing import PreparationPane, whole_number
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.command import Command
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
    """The items with which every meeting of the body begins."""

    def __init__(self, theme: ThemeBox) -> None:
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
        self.add_order(self._move)
        empty.pressed.connect(self._take_usual)

    def lines(self) -> list[Line]:
        return [
            Line(row.id, (row.title, row.standing, row.role, row.public, row.planned_minutes))
            for row in self.shown.template
        ]

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

    def _move(self, by: int) -> None:
        keys = [row.id for row in self.shown.template]
        key = self.grid.current_key()
        if key in keys and 0 <= keys.index(key) + by < len(keys):
            self.wished.emit(MoveStandingItem(key, keys.index(key) + by))

    def _take_usual(self) -> None:
        if self.organization is not None:
            self.wished.emit(TakeUsualItems(self.organization))
