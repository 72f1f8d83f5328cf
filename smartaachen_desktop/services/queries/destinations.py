"""Where an adopted motion sends its item, in words: "an den Ausschuss …", "auf die Sitzung am 09.12.2021"."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, ResultCategory
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.voting import Motion, MotionKind, Vote

KINDS = {ResultCategory.REFERRED: MotionKind.REFERRAL, ResultCategory.POSTPONED: MotionKind.POSTPONEMENT}
_ARTICLES = {
    "den": ("ausschuss", "rat", "beirat", "kreis", "fixe"),
    "das": ("gremium", "amt", "lab", "dezernat"),
    "die": ("vertretung", "kommission", "versammlung", "runde", "gruppe", "verwaltung"),
}


def with_article(name: str) -> str:
    """The name in the accusative where its gender is known by its first word that tells it, else bare."""
    for word in name.casefold().split():
        for article, endings in _ARTICLES.items():
            if word.endswith(endings):
                return f"{article} {name}"
    return name


def motion_destinations(session: Session, motions: Iterable[Motion]) -> dict[UUID, str]:
    """By motion; those that name neither body nor meeting are not among them."""
    rows = [row for row in motions if row.target_id or row.target or row.until_id]
    if not rows:
        return {}
    bodies = {row.id: row for row in session.scalars(select(Organization))}
    wanted = {each for row in rows for each in (row.until_id, row.meeting_id) if each is not None}
    meetings = {row.id: row for row in session.scalars(select(Meeting).where(Meeting.id.in_(wanted)))}
    found: dict[UUID, str] = {}
    for row in rows:
        if row.until_id is not None:
            until = meetings[row.until_id]
            own = until.organization_id == meetings[row.meeting_id].organization_id
            of = "" if own else f" {bodies[until.organization_id].short_name}"
            found[row.id] = f"auf die Sitzung{of} am {day(until.scheduled_start)}"
        elif row.target_id is not None:
            found[row.id] = f"an {with_article(bodies[row.target_id].name)}"
        else:
            found[row.id] = f"an {row.target.removeprefix('an ')}"
    return found


def adopted_destinations(session: Session) -> dict[tuple[UUID, MotionKind], str]:
    """By item and kind of motion: where the last adopted one sends it."""
    rows = session.execute(
        select(Motion, Vote.at)
        .join(Vote, Vote.motion_id == Motion.id)
        .where(Vote.accepted, Motion.kind.in_(list(KINDS.values())))
        .order_by(Vote.at)
    ).all()
    words = motion_destinations(session, [row.Motion for row in rows])
    return {(row.Motion.item_id, row.Motion.kind): words.get(row.Motion.id, "") for row in rows}


@dataclass(frozen=True, slots=True)
class PossibleDestinations:
    """(id, words) of the other bodies, and of the meetings after this one, those of its own body first."""

    bodies: tuple[tuple[UUID, str], ...] = ()
    meetings: tuple[tuple[UUID, str], ...] = ()


def possible_destinations(session: Session, item: UUID) -> PossibleDestinations:
    """Where the item may be referred or postponed to."""
    here = session.get_one(Meeting, session.get_one(AgendaItem, item).meeting_id)
    bodies = {row.id: row for row in session.scalars(select(Organization).order_by(Organization.position))}
    later = session.scalars(
        select(Meeting).where(Meeting.scheduled_start > here.scheduled_start).order_by(Meeting.scheduled_start)
    ).all()
    own_first = sorted(later, key=lambda row: row.organization_id != here.organization_id)
    return PossibleDestinations(
        tuple((row.id, row.name) for row in bodies.values() if row.id != here.organization_id),
        tuple(
            (row.id, f"{bodies[row.organization_id].short_name} {day(row.scheduled_start)}")
            for row in own_first
            if row.id != here.id
        ),
    )
