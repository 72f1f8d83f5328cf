"""Objections to earlier minutes, on the item that approves them: those are sealed, so the next minutes carry them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, RowDelegate
from smartaachen_desktop.model.aftermath import ObjectionKind
from smartaachen_desktop.model.meetings import MeetingState, Standing
from smartaachen_desktop.services.aftermath import ChangeObjection, RaiseObjection, RemoveObjection
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meeting_parts import ObjectionView
from smartaachen_desktop.services.queries.meetings import MeetingRow, MeetingView

ROW_HEIGHT = 28


def kind_words() -> list[tuple[ObjectionKind, str]]:
    return [(ObjectionKind.OBJECTION, tr("Einwendung")), (ObjectionKind.ADDENDUM, tr("Berichtigung"))]


def _data(row: ObjectionView, role: int) -> Any:
    about = f"{row.against} {row.against_number}".strip()
    words = f"{row.raised_by}: {row.text}" if row.raised_by else row.text
    match role:
        case ROLE.DisplayRole:
            return words.replace("\n", " ")
        case ROLE.ToolTipRole:
            return f"{words}\n{row.outcome}".strip()
        case ROLE.AccessibleTextRole:
            return ", ".join(part for part in (dict(kind_words())[row.kind], about, words, row.outcome) if part)
        case _ if role == ROW_ICON:
            return "hand-palm" if row.kind is ObjectionKind.OBJECTION else "note-pencil"
        case _ if role == ROW_NOTE:
            return f"{dict(kind_words())[row.kind]} zu {about}" if not row.outcome else tr("erledigt")
    return None


def _concerns(objection: ObjectionView, view: MeetingView, item: ItemView) -> bool:
    mine = objection.against_id == view.id and objection.against_item_id == item.id
    return mine or (objection.raised_in_id == view.id and objection.item_id == item.id)


class ObjectionForm(InlineForm):
    """Which minutes, who, what, and what became of it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._item: UUID | None = None
        self._objection: UUID | None = None
        self._about: UUID | None = None

    def build(self) -> None:
        self.against = Combo(self.tr("Niederschrift"))
        self.against.currentIndexChanged.connect(lambda _index: self._load_items())
        self.about = Combo(self.tr("Zu welchem Punkt"))
        self.kind = Combo(self.tr("Art"), kind_words())
        self.raised_by = QLineEdit()
        self.raised_by.setAccessibleName(self.tr("Von wem"))
        self.text = NoteEdit(self.tr("Wortlaut"), 2)
        self.outcome = QLineEdit()
        self.outcome.setAccessibleName(self.tr("Ergebnis"))
        self.outcome.setPlaceholderText(self.tr("z. B. Das Gremium folgt der Einwendung."))
        for label, field in (
            (self.tr("Niederschrift"), self.against), (self.tr("TOP"), self.about), (self.tr("Art"), self.kind),
            (self.tr("Von wem"), self.raised_by), (self.tr("Wortlaut"), self.text), (self.tr("Ergebnis"), self.outcome),
        ):  # fmt: skip
            self.row(label, field)
        self.sent.connect(self._send)

    def offer(self, minutes: list[tuple[UUID, str]]) -> None:
        """The minutes that can be objected to."""
        self.when_built("minutes", lambda: self.against.fill(minutes))

    def _load_items(self) -> None:
        """The items of the minutes that the objection is about; none is possible, too."""
        meeting = self.against.value()
        self.about.fill([(None, self.tr("ganze Niederschrift"))])
        self.about.set_value(None)
        if meeting is not None:
            self._acts.context.bridge.query(
                lambda session: meeting_view(session, meeting), self._show_items, owner=self
            )

    def _show_items(self, view: MeetingView) -> None:
        if view.id == self.against.value():
            items = ((item.id, f"{item.number} · {item.heading}") for item in view.items)
            self.about.fill([(None, self.tr("ganze Niederschrift")), *items])
            self.about.set_value(self._about)

    def add_to(self, meeting: UUID, item: ItemView) -> None:
        self.keep()
        self._about = None
        self.about.setEnabled(True)
        self._meeting, self._item, self._objection = meeting, item.id, None
        self.against.setEnabled(True)
        if self.against.value() is None and self.against.count():
            self.against.setCurrentIndex(0)
        self._load_items()
        self._fill(self.tr("Einwendung oder Berichtigung"), self.tr("Festhalten"), None, item.id)

    def change(self, row: ObjectionView) -> None:
        self.keep()
        self._objection = row.id
        self.against.set_value(row.against_id)
        self.against.setEnabled(False)
        self._about = row.against_item_id
        self.about.setEnabled(False)
        self._load_items()
        self._fill(self.tr("Einwendung ändern"), self.tr("Übernehmen"), row, row.id)

    def _fill(self, heading: str, button: str, row: ObjectionView | None, key: UUID) -> None:
        self.heading.setText(heading)
        self.button.set_words(button)
        self.kind.set_value(row.kind if row is not None else ObjectionKind.OBJECTION)
        self.raised_by.setText(row.raised_by if row is not None else "")
        self.text.setPlainText(row.text if row is not None else "")
        self.outcome.setText(row.outcome if row is not None else "")
        self.open_form(self.raised_by if row is not None else self.against, key)

    def restored(self) -> None:
        self._about = self.about.value()

    def _send(self) -> None:
        text, outcome, who = self.text.toPlainText(), self.outcome.text(), self.raised_by.text()
        if self._objection is not None:
            self.send(ChangeObjection(self._objection, who, text, self.kind.value(), outcome), self._done)
        elif self._meeting is not None and self.against.value() is not None:
            command = RaiseObjection(
                self._meeting,
                self.against.value(),
                who,
                text,
                self.kind.value(),
                self._item,
                self.about.value(),
                outcome,
            )
            self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class ObjectionCard(Card):
    """Only on the item about earlier minutes, or where objections already stand."""

    height_changed = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ObjectionCard", "Einwendungen gegen frühere Niederschriften")
        super().__init__(acts.theme, title, padding=0, parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        self._writable = False
        self._sealed: list[tuple[frozenset[UUID], UUID, str]] = []
        self.add_button = KeyButton(acts.theme, self.tr("Einwendung"), icon="plus", kind="link", small=True)
        self.add_button.clicked.connect(self.add)
        self.head.addWidget(self.add_button)
        model: KeyedModel[ObjectionView] = KeyedModel(lambda row: row.id, _data)
        self.list: KeyedList[ObjectionView] = KeyedList(acts.theme, model, RowDelegate, title)
        self.list.take_keys(Qt.Key.Key_F2, Qt.Key.Key_Delete)
        self.list.key_pressed.connect(self._key)
        self.list.activated_row.connect(self._change)
        self.form = ObjectionForm(acts)
        self.form.closed.connect(self.height_changed)
        self.body.setSpacing(0)
        self.body.addWidget(self.list)
        self.body.addWidget(self.form)
        self.hide()

    def offer_meetings(self, rows: Sequence[MeetingRow]) -> None:
        """All meetings; those sealed can be objected to."""
        self._sealed = [
            (
                row.bodies,
                row.id,
                f"{row.short_name} {formats.day(row.scheduled_start)}",
            )
            for row in rows
            if row.state is MeetingState.SIGNED
        ]

    def show_item(self, view: MeetingView, item: ItemView | None, writable: bool) -> None:
        if item is None or self._item is None or item.id != self._item.id:
            self.form.put_away()
        self._view, self._item, self._writable = view, item, writable
        # raised here, or raised later against what these minutes say of the item
        rows = [each for each in view.objections if item is not None and _concerns(each, view, item)]
        self.list.show_rows(rows)
        self.list.setFixedHeight(ROW_HEIGHT * min(len(rows), 4))
        self.list.setVisible(bool(rows))
        mine = {body.body_key or body.organization_id for body in view.bodies}
        offered = [(each, words) for bodies, each, words in self._sealed if bodies & mine and each != view.id]
        self.form.offer(offered)
        self.add_button.setEnabled(writable and bool(offered))
        why = "" if offered else self.tr("Es gibt noch keine unterschriebene Niederschrift dieses Gremiums.")
        self.add_button.setToolTip(plain_tooltip(why))
        self.setVisible(item is not None and (item.standing is Standing.MINUTES or bool(rows)))

    def add(self) -> None:
        if self._view is not None and self._item is not None:
            self.form.add_to(self._view.id, self._item)
            self.height_changed.emit()

    def _change(self, row: ObjectionView) -> None:
        if self._writable and self._view is not None and row.raised_in_id == self._view.id:
            self.form.change(row)
            self.height_changed.emit()

    def _key(self, key: int, _modifiers: int) -> None:
        rows = self.list.selected_rows()
        if not rows or not self._writable or self._view is None or rows[0].raised_in_id != self._view.id:
            return
        if key == Qt.Key.Key_F2:
            self._change(rows[0])
        else:
            self._acts.do(RemoveObjection(rows[0].id), done=lambda _: self._acts.note(self.tr("Einwendung gelöscht.")))
