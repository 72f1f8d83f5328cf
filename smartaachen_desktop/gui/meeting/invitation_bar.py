"""Before the meeting: is the invitation in time, and the documents that go out."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.supplement_row import SupplementRow
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import InviteToMeeting
from smartaachen_desktop.services.queries.invitation import Notice, notice_of
from smartaachen_desktop.services.queries.meetings import MeetingView


class InvitationBar(Pane):
    """Shown until the meeting is opened. `wished` tells the document that shall be made."""

    wished = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._meeting: UUID | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._icon = IconLabel(acts.theme, "warning", "warn", 18)
        self.sentence = PlainLabel(acts.theme, "", size="table", tabular=True, wrap=True)
        top.addWidget(self._icon)
        top.addWidget(self.sentence, 1)
        row = FlowLayout()  # the preview beside it leaves little room
        self.internal = KeyButton(acts.theme, self.tr("Einladung als PDF"), icon="file-pdf", small=True)
        self.internal.setToolTip(plain_tooltip(self.tr("Für die Mitglieder, mit den internen Betreffen")))
        self.public = KeyButton(acts.theme, self.tr("öffentlich"), icon="file-pdf", kind="link", small=True)
        self.public.setAccessibleName(self.tr("Einladung als PDF, öffentliche Ausgabe"))
        self.public.setToolTip(plain_tooltip(self.tr("Öffentliche Ausgabe für Aushang und Netz")))
        self.calendar = KeyButton(
            acts.theme, self.tr("Kalenderdatei (.ics)"), icon="calendar-plus", kind="link", small=True
        )
        self.calendar.setToolTip(plain_tooltip(self.tr("Termin mit öffentlicher Tagesordnung")))
        self.sheet = KeyButton(acts.theme, self.tr("Anwesenheitsliste"), icon="file-pdf", kind="link", small=True)
        self.sheet.setToolTip(plain_tooltip(self.tr("Zum Unterschreiben von Hand am Eingang")))
        self.note = KeyButton(acts.theme, self.tr("Als eingeladen vermerken"), icon="check", kind="primary", small=True)
        for button, kind, audience in (
            (self.internal, DocumentKind.INVITATION, Audience.INTERNAL),
            (self.public, DocumentKind.INVITATION, Audience.PUBLIC),
            (self.calendar, DocumentKind.CALENDAR, Audience.PUBLIC),
            (self.sheet, DocumentKind.ATTENDANCE_SHEET, Audience.INTERNAL),
        ):
            button.clicked.connect(lambda _checked=False, what=kind, whom=audience: self._wish(what, whom))
            row.addWidget(button)
        self.day = DateEdit(acts.theme, self.tr("Tag der Einladung"))
        self.day.setToolTip(plain_tooltip(self.tr("Tag, an dem die Einladung hinausging")))
        self.day.setFixedWidth(112)
        self.day.edit.returnPressed.connect(self._invite)
        self.note.clicked.connect(self._invite)
        top.addWidget(self.day)
        top.addWidget(self.note)
        column.addLayout(top)
        column.addLayout(row)
        self.supplement = SupplementRow(acts)
        self.supplement.wished.connect(self.wished)
        column.addWidget(self.supplement)
        self.body.addWidget(inside)
        self.body.addWidget(Rule(acts.theme))
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        before = view.state in (MeetingState.PLANNED, MeetingState.INVITED)
        self._view = view if before else None
        self.setVisible(before)
        if not before:
            return
        self.supplement.show_meeting(view)
        notice = notice_of(view, self._acts.now())
        self.sentence.setText(self._words(notice))
        self._icon.setVisible(not notice.kept)
        self.sentence.set_role("ink" if notice.kept else "warn")
        planned = view.state is MeetingState.PLANNED
        if planned and (self.day.isHidden() or self.day.value() is None or self._meeting != view.id):
            self.day.set_value(notice.sent)
        self._meeting = view.id
        self.note.setVisible(planned)
        self.day.setVisible(planned)

    def _words(self, notice: Notice) -> str:
        if notice.invited:
            sent = self.tr("Eingeladen am {day} (bis zur Sitzung {days}).").format(
                day=formats.day(notice.sent), days=self._days(notice.full_days)
            )
        else:
            sent = self.tr("Noch nicht eingeladen (heute bis zur Sitzung {days}).").format(
                days=self._days(notice.full_days)
            )
        if not notice.required:
            return f"{sent} " + self.tr("Für das Gremium ist keine Ladungsfrist hinterlegt (Gremien & Personen).")
        rule = self.tr("Ladungsfrist {days}, also spätestens am {day}").format(
            days=self._days(notice.required), day=formats.day(notice.last_day)
        )
        if notice.kept:
            return f"{sent} {rule}."
        law = self._view.cites(Law.AGENDA) if self._view is not None else ""
        return f"{sent} {rule}: " + self.tr("nicht eingehalten{source}.").format(source=in_brackets(law))

    def _days(self, count: int) -> str:
        if count == 1:
            return self.tr("1 voller Tag")
        return self.tr("{n} volle Tage").format(n=max(count, 0))

    def _wish(self, kind: DocumentKind, audience: Audience) -> None:
        if self._view is not None:
            self.wished.emit(DocumentWish(kind, self._view.id, audience))

    def _invite(self) -> None:
        if self._view is not None and self._view.state is MeetingState.PLANNED and self.day.commit():
            self._acts.do(InviteToMeeting(self._view.id, self.day.value()), failed=self._refuse)

    def _refuse(self, error: UserError) -> None:
        self.day.refuse(error.sentence())
