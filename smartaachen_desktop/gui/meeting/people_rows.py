"""Attendance as rows: who stands where, and only what differs in the right column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from smartaachen_desktop import formats
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.keyed import ROLE, ROW
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, Index, RowDelegate, RowLook, RowState
from smartaachen_desktop.model.attendance import Whereabouts
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.model.people import VOTING_GROUPS, MemberGroup
from smartaachen_desktop.services.queries.joint import first_seats
from smartaachen_desktop.services.queries.meeting_items import ExclusionView, ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.queries.words import GROUP_NAMES

LATE = timedelta(minutes=1)


@dataclass(frozen=True)
class PersonRow:
    key: UUID | str
    name: str
    note: str = ""
    icon: str = ""
    icon_role: str = "ink2"
    ink: str = "ink"
    state: RowState = RowState.NONE
    group: MemberGroup | None = None
    tip: str = ""


def bias_of(item: ItemView | None, participant: UUID) -> ExclusionView | None:
    """The bias on the item that still holds."""
    if item is None:
        return None
    return next(
        (each for each in item.exclusions if each.participant_id == participant and each.ended_at is None), None
    )


class PeopleRows:
    """Makes the rows; of another item only those change whose bias differs."""

    def __init__(self) -> None:
        self._view: MeetingView | None = None
        self._made: dict[UUID, tuple[str | None, PersonRow]] = {}
        self._asked: tuple[object, ...] = ()
        self._rows: list[PersonRow] = []

    def rows(self, view: MeetingView, item: ItemView | None, needle: str) -> list[PersonRow]:
        """Groups in the order of the minutes, with how many count; `needle` filters by name, role or who is
        represented."""
        if view is not self._view:
            self._view, self._made = view, {}
            self._asked = ()
        biased = {each.participant_id for each in item.exclusions if each.ended_at is None} if item else set()
        asked = (needle, biased, item.number if item is not None and biased else None)
        if asked != self._asked:
            self._asked = asked
            self._rows = _rows(view, needle, biased, lambda who: self._row(view, item, who, who.id in biased))
        return self._rows

    def _row(self, view: MeetingView, item: ItemView | None, who: ParticipantView, biased: bool) -> PersonRow:
        number = item.number if item is not None and biased else None
        made = self._made.get(who.id)
        if made is None or made[0] != number:
            made = self._made[who.id] = (number, _person(view, number, who))
        return made[1]


def _rows(
    view: MeetingView, needle: str, biased: set[UUID], row: Callable[[ParticipantView], PersonRow]
) -> list[PersonRow]:
    rows: list[PersonRow] = []
    wanted = needle.casefold().split()
    of = {who.id: who for who in view.participants}
    lists = first_seats(view)
    for place, (body, listed) in enumerate(lists):
        # who sits here but stands with the other body counts here, too
        seats = view.of_body(view.partner.id).participants if place and body and view.partner is not None else listed
        for group in MemberGroup:
            people = [who for who in listed if who.group is group]
            shown = [of[who.id] for who in people if all(word in _haystack(who, of) for word in wanted)]
            if not shown:
                continue
            if group in VOTING_GROUPS:
                counted = [who for who in seats if who.group is group]
                counting = sum(who.present and not _rests(who) and who.id not in biased for who in counted)
                chairs = sum(who.substitute_for_id is None for who in counted)  # a substitute sits on the member's
                note = tr("{n} von {all} zählen").format(n=counting, all=chairs) if not rows else ""
                note = note or tr("{n} von {all}").format(n=counting, all=chairs)
            else:
                note = str(sum(who.present for who in people)) if view.started_at else str(len(people))
            name = f"{body}: {GROUP_NAMES[group]}" if body else GROUP_NAMES[group]
            rows.append(PersonRow(f"head-{place}-{group}", name, note, state=RowState.HEAD, group=group))
            rows += [row(who) for who in _with_substitutes(shown)]
    return rows


def _with_substitutes(people: list[ParticipantView]) -> list[ParticipantView]:
    """A substitute stands right behind the member."""
    order = {who.id: place for place, who in enumerate(people)}
    return sorted(people, key=lambda who: (order.get(who.substitute_for_id or who.id, order[who.id]), order[who.id]))


def _rests(who: ParticipantView) -> bool:
    return any(end is None for _start, end in (*who.rests, *who.partner_rests))


def _haystack(who: ParticipantView, of: Mapping[UUID, ParticipantView]) -> str:
    """A substitute is found by the name of the member, too."""
    member = of.get(who.substitute_for_id) if who.substitute_for_id is not None else None
    names = (who.name, member.name if member is not None else "", who.role, who.on_behalf_of)
    return " ".join((*names, GROUP_NAMES[who.groups[0]])).casefold()


def _person(view: MeetingView, biased: str | None, who: ParticipantView) -> PersonRow:
    """`biased` is the number of the item on which they are."""
    remark = ""
    if who.person_id == view.chair_id:
        remark = tr("leitet")
    elif who.person_id == view.secretary_id:
        remark = tr("Schriftführung")
    both = len(who.groups) > 1 and view.partner is not None
    also = tr("auch {body}").format(body=view.partner.short_name) if both and view.partner is not None else ""
    remark = remark or also
    tip = " · ".join(part for part in (who.name, who.role, who.on_behalf_of, also, _stays(who)) if part)
    if who.present:
        since = who.stays[-1][0]
        came = view.started_at is not None and since >= view.started_at + LATE
        if came:
            word = tr("seit {time}") if who.guest_alone else tr("kam {time}")
            remark = word.format(time=formats.clock(since))
        if biased is not None:
            return PersonRow(
                who.id, who.name, tr("befangen {number}").format(number=biased), "scales", "warn", "warn",
                RowState.WARN, who.group, tip,
            )  # fmt: skip
        if _rests(who):
            return PersonRow(
                who.id, who.name, tr("Stimme ruht"), "pause-circle", "warn", "warn", RowState.WARN, who.group, tip
            )
        if who.substitute_for_id is not None:
            member = next((each.name for each in view.participants if each.id == who.substitute_for_id), "")
            remark = remark or tr("für {name}").format(name=member)
        return PersonRow(who.id, who.name, remark, "check-circle", "ok", group=who.group, tip=tip)
    if who.stays:
        left = who.stays[-1][1]
        public = who.left_to[-1:] == (Whereabouts.WITH_PUBLIC,) and view.ended_at is None
        word = tr("zuhörend {time}") if public else tr("ging {time}")
        icon = "users-three" if public else "sign-out"
        note = word.format(time=formats.clock(left))
        return PersonRow(who.id, who.name, note, icon, "ink2", "ink2", group=who.group, tip=tip)
    if who.excused:
        remark = tr("entschuldigt")
    elif not remark and view.state not in (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.CANCELLED):
        remark = tr("fehlt")
    return PersonRow(who.id, who.name, remark, "minus", "ink2", "ink", group=who.group, tip=tip)


def _stays(who: ParticipantView) -> str:
    return ", ".join(
        f"{formats.clock(start)}–{formats.clock(end)}" if end else tr("seit {time}").format(time=formats.clock(start))
        for start, end in who.stays
    )


def data(row: PersonRow, role: int) -> Any:
    match role:
        case ROLE.DisplayRole:
            return row.name
        case ROLE.ToolTipRole:
            return row.tip
        case ROLE.AccessibleTextRole:
            states = {
                "check-circle": tr("anwesend"), "sign-out": tr("gegangen"), "scales": tr("befangen"),
                "users-three": tr("im Zuhörerbereich"), "pause-circle": tr("anwesend, Stimmrecht ruht"),
            }  # fmt: skip
            return ", ".join(part for part in (row.name, states.get(row.icon, tr("abwesend")), row.note) if part)
    return {ROW_STATE: int(row.state), ROW_NOTE: row.note, ROW_ICON: row.icon}.get(role)


class PeopleDelegate(RowDelegate):
    def height(self, index: Index, width: int) -> int:
        size = self.theme.current.size
        return size.section_head if self.state(index) & RowState.HEAD else size.row_dense

    def look(self, option: object, index: Index) -> RowLook:
        look = super().look(option, index)  # type: ignore[arg-type]
        return RowLook(look.hover, look.selected, look.focus, look.state, line=False)

    def paint_content(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: PersonRow = index.data(ROW)
        theme = self.theme
        icon = QRectF(rect.left(), rect.center().y() - 7.5, 16, 16)
        theme.icons.paint(painter, icon, row.icon, theme.colour(row.icon_role))
        small = theme.fonts.base("small", tabular=True)
        width = paint.width_of(row.note, small) if row.note else 0
        note = QRectF(rect.right() - width, rect.top(), width + 2, rect.height())
        role = "warn" if row.state & RowState.WARN else "ink2"
        paint.text(painter, note, row.note, small, theme.colour(role), elide=False)
        room = QRectF(rect.left() + 28, rect.top(), rect.width() - 28 - (width + 8 if width else 0), rect.height())
        paint.text(painter, room, row.name, theme.fonts.base("table"), theme.colour(row.ink))
