"""What a vote counted before it was corrected, read from the journal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.voting import Ballot, Choice, Tally
from smartaachen_desktop.services.registry import COMMANDS
from smartaachen_desktop.services.urgency import AddUrgentItem
from smartaachen_desktop.storage.journal import JOURNAL, EntryKind, Operation, RowChange, entry

_COUNTING = [name for name in COMMANDS if "Vote" in name or "RollCall" in name or name == AddUrgentItem.__name__]
_COUNTS = ("yes", "no", "abstentions", "invalid")


@dataclass(frozen=True, slots=True)
class EarlierCount:
    """Counts that stood until `until`."""

    until: datetime
    tally: Tally


def voices_of(session: Session, vote: UUID) -> dict[UUID, Choice]:
    """The voices of a roll call by participant: names alone would not tell two of the same name apart."""
    rows = session.execute(select(Ballot.participant_id, Ballot.choice).where(Ballot.vote_id == vote))
    return {row.participant_id: row.choice for row in rows}


def earlier_counts(session: Session, vote: UUID) -> tuple[EarlierCount, ...]:
    """All counts before the present ones, the oldest first; none for a vote that was never corrected.

    A correction that was taken back counts as if it had never been made.
    """
    connection = session.connection()
    found = connection.execute(
        select(JOURNAL.c.seq)
        # what is typed makes up most of the journal and is long; it counts nothing
        .where(JOURNAL.c.command.in_(_COUNTING), JOURNAL.c.changes.contains(str(vote), autoescape=True))
        .order_by(JOURNAL.c.seq)
    ).scalars()
    stood: list[tuple[datetime, Tally]] = []
    for seq in list(found):
        step = entry(connection, seq)
        image = _counts(step.changes, vote)
        if not image:
            continue
        if step.kind is EntryKind.UNDO:
            stood.pop()
        else:
            last = stood[-1][1] if stood else Tally(0, 0)
            stood.append((step.at, Tally(**{name: image.get(name, getattr(last, name)) for name in _COUNTS})))
    return tuple(EarlierCount(until, tally) for (_since, tally), (until, _next) in pairwise(stood))


def _counts(changes: Iterable[RowChange], vote: UUID) -> dict[str, int]:
    """The counts that an entry wrote, or took away."""
    for change in changes:
        if change.table == "vote" and change.id == vote:
            image = change.before if change.operation is Operation.DELETE else change.after
            return {name: image[name] for name in _COUNTS if name in image}
    return {}
