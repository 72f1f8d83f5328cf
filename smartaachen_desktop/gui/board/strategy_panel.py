"""The panel beside the board for the strategy itself: title, vision, principles and fields of action."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.gui.board.strategy_new import NewEntry
from smartaachen_desktop.gui.board.strategy_rows import (
    OTHER_FOCUS,
    FieldEdit,
    GrowingText,
    NameField,
    PrincipleEdit,
    StrategyRow,
)
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, SectionHead
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import flush_fields
from smartaachen_desktop.gui.shared.scroll import scrolled
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.strategy import FieldRow, PrincipleRow, StrategyView
from smartaachen_desktop.services.strategy import (
    AddFieldOfAction,
    AddGuidingPrinciple,
    ChangeStrategy,
    CreateStrategy,
    MoveGuidingPrinciple,
    RemoveGuidingPrinciple,
)

Row = TypeVar("Row", bound=StrategyRow)
Value = TypeVar("Value", PrincipleRow, FieldRow)
MARGINS = QMargins(12, 8, 12, 12)


class StrategyPanel(Pane):
    """Stores each field on its own; `closed` asks the board to put it away."""

    closed = Signal()
    feedback_wished = Signal(object)
    """The id of a field of action."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self.view: StrategyView | None = None
        self.principles: dict[UUID, PrincipleEdit] = {}
        self.fields: dict[UUID, FieldEdit] = {}
        self._messages = context.messages
        self._bridge = context.bridge
        self._outbox = Outbox(context.bridge, self)
        self._focus_next: Callable[[], QWidget | None] = lambda: None
        self.setFixedWidth(self.theme.current.width.detail + 12)
        self.setAccessibleName(self.tr("Leitbild der Strategie"))
        self._make_parts()
        self._arrange()
        self._connect()
        self.show_strategy(None)

    def _make_parts(self) -> None:
        theme = self.theme
        self.close_button = IconButton(theme, "x", self.tr("Leitbild schließen"), kind="link")
        self.title = NameField(theme, self.tr("Titel der Strategie"), "Strategie", self.tr("Titel der Strategie"))
        self.title.edit.setFont(theme.fonts.bold("head"))
        self.vision = GrowingText(theme, self.tr("Leitbild"), 3, "base")
        self.principles_head = SectionHead(theme, self.tr("Leitsätze"))
        self.new_principle = NewEntry(theme, self.tr("Leitsatz"), self.tr("Name des Leitsatzes"))
        self.new_principle.button.setAccessibleName(self.tr("Leitsatz aufnehmen"))
        self.fields_head = SectionHead(theme, self.tr("Handlungsfelder"))
        self.new_field = NewEntry(theme, self.tr("Handlungsfeld"), self.tr("Name des Handlungsfelds"), lettered=True)
        self.new_field.button.setAccessibleName(self.tr("Handlungsfeld aufnehmen"))

    def _arrange(self) -> None:
        theme = self.theme
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 4)
        head.setSpacing(8)
        head.addWidget(IconLabel(theme, "compass", size=20))
        head.addWidget(PlainLabel(theme, self.tr("Leitbild der Strategie"), "ink2", "small", elide=True), 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        form = QWidget()
        form.setProperty("ground", "surface")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = self._block(column, 6)
        top.addWidget(self.title)
        top.addSpacing(2)
        top.addWidget(PlainLabel(theme, self.tr("Leitbild"), "ink2", "table"))
        top.addWidget(self.vision)
        column.addWidget(self.principles_head)
        self._principle_rows = self._list(column, 12, self.new_principle)
        column.addWidget(self.fields_head)
        self._field_rows = self._list(column, 8, self.new_field)
        column.addStretch(1)
        self.area = scrolled(form)
        self.body.addWidget(self.area, 1)

    def _block(self, column: QVBoxLayout, spacing: int) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setContentsMargins(MARGINS)
        block.setSpacing(spacing)
        column.addLayout(block)
        return block

    def _list(self, column: QVBoxLayout, spacing: int, new: NewEntry) -> QVBoxLayout:
        """A block whose rows come and go above the place for a new one; returns the layout of the rows."""
        block = self._block(column, spacing)
        rows = QVBoxLayout()
        rows.setSpacing(spacing)
        block.addLayout(rows)
        block.addWidget(new)
        return rows

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.title.committed.connect(self._change_title)
        self.title.restored.connect(self._show_again)
        self.vision.wished.connect(
            lambda strategy, text: self._outbox.send(ChangeStrategy(strategy, vision=text), self.vision)
        )
        for new in (self.new_principle, self.new_field):
            new.grown.connect(partial(self._bring_into_view, new))
        self.new_principle.wished.connect(self._add_principle)
        self.new_field.wished.connect(self._add_field)
        self._bridge.crashed.connect(self._crashed)

    # Showing

    def show_strategy(self, view: StrategyView | None) -> None:
        """Show what is stored; what is typed and not stored yet stays."""
        self.view = view
        principles, fields = (view.principles, view.fields) if view else ((), ())
        if view is not None:
            self._outbox.show(self.title, view.id, view.title)
            self._outbox.show(self.vision, view.id, view.vision)
        self.vision.set_locked("" if view else self.tr("Bitte zuerst einen Titel eingeben."))
        for new in (self.new_principle, self.new_field):
            new.button.set_blocked("" if view else self.tr("Bitte zuerst einen Titel eingeben."))
        self._match(self.principles, principles, self._principle_rows, self._new_principle_row)
        self._match(self.fields, fields, self._field_rows, self._new_field_row)
        for place, principle in enumerate(principles):
            self.principles[principle.id].show_row(principle, place, len(principles))
        for field in fields:
            self.fields[field.id].show_row(field)
        self.principles_head.show_note(str(len(principles)) if principles else self.tr("noch keine"))
        self.fields_head.show_note(str(len(fields)) if fields else self.tr("noch keine"))
        self.new_field.set_letters(frozenset(field.letter for field in fields))
        self._order_tabs()
        target = self._focus_next()
        if target is not None:
            self._focus_next = lambda: None
            self._focus(target)

    def _show_again(self) -> None:
        self.show_strategy(self.view)

    def _match(
        self, known: dict[UUID, Row], values: Iterable[Value], layout: QVBoxLayout, make: Callable[[Value], Row]
    ) -> None:
        """One widget a record, in order; a widget that stays keeps the focus and what is typed in it."""
        shown = {value.id: value for value in values}
        for gone in set(known) - set(shown):
            row = known.pop(gone)
            row.detach()
            layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (record, value) in enumerate(shown.items()):
            if record not in known:
                known[record] = make(value)
            if layout.indexOf(known[record]) != place:
                layout.insertWidget(place, known[record])

    def _new_principle_row(self, value: PrincipleRow) -> PrincipleEdit:
        row = PrincipleEdit(self.theme, self._outbox, value)
        row.moved.connect(self._move_principle)
        row.removed.connect(self._remove_principle)
        row.name.restored.connect(self._show_again)
        return row

    def _new_field_row(self, value: FieldRow) -> FieldEdit:
        row = FieldEdit(self.theme, self._outbox, value)
        row.feedback_wished.connect(self.feedback_wished)
        row.name.restored.connect(self._show_again)
        return row

    def _order_tabs(self) -> None:
        stops: list[QWidget] = [self.title.edit, self.vision.edit]
        groups = (self.principles, self._principle_rows, self.new_principle), (
            self.fields, self._field_rows, self.new_field,
        )  # fmt: skip
        for known, layout, new in groups:
            for row in sorted(known.values(), key=layout.indexOf):
                stops += row.stops()
            stops += [new.button, new.letter, new.name] if new is self.new_field else [new.button, new.name]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def focus_part(self, record: UUID | None = None) -> None:
        """Give the keys to the name of a field of action, else to the title."""
        row = self.fields.get(record) if record is not None else None
        name = row.name if row is not None else self.title
        self._focus(name)
        if row is not None:
            row.name.edit.selectAll()

    def _focus(self, widget: QWidget) -> None:
        widget.setFocus(OTHER_FOCUS)
        self._bring_into_view(widget)

    def _bring_into_view(self, widget: QWidget) -> None:
        # a row that has just come gets its place with the next layout
        QTimer.singleShot(0, widget, lambda: self.area.ensureWidgetVisible(widget, 0, 40))

    def flush(self) -> None:
        """Hand over what is typed and not yet told."""
        flush_fields(self)
        for new in (self.new_principle, self.new_field):
            new.send()

    # Changing

    def _change_title(self, title: str) -> None:
        if self.view is None:
            self._outbox.send(CreateStrategy(title), self.title)
        else:
            self._outbox.send(ChangeStrategy(self.view.id, title=title), self.title)

    def _add_principle(self, name: str, _letter: str, by_key: bool) -> None:
        if self.view is None:
            return

        def added(outcome: Outcome) -> None:
            self.new_principle.taken()
            record = outcome.ids["principle"]
            if by_key:
                self._focus_when_there(lambda: self._part(self.principles.get(record)))

        self._outbox.send(AddGuidingPrinciple(self.view.id, name), done=added, failed=self.new_principle.refuse)

    def _add_field(self, name: str, letter: str, by_key: bool) -> None:
        if self.view is None:
            return

        def added(outcome: Outcome) -> None:
            self.new_field.taken()
            record = outcome.ids["field"]
            if by_key:
                self._focus_when_there(lambda: self.new_field.button if record in self.fields else None)

        self._outbox.send(AddFieldOfAction(self.view.id, name, letter), done=added, failed=self.new_field.refuse)

    def _move_principle(self, record: UUID, step: int) -> None:
        places = [row.id for row in self.view.principles] if self.view else []
        if record in places:
            self._outbox.send(MoveGuidingPrinciple(record, max(places.index(record) + step, 0)))

    def _remove_principle(self, record: UUID) -> None:
        rows = {row.id: row for row in self.view.principles} if self.view else {}
        if record not in rows:
            return
        places = list(rows)
        place = places.index(record)
        following = next(iter(places[place + 1 :] + places[:place][::-1]), None)
        words = self.tr("Leitsatz „{name}“ gelöscht.").format(name=rows[record].name)

        def there() -> QWidget | None:
            if record in self.principles:
                return None
            next_row = self.principles.get(following) if following is not None else None
            return next_row.remove if next_row is not None else self.new_principle.button

        def removed(_outcome: Outcome) -> None:
            self._messages.show_toast(words)
            self._focus_when_there(there)

        self._outbox.send(RemoveGuidingPrinciple(record), done=removed)

    def _crashed(self, _error: object) -> None:
        for new in (self.new_principle, self.new_field):
            new.release()

    @staticmethod
    def _part(row: PrincipleEdit | None) -> QWidget | None:
        return row.statement if row is not None else None

    def _focus_when_there(self, find: Callable[[], QWidget | None]) -> None:
        """Give the keys to a widget, now or with the next state shown."""
        target = find()
        if target is not None:
            self._focus(target)
        else:
            self._focus_next = find

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a key event, see above
            event.accept()
            return True
        return super().event(event)
