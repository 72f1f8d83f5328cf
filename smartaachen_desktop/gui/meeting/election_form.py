"""A ballot as it is counted: office, candidates, the question of objection, counts, and what follows from them."""

from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.body_choice import BodyChoice
from smartaachen_desktop.gui.meeting.election_rows import CandidateRows, CountBox
from smartaachen_desktop.gui.meeting.form import on_first_line
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.flow import FlowLayout
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.elections import Ballots
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.vote_file import VoteSource
from smartaachen_desktop.model.voting import VoteMethod
from smartaachen_desktop.services.elections import CorrectElection, RecordElection
from smartaachen_desktop.services.queries.meetings import MeetingView

UNASKED, NO_OBJECTION, OBJECTION = "unasked", "no", "yes"


@dataclass(frozen=True)
class ElectionRead:
    """What was taken over from a file of the keypads: votes by candidate, and the other counts."""

    source: VoteSource
    counts: tuple[tuple[tuple[str, int], ...], int, int, int]


@dataclass(frozen=True)
class ElectionDraft:
    """What is typed and not established yet."""

    office: str = ""
    seats: int = 1
    candidates: tuple[tuple[str, int], ...] = ()
    no: int = 0
    abstentions: int = 0
    invalid: int = 0
    asked: str = UNASKED
    method: VoteMethod = VoteMethod.OPEN
    previous: UUID | None = None
    body: UUID | None = None
    corrects: UUID | None = None
    """An established ballot: its counts are typed anew, all else stands."""
    electronic: bool = False
    read: ElectionRead | None = None

    @property
    def source(self) -> VoteSource | None:
        """The file that was read, as long as no count was changed by hand."""
        mine = (self.candidates, self.no, self.abstentions, self.invalid)
        return self.read.source if self.read is not None and self.read.counts == mine else None

    def with_read(self, read: ElectionRead, *, electronic: bool) -> "ElectionDraft":
        candidates, no, abstentions, invalid = read.counts
        return replace(
            self, candidates=candidates, no=no, abstentions=abstentions, invalid=invalid, electronic=electronic,
            read=read,
        )  # fmt: skip


def _source_words(draft: ElectionDraft) -> str:
    if draft.read is None or draft.corrects is not None:
        return ""
    name = draft.read.source.file_name
    if draft.source is not None:
        return tr("eingelesen aus {file}").format(file=name)
    return tr("{file} von Hand geändert").format(file=name)


