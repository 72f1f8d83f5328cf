"""Two versions of the minutes side by side: item by item what went and what is new, and the way back for its texts."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, Notes, fit
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.diff_text import DiffText
from smartaachen_desktop.gui.meeting.version_list import version_name
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.item_restoring import RestoreItemText
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.minutes_text import TextPart
from smartaachen_desktop.services.queries.minutes_versions import ItemChange, PartChange, Version, version_changes

SIZE = QSize(1060, 680)
LIST_WIDTH = 330
TODAY = 0
"""Stands for the text as it is now; entries of the journal count from 1."""


def part_words(part: TextPart) -> str:
    return {
        TextPart.MEETING: tr("Sitzung"),
        TextPart.ATTENDANCE: tr("Anwesenheit"),
        TextPart.HEADING: tr("Betreff"),
        TextPart.PROPOSAL: tr("Beschlussvorschlag"),
        TextPart.DISCUSSION: tr("Beratung"),
        TextPart.BIAS: tr("Befangenheit"),
        TextPart.MOTIONS: tr("Anträge"),
        TextPart.VOTES: tr("Abstimmungen und Wahlen"),
        TextPart.RESOLUTION: tr("Beschluss"),
        TextPart.ASSIGNMENTS: tr("Aufträge"),
        TextPart.RESULT: tr("Ergebnis"),
    }[part]


def change_name(change: ItemChange) -> str:
    return f"{change.number} {change.heading}".strip() or tr("Kopf der Niederschrift")


def _data(row: ItemChange, role: int) -> Any:
    what = tr("entfallen") if row.gone else tr("neu") if row.new else ""
    match role:
        case ROLE.DisplayRole | ROLE.ToolTipRole:
            return change_name(row)
        case ROLE.AccessibleTextRole:
            closed = "" if row.public else tr("nichtöffentlich")
            return ", ".join(part for part in (change_name(row), closed, what) if part)
        case _ if role == ROW_ICON:
            return "" if row.public else "lock-simple"
        case _ if role == ROW_NOTE:
            return what
        case _ if role == ROW_STATE:
            return RowState.NONE if row.public else RowState.NON_PUBLIC
    return None


class VersionWindow(QDialog):
    """Reads through the bridge. Alt+W brings the older text of the chosen item back, which undo takes back."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts, theme = acts, acts.theme
        self._meeting: UUID | None = None
        self._versions: tuple[Version, ...] = ()
        self._round = 0
        self.setWindowTitle(self.tr("Fassungen vergleichen"))
        self.head = DialogHead(theme, self.tr("Fassungen der Niederschrift vergleichen"))
        self.older, self.newer = Combo(self.tr("Frühere Fassung")), Combo(self.tr("Spätere Fassung"))
        for combo in (self.older, self.newer):
            combo.picked.connect(lambda _value: self._chosen())
        self.notes = Notes(theme)
        model: KeyedModel[ItemChange] = KeyedModel(lambda row: row.item, _data)
        self.list: KeyedList[ItemChange] = KeyedList(theme, model, RowDelegate, self.tr("Geänderte Punkte"))
        self.list.setMinimumWidth(220)
        self.list.picked.connect(lambda _key: self._show_item())
        self.none = PlainLabel(theme, "", "ink2", wrap=True)
        self.none.setContentsMargins(24, 18, 24, 18)
        self.sheet = Pane(theme)
        self.parts = self.sheet.body
        self.parts.setContentsMargins(20, 12, 20, 16)
        self.parts.setSpacing(4)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.sheet)
        self.foot = DialogFoot(theme)
        self.restore = KeyButton(
            theme, self.tr("Frühere Fassung wiederherstellen"), "Alt+W", icon="clock-counter-clockwise"
        )
        self.restore.clicked.connect(self._restore)
        self.close_button = KeyButton(theme, self.tr("Schließen"), "Esc")
        self.close_button.clicked.connect(self.reject)
        self.foot.left.addWidget(self.restore)
        self.foot.right.addWidget(self.close_button)
        QShortcut(QKeySequence("Alt+W"), self, self.restore.click)
        self._arrange()
        fit(self, SIZE)

    def _arrange(self) -> None:
        theme = self._acts.theme
        choice = QHBoxLayout()
        choice.setContentsMargins(24, 10, 24, 10)
        choice.setSpacing(10)
        for words, combo in ((self.tr("von"), self.older), (self.tr("nach"), self.newer)):
            label = PlainLabel(theme, words, "ink2")
            label.setBuddy(combo)
            choice.addWidget(label)
            choice.addWidget(combo, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addWidget(Rule(theme, upright=True))
        middle.addWidget(self.area, 1)
        middle.addWidget(self.none, 1)
        self.list.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(choice)
        column.addWidget(Rule(theme))
        column.addLayout(middle, 1)
        column.addLayout(self.notes)
        column.addWidget(self.foot)

    # What is compared

    def open_for(self, view: MeetingView, versions: Sequence[Version], chosen: Sequence[Version]) -> None:
        """`versions`: all, the newest first. One chosen is compared with today, two with each other."""
        self._meeting, self._versions = view.id, tuple(versions)
        self.head.subtitle.setText(view.organization)
        self.notes.clear()
        entries = [(each.seq, version_name(each)) for each in versions]
        self.older.fill(entries)
        self.newer.fill([(TODAY, self.tr("heutiger Stand")), *entries])
        self.older.set_value(chosen[0].seq)
        self.newer.set_value(chosen[1].seq if len(chosen) > 1 else TODAY)
        self.open()
        self.read()

    def _chosen(self) -> None:
        self.notes.clear()
        self.read()

    def read(self) -> None:
        """Anew: another pair was chosen, or the text changed."""
        meeting, older, newer = self._meeting, self.older.value(), self.newer.value()
        if meeting is None or older is None:
            return
        if newer and newer < older:
            older, newer = newer, older
        self._round += 1
        wanted = self._round

        def show(found: tuple[ItemChange, ...]) -> None:
            if wanted == self._round:
                self._show(found)

        self._acts.context.bridge.query(
            lambda session: version_changes(session, meeting, older, newer or None), show, owner=self
        )

    def _show(self, found: tuple[ItemChange, ...]) -> None:
        self.list.show_rows(found)
        self.none.setText(self.tr("Zwischen diesen Fassungen hat sich nichts geändert."))
        self.none.setVisible(not found)
        self.area.setVisible(bool(found))
        if found and not self.list.selected_rows():
            self.list.choose(found[0].item)
        self._show_item()

    def item(self) -> ItemChange | None:
        rows = self.list.selected_rows()
        return rows[0] if rows else None

    def _show_item(self) -> None:
        while (taken := self.parts.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        change = self.item()
        if change is not None:
            self._write(change)
        self._offer(change)

    def _write(self, change: ItemChange) -> None:
        theme = self._acts.theme
        self.parts.addWidget(PlainLabel(theme, change_name(change), bold=True, wrap=True))
        if not change.public:
            self.parts.addWidget(PlainLabel(theme, self.tr("nichtöffentlich"), "warn", "small"))
        for part in change.parts:
            self.parts.addSpacing(6)
            self.parts.addWidget(PlainLabel(theme, part_words(part.part), "ink2", "small"))
            self.parts.addWidget(self._text(part))
        self.parts.addStretch(1)

    def _text(self, part: PartChange) -> DiffText:
        text = DiffText(self._acts.theme, name=part_words(part.part), most_lines=None)
        text.setViewportMargins(0, 0, 0, 4)
        text.show_parts(part.words)
        return text

    # Bringing back

    def _offer(self, change: ItemChange | None) -> None:
        why = ""
        if change is None or change.item is None:
            why = self.tr("Bitte wählen Sie einen geänderten Punkt.")
        elif not change.restorable:
            why = self.tr(
                "Wiederherstellen lassen sich Beratung, Beschluss und Aufträge eines Punktes, solange die "
                "Niederschrift ein Entwurf ist."
            )
        self.restore.set_blocked(why)

    def _restore(self) -> None:
        change, older, newer = self.item(), self.older.value(), self.newer.value()
        if change is None or change.item is None or not change.restorable:
            return
        seq = min(older, newer) if newer else older
        name = next((version_name(each) for each in self._versions if each.seq == seq), "")
        words = self.tr("{item} steht wieder wie in {version}; Strg+Z nimmt das zurück.").format(
            item=change.number, version=name
        )

        def done(_outcome: Outcome) -> None:
            self.notes.say("info", words)
            self.read()

        self._acts.do(RestoreItemText(change.item, seq), done=done, failed=self.notes.refuse)
