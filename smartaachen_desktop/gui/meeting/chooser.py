"""All meetings, where none is chosen: a table with their state, and the form that plans one."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.meeting.copy_form import CopyForm
from smartaachen_desktop.gui.meeting.form_scroll import FormScroll
from smartaachen_desktop.gui.meeting.meeting_form import MeetingForm
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.empty import EmptyView
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.model.meetings import STATE_NAMES, MeetingState
from smartaachen_desktop.services.archive import ArchiveMeeting, UnarchiveMeeting
from smartaachen_desktop.services.queries.meetings import MeetingRow
from smartaachen_desktop.services.removal import RemoveMeeting

KEY = Qt.ItemDataRole.UserRole


class MeetingTable(QTableWidget):
    entered = Signal()
    struck_off = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.struck_off.emit()
        else:
            super().keyPressEvent(event)


WIDE = 1140
"""From here on the head has room for the keys of its buttons."""


class MeetingChooser(Pane):
    """`chosen` tells the meeting to open."""

    chosen = Signal(object)
    take_file = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts.theme, parent=parent)
        self._acts = acts
        self._wide = True
        self._all: tuple[MeetingRow, ...] = ()
        self._rows: tuple[MeetingRow, ...] | None = None
        self.body.addWidget(self._head())
        self.body.addWidget(Rule(self.theme))
        self.form = MeetingForm(acts)
        self.form.planned.connect(self.chosen)
        self.form.closed.connect(self._form_closed)
        self.copying = CopyForm(acts)
        self.copying.copied.connect(self.chosen)
        self._scroll = FormScroll(self.form, self)
        self.body.addWidget(self._scroll)
        self.body.addWidget(self.copying)
        self.table = MeetingTable(0, 5)
        self.table.setAccessibleName(self.tr("Sitzungen"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Termin"), self.tr("Gremium"), self.tr("Kürzel"), self.tr("TOP"), self.tr("Stand")]
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.entered.connect(self._open)
        self.table.struck_off.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._offer_archive)
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.body.addWidget(self.table, 1)
        self.empty = EmptyView(
            self.theme, "microphone", self.tr("Noch keine Sitzung"),
            self.tr("Eine Sitzung gehört zu einem Gremium; seine Mitglieder werden ihre Teilnehmenden."),
            self.tr("Sitzung anlegen"),
        )  # fmt: skip
        self.empty.pressed.connect(self.plan)
        self.body.addWidget(self.empty, 1)
        self.all_away = PlainLabel(
            self.theme,
            self.tr("Alle Sitzungen liegen im Archiv; „Archiv zeigen“ holt sie in die Liste."),
            "ink2",
            wrap=True,
        )
        self.all_away.setContentsMargins(16, 12, 16, 12)
        self.all_away.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.all_away.hide()
        self.body.addWidget(self.all_away, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(56)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(PlainLabel(self.theme, self.tr("Sitzungen"), size="head", bold=True))
        row.addSpacing(12)
        self.add_button = KeyButton(
            self.theme, self.tr("Sitzung anlegen"), "Ctrl+N", kind="primary", icon="plus", bind=True
        )
        self.add_button.clicked.connect(self.plan)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.show_archive = QCheckBox(self.tr("Archiv zeigen"))
        self.show_archive.toggled.connect(lambda _on: self._fill())
        self.archive_button = KeyButton(
            self.theme, self.tr("Ins Archiv legen"), "Ctrl+Shift+A", kind="link", icon="archive", bind=True
        )
        self.archive_button.clicked.connect(self._archive)
        row.addWidget(self.show_archive)
        self.remove_button = KeyButton(self.theme, self.tr("Löschen"), "Del", kind="link", icon="trash")
        self.remove_button.setAccessibleName(self.tr("Sitzung löschen"))
        self.remove_button.clicked.connect(self._remove)
        self.copy_button = KeyButton(
            self.theme, self.tr("Kopieren …"), "Alt+Shift+K", kind="link", icon="copy", bind=True
        )
        self.copy_button.setAccessibleName(self.tr("Sitzung kopieren"))
        self.copy_button.clicked.connect(self._copy)
        self.take_button = IconButton(self.theme, "archive-tray", self.tr("Sitzung aus Datei übernehmen"), kind="link")
        self.take_button.show_key("Alt+Shift+I")
        take = QShortcut(QKeySequence("Alt+Shift+I"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        take.activated.connect(self.take_file)
        self.take_button.clicked.connect(self.take_file)
        self._folding: tuple[tuple[KeyButton, str], ...] = (
            (self.copy_button, "Alt+Shift+K"), (self.remove_button, "Del"), (self.archive_button, "Ctrl+Shift+A"),
        )  # fmt: skip
        row.addWidget(self.take_button)
        row.addWidget(self.copy_button)
        row.addWidget(self.remove_button)
        row.addWidget(self.archive_button)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll.updateGeometry()
        if (self.width() >= WIDE) is not self._wide:
            self._wide = not self._wide
            for button, keys in self._folding:
                button.set_key(keys if self._wide else "")
                button.show_key(keys)  # where the cap has no room the tooltip says it

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Keep the chosen line over refreshes; archived meetings stand there on wish only."""
        self._all = self.form.rows = self.copying.rows = tuple(rows)
        away = sum(row.archived for row in self._all)
        self.show_archive.setText(self.tr("Archiv zeigen ({n})").format(n=away) if away else self.tr("Archiv zeigen"))
        self._fill()

    def _fill(self) -> None:
        new = tuple(row for row in self._all if not row.archived or self.show_archive.isChecked())
        self.empty.setVisible(not self._all and not self.form.isVisible())
        self.table.setVisible(bool(new))
        self.all_away.setVisible(bool(self._all) and not new)
        if new == self._rows:
            return
        self._rows = new
        current = self.current()
        self.table.setRowCount(len(new))
        for number, meeting in enumerate(new):
            live = meeting.state in (MeetingState.RUNNING, MeetingState.INTERRUPTED)
            words = (
                formats.day_and_time(meeting.scheduled_start), meeting.organization, meeting.short_name,
                str(meeting.items),
                self.tr("im Archiv") if meeting.archived else STATE_NAMES[meeting.state],
            )  # fmt: skip
            for column, text in enumerate(words):
                cell = QTableWidgetItem(text)
                cell.setData(KEY, meeting.id)
                cell.setToolTip(plain_tooltip(text))
                cell.setFont(self.theme.fonts.table(bold=live))
                self.table.setItem(number, column, cell)
        shown = {row.id for row in new}
        self.choose(current if current in shown else new[0].id if new else None)
        self._offer_archive()

    def offer(self, choices: Choices) -> None:
        self.form.offer(choices)

    def current(self) -> UUID | None:
        cell = self.table.item(self.table.currentRow(), 0)
        return cell.data(KEY) if cell is not None else None

    def choose(self, meeting: UUID | None) -> None:
        for number, row in enumerate(self._rows or ()):
            if row.id == meeting:
                self.table.selectRow(number)

    def _row(self) -> MeetingRow | None:
        return next((row for row in self._rows or () if row.id == self.current()), None)

    def _offer_archive(self) -> None:
        row = self._row()
        out = row is not None and row.archived
        self.archive_button.set_words(self.tr("Aus dem Archiv nehmen") if out else self.tr("Ins Archiv legen"))
        self.archive_button.setEnabled(row is not None)
        self.remove_button.setEnabled(row is not None)
        self.copy_button.setEnabled(row is not None)

    def _archive(self) -> None:
        """A meeting that is not sealed is refused, with the reason in the window's banner."""
        row = self._row()
        if row is None:
            return
        words = self.tr("Sitzung aus dem Archiv genommen.") if row.archived else self.tr("Sitzung im Archiv.")
        command = UnarchiveMeeting(row.id) if row.archived else ArchiveMeeting(row.id)
        self._acts.do(command, done=lambda _: self._acts.note(words))

    def _remove(self) -> None:
        """One that was opened is refused, with the reason in the window's banner; Ctrl+Z brings a meeting back."""
        row = self._row()
        if row is not None:
            words = self.tr("Sitzung gelöscht. Strg+Z holt sie zurück.")
            self._acts.do(RemoveMeeting(row.id), done=lambda _: self._acts.note(words))

    def _copy(self) -> None:
        row = self._row()
        if row is not None:
            self.copy_from(row.id, row.short_name, row.scheduled_start)

    def copy_from(self, meeting: UUID, body: str, start: datetime) -> None:
        """Ask for the new date, one form at a time."""
        self.form.put_away()
        self.copying.ask(meeting, body, start)

    def plan(self) -> None:
        self.empty.hide()
        self.copying.put_away()
        self.form.plan()

    def _form_closed(self) -> None:
        self.empty.setVisible(not self._all)

    def _open(self) -> None:
        meeting = self.current()
        if meeting is not None:
            self.chosen.emit(meeting)
