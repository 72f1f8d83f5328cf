"""The motions of an item in the order of voting, with their results."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import badge_width, paint_badge
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_STATE, Index, RowDelegate, RowLook, RowState
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView

ROW_HEIGHT = 32
MAIN = "main"
"""Key of the main motion that the first vote makes by itself."""
PARTNER_MAIN = "main-partner"
"""The same of the second body of a joint meeting."""


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
    withdrawn: bool = False

    @property
    def waiting(self) -> bool:
        """Neither voted on nor taken back."""
        return self.vote is None and not self.withdrawn


def counts(vote: VoteView) -> str:
    """ "4 Ja · 7 Nein · 1 Enth."."""
    parts = [tr("{n} Ja").format(n=vote.yes), tr("{n} Nein").format(n=vote.no)]
    if vote.abstentions:
        parts.append(tr("{n} Enth.").format(n=vote.abstentions))
    if vote.invalid:
        parts.append(tr("{n} ungültig").format(n=vote.invalid))
    return " · ".join(parts)


def motion_rows(
    item: ItemView, chosen: UUID | str | None, entitled: int | None, voting: bool, bodies: tuple[str, ...] = ()
) -> list[MotionRow]:
    """The item's motions in order; the main motion stands there before it exists, because the first vote makes it.

    The `chosen` one tells how many are entitled, where a vote is possible, and whether it is being taken.
    In a joint meeting, of the two `bodies`, the proposal is put to each of them.
    """
    motions: list[tuple[UUID | str, str, str, VoteView | None, bool]] = [
        (motion.id, motion_title(motion), motion.text, motion.vote, motion.withdrawn) for motion in item.motions
    ]
    if not any(motion.kind is MotionKind.MAIN for motion in item.motions):
        title = tr("Beschlussvorschlag der Verwaltung") if item.paper_id else tr("Antrag")
        for virtual, body in zip((MAIN, PARTNER_MAIN), bodies or ("",), strict=False):
            motions.append((virtual, f"{body}: {title}" if body else title, item.proposal, None, False))
    rows = []
    for number, (key, title, text, vote, withdrawn) in enumerate(motions, 1):
        tip = f"{title}: {text}" if text else title
        if vote is not None:
            outcome = tr("angenommen") if vote.accepted else tr("abgelehnt")
            icon = "check" if vote.accepted else "x"
            rows.append(MotionRow(key, number, title, counts(vote), outcome, "neutral", icon, RowState.DONE, vote, tip))
        elif withdrawn:
            rows.append(MotionRow(key, number, title, tr("zurückgezogen"), tip=tip, withdrawn=True))
        elif entitled is not None and key == chosen:
            note = tr("{n} Stimmberechtigte").format(n=entitled)
            badge, state = (tr("wird abgestimmt"), RowState.RUNNING) if voting else ("", RowState.NONE)
            rows.append(MotionRow(key, number, title, note, badge, "now", "", state, tip=tip))
        else:
            rows.append(MotionRow(key, number, title, tr("offen"), tip=tip))
    return rows


def motion_title(motion: MotionView) -> str:
    """The subject with where the item shall go and who moved it, where the subject does not say so itself."""
    mover = motion.mover
    title = f"{motion.name}: {motion.destination}" if motion.destination else motion.name
    return f"{title} ({mover})" if mover and mover not in motion.title else title


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
        ink = theme.colour("ink" if row.waiting else "ink2")
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
    """As high as its rows, at most five. `moved` tells by how many places the chosen motion shall go."""

    moved = Signal(int)

    def __init__(self, theme: ThemeBox) -> None:
        model: KeyedModel[MotionRow] = KeyedModel(lambda row: row.key, _data)
        super().__init__(theme, model, MotionDelegate, tr("Anträge"))
        self.setFixedHeight(ROW_HEIGHT)

    def show_motions(self, rows: list[MotionRow]) -> None:
        self.show_rows(rows)
        self.setFixedHeight(ROW_HEIGHT * min(max(len(rows), 1), 5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            event.accept()
            return
        super().keyPressEvent(event)
