"""Names that the command palette finds: agenda items, measures, resolutions, papers, people, meetings."""

import unicodedata
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, numbers
from smartaachen_desktop.model.papers import Paper
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.services.queries.followup import followup_view

MOST = 40


@dataclass(frozen=True, slots=True)
class Hit:
    """`kind` and `id` name the record to open: "item", "measure", "resolution", "paper", "person", "meeting"."""

    kind: str
    id: UUID
    name: str
    group: str


def search(session: Session, query: str) -> tuple[Hit, ...]:
    """Hits whose name holds every word of `query`; case and accents do not matter ("muller" finds "Müller")."""
    words = fold(query).split()
    if not words:
        return ()
    found = (hit for hit in _names(session) if all(word in fold(hit.name) for word in words))
    return tuple(hit for hit, _count in zip(found, range(MOST), strict=False))


def fold(text: str) -> str:
    """Lower case, ß as ss, accents off."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _names(session: Session) -> list[Hit]:
    bodies = {row.id: row.short_name for row in session.scalars(select(Organization))}
    meetings = {row.id: row for row in session.scalars(select(Meeting).order_by(Meeting.scheduled_start.desc()))}
    titles = {row.id: f"{bodies[row.organization_id]} {day(row.scheduled_start)}" for row in meetings.values()}
    hits = [Hit("meeting", key, title, "Sitzung") for key, title in titles.items()]
    items = session.scalars(select(AgendaItem)).all()
    labels = {
        key: label
        for meeting in meetings
        for key, label in numbers(
            [(item.id, item.public, item.position, item.parent_id) for item in items if item.meeting_id == meeting]
        ).items()
    }
    hits += [
        Hit("item", item.id, f"{labels[item.id]} {item.internal_title or item.title}", titles[item.meeting_id])
        for item in items
    ]
    hits += [Hit("measure", row.id, row.title, "Maßnahme") for row in session.scalars(select(Measure))]
    hits += [
        Hit("resolution", row.id, f"{row.number} {row.subject}", "Beschluss")
        for row in followup_view(session).resolutions
    ]
    hits += [Hit("paper", row.id, f"{row.reference} {row.title}", "Vorlage") for row in session.scalars(select(Paper))]
    hits += [Hit("person", row.id, row.name, "Person") for row in session.scalars(select(Person))]
    return hits
