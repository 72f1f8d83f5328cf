"""The page of the workbench with all meetings."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.chooser import MeetingChooser
from smartaachen_desktop.gui.shared.late import keep_tab_order
from smartaachen_desktop.services.queries.meetings import MeetingRow


class BenchList(QWidget):
    """Its list is made when it is first looked at: most starts lead into a meeting."""

    chosen = Signal(object)
    take_file = Signal()

    def __init__(self, acts: Acts, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts = acts
        self._rows: tuple[MeetingRow, ...] = ()
        self._choices: Choices | None = None

    @cached_property
    def chooser(self) -> MeetingChooser:
        made = MeetingChooser(self._acts, self)
        made.chosen.connect(self.chosen)
        made.take_file.connect(self.take_file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        keep_tab_order(self)
        if self._choices is not None:
            made.offer(self._choices)
        made.show_rows(self._rows)
        return made

    def take(self, rows: tuple[MeetingRow, ...], choices: Choices | None) -> None:
        """What was read anew; without `choices` they are the same as before."""
        self._rows, self._choices = rows, choices or self._choices
        made: MeetingChooser | None = self.__dict__.get("chooser")
        if made is not None:
            if choices is not None:
                made.offer(choices)
            made.show_rows(rows)
