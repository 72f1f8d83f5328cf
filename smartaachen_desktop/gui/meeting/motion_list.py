"""The motions of an item with their results, and the form that adds one."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.meeting.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import badge_width, paint_badge
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_STATE, Index, RowDelegate, RowLook, RowState
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.motions import AddMotion, ChangeMotion
from smartaachen_desktop.services.queries.meetings import ItemView, VoteView

ROW_HEIGHT = 32
MAIN = "main"
"""Key of the main motion that the first vote makes by itself."""


@dataclass(frozen=True)
class MotionRow:
    key: UUID | str
    number: int
    title: str
    note: str = ""
    badge: str = ""
    badge_kind: str = "neutral"
    badge_icon: str = ""
    state: RowState = RowState.NONE
    vote: VoteView | None = None
    tip: str = ""


def counts(vote: VoteView) -> str:
    """ "4 Ja · 7 Nein · 1 Enth."."""
    parts = [tr("{n} Ja").format(n=vote.yes), tr("{n} Nein").format(n=vote.no)]
    if vote.abstentions:
        parts.append(tr("{n} Enth.").format(n=vote.abstentions))
    if vote.invalid:
        parts.append(tr("{n} ungültig").format(n=vote.invalid))
    return " · ".join(parts)


def motion_rows(item: ItemView, chosen: UUID | str | None, entitled: int, voting: bool) -> list[MotionRow]:
    """The item's motions in order; the main motion stands there before it exists, because the first vote makes it."""
    motions: list[tuple[UUID | str, str, str, VoteView | None]] = [
        (motion.id, _title(motion.kind, motion.title, motion.mover), motion.text, motion.vote)
        for motion in item.motions
    ]
    if not any(motion.kind is MotionKind.MAIN for motion in item.motions):
        title = tr("Beschlussvorschlag der Verwaltung") if item.paper_id else tr("Antrag")
        motions.append((MAIN, title, item.proposal, None))
    rows = []
    for number, (key, title, text, vote) in enumerate(motions, 1):
        tip = f"{title}: {text}" if text else title
        if vote is not None:
            outcome = tr("angenommen") if vote.accepted else tr("abgelehnt")
            icon = "check" if vote.accepted else "x"
            rows.append(MotionRow(key, number, title, counts(vote), outcome, "neutral", icon, RowState.DONE, vote, tip))
        elif voting and key == chosen:
            note = tr("{n} Stimmberechtigte").format(n=entitled)
            rows.append(
                MotionRow(key, number, title, note, tr("wird abgestimmt"), "now", "", RowState.RUNNING, tip=tip)
            )
        else:
            rows.append(MotionRow(key, number, title, tr("offen"), tip=tip))
    return rows


def _title(kind: MotionKind, title: str, mover: str) -> str:
    return f"{title} ({mover})" if mover and mover not in title else title


def _data(row: MotionRow, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return row.title
        case ROLE.ToolTipRole:
            return row.tip
        case ROLE.AccessibleTextRole:
            return f"{row.number}. {row.title}, {row.note}, {row.badge}".rstrip(", ")
    return int(row.state) if role == ROW_STATE else None


class MotionDelegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        return ROW_HEIGHT

    def look(self, option: QStyleOptionViewItem, index: Index) -> RowLook:
        look = super().look(option, index)
        return replace(look, selected=False) if look.state & RowState.RUNNING else look

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: MotionRow = index.data(ROW)
        theme, running = self.theme, bool(row.state & RowState.RUNNING)
        ink = theme.colour("ink2" if row.vote is not None else "ink")
        right = rect.right()
        if row.badge:
            width = badge_width(theme, row.badge, row.badge_kind, row.badge_icon)
            area = QRectF(right - width, rect.center().y() - 9.5, width, 20)
            paint_badge(painter, area, theme, row.badge, row.badge_kind, row.badge_icon)
            right -= width + 8
        note_font = theme.fonts.base(13, tabular=True)
        note = paint.width_of(row.note, note_font)
        area = QRectF(right - note, rect.top(), note + 1, rect.height())
        paint.text(painter, area, row.note, note_font, theme.colour("ink2"), elide=False)
        font = theme.fonts.base("table", bold=running, tabular=True)
        paint.text(painter, QRectF(rect.left(), rect.top(), 20, rect.height()), str(row.number), font, ink)
        room = QRectF(rect.left() + 24, rect.top(), right - note - rect.left() - 34, rect.height())
        paint.text(painter, room, row.title, font, ink)


class MotionList(KeyedList[MotionRow]):
    """As high as its rows, at most five."""

    def __init__(self, theme: ThemeBox) -> None:
        model: KeyedModel[MotionRow] = KeyedModel(lambda row: row.key, _data)
        super().__init__(theme, model, MotionDelegate, tr("Anträge"))
        self.setFixedHeight(ROW_HEIGHT)

    def show_motions(self, rows: list[MotionRow]) -> None:
        self.show_rows(rows)
        self.setFixedHeight(ROW_HEIGHT * min(max(len(rows), 1), 5))


class MotionForm(InlineForm):
    """A motion, an amendment or one on procedure."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._acts = acts
        self._item: UUID | None = None
        self._motion: UUID | None = None
        self.kind = Combo(
            self.tr("Art des Antrags"),
            (
                (MotionKind.AMENDMENT, self.tr("Änderungsantrag")),
                (MotionKind.MAIN, self.tr("Antrag")),
                (MotionKind.PROCEDURAL, self.tr("Antrag zur Geschäftsordnung")),
            ),
        )
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Gegenstand des Antrags"))
        self.mover = QLineEdit()
        self.mover.setAccessibleName(self.tr("Antragsteller*in"))
        self.text = NoteEdit(self.tr("Wortlaut des Antrags"), 2)
        self.row(self.tr("Art"), self.kind)
        self.row(self.tr("Gegenstand"), self.title)
        self.row(self.tr("Von"), self.mover)
        self.row(self.tr("Wortlaut"), self.text)
        self.sent.connect(self._send)

    def add_to(self, item: UUID) -> None:
        self._item, self._motion = item, None
        self.heading.setText(self.tr("Neuer Antrag"))
        self.button.set_words(self.tr("Aufnehmen"))
        self.kind.setEnabled(True)
        self.kind.set_value(MotionKind.AMENDMENT)
        for field in (self.title, self.mover, self.text):
            field.clear()
        self.open_form(self.title)

    def edit(self, item: ItemView, motion: UUID) -> None:
        found = next((each for each in item.motions if each.id == motion and each.vote is None), None)
        if found is None:
            return
        self._item, self._motion = item.id, motion
        self.heading.setText(self.tr("Antrag ändern"))
        self.button.set_words(self.tr("Übernehmen"))
        self.kind.setEnabled(False)
        self.kind.set_value(found.kind)
        self.title.setText(found.title)
        self.mover.setText(found.mover)
        self.text.setPlainText(found.text)
        self.open_form(self.title)

    def _send(self) -> None:
        title, text, mover = self.title.text(), self.text.toPlainText(), self.mover.text()
        if self._motion is not None:
            self.send(ChangeMotion(self._motion, title, text, mover), self._done)
        elif self._item is not None:
            command = AddMotion(self._item, title, text, self.kind.value(), mover)
            self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()
