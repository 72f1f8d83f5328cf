"""A meeting that does not take place: asking for the reason, and what is shown and offered of a cancelled one."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.cancelling import CancelMeeting, ReinstateMeeting
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.meetings import CancellationView, MeetingView


class CancelForm(InlineForm):
    """The reason for the house, and what the public is told."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None

    def build(self) -> None:
        self.heading.setText(self.tr("Sitzung absagen"))
        self.button.set_words(self.tr("Sitzung absagen"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Grund der Absage, intern"))
        self.reason.setPlaceholderText(self.tr("bleibt im Haus, z. B. Sitzungsleitung verhindert"))
        self.notice = QLineEdit()
        self.notice.setAccessibleName(self.tr("Grund der Absage für die Öffentlichkeit"))
        self.notice.setPlaceholderText(self.tr("kann leer bleiben; steht auf Wand, Absage und im Kalender"))
        self.row(self.tr("Grund (intern)"), self.reason)
        self.row(self.tr("Öffentlich"), self.notice)
        self.sent.connect(self._send)

    @property
    def meeting(self) -> UUID | None:
        return self._meeting

    def ask(self, meeting: UUID) -> None:
        self.keep()
        self._meeting = meeting
        self.reason.clear()
        self.notice.clear()
        self.open_form(self.reason, meeting)

    def _send(self) -> None:
        if self._meeting is not None:
            self.send(CancelMeeting(self._meeting, self.reason.text(), self.notice.text()), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class CancelBar(Pane):
    """The form while it is asked for, the strip once the meeting is cancelled. `wished` tells the document wanted."""

    wished = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self.form = CancelForm(acts)
        self.strip = QWidget()
        column = QVBoxLayout(self.strip)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.sentence = PlainLabel(acts.theme, "", size="table", tabular=True, wrap=True, bold=True)
        self.reason = PlainLabel(acts.theme, "", size="table", wrap=True)
        self.notice = PlainLabel(acts.theme, "", size="table", wrap=True)
        top.addWidget(IconLabel(acts.theme, "warning", "warn", 18))
        top.addWidget(self.sentence, 1)
        row = FlowLayout()
        self.internal = KeyButton(acts.theme, self.tr("Absage als PDF"), icon="file-pdf", small=True)
        self.internal.setToolTip(plain_tooltip(self.tr("Für das Haus, mit dem internen Grund")))
        self.public = KeyButton(acts.theme, self.tr("öffentlich"), icon="file-pdf", kind="link", small=True)
        self.public.setAccessibleName(self.tr("Absage als PDF, öffentliche Ausgabe"))
        self.public.setToolTip(plain_tooltip(self.tr("Öffentliche Ausgabe für Mitglieder, Aushang und Netz")))
        self.calendar = KeyButton(
            acts.theme, self.tr("Kalenderdatei (.ics)"), icon="calendar-plus", kind="link", small=True
        )
        self.calendar.setAccessibleName(self.tr("Kalenderdatei, die den Termin absagt"))
        self.calendar.setToolTip(plain_tooltip(self.tr("Sagt den Termin in den Kalendern ab")))
        self.back = KeyButton(acts.theme, self.tr("Absage zurücknehmen"), icon="arrow-u-up-left", small=True)
        self.back.clicked.connect(self.step)
        for button, kind, audience in (
            (self.internal, DocumentKind.CANCELLATION, Audience.INTERNAL),
            (self.public, DocumentKind.CANCELLATION, Audience.PUBLIC),
            (self.calendar, DocumentKind.CALENDAR, Audience.PUBLIC),
        ):
            button.clicked.connect(lambda _checked=False, what=kind, whom=audience: self._wish(what, whom))
            row.addWidget(button)
        row.addWidget(self.back)
        column.addLayout(top)
        column.addWidget(self.reason)
        column.addWidget(self.notice)
        column.addLayout(row)
        self.body.addWidget(self.form)
        self.body.addWidget(self.strip)
        self._rule = Rule(acts.theme)
        self.body.addWidget(self._rule)
        self.form.closed.connect(self._fold)
        self.hide()

    def show_meeting(self, view: MeetingView) -> None:
        self._view = view
        if self.form.meeting != view.id or view.state not in (MeetingState.PLANNED, MeetingState.INVITED):
            self.form.put_away()
        cancelled = view.cancellation
        self.strip.setVisible(cancelled is not None)
        self._rule.setVisible(cancelled is not None)
        if cancelled is not None:
            self._show(cancelled)
        self._fold()

    def _show(self, cancelled: CancellationView) -> None:
        self.sentence.setText(self.tr("Abgesagt am {day}.").format(day=formats.day(cancelled.at)))
        self.reason.setText(self.tr("Grund (intern): {reason}").format(reason=cancelled.reason))
        told = self.tr("Öffentlich: {notice}").format(notice=cancelled.notice)
        self.notice.setText(told if cancelled.notice else self.tr("Öffentlich wird kein Grund genannt."))

    def _fold(self) -> None:
        self.setVisible(not (self.form.isHidden() and self.strip.isHidden()))

    def step(self) -> None:
        """Cancel the meeting, or take the cancellation back."""
        view = self._view
        if view is None:
            return
        if view.state is MeetingState.CANCELLED:
            words = self.tr("Absage zurückgenommen.")
            self._acts.do(ReinstateMeeting(view.id), done=lambda _: self._acts.note(words))
        else:
            self.show()
            self.form.ask(view.id)

    def _wish(self, kind: DocumentKind, audience: Audience) -> None:
        if self._view is not None:
            self.wished.emit(DocumentWish(kind, self._view.id, audience))
