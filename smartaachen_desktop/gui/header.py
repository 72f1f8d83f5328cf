"""The header in its two modes: a running meeting, or title, search and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.header_parts import (
    HeaderState,
    ItemState,
    MeetingState,
    SearchButton,
    WallButton,
    WallState,
)
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.lamp import QuorumLamp
from smartaachen_desktop.gui.shared.progress import ProgressLine
from smartaachen_desktop.gui.shared.savestate import SaveState
from smartaachen_desktop.gui.theme import ThemeBox

__all__ = ["Header", "HeaderState", "ItemState", "MeetingState", "WallState"]

NARROW, TIGHT = 1400, 1180  # width of the window


class Header(paint.Painted):
    """72 px over the view; cells parted by 1-px lines."""

    palette_requested = Signal()
    wall_requested = Signal()
    verify_requested = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFixedHeight(theme.current.size.header)
        self._state = HeaderState("")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(12)
        self._row = row
        self._cells: list[tuple[QWidget, QWidget]] = []
        row.addLayout(self._title_cell(), 1)
        self.search = SearchButton(theme)
        self.search.clicked.connect(self.palette_requested)
        row.addWidget(self.search)
        self.verify = IconButton(theme, "shield-check", self.tr("Unterschriften prüfen"))
        self.verify.clicked.connect(self.verify_requested)
        self._can_verify = False
        row.addWidget(self.verify)
        self._item = self._cell(self._item_cell())
        self._lamps = [self._lamp_cell() for _ in range(2)]
        self._next = self._cell(self._next_cell())
        self.wall = WallButton(theme)
        self.wall.clicked.connect(self.wall_requested)
        self._cell(self.wall)
        self._cell(self._clock_cell())
        self.show_state(self._state)

    def _cell(self, content: QWidget) -> QWidget:
        """A cell with the line before it."""
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        rule = Rule(self.theme, upright=True)
        rule.setFixedHeight(48)
        row.addWidget(rule)
        row.addWidget(content)
        self._row.addWidget(cell)
        self._cells.append((content, cell))
        return cell

    def _lamp_cell(self) -> tuple[QWidget, QuorumLamp]:
        lamp = QuorumLamp(self.theme)
        return self._cell(lamp), lamp

    def _title_cell(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = PlainLabel(self.theme, "", size="head", bold=True, elide=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pill = Badge(self.theme, "", "now")
        self.subtitle = PlainLabel(self.theme, "", "ink2", "small", parts=True)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        line.addWidget(self.subtitle, 1)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addLayout(line)
        column.addStretch(1)
        return column

    def _item_cell(self) -> QWidget:
        cell = QWidget()
        self._item_content = cell
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        line = QHBoxLayout()
        line.setSpacing(8)
        self._number = PlainLabel(self.theme, "", bold=True, size=15)
        self._elapsed = PlainLabel(self.theme, "", bold=True, size=15, tabular=True)
        self._planned = PlainLabel(self.theme, "", "ink2", "small", tabular=True)
        line.addWidget(self._number, 1)
        line.addWidget(self._elapsed)
        line.addWidget(self._planned)
        self._bar = ProgressLine(self.theme, name=self.tr("Verbrauchte Zeit des Tagesordnungspunkts"), height=4)
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._bar)
        column.addStretch(1)
        return cell

    def _next_cell(self) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self._next_words = PlainLabel(self.theme, "", bold=True, elide=True)
        column.addStretch(1)
        column.addWidget(PlainLabel(self.theme, self.tr("Nächste Sitzung"), "ink2", "small"))
        column.addWidget(self._next_words)
        column.addStretch(1)
        return cell

    def _clock_cell(self) -> QWidget:
        cell = QWidget()
        cell.setMinimumWidth(118)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.clock = PlainLabel(self.theme, "", size="number", bold=True, tabular=True)
        self.clock.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.saved = SaveState(self.theme, icon=False)
        column.addStretch(1)
        column.addWidget(self.clock)
        column.addWidget(self.saved)
        column.addStretch(1)
        return cell

    def offer_verify(self) -> None:
        """Files can be checked from now on; while a meeting runs, the palette has it."""
        self._can_verify = True
        self.show_state(self._state)

    def state(self) -> HeaderState:
        return self._state

    def show_state(self, state: HeaderState) -> None:
        """Show new values; only what differs is laid out anew."""
        self._state = state
        meeting, narrow = state.meeting, self.width() + self.theme.current.size.rail < NARROW
        self.title.setText(state.title)
        self.pill.setVisible(meeting is not None)
        self.search.setVisible(meeting is None)
        self.search.show_room(tight=self.width() + self.theme.current.size.rail < TIGHT)
        self.verify.setVisible(meeting is None and self._can_verify)
        self._next.setVisible(meeting is None and bool(state.next_meeting))
        self._next_words.setText(state.next_meeting)
        tight = self.width() + self.theme.current.size.rail < TIGHT
        # beside the pill there is no room for a whole word: the item's time is worth more
        self.subtitle.setVisible(meeting is None or not tight)
        self.pill.setToolTip(plain_tooltip(meeting.facts) if meeting is not None and tight else "")
        if meeting is None:
            self.subtitle.setText(state.subtitle)
        else:
            self.pill.show_text(meeting.pill, meeting.pill_kind, meeting.pill_icon)
            self.subtitle.setText((meeting.short_facts or meeting.facts) if narrow else meeting.facts)
        item = meeting.item if meeting is not None else None
        self._item.setVisible(item is not None)
        if item is not None:
            self._number.setText(item.number)
            self._elapsed.setText(item.elapsed)
            # overrun is what must be seen on a small screen, too; what is left the bar tells
            words = (item.short or ("" if tight else item.planned)) if narrow else item.planned
            self._planned.setText(words)
            self._planned.setVisible(bool(words))
            self._bar.set_share(item.share)
            said = f"{item.elapsed}, {item.planned}"
            self._item_content.setToolTip(plain_tooltip(said if item.planned else item.elapsed))
            least = 100 if tight else 155 if narrow else 160
            self._item_content.setFixedWidth(max(least, self._item_width()))
        lamps = meeting.lamps if meeting is not None else ()
        for number, (cell, lamp) in enumerate(self._lamps):
            cell.setVisible(number < len(lamps))
            if number < len(lamps):
                lamp.show_lamp(lamps[number])
        self.wall.show_state(state.wall, large=meeting is not None, narrow=narrow)
        for pair in self._cells:  # hidden cells keep old sizes until told
            for widget in pair:
                widget.updateGeometry()
        self._space(12 if narrow else 14)

    def _item_width(self) -> int:
        """Nothing of the running item is cut: an hour's time and an overrun need more than usual."""
        labels = [self._number, self._elapsed] + ([self._planned] if self._planned.text() else [])
        return sum(label.sizeHint().width() for label in labels) + 8 * (len(labels) - 1)

    def _space(self, gap: int) -> None:
        """Room on both sides of the lines between the cells."""
        self._row.setSpacing(gap)
        for _, cell in self._cells:
            row = cell.layout()
            if row is not None:
                row.setSpacing(gap)

    def set_clock(self, text: str) -> None:
        self.clock.setText(text)
        self.clock.setAccessibleName(self.tr("Uhrzeit {time}").format(time=text))

    def set_wall_picture(self, picture: QPixmap) -> None:
        self.wall.set_picture(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_state(self._state)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        painter.fillRect(self.rect(), self.theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.colour("line"))
