"""The panel beside the board for what people say to a field of action."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop.formats import day, local
from smartaachen_desktop.gui.board.feedback_form import OTHER_FOCUS, FeedbackForm, Typed
from smartaachen_desktop.gui.context import ViewContext
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.shared.scroll import scrolled
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.feedback import AddFeedback, ChangeFeedback, RemoveFeedback
from smartaachen_desktop.services.queries.feedback import FeedbackRow
from smartaachen_desktop.services.queries.plan import MeasureRow
from smartaachen_desktop.services.queries.strategy import FieldRow

ICON = "chat-centered-text"


class FeedbackItem(QWidget):
    """One piece of feedback with its buttons; Del on a button deletes it."""

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, theme: ThemeBox, row: FeedbackRow) -> None:
        super().__init__()
        self.row = row
        state = self.tr("öffentlich") if row.public else self.tr("nicht öffentlich")
        self.head = PlainLabel(theme, f"{row.head} · {state}", "ink2", "table", tabular=True, wrap=True)
        self.text = PlainLabel(theme, row.text, wrap=True)
        self.edit = IconButton(
            theme, "pencil-simple", self.tr("Rückmeldung {head} ändern").format(head=row.head), kind="link"
        )
        self.remove = IconButton(
            theme, "trash", self.tr("Rückmeldung {head} löschen").format(head=row.head), kind="link"
        )
        self.setAccessibleName(f"{self.head.text()}: {row.text}")
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.head, 1)
        line.addSpacing(4)
        for button in (self.edit, self.remove):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.text)
        self.edit.clicked.connect(lambda: self.changed.emit(row))
        self.remove.clicked.connect(lambda: self.removed.emit(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.row)
        elif event.key() == Qt.Key.Key_F2:
            self.changed.emit(self.row)
        else:
            super().keyPressEvent(event)


class FeedbackPanel(Pane):
    """One field at a time; `closed` asks the board to put it away."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._outbox = Outbox(context.bridge, self)
        self._rows: tuple[FeedbackRow, ...] = ()
        self._measures: tuple[MeasureRow, ...] = ()
        self.items: list[FeedbackItem] = []
        self.setFixedWidth(self.theme.current.width.detail + 12)
        self.setAccessibleName(self.tr("Rückmeldungen"))
        self.close_button = IconButton(self.theme, "x", self.tr("Rückmeldungen schließen"), kind="link")
        self.field = Combo(self.tr("Handlungsfeld"))
        self.add = KeyButton(self.theme, self.tr("Rückmeldung"), icon="plus", small=True)
        self.add.setAccessibleName(self.tr("Rückmeldung aufnehmen"))
        self.form = FeedbackForm(self.theme)
        self.nothing = PlainLabel(self.theme, self.tr("Noch keine Rückmeldung zu diesem Handlungsfeld."), "ink2")
        self.nothing.setWordWrap(True)
        self._arrange()
        self.close_button.clicked.connect(self.closed)
        self.field.picked.connect(lambda _field: self._show_field())
        self.add.clicked.connect(lambda: self._ask(None))
        self.form.sent.connect(self._send)
        self.form.cancel.clicked.connect(lambda: self.add.setFocus(OTHER_FOCUS))
        context.bridge.crashed.connect(lambda _error: self.form.release())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 8, 4)
        head.setSpacing(8)
        head.addWidget(IconLabel(self.theme, ICON, size=20))
        head.addWidget(PlainLabel(self.theme, self.tr("Rückmeldungen"), "ink2", "small", elide=True), 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        top = QVBoxLayout()
        top.setContentsMargins(12, 4, 12, 10)
        top.setSpacing(8)
        top.addWidget(self.field)
        top.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(top)
        self.body.addWidget(Rule(self.theme))
        self.body.addWidget(self.form)
        inside = QWidget()
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        self.nothing.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.area = scrolled(inside)
        self.body.addWidget(self.area, 1)

    # Showing

    def show_feedback(
        self, fields: Sequence[FieldRow], rows: Sequence[FeedbackRow], measures: Sequence[MeasureRow]
    ) -> None:
        """What is stored; a form that is open keeps its words."""
        self._rows, self._measures = tuple(rows), tuple(measures)
        self.field.fill([(field.id, f"{field.letter} · {field.name}") for field in fields])
        if self.field.value() is None and fields:
            self.field.set_value(fields[0].id)
        if self.form.feedback is not None and self.form.feedback not in {row.id for row in rows}:
            self.form.stop()
        self.add.set_blocked("" if fields else self.tr("Bitte zuerst ein Handlungsfeld anlegen."))
        self._list_rows()
        self._offer_measures(next((row for row in rows if row.id == self.form.feedback), None))

    def open_field(self, field: UUID | None) -> None:
        """Show a field of action, without one the field shown before, with the keys in the choice."""
        if field is not None and field != self.field.value():
            self.field.set_value(field)
            self._show_field()
        self.field.setFocus(OTHER_FOCUS)

    def _show_field(self) -> None:
        self.form.stop()
        self._list_rows()
        self._offer_measures()
        self.area.verticalScrollBar().setValue(0)

    def _offer_measures(self, row: FeedbackRow | None = None) -> None:
        """Those of the field, and the one that is named already, wherever it went since."""
        field, named = self.field.value(), row.measure_id if row is not None else None
        found = [each for each in self._measures if each.field_id == field or each.id == named]
        offered = [(each.id, f"{each.number} {each.title}") for each in found]
        if row is not None and named is not None and named not in {each.id for each in found}:
            offered.append((named, row.measure))
        self.form.offer(offered)

    def _list_rows(self) -> None:
        rows = [row for row in self._rows if row.field_id == self.field.value()]
        self.nothing.setVisible(not rows)
        if rows == [item.row for item in self.items]:
            return
        held = QApplication.focusWidget()
        place = next((at for at, item in enumerate(self.items) if held and item.isAncestorOf(held)), None)
        for item in self.items:
            self._list.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = [FeedbackItem(self.theme, row) for row in rows]
        for item in self.items:
            self._list.addWidget(item)
            item.changed.connect(self._ask)
            item.removed.connect(self._remove)
        if place is not None:
            following = self.items[min(place, len(self.items) - 1)].remove if self.items else self.add
            following.setFocus(OTHER_FOCUS)

    # Changing

    def _ask(self, row: FeedbackRow | None) -> None:
        field = self.field.value()
        if field is not None:
            self._offer_measures(row)
            self.form.ask(field, local(self._context.clock()).date(), row)

    def _send(self, typed: Typed) -> None:
        values = (typed.source, typed.text, typed.given_on, typed.measure, typed.public)
        known = typed.feedback
        command: Command = ChangeFeedback(known, *values) if known is not None else AddFeedback(typed.field, *values)

        def stored(_outcome: Outcome) -> None:
            self.form.stop()
            self.add.setFocus(OTHER_FOCUS)

        self._outbox.send(command, done=stored, failed=self.form.refuse)

    def _remove(self, row: FeedbackRow) -> None:
        words = self.tr("Rückmeldung vom {day} gelöscht.").format(day=day(row.given_on))
        self._outbox.send(RemoveFeedback(row.id), done=lambda _outcome: self._context.messages.show_toast(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.form.is_open():
            self.form.stop()
            self.add.setFocus(OTHER_FOCUS)
        else:
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a key event, see above
            event.accept()
            return True
        return super().event(event)
