"""Topics of the backlog (Themenspeicher) onto the agenda of a meeting that is planned already."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.topic_list import TopicList
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.changes import Changes, Outcome
from smartaachen_desktop.services.queries.backlog import TopicRow, topics_for_meeting
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.shelving import TakeTopics


class TopicsForm(InlineForm):
    """Ticked topics go in their order; a line is dragged to its place. `shelve_asked`: an item was let go here."""

    shelve_asked = Signal(object)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._body: UUID | None = None
        self._invited = False
        acts.context.bridge.changed.connect(self._changed)

    def build(self) -> None:
        self.heading.setText(self.tr("Aus dem Themenspeicher"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.source = PlainLabel(self._acts.theme, "", "ink2", "small", wrap=True)
        self.items = TopicList(self._acts)
        self.items.dropped.connect(self.shelve_asked)
        self.edit = KeyButton(self._acts.theme, self.tr("Themenspeicher bearbeiten …"), kind="link", small=True)
        self.edit.clicked.connect(self._open_body)
        for part in (self.source, self.items, self.edit):
            self.fields.addRow(part)
        self.sent.connect(self._send)

    def ask(self, view: MeetingView) -> None:
        self._meeting, self._body = view.id, view.organization_id
        self._invited = view.state is MeetingState.INVITED
        self.items.clear()
        self.source.setText("")
        self.open_form(self.items)
        self._read()

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("topic"):
            self._read()

    def _read(self) -> None:
        meeting = self._meeting
        if meeting is not None:
            self._acts.context.bridge.query(
                lambda session: topics_for_meeting(session, meeting), lambda rows: self._show(meeting, rows), owner=self
            )

    def _show(self, meeting: UUID, rows: tuple[TopicRow, ...]) -> None:
        if meeting != self._meeting:
            return
        self.items.show_topics(rows)
        words = self.tr("Der Themenspeicher des Gremiums ist leer. Ziehen Sie Punkte hierher, die warten sollen.")
        if rows:
            words = self.tr("Leertaste kreuzt an, Ziehen legt ein Thema an seinen Platz.")
        if rows and self._invited:
            words = self.tr("Leertaste kreuzt an. Eingeladen ist schon: Die Themen kommen in den Nachtrag.")
        self.source.setText(words)
        self.button.setVisible(bool(rows))
        self.cancel.set_words(self.tr("Abbrechen") if rows else self.tr("Schließen"))
        if rows and self.isVisible() and not self.items.hasFocus():
            self.items.setFocus()

    def bring(self, topic: UUID, before: UUID | None) -> None:
        """One topic let go on the agenda."""
        if self._meeting is not None:
            note = self.tr("Thema auf die Tagesordnung genommen.")
            self._acts.do(
                TakeTopics(self._meeting, (topic,), before),
                done=lambda _: self._acts.note(note),
                failed=self.refuse,
            )

    def _send(self) -> None:
        taken = self.items.taken()
        if self._meeting is None:
            return
        if not taken:
            if self.items.count():
                self.error.show_error(self.tr("Bitte mindestens ein Thema ankreuzen."))
            return
        self._taken = len(taken)
        self.send(TakeTopics(self._meeting, taken), self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
        one = self.tr("1 Thema auf die Tagesordnung genommen.")
        many = self.tr("{n} Themen auf die Tagesordnung genommen.").format(n=self._taken)
        self._acts.note(one if self._taken == 1 else many)

    def _open_body(self) -> None:
        if self._body is not None:
            self._acts.context.open_target("topics", self._body)
