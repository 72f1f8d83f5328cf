"""The dialog that keeps the plan as it stands under a name, at a meeting where one is named."""

from collections.abc import Callable, Collection
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.dialogs.frame import framed
from smartaachen_desktop.gui.plan.field_error import FieldError
from smartaachen_desktop.gui.plan.inputs import choice_box, choose, line_edit
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.baselines import TakeBaseline
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.baselines import free_name
from smartaachen_desktop.services.queries.plan import MeetingMark, PlanView

Send = Callable[[Command, Callable[[UserError], None], Callable[[], None]], None]
"""A command, who is told of a refusal, and who of the success."""
RECENT_DAYS = 60
"""A meeting so few days ago is most likely the one meant."""


class TakeDialog(QDialog):
    """Name and meeting; the name is the meeting's until another one is typed."""

    def __init__(
        self, theme: ThemeBox, plan: PlanView, today: date, taken: Collection[str], send: Send,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        assert plan.strategy_id is not None
        self._strategy, self._today, self._send = plan.strategy_id, today, send
        self._taken = taken
        self._names: dict[UUID | None, str] = {}
        self.setMinimumWidth(560)
        about = self.tr(
            "Hält fest, wie der Plan jetzt steht: Termine, Stand und Kosten aller Maßnahmen. Ein Basisplan "
            "ändert sich nie mehr; mit ihm wird später verglichen."
        )
        column, foot = framed(self, theme, self.tr("Basisplan festhalten"), about, wrap=True)
        self.meeting = choice_box(self.tr("Sitzung, zu der der Basisplan gehört"))
        self.name = line_edit(self.tr("Name des Basisplans"))
        self.error = FieldError(theme)
        form = QFormLayout()
        form.addRow(self.tr("Sitzung"), self.meeting)
        form.addRow(self.tr("Name"), self.name)
        form.addRow("", self.error)
        column.addLayout(form)
        column.addStretch(1)
        cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        self.keep = KeyButton(theme, self.tr("Festhalten"), "Enter", kind="primary")
        cancel.setAutoDefault(False)
        self.keep.setDefault(True)
        foot.right.addWidget(cancel)
        foot.right.addWidget(self.keep)
        cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self._offer(plan.meetings)
        self.meeting.currentIndexChanged.connect(self._name_it)
        self.name.setFocus()
        self.name.selectAll()

    def _offer(self, meetings: tuple[MeetingMark, ...]) -> None:
        """The latest first; preselected is one that was held a short time ago."""
        self.meeting.addItem(self.tr("zu keiner Sitzung"), None)
        latest = sorted(meetings, key=lambda each: each.day, reverse=True)
        self._names = {None: self.tr("Stand {day}").format(day=formats.day(self._today))}
        for each in latest:
            self._names[each.id] = f"{each.short_name} {formats.day(each.day)}"
            self.meeting.addItem(self._names[each.id], each.id)
        recent = (each for each in latest if each.held and 0 <= (self._today - each.day).days <= RECENT_DAYS)
        choose(self.meeting, next((each.id for each in recent), None))
        self._name_it()

    def _name_it(self) -> None:
        """A name that was typed stays."""
        if not self.name.isModified():
            self.name.setText(free_name(self._names[self.meeting.currentData()], self._taken))

    def _keep(self) -> None:
        self.error.show_error("")
        command = TakeBaseline(self._strategy, self.name.text(), self.meeting.currentData())
        self._send(command, self._refuse, self.accept)

    def _refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())
        self.name.setFocus()
