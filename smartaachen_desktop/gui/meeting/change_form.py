"""The form that prepares one change of plan, budget or board for the motion under discussion."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.change_inputs import ChangePart, MissingInput, SearchCombo
from smartaachen_desktop.gui.meeting.change_measure import MOVE, BoardPart, DatesPart, DetailsPart, EndPart
from smartaachen_desktop.gui.meeting.change_money import EndLinePart, MoneyPart, NewLinePart
from smartaachen_desktop.gui.meeting.change_new import LinkPart, NewPart, UnlinkPart
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView


class ChangeForm(InlineForm):
    """The kind of change first, then only its inputs; each is filled with what stands in the plan now.

    The parts (`dates`, `details`, …) hold the inputs of their kinds; `measure` and `line` are shared by several, so
    that another kind keeps the choice.
    """

    grown = Signal()
    """Another kind needs more or fewer inputs."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: ItemView | None = None
        self._choices: Choices | None = None

    def build(self) -> None:
        self.motion = Combo(self.tr("Zu welchem Antrag"))
        self.measure = SearchCombo(self.tr("Maßnahme"))
        self.line = SearchCombo(self.tr("Position"))
        self.dates, self.details = DatesPart(self._acts, self.measure), DetailsPart(self._acts, self.measure)
        self.new, self.end = NewPart(self._acts), EndPart(self._acts, self.measure)
        self.board, self.link, self.unlink = BoardPart(self.measure), LinkPart(self._acts), UnlinkPart()
        self.money, self.new_line = MoneyPart(self._acts, self.line), NewLinePart(self._acts)
        self.end_line = EndLinePart(self.line)
        self.parts: tuple[ChangePart, ...] = (
            self.dates, self.details, self.new, self.end, self.board, self.link, self.unlink, self.money, self.new_line,
            self.end_line,
        )  # fmt: skip
        self.kind = Combo(self.tr("Was"), [pair for part in self.parts for pair in part.kinds])
        self.kind.setCurrentIndex(0)
        self.kind.setMaxVisibleItems(self.kind.count())
        self.kind.activated.connect(lambda _index: self.show_kind())
        self.measure.activated.connect(lambda _index: self.refresh())
        self.line.activated.connect(lambda _index: self.refresh())
        self.money.year.valueChanged.connect(lambda _year: self.refresh())
        self.row(self.tr("Was"), self.kind)
        self.row(self.tr("Antrag"), self.motion)
        self.row(self.tr("Maßnahme"), self.measure)
        self.line_label = self.row(self.tr("Position"), self.line)
        for part in self.parts:
            for label, field in part.rows:
                self.row(label, field)
        self.button.set_words(self.tr("Vorbereiten"))
        self.heading.setText(self.tr("Änderung vorbereiten: wirksam wird sie erst mit dem Beschluss"))
        self.sent.connect(self._send)
        self.show_kind()

    def offer(self, choices: Choices) -> None:
        self.when_built("choices", lambda: self._offer(choices))

    def _offer(self, choices: Choices) -> None:
        self._choices = choices
        self.measure.fill([(each.id, f"{each.number} {each.title}") for each in choices.measures])
        self.line.fill([(each.id, each.name) for each in choices.budget.lines])
        for part in self.parts:
            part.offer(choices)

    def show_item(self, item: ItemView) -> None:
        """The motions a change can hang on; those voted on stand."""
        self.when_built("item", lambda: self._offer_motions(item))

    def _offer_motions(self, item: ItemView) -> None:
        waiting = [motion for motion in item.motions if motion.vote is None and not motion.withdrawn]
        entries: list[tuple[UUID | None, str]] = [(motion.id, motion.name) for motion in waiting]
        if not any(motion.kind is MotionKind.MAIN for motion in item.motions):
            entries.insert(0, (None, self.tr("Beschlussvorschlag")))
        self.motion.fill(entries)

    def prepare(self, item: ItemView) -> None:
        self.keep()
        self._item = item
        if self.motion.value() is None and self.motion.count():
            self.motion.setCurrentIndex(0)
        years = self._choices.budget.years if self._choices is not None else ()
        year = formats.local(self._acts.now()).year
        usual = min((each for each in years if each >= year), default=year)
        for part in self.parts:
            part.clear()
            part.start(self.chosen(), usual)
        self.show_kind()
        self.open_form(self.kind, item.id)

    def restored(self) -> None:
        self._show_rows()

    def chosen(self) -> str:
        """The kind of change."""
        return str(self.kind.value() or MOVE)

    def show_kind(self) -> None:
        """Only the inputs of the chosen kind, filled anew."""
        self.error.show_error("")
        self._part().refresh(self.chosen())
        self._show_rows()

    def refresh(self) -> None:
        """Another target was chosen: show what stands in the plan for it."""
        self._part().refresh(self.chosen())
        self._show_rows()

    def _part(self) -> ChangePart:
        kind = self.chosen()
        return next(part for part in self.parts if kind in dict(part.kinds))

    def _show_rows(self) -> None:
        shown = set(self._part().shown(self.chosen()))
        words = self._part().line_words(self.chosen())
        self.line_label.setText(words)
        self.line.setAccessibleName(words)
        if self.motion.count() > 1:
            shown.add(self.motion)
        fields = [self.motion, self.measure, self.line, *(field for part in self.parts for _label, field in part.rows)]
        for field in fields:
            self.fields.setRowVisible(field, field in shown)
        self.grown.emit()

    def _send(self) -> None:
        item, part = self._item, self._part()
        if item is None or not part.commit():
            return
        try:
            command = part.command(self.chosen(), item.id, self.motion.value())
        except MissingInput as missing:
            self.error.show_error(str(missing))
        else:
            self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        self._part().clear()
        self.close_form()
