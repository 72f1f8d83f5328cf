"""The record a document is about, as it is named on the command line; a missing or unknown one names the choices."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.services.exports import RecordKind
from smartaachen_desktop.services.queries.baselines import baseline_rows
from smartaachen_desktop.services.queries.circular import circular_rows
from smartaachen_desktop.services.queries.meeting_load import meeting_rows, meeting_view
from smartaachen_desktop.services.queries.papers import paper_views


@dataclass(frozen=True, slots=True)
class Choice:
    """`name` is what may be typed instead of the id, `words` what is shown beside it."""

    id: UUID
    name: str
    words: str = ""

    @property
    def shown(self) -> str:
        return f"{self.name}  {self.words}" if self.words else self.name


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the record that an option names; `code` goes into the error."""

    option: str
    code: str
    asked: str
    unknown: str
    nothing: str
    choices: Callable[[Session], list[Choice]]
    remedy: str = ""

    def find(self, session: Session, typed: str | None) -> UUID:
        """By id or name. Raises InvalidInput, which names the choices."""
        choices = self.choices(session)
        wanted = (typed or "").strip()
        for each in choices:
            if wanted and _same(wanted) in (_same(each.name), str(each.id)):
                return each.id
        if not choices:
            raise InvalidInput(self.code, self.nothing, field=self.option, remedy=self.remedy or None)
        problem = self.unknown.format(typed=wanted) if wanted else self.asked
        lines = "".join(f"\n  {each.shown}" for each in choices)
        raise InvalidInput(self.code, f"{problem} Zur Wahl stehen:{lines}", field=self.option)


def _same(name: str) -> str:
    """However it was typed: "ö 5" and "Ö5" are Ö 5."""
    return "".join(name.casefold().split())


def _meetings(session: Session) -> list[Choice]:
    return [
        Choice(row.id, str(row.id), f"{row.short_name} {day(row.scheduled_start)}") for row in meeting_rows(session)
    ]


def _bodies(session: Session) -> list[Choice]:
    rows = session.scalars(select(Organization).order_by(Organization.position))
    return [Choice(row.id, row.short_name, row.name) for row in rows]


def _baselines(session: Session) -> list[Choice]:
    return [Choice(row.id, row.name, f"festgehalten am {day(row.taken_at)}") for row in baseline_rows(session)]


def _circulars(session: Session) -> list[Choice]:
    return [Choice(row.id, row.number or str(row.id), row.subject) for row in circular_rows(session)]


def _papers(session: Session) -> list[Choice]:
    return [Choice(row.id, row.reference or str(row.id), row.title) for row in paper_views(session)]


FINDERS = {
    RecordKind.MEETING: Finder(
        "meeting", "unknown_meeting", "Bitte nennen Sie mit --meeting eine Sitzung.",
        "Eine Sitzung mit der Kennung {typed} gibt es nicht.", "Es gibt noch keine Sitzung.", _meetings,
    ),
    RecordKind.BODY: Finder(
        "body", "no_body", "Bitte nennen Sie mit --body ein Gremium.", "Das Gremium „{typed}“ gibt es nicht.",
        "Es gibt noch kein Gremium.", _bodies,
    ),
    RecordKind.BASELINE: Finder(
        "baseline", "no_baseline", "Bitte nennen Sie mit --baseline einen Basisplan.",
        "Den Basisplan „{typed}“ gibt es nicht.", "Es gibt noch keinen Basisplan.", _baselines,
        "Halten Sie im Projektplan zuerst einen Basisplan fest.",
    ),
    RecordKind.CIRCULAR: Finder(
        "circular", "no_circular", "Bitte nennen Sie mit --circular einen Umlaufbeschluss.",
        "Den Umlaufbeschluss „{typed}“ gibt es nicht.", "Es gibt noch keinen Umlaufbeschluss.", _circulars,
    ),
    RecordKind.PAPER: Finder(
        "paper", "no_paper", "Bitte nennen Sie mit --paper eine Vorlage.", "Die Vorlage „{typed}“ gibt es nicht.",
        "Es gibt noch keine Vorlage.", _papers,
    ),
}  # fmt: skip


def find_item(session: Session, meeting: UUID, typed: str | None) -> UUID:
    """An item of the meeting by number ("Ö 5") or id."""

    def items(within: Session) -> list[Choice]:
        return [Choice(item.id, item.number, item.title) for item in meeting_view(within, meeting).items]

    finder = Finder(
        "item", "no_item", "Bitte nennen Sie mit --item einen Tagesordnungspunkt.",
        "Den Tagesordnungspunkt „{typed}“ gibt es nicht.", "Die Tagesordnung ist leer.", items,
    )  # fmt: skip
    return finder.find(session, typed)


def first_body(session: Session, typed: str) -> UUID:
    """The body of that name; without a name the first one."""
    bodies = _bodies(session)
    return bodies[0].id if bodies and not typed else FINDERS[RecordKind.BODY].find(session, typed)


def latest_baseline(session: Session, typed: str) -> UUID:
    """The baseline of that name; without a name the latest one."""
    rows = _baselines(session)
    return rows[0].id if rows and not typed else FINDERS[RecordKind.BASELINE].find(session, typed)
