"""What a ballot of an election (Wahlgang) means and what it still waits for."""

from collections.abc import Sequence
from uuid import UUID

from smartaachen_desktop.model.elections import Ballots, ElectionOutcome, joined
from smartaachen_desktop.services.queries.meeting_parts import ElectionView


def ballots_of(election: ElectionView) -> Ballots:
    """The counts as the rules see them."""
    votes = tuple(each.votes for each in election.candidates)
    return Ballots(
        votes, election.no, election.abstentions, election.invalid, election.seats, election.previous_id is not None
    )


def outcome_words(election: ElectionView) -> str:
    """The sentence of a ballot; a lot that was drawn is part of it."""
    if election.by_lot:
        return f"Gewählt durch Los: {joined([each.name for each in election.elected])}."
    return ballots_of(election).sentence([each.name for each in election.candidates])


def lots_open(election: ElectionView) -> tuple[UUID, ...]:
    """Those between whom the lot still has to decide."""
    ballots = ballots_of(election)
    if ballots.outcome is not ElectionOutcome.LOTS or len(election.elected) >= election.seats:
        return ()
    rows = [election.candidates[place] for place in ballots.tied]
    return tuple(row.id for row in rows if not row.elected)


def run_off_open(election: ElectionView, every: Sequence[ElectionView]) -> bool:
    """Nobody is elected by this ballot and the second one was not taken yet; `every` are the ballots of the item."""
    followed = any(each.previous_id == election.id for each in every)
    return not followed and ballots_of(election).outcome is ElectionOutcome.RUN_OFF
