"""The text blocks a body is offered in the minutes: its own, and those of all bodies."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.people.forms import Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import CHOICE, Column, Line
from smartaachen_desktop.gui.people.preparing import PreparationPane
from smartaachen_desktop.gui.shared.buttons import MenuButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.texts import PLACEHOLDERS
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.text_blocks import TextBlockRow
from smartaachen_desktop.services.text_blocks import (
    AddTextBlock,
    ChangeTextBlock,
    MoveTextBlock,
    RemoveTextBlock,
    TakeUsualTextBlocks,
)


class BlockStrip(Strip):
    def __init__(self, theme: ThemeBox) -> None:
        super().__init__(theme, tr("Neuer Textbaustein"), tr("Aufnehmen"))
        self.title = self.line(tr("Bezeichnung"), 2)
        self.text = self.line(tr("Text"), 4, tr("z. B. {Name} fragt,"))
        self.common = Combo(tr("Gilt für"), [(False, tr("dieses Gremium")), (True, tr("alle Gremien"))])
        self.common.set_value(False)
        self.common.setMinimumContentsLength(14)
        self.add(tr("Gilt für"), self.common, 2)


class BlocksPane(PreparationPane):
    """Title and body in the table, the text below it: it may have several lines."""

    def __init__(self, theme: ThemeBox, outbox: Outbox) -> None:
        grid = Grid(
            theme,
            (
                Column("title", tr("Textbaustein"), weight=2),
                Column("text", tr("Text"), weight=4, editable=False, write=lambda text: " ".join(text.split("\n"))),
                Column("organization", tr("Gilt für"), width=124, kind=CHOICE,
                       write=lambda body: tr("alle Gremien") if body is None else tr("dieses Gremium"),
                       choices=lambda: ((self.organization, tr("dieses Gremium")), (None, tr("alle Gremien")))),
            ),
            tr("Textbausteine"),
        )  # fmt: skip
        empty = EmptyView(
            theme, "quotes", tr("Noch keine Textbausteine"),
            tr("Sätze, die in jeder Sitzung fallen; F3 fügt sie in die Beratung ein, mit Uhrzeit, TOP und Ergebnis."),
            tr("Übliche Bausteine übernehmen"),
        )  # fmt: skip
        self.strip = BlockStrip(theme)
        super().__init__(theme, grid, self.strip, empty, tr("Baustein"))
        self.outbox = outbox
        self.add_order(self._move)
        empty.pressed.connect(lambda: self.wished.emit(TakeUsualTextBlocks()))
        self.text = TextField(theme, tr("Text des Bausteins"), least=2)
        self.text.wished.connect(lambda key, text: outbox.send(ChangeTextBlock(key, text=text), self.text))
        self.placeholders = MenuButton(theme, tr("Platzhalter"), small=True)
        for name, meaning in PLACEHOLDERS.items():
            action = self.placeholders.drop.addAction(f"{{{name}}} – {meaning}")
            action.triggered.connect(lambda _checked=False, name=name: self._insert(name))
        self.foot = QWidget()
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = PlainLabel(theme, tr("Text des Bausteins"), "ink2", "small")
        words.setBuddy(self.text)
        row.addWidget(words, 1)
        row.addWidget(self.placeholders)
        column.addLayout(row)
        column.addWidget(self.text)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.foot)

    def current(self) -> TextBlockRow | None:
        key = self.grid.current_key()
        return next((row for row in self.shown.blocks if row.id == key), None)

    def lines(self) -> list[Line]:
        return [Line(row.id, (row.title, row.text, row.organization_id)) for row in self.shown.blocks]

    def command_for(self, key: UUID, name: str, value: Any) -> Command:
        return ChangeTextBlock(key, **{name: value})

    def removal_of(self, key: UUID) -> Command:
        return RemoveTextBlock(key)

    def addition(self) -> Command:
        strip = self.strip
        body = None if strip.common.value() else self.organization
        return AddTextBlock(strip.title.text(), strip.text.text(), body)

    def _chosen(self) -> None:
        super()._chosen()
        row = self.current()
        self.foot.setVisible(row is not None)
        if row is not None:
            self.outbox.show(self.text, row.id, row.text)

    def _insert(self, name: str) -> None:
        self.text.edit.insertPlainText(f"{{{name}}}")
        self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, by: int) -> None:
        """Among the blocks of the same body, or among those of all."""
        row = self.current()
        if row is not None:
            keys = [each.id for each in self.shown.blocks if each.organization_id == row.organization_id]
            place = keys.index(row.id) + by
            if 0 <= place < len(keys):
                self.wished.emit(MoveTextBlock(row.id, place))
