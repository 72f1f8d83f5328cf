"""Adding and editing an agenda item."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices, Combo
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.meeting.stage_words import number_of
from smartaachen_desktop.gui.shared.labels import plain_tooltip
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.model.meetings import Standing
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.words import ROLE_NAMES, STANDING_NAMES


class ItemForm(InlineForm):
    """Title, part, minutes, paper, Zuständigkeit, proposal; the internal heading for the non-public part only."""

    added = Signal(object)
    """The new item."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._item: ItemView | None = None
        self._parent: UUID | None = None
        self._stage = False

    def build(self) -> None:
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Betreff"))
        self.part = SegmentedControl(
            self._acts.theme, (("public", self.tr("öffentlich")), ("internal", self.tr("nichtöffentlich"))),
            self.tr("Teil der Sitzung"), small=True,
        )  # fmt: skip
        self.part.chosen.connect(self._show_part)
        self.internal = QLineEdit()
        self.internal.setAccessibleName(self.tr("Interner Betreff"))
        self.minutes = NumberBox()
        self.minutes.setRange(0, 1440)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Geplante Dauer in Minuten"))
        self.paper = Combo(self.tr("Vorlage"))
        self.role = Combo(self.tr("Zuständigkeit"), ROLE_NAMES.items())
        self.proposal = NoteEdit(self.tr("Beschlussvorschlag"))
        self.row(self.tr("Betreff"), self.title)
        self.row(self.tr("Teil"), self.part)
        self._internal_label = self.row(self.tr("Intern"), self.internal)
        self.row(self.tr("Dauer"), self.minutes)
        proper = [
            (self.row(self.tr("Vorlage"), self.paper), self.paper),
            (self.row(self.tr("Zuständigkeit"), self.role), self.role),
            (self.row(self.tr("Vorschlag"), self.proposal), self.proposal),
        ]
        self.chair = Combo(self.tr("Leitung dieses Punktes"))
        self._chair_label = self.row(self.tr("Leitung"), self.chair)
        self.standing = Combo(self.tr("Wofür"), STANDING_NAMES.items())
        self.standing.setToolTip(
            plain_tooltip(
                self.tr("„Umsetzung der Beschlüsse“ und „Genehmigung der Niederschrift“ bringen ihre Liste mit")
            )
        )
        proper.append((self.row(self.tr("Wofür"), self.standing), self.standing))
        self._proper = tuple(each for pair in proper for each in pair)
        self.sent.connect(self._send)

    def _show_part(self, _part: str = "") -> None:
        internal = self.part.current() == "internal" and not self._stage
        self.internal.setVisible(internal)
        self._internal_label.setVisible(internal)

    def offer(self, choices: Choices) -> None:
        self.when_built("choices", lambda: self._offer(choices))

    def _offer(self, choices: Choices) -> None:
        self.paper.fill([(None, self.tr("keine")), *((key, words) for key, words, _public in choices.papers)])
        people = ((person.id, person.name) for person in choices.people.people)
        self.chair.fill([(None, self.tr("wie die Sitzung")), *people])

    def _show_chair(self, chair: UUID | None, *, shown: bool) -> None:
        self.chair.set_value(chair)
        self.chair.setVisible(shown)
        self._chair_label.setVisible(shown)

    def _show_proper(self, stage: bool) -> None:
        """A stage item has nothing of what belongs into the minutes."""
        self._stage = stage
        for each in self._proper:
            each.setVisible(not stage)

    def add_to(
        self, meeting: UUID, *, public: bool = True, parent: ItemView | None = None, stage: bool = False
    ) -> None:
        self.keep()
        self._show_proper(stage)
        self._meeting, self._item, self._parent = meeting, None, parent.id if parent is not None else None
        heading = self.tr("Neuer Tagesordnungspunkt")
        if stage:
            heading = self.tr("Neuer Regiepunkt (nur intern)")
        if parent is not None:
            heading = self.tr("Neuer Unterpunkt zu {number}").format(number=parent.number)
        self.heading.setText(heading)
        self.button.set_words(self.tr("Aufnehmen"))
        self._show_chair(None, shown=False)
        self.standing.set_value(Standing.NONE)
        role = ConsultationRole.NOTICE if stage else ConsultationRole.DECISION
        self._fill("", "", public, 5, None, role, "")
        self.open_form(self.title, (meeting, self._parent, stage))

    def edit(self, item: ItemView) -> None:
        self.keep()
        self._show_proper(item.is_stage())
        self._item = item
        self.heading.setText(self.tr("{number} bearbeiten").format(number=number_of(item)))
        self.button.set_words(self.tr("Übernehmen"))
        self._show_chair(item.chair_id, shown=True)
        self.standing.set_value(item.standing)
        self._fill(
            item.title, item.internal_title, item.public, item.planned_minutes, item.paper_id, item.role, item.proposal
        )
        self.open_form(self.title, item.id)

    def restored(self) -> None:
        self._show_part()

    def _fill(
        self, title: str, internal: str, public: bool, minutes: int, paper: UUID | None, role: ConsultationRole,
        proposal: str,
    ) -> None:  # fmt: skip
        self.title.setText(title)
        self.internal.setText(internal)
        self.part.set_current("public" if public else "internal")
        self.minutes.setValue(minutes)
        self.paper.set_value(paper)
        self.role.set_value(role)
        self.proposal.setPlainText(proposal)
        self._show_part()

    def _send(self) -> None:
        public, item = self.part.current() == "public", self._item
        if item is None and self._meeting is not None:
            command = AddAgendaItem(
                self._meeting, self.title.text(), public, "" if public else self.internal.text(), self.paper.value(),
                self.role.value(), self.minutes.value(), self.proposal.toPlainText(), None, self._parent,
                self.standing.value(), self._stage,
            )  # fmt: skip
            self.send(command, self._added)
        elif item is not None:
            change = ChangeAgendaItem(
                item.id, self.title.text(), "" if public else self.internal.text(), self.paper.value(),
                self.role.value(), self.minutes.value(), self.proposal.toPlainText(), self.chair.value(),
                self.standing.value(), public=public,
            )  # fmt: skip
            self.send(change, self._done)

    def _added(self, outcome: Outcome) -> None:
        self.close_form()
        self.added.emit(outcome.ids["item"])

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
