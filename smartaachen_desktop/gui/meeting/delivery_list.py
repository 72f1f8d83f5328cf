"""The distribution list (Verteiler): who gets which edition of the minutes by which way, and since when."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState
from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.aftermath import (
    AddDelivery,
    ChangeDelivery,
    FillDeliveries,
    MarkDelivered,
    RemoveDelivery,
)
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.meeting_parts import DeliveryView
from smartaachen_desktop.services.queries.meetings import MeetingView

ROW_HEIGHT = 28
MOST_ROWS = 5
ICONS = {Channel.EMAIL: "envelope-simple", Channel.PAPER: "file-text", Channel.PORTAL: "globe"}


def channel_words() -> list[tuple[Channel, str]]:
    return [(Channel.EMAIL, tr("E-Mail")), (Channel.PAPER, tr("Papier")), (Channel.PORTAL, tr("Ratsinformation"))]


def edition_words() -> list[tuple[Audience, str]]:
    return [(Audience.INTERNAL, tr("interne Ausgabe")), (Audience.PUBLIC, tr("öffentliche Ausgabe"))]


def _data(row: DeliveryView, role: int) -> Any:
    words = f"{row.recipient} · {dict(edition_words())[row.audience]} · {dict(channel_words())[row.channel]}"
    sent = tr("versandt {day}").format(day=formats.day(row.sent_on)) if row.sent_on else tr("noch nicht versandt")
    match role:
        case ROLE.DisplayRole | ROLE.ToolTipRole:
            return words
        case ROLE.AccessibleTextRole:
            return f"{words}, {sent}"
        case _ if role == ROW_ICON:
            return ICONS[row.channel]
        case _ if role == ROW_NOTE:
            return sent
        case _ if role == ROW_STATE:
            return RowState.DONE if row.sent_on else RowState.NONE
    return None


class DeliveryForm(InlineForm):
    """Adds somebody to the list, or changes a line of it."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._delivery: UUID | None = None

    def build(self) -> None:
        self.recipient = QLineEdit()
        self.recipient.setAccessibleName(self.tr("Empfänger*in"))
        self.channel = Combo(self.tr("Weg"), channel_words())
        self.edition = Combo(self.tr("Ausgabe"), edition_words())
        self.sent_on = DateEdit(self._acts.theme, self.tr("Versandt am"))
        for label, field in (
            (self.tr("Empfänger*in"), self.recipient), (self.tr("Weg"), self.channel),
            (self.tr("Ausgabe"), self.edition), (self.tr("Versandt am"), self.sent_on),
        ):  # fmt: skip
            self.row(label, field)
        self.sent.connect(self._send)

    def add_to(self, meeting: UUID) -> None:
        self._meeting, self._delivery = meeting, None
        self._fill(self.tr("In den Verteiler aufnehmen"), self.tr("Aufnehmen"), None)

    def change(self, row: DeliveryView) -> None:
        self._delivery = row.id
        self._fill(self.tr("Verteiler ändern"), self.tr("Übernehmen"), row)

    def _fill(self, heading: str, button: str, row: DeliveryView | None) -> None:
        self.heading.setText(heading)
        self.button.set_words(button)
        self.recipient.setText(row.recipient if row is not None else "")
        self.channel.set_value(row.channel if row is not None else Channel.EMAIL)
        self.edition.set_value(row.audience if row is not None else Audience.PUBLIC)
        self.sent_on.set_value(row.sent_on if row is not None else None)
        self.open_form(self.recipient)

    def _send(self) -> None:
        if not self.sent_on.commit():
            self.sent_on.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name, channel, edition = self.recipient.text(), self.channel.value(), self.edition.value()
        day = self.sent_on.value()
        if self._delivery is not None:
            self.send(ChangeDelivery(self._delivery, name, channel, edition, day), self._done)
        elif self._meeting is not None:
            self.send(AddDelivery(self._meeting, name, None, channel, edition, day), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class DeliveryList(QWidget):
    """Fills itself from the list of those invited; one button writes down the day it went out."""

    wished = Signal(object)
    """The document that shall be made."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._meeting: UUID | None = None
        model: KeyedModel[DeliveryView] = KeyedModel(lambda row: row.id, _data)
        self.list: KeyedList[DeliveryView] = KeyedList(acts.theme, model, RowDelegate, self.tr("Verteiler"))
        self.list.take_keys(Qt.Key.Key_F2, Qt.Key.Key_Delete)
        self.list.key_pressed.connect(self._key)
        self.none = PlainLabel(acts.theme, self.tr("Der Verteiler ist noch leer."), "ink2")
        self.none.setContentsMargins(16, 8, 16, 8)
        self.form = DeliveryForm(acts)
        self.list.activated_row.connect(self.form.change)
        self.fill = KeyButton(acts.theme, self.tr("Aus der Einladungsliste"), small=True)
        self.fill.clicked.connect(self._fill)
        self.mark = KeyButton(acts.theme, self.tr("Heute versandt"), icon="paper-plane-tilt", small=True)
        self.mark.clicked.connect(self._mark)
        self.print = KeyButton(acts.theme, self.tr("Als PDF"), icon="file-pdf", kind="link", small=True)
        self.print.setAccessibleName(self.tr("Verteiler als PDF"))
        self.print.clicked.connect(self._print)
        self.add = KeyButton(acts.theme, self.tr("Empfänger*in"), icon="plus", kind="link", small=True)
        self.add.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.setSpacing(8)
        foot.addWidget(self.mark)
        foot.addWidget(self.fill)
        foot.addStretch(1)
        foot.addWidget(self.print)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.none)
        column.addLayout(foot)
        column.addWidget(self.form)

    def show_meeting(self, view: MeetingView) -> None:
        self._meeting = view.id
        rows = view.deliveries
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.list.setFixedHeight(ROW_HEIGHT * min(len(rows), MOST_ROWS))
        self.none.setVisible(not rows)
        self.print.set_blocked("" if rows else self.none.text())
        waiting = any(row.sent_on is None for row in rows)
        self.mark.set_blocked("" if waiting else self.tr("Niemand im Verteiler wartet noch auf die Niederschrift."))

    def _fill(self) -> None:
        if self._meeting is not None:
            self._acts.do(FillDeliveries(self._meeting))

    def _mark(self) -> None:
        if self._meeting is not None:
            self._acts.do(MarkDelivered(self._meeting), done=lambda _: self._acts.note(self.tr("Versand vermerkt.")))

    def _print(self) -> None:
        if self._meeting is not None:
            self.wished.emit(DocumentWish(DocumentKind.DELIVERIES, self._meeting))

    def _add(self) -> None:
        if self._meeting is not None:
            self.form.add_to(self._meeting)

    def _key(self, key: int, _modifiers: int) -> None:
        rows = self.list.selected_rows()
        if rows and key == Qt.Key.Key_F2:
            self.form.change(rows[0])
        elif key == Qt.Key.Key_Delete:
            for row in rows:
                self._acts.do(RemoveDelivery(row.id), done=lambda _: self._acts.note(self.tr("Empfänger*in gelöscht.")))
