"""What the sheets of a body's agenda template, series and text blocks share: toolbar, strip, table edited in place."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.people.forms import Strip
from smartaachen_desktop.gui.people.grid import Grid
from smartaachen_desktop.gui.people.lines import Line
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.preparation import BodyPreparation


def whole_number(text: str, field: str) -> int:
    """A typed count; refuses everything else with an example."""
    cleaned = str(text).strip().removesuffix("min").strip()
    if not cleaned.isdecimal() or len(cleaned) > 4:
        raise InvalidInput(field, f"„{text}“ ist keine ganze Zahl. Beispiel: 15", field=field)
    return int(cleaned)


class PreparationPane(Pane):
    """Toolbar, strip, table, hint where it is empty. `wished` tells commands; the workspace sends them."""

    wished = Signal(object)

    def __init__(self, theme: ThemeBox, grid: Grid, form: Strip, empty: EmptyView, add: str) -> None:
        super().__init__(theme)
        self.organization: UUID | None = None
        self.shown = BodyPreparation()
        self._new: UUID | None = None
        self.grid, self.form, self.empty = grid, form, empty
        self._order: tuple[KeyButton, ...] = ()
        self.error = ErrorLine(theme)
        self.add_button = KeyButton(theme, add, "Ins", kind="primary", icon="plus", bind=True)
        self.add_button.clicked.connect(form.open_form)
        self.remove_button = KeyButton(theme, self.tr("Löschen"), kind="link", icon="trash")
        self.remove_button.clicked.connect(self._remove)
        bar = QWidget()
        bar.setFixedHeight(theme.current.size.toolbar + 4)
        self.bar = QHBoxLayout(bar)
        self.bar.setContentsMargins(12, 0, 12, 0)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.add_button)
        self.bar.addWidget(self.remove_button)
        self.bar.addStretch(1)
        self.body.addWidget(bar)
        self.body.addWidget(Rule(theme))
        for part in (form, self.error):
            self.body.addWidget(part)
        self.body.addWidget(grid, 1)
        self.body.addWidget(empty, 1)
        self.setFocusProxy(grid)
        grid.grid.entered.connect(self._typed)
        grid.refused.connect(self.error.show_error)
        grid.removal_wished.connect(self._remove)
        grid.chosen.connect(self._chosen)
        form.sent.connect(self._send)
        form.closed.connect(self.add_button.setFocus)

    def add_order(self, move: Callable[[int], None], shift: Callable[[int], None] | None = None) -> None:
        """Buttons and keys that move the chosen line up and down, and with `shift` a level in (1) and out (-1).

        They are small ones without words: all stand in one bar.
        """
        self.up = IconButton(self.theme, "arrow-up", tr("Nach oben"))
        self.down = IconButton(self.theme, "arrow-down", tr("Nach unten"))
        self._order = (self.up, self.down)
        self._bind_order(((self.up, "Alt+Up", lambda: move(-1)), (self.down, "Alt+Down", lambda: move(1))))
        if shift is not None:
            self.inwards = IconButton(self.theme, "arrow-right", tr("Einrücken: unter den Punkt darüber"))
            self.outwards = IconButton(self.theme, "arrow-left", tr("Ausrücken: eine Ebene heraus"))
            self._order += (self.inwards, self.outwards)
            self._bind_order(
                ((self.inwards, "Alt+Right", lambda: shift(1)), (self.outwards, "Alt+Left", lambda: shift(-1)))
            )

    def _bind_order(self, acts: Sequence[tuple[KeyButton, str, Callable[[], None]]]) -> None:
        for button, keys, act in acts:
            button.rapid = True
            button.show_key(keys)
            button.clicked.connect(lambda _checked=False, do=act: do())
            self.bar.insertWidget(self.bar.count() - 1, button)  # before the stretch
            shortcut = QShortcut(QKeySequence(keys), self.grid, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def show_body(self, organization: UUID, shown: BodyPreparation) -> None:
        if organization != self.organization:
            self.error.show_error("")
            if self.form.isVisibleTo(self):
                self.form.close_form()
            self._new = None
        self.organization, self.shown = organization, shown
        lines = self.lines()
        self.grid.show_lines(lines)
        self.grid.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._choose_new()
        self._chosen()

    def lines(self) -> list[Line]:
        raise NotImplementedError

    def command_for(self, key: UUID, name: str, value: Any) -> Command:
        raise NotImplementedError

    def removal_of(self, key: UUID) -> Command:
        raise NotImplementedError

    def addition(self) -> Command:
        raise NotImplementedError

    def added(self, key: UUID | None = None) -> None:
        """After the strip's wish was stored: what is filled in next belongs to the new line, as soon as it is here."""
        self.form.close_form()
        self._new = key
        self._choose_new()

    def _choose_new(self) -> None:
        if self._new is not None and self.grid.choose(self._new):
            self._new = None

    def _chosen(self) -> None:
        key = self.grid.current_key()
        self.remove_button.set_blocked("" if key else self.tr("Wählen Sie zuerst eine Zeile."))
        for button in self._order:
            button.setEnabled(key is not None)

    def _attempt(self, make: Callable[[], Command], refuse: Callable[[str], None]) -> None:
        refuse("")
        try:
            command = make()
        except InvalidInput as error:
            refuse(error.sentence())
            return
        self.wished.emit(command)

    def _typed(self, key: UUID, name: str, value: Any) -> None:
        self._attempt(lambda: self.command_for(key, name, value), self.error.show_error)

    def _send(self) -> None:
        self._attempt(self.addition, self.form.error.show_error)

    def _remove(self) -> None:
        key = self.grid.current_key()
        if key is not None:
            self._attempt(lambda: self.removal_of(key), self.error.show_error)