class ElectionForm(QWidget):
    """Before anything is counted the chair asks whether anybody objects to an open election (§ 50 Abs. 2 GO NRW)."""

    confirmed = Signal()
    given_up = Signal()
    """Esc: a correction is put away."""
    changed = Signal()
    body_chosen = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = acts.theme
        self._theme = theme
        self._entitled, self._law = 0, ""
        self._previous: UUID | None = None
        self._corrects: UUID | None = None
        self._read: ElectionRead | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self.fields = QFormLayout()
        self.fields.setHorizontalSpacing(8)
        self.fields.setVerticalSpacing(6)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.office = QLineEdit()
        self.office.setAccessibleName(self.tr("Amt oder Funktion"))
        self.office.setPlaceholderText(self.tr("z. B. Schriftführung"))
        self.seats = CountBox(self.tr("Zu besetzende Plätze"))
        self.seats.setRange(1, 12)
        self.candidates = CandidateRows(theme)
        self.asked = SegmentedControl(
            theme, ((UNASKED, self.tr("nicht gefragt")), (NO_OBJECTION, self.tr("Nein")), (OBJECTION, self.tr("Ja"))),
            self.tr("Widerspricht jemand der offenen Wahl?"), small=True,
        )  # fmt: skip
        self.method = SegmentedControl(
            theme, ((VoteMethod.OPEN.value, self.tr("offen")), (VoteMethod.SECRET.value, self.tr("mit Stimmzetteln"))),
            self.tr("Art der Wahl"), small=True,
        )  # fmt: skip
        self.no, self.abstentions, self.invalid = (
            CountBox(self.tr("Nein")), CountBox(self.tr("Enthaltungen")), CountBox(self.tr("Ungültig")),
        )  # fmt: skip
        self.bodies = BodyChoice(self.tr("Gremium, das wählt"))
        self.bodies.activated.connect(lambda _index: self.body_chosen.emit())
        self._row(self.tr("Gremium"), self.bodies, self.bodies)
        self.fields.setRowVisible(self.bodies, False)
        self._row(self.tr("Amt"), self._side_by_side(self.office, self.tr("Plätze"), self.seats), self.office)
        asking = QWidget()
        choices = FlowLayout(8, asking)
        choices.addWidget(self.asked)
        choices.addWidget(self.method)
        self._row(self.tr("Widerspruch gegen offene Wahl?"), asking, self.asked)
        self._row(self.tr("Zur Wahl stehen"), self.candidates, self.candidates.rows[0][0])
        self._row(self.tr("Weitere Stimmen"), self._rest(), self.abstentions)
        self._row(self.tr("Stimmabgabe"), self._keypads(), self.electronic)
        column.addLayout(self.fields)
        foot = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(1)
        self.sentence = PlainLabel(theme, "", size="table", bold=True, tabular=True, wrap=True)
        self.reason = PlainLabel(theme, "", "ink2", "small", tabular=True, wrap=True)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        foot.addLayout(words, 1)
        self.button = KeyButton(theme, self.tr("Wahl feststellen"), "Ctrl+Return", kind="primary")
        self.button.clicked.connect(self.confirm)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        for box in (self.seats, self.no, self.abstentions, self.invalid):
            box.valueChanged.connect(self._judge)
        self.office.textChanged.connect(self._judge)
        self.candidates.changed.connect(self._judge)
        self.asked.chosen.connect(self._asked)
        self.method.chosen.connect(self._judge)
        self.setFocusProxy(self.office)
        self.leave = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.leave.activated.connect(self.given_up)
        self.leave.setEnabled(False)

    def _rest(self) -> QWidget:
        rest = QWidget()
        flow = FlowLayout(8, rest)
        self._no_label = PlainLabel(self._theme, self.tr("Nein"), "ink2", "small")
        for label, box in (
            (self._no_label, self.no),
            (PlainLabel(self._theme, self.tr("Enthaltung"), "ink2", "small"), self.abstentions),
            (PlainLabel(self._theme, self.tr("Ungültig"), "ink2", "small"), self.invalid),
        ):  # fmt: skip
            box.setFixedWidth(62)
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(label)
            row.addWidget(box)
            flow.addWidget(pair)
        return rest

    def _keypads(self) -> QWidget:
        self.electronic = QCheckBox(self.tr("elektronisch"))
        self.electronic.setAccessibleName(self.tr("Elektronisch gewählt"))
        self.read = KeyButton(self._theme, self.tr("Ergebnis einlesen …"), kind="link", small=True)
        self.read.hide()
        self.source = PlainLabel(self._theme, "", "ink2", "small", elide=True)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.electronic)
        row.addWidget(self.read)
        row.addWidget(self.source, 1)
        return box

    def _row(self, label: str, field: QWidget, buddy: QWidget) -> None:
        words = PlainLabel(self._theme, label, "ink2", "small")
        words.setBuddy(buddy)
        on_first_line(words)
        self.fields.addRow(words, field)

    def _side_by_side(self, left: QLineEdit, label: str, right: QWidget) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(left, 1)
        row.addWidget(PlainLabel(self._theme, label, "ink2", "small"))
        row.addWidget(right)
        return box

    def show_draft(self, draft: ElectionDraft, entitled: int) -> None:
        """Show without telling anybody."""
        self._entitled, self._previous, self._corrects = entitled, draft.previous, draft.corrects
        correcting = draft.corrects is not None
        self.leave.setEnabled(correcting)
        self.office.setReadOnly(correcting)
        self._read = draft.read
        self.electronic.setChecked(draft.electronic)
        for settled in (self.seats, self.asked, self.method, self.electronic, self.read):
            settled.setEnabled(not correcting)
        self.button.set_words(self.tr("Berichtigung feststellen") if correcting else self.tr("Wahl feststellen"))
        for box, value in (
            (self.seats, draft.seats), (self.no, draft.no), (self.abstentions, draft.abstentions),
            (self.invalid, draft.invalid),
        ):  # fmt: skip
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.office.blockSignals(True)
        self.office.setText(draft.office)
        self.bodies.set_value(draft.body)
        self.bodies.setEnabled(draft.previous is None and not correcting)
        self.office.blockSignals(False)
        self.candidates.show_candidates(draft.candidates, fixed=draft.previous is not None or correcting)
        self.asked.set_current(draft.asked)
        self.method.set_current(draft.method.value)
        self._judge()

    def show_bodies(self, view: MeetingView) -> None:
        self.bodies.show_bodies(view)
        self.fields.setRowVisible(self.bodies, view.joint)

    def set_entitled(self, entitled: int, law: str) -> None:
        """How many may vote, and where the rule stands for the body that elects."""
        if (entitled, law) != (self._entitled, self._law):
            self._entitled, self._law = entitled, law
            self._judge()

    def draft(self) -> ElectionDraft:
        return ElectionDraft(
            self.office.text(), self.seats.value(), self.candidates.candidates(), self.no.value(),
            self.abstentions.value(), self.invalid.value(), self.asked.current(), VoteMethod(self.method.current()),
            self._previous, self.bodies.value(), self._corrects, self.electronic.isChecked(), self._read,
        )  # fmt: skip

    def command(self, item: UUID) -> RecordElection | CorrectElection:
        draft = self.draft()
        if draft.corrects is not None:
            votes = tuple(count for _name, count in draft.candidates)
            no = draft.no if len(votes) == 1 else 0
            return CorrectElection(draft.corrects, votes, no, draft.abstentions, draft.invalid)
        return RecordElection(
            item, draft.office, draft.candidates, draft.seats, draft.no, draft.abstentions, draft.invalid, draft.method,
            objection_asked=draft.asked != UNASKED, objection=draft.asked == OBJECTION, previous=draft.previous,
            body=draft.body, electronic=draft.electronic, source=draft.source,
        )  # fmt: skip

    def all_in_favour(self) -> None:
        """Everybody entitled who has not voted otherwise is for the only candidate."""
        if len(self.candidates.candidates()) == 1:
            rest = self._entitled - self.no.value() - self.abstentions.value() - self.invalid.value()
            self.candidates.all_for_first(max(rest, 0))
            self._judge()

    def confirm(self) -> None:
        self.candidates.settle()
        if self.button.isEnabled() and self.isVisible():
            self.confirmed.emit()

    def _asked(self, answer: str) -> None:
        if answer == OBJECTION:
            self.method.set_current(VoteMethod.SECRET.value)
        self._judge()

    def _judge(self, *_args: object) -> None:
        draft = self.draft()
        names = [name for name, _votes in draft.candidates]
        single = len(names) <= 1
        self.no.setVisible(single)
        self._no_label.setVisible(single)
        no = draft.no if single else 0
        ballots = Ballots(
            tuple(votes for _name, votes in draft.candidates), no, draft.abstentions, draft.invalid, draft.seats,
            draft.previous is not None,
        )  # fmt: skip
        wrong = self._missing(draft, names)
        if not wrong:
            try:
                ballots.check(self._entitled, self._law)
                sentence = ballots.sentence(names)
                wrong = "" if ballots.ballots else self.tr("Bitte zuerst die Stimmen eintragen.")
            except UserError as error:
                wrong = sentence = error.message
        else:
            sentence = wrong
        self.sentence.setText(sentence)
        counted = self.tr("{n} von {all} Stimmzetteln oder Stimmen").format(
            n=ballots.ballots if names else 0, all=self._entitled
        )
        self.source.setText(_source_words(draft))
        self.reason.setText(" · ".join(part for part in (counted, self._law) if part))
        self.button.setEnabled(not wrong)
        self.button.setToolTip(plain_tooltip(wrong))
        self.changed.emit()

    def _missing(self, draft: ElectionDraft, names: list[str]) -> str:
        if not draft.office.strip():
            return self.tr("Wofür wird gewählt? Bitte nennen Sie das Amt.")
        if not names:
            return self.tr("Bitte nennen Sie, wer zur Wahl steht.")
        if draft.asked == UNASKED and draft.method is VoteMethod.OPEN:
            return self.tr("Bitte erst fragen, ob jemand der offenen Wahl widerspricht.")
        if draft.asked == OBJECTION and draft.method is VoteMethod.OPEN:
            return self.tr("Der offenen Wahl wurde widersprochen: gewählt wird mit Stimmzetteln.")
        return ""
