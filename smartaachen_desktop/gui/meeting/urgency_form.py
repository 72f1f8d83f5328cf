"""Taking up a further item in the running meeting: what it is, why it cannot wait, and the vote on it."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.urgency import AddUrgentItem


class UrgencyForm(InlineForm):
    """Proposes a unanimous vote of everybody entitled; the counts can be overwritten."""

    voting_changed = Signal(object, str)
    """The running item and the public heading once the hands are at the counts: nothing half typed before the public.
    An empty heading when it is over or put away."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._under: UUID | None = None
        self._told = ""

    def build(self) -> None:
        self.heading.setText(self.tr("Dringlichkeit"))
        self.button.set_words(self.tr("Feststellen"))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Betreff"))
        self.part = SegmentedControl(
            self._acts.theme, (("public", self.tr("öffentlich")), ("internal", self.tr("nichtöffentlich"))),
            self.tr("Teil der Sitzung"), small=True,
        )  # fmt: skip
        self.part.chosen.connect(self._show_part)
        self.internal = QLineEdit()
        self.internal.setAccessibleName(self.tr("Interner Betreff"))
        self.reason = NoteEdit(self.tr("Grund der Dringlichkeit"), 2)
        self.minutes = NumberBox()
        self.minutes.setRange(0, 1440)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Geplante Dauer in Minuten"))
        self.paper = Combo(self.tr("Vorlage"))
        self.yes, self.no, self.abstentions, self.invalid = (NumberBox() for _ in range(4))
        votes = QWidget()
        grid = QGridLayout(votes)  # two by two: the pane is narrow
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, (words, box) in enumerate((
            (self.tr("Ja"), self.yes), (self.tr("Nein"), self.no), (self.tr("Enth."), self.abstentions),
            (self.tr("Ung."), self.invalid),
        )):  # fmt: skip
            box.setRange(0, 999)
            box.setAccessibleName(words)
            box.setMinimumWidth(56)
            box.installEventFilter(self)
            grid.addWidget(PlainLabel(self._acts.theme, words, "ink2", "small"), place // 2, place % 2 * 2)
            grid.addWidget(box, place // 2, place % 2 * 2 + 1)
        for label, field in (
            (self.tr("Betreff"), self.title), (self.tr("Teil"), self.part), (self.tr("Intern"), self.internal),
            (self.tr("Grund"), self.reason), (self.tr("Vorlage"), self.paper),
            (self.tr("Dauer"), self.minutes), (self.tr("Stimmen"), votes),
        ):  # fmt: skip
            self.row(label, field)
        votes.setMinimumHeight(66)
        self.sent.connect(self._send)

    def offer(self, choices: Choices) -> None:
        self.when_built("choices", lambda: self._offer(choices))

    def _offer(self, choices: Choices) -> None:
        self.paper.fill([(None, self.tr("keine")), *((key, words) for key, words, _public in choices.papers)])

    def _show_part(self, _part: str = "") -> None:
        """The heading above stays public; what only the members may read goes into a field of its own."""
        self.fields.setRowVisible(self.internal, self.part.current() == "internal")

    def ask(self, view: MeetingView) -> None:
        self._tell("")
        self._meeting = view.id
        self.heading.setText(self.tr("Dringlichkeit") + in_brackets(view.cites(Law.AGENDA)))
        current = view.current
        self._under = current.id if current is not None else None
        entitled = len(view.entitled(current.id, self._acts.now())) if current is not None else 0
        self.title.clear()
        for field in (self.reason, self.internal):
            field.clear()
        self.part.set_current("public")
        self._show_part()
        self.paper.set_value(None)
        self.invalid.setValue(0)
        self.minutes.setValue(10)
        self.yes.setValue(entitled)
        self.no.setValue(0)
        self.abstentions.setValue(0)
        self.open_form(self.title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._tell(self.title.text().strip())
        return bool(super().eventFilter(watched, event))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # not with its view alone: the vote goes on behind it
            self._tell("")

    def _tell(self, heading: str) -> None:
        if heading != self._told and self._under is not None:
            self._told = heading
            self.voting_changed.emit(self._under, heading)

    def _send(self) -> None:
        if self._meeting is not None:
            public = self.part.current() == "public"
            command = AddUrgentItem(
                self._meeting, self.title.text(), self.reason.toPlainText(), self.yes.value(), self.no.value(),
                self.abstentions.value(), self.invalid.value(), public, "" if public else self.internal.text(),
                self.paper.value(), planned_minutes=self.minutes.value(),
            )  # fmt: skip
            self.send(command, self._done)

    def _done(self, outcome: Outcome) -> None:
        self.close_form()
        taken = "item" in outcome.ids
        self._acts.note(
            self.tr("Dringlichkeit bejaht: Der Punkt steht auf der Tagesordnung.")
            if taken
            else self.tr("Dringlichkeit abgelehnt: Die Abstimmung steht beim laufenden Punkt.")
        )
