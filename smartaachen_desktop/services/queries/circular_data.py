"""The snapshot that the Vermerk über den Umlaufbeschluss is made from, already cut to its audience."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.circular import CircularState
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken, UnknownRecord
from smartaachen_desktop.services.queries.circular import CircularRow, circular_rows
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView, letterhead_of
from smartaachen_desktop.services.queries.public import public_circular


@dataclass(frozen=True, slots=True)
class CircularData:
    """`printed_at` is part of the data, so that the same data give the same bytes."""

    row: CircularRow
    internal: bool
    printed_at: datetime
    letterhead: LetterheadView = USUAL

    @property
    def number(self) -> str:
        """Document number, e.g. SG/Umlaufbeschluss/2022-03-14/intern."""
        edition = "intern" if self.internal else "öffentlich"
        return f"{self.row.organization}/Umlaufbeschluss/{self._day:%Y-%m-%d}/{edition}"

    @property
    def file_name(self) -> str:
        """E.g. Umlaufbeschluss-SG-2022-3-oeffentlich.pdf; one without a resolution goes by its day."""
        what = file_part(self.row.number or f"{self.row.organization} {self._day:%Y-%m-%d}")
        return f"Umlaufbeschluss-{what}-{'intern' if self.internal else 'oeffentlich'}.pdf"

    @property
    def _day(self) -> date:
        return self.row.closed_on or local(self.printed_at).date()


def circular_data(session: Session, circular: UUID, audience: Audience, printed_at: datetime) -> CircularData:
    """The Vermerk of a closed circular vote; a non-public one has no public edition."""
    row = next((each for each in circular_rows(session) if each.id == circular), None)
    if row is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {circular} (circular_vote).", field="id")
    if row.state is CircularState.OPEN:
        raise RuleBroken(
            "still_open", "Der Umlaufbeschluss ist noch offen.", remedy="Der Vermerk entsteht, wenn er geschlossen ist."
        )
    head = letterhead_of(session, row.organization_id)
    if audience is Audience.INTERNAL:
        return CircularData(row, internal=True, printed_at=printed_at, letterhead=head)
    shown = public_circular(row)
    if shown is None:
        raise RuleBroken(
            "non_public",
            "Der Umlaufbeschluss ist nichtöffentlich; er hat keine öffentliche Ausgabe.",
            paragraph=row.rules_source.strip() or None,
        )
    return CircularData(shown, internal=False, printed_at=printed_at, letterhead=head)
