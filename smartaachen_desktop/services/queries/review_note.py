"""What became of the plan since its baselines, in numbers: for the half-yearly review and for the annual update."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.model.baseline_comparison import Fate
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.baselines import BaselineRow, baseline_rows, review_data
from smartaachen_desktop.services.queries.words import FATE_NAMES

TOLD = (Fate.MOVED, Fate.NEW, Fate.DROPPED)


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """`occasion` is what the comparison is for; `counts` goes with TOLD. The baseline's name is for the house alone."""

    occasion: str
    taken: date
    meeting: str
    counts: tuple[int, ...]

    @property
    def since(self) -> str:
        """ "18.11.2021 (AWD 18.11.2021)"."""
        day = formats.day(self.taken)
        return f"{day} ({self.meeting})" if self.meeting else day

    @property
    def words(self) -> str:
        """ "Halbjahresbericht: seit dem Basisplan vom 18.11.2021 Maßnahmen 2 verschoben, 1 neu, 0 entfallen."."""
        numbers = ", ".join(f"{count} {FATE_NAMES[fate]}" for fate, count in zip(TOLD, self.counts, strict=True))
        return f"{self.occasion}: seit dem Basisplan vom {self.since} Maßnahmen {numbers}."


def review_notes(session: Session, now: datetime, audience: Audience) -> tuple[ReviewNote, ...]:
    """Since the last baseline; and, where that is another one, since the one with which the year began.

    That is the last of the years before, or the first one there is. Nothing where no baseline was taken.
    """
    rows = [row for row in baseline_rows(session) if row.taken_at <= now]
    if not rows:
        return ()
    year = formats.local(now).year
    began = next((row for row in rows if formats.local(row.taken_at).year < year), rows[-1])
    found = [_note(session, "Halbjahresbericht", rows[0], now, audience)]
    if began.id != rows[0].id:
        found.append(_note(session, f"Fortschreibung {year}", began, now, audience))
    return tuple(found)


def _note(session: Session, occasion: str, row: BaselineRow, now: datetime, audience: Audience) -> ReviewNote:
    differences = review_data(session, row.id, audience, now).differences
    counts = tuple(sum(each.fate is fate for each in differences) for fate in TOLD)
    return ReviewNote(occasion, formats.local(row.taken_at).date(), row.meeting, counts)
