"""Elections (Wahlen): a form of their own beside votes on motions (§ 50 Abs. 2 GO NRW).

That paragraph was not read in its official wording; the Ratsbüro has to confirm majority, run-off and lots.
"""

import enum
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.voting import VoteMethod


class Election(Record):
    """One ballot (Wahlgang) for an office.

    Whether anybody objects to an open election is asked and kept. `round` counts the ballots of the same election,
    `previous_id` names the one before. `no` counts only where one candidate stands. `by_lot` is set when the chair
    drew lots on a tie. `electronic` and the source of the counts as in `Vote`.
    """

    __tablename__ = "election"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    previous_id: Mapped[uuid.UUID | None] = reference("election.id", nullable=True)
    office: Mapped[str]
    seats: Mapped[int]
    round: Mapped[int]
    method: Mapped[VoteMethod] = mapped_column(Word(VoteMethod))
    objection_asked: Mapped[bool]
    objection: Mapped[bool]
    at: Mapped[datetime]
    no: Mapped[int]
    abstentions: Mapped[int]
    invalid: Mapped[int]
    entitled: Mapped[int]
    entitled_ids: Mapped[list[str]] = mapped_column(JSON)
    by_lot: Mapped[bool]
    wording: Mapped[str]
    body_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
    electronic: Mapped[bool] = later(False)
    source_file: Mapped[str] = later("")
    source_sha256: Mapped[str] = later("")


class Candidate(Record):
    """Somebody who stands in an election, with the votes won."""

    __tablename__ = "candidate"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    election_id: Mapped[uuid.UUID] = reference("election.id")
    person_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    name: Mapped[str]
    position: Mapped[int]
    votes: Mapped[int]
    elected: Mapped[bool]


class ElectionOutcome(enum.StrEnum):
    """What follows from one ballot."""

    ELECTED = "elected"
    REJECTED = "rejected"
    RUN_OFF = "run_off"
    LOTS = "lots"


def joined(names: Sequence[str]) -> str:
    """A, B und C."""
    return " und ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


@dataclass(frozen=True, slots=True)
class Ballots:
    """The counted ballots: votes by candidate in the order of the list, and the rest.

    With one candidate `no` counts against; with several nobody votes no. `run_off` is the second ballot between those
    with the most votes. Whom nobody voted for is not elected, neither by counts nor by lot: their seat stays open.
    """

    votes: tuple[int, ...]
    no: int = 0
    abstentions: int = 0
    invalid: int = 0
    seats: int = 1
    run_off: bool = False

    def check(self, entitled: int, law: str = "") -> None:
        """Refuse counts that those present and entitled cannot have cast; `law` as in `Tally.check`."""
        if not self.votes:
            raise InvalidInput("no_candidate", "Zur Wahl steht noch niemand.", field="candidates")
        if not 1 <= self.seats <= len(self.votes):
            raise InvalidInput("seats_range", "Es sind mehr Plätze als Vorschläge, oder keiner.", field="seats")
        if min(*self.votes, self.no, self.abstentions, self.invalid, 0) < 0:
            raise InvalidInput("negative_count", "Eine Stimmenzahl kann nicht negativ sein.", field="votes")
        if self.no and len(self.votes) > 1:
            raise InvalidInput("no_against_several", "Bei mehreren Vorschlägen gibt es keine Nein-Stimmen.", field="no")
        # with several seats a ballot names up to so many, but nobody twice
        if max(self.votes) > entitled or sum(self.votes) > self.seats * entitled or self.ballots > entitled:
            raise RuleBroken(
                "too_many_votes",
                f"Mehr Stimmen, als {entitled} Stimmberechtigte abgeben können.",
                remedy="Bitte prüfen Sie die Zahlen oder die Anwesenheit.",
                paragraph=law or None,
            )

    @property
    def valid(self) -> int:
        """Valid votes; no-votes are valid (§ 50 Abs. 2 GO NRW)."""
        return sum(self.votes) + self.no

    @property
    def ballots(self) -> int:
        """The least number of ballots that these counts need."""
        cast = -(-sum(self.votes) // self.seats)
        return max(cast, max(self.votes, default=0)) + self.no + self.abstentions + self.invalid

    @property
    def outcome(self) -> ElectionOutcome:
        if len(self.votes) == 1:
            return ElectionOutcome.ELECTED if self.votes[0] > self.no else ElectionOutcome.REJECTED
        if not any(self.votes):
            return ElectionOutcome.REJECTED
        if self.tied:
            # before the run-off a tie at the top only means that nobody has more than half
            if self.seats == 1 and not self.run_off:
                return ElectionOutcome.RUN_OFF
            return ElectionOutcome.LOTS
        if self.seats == 1 and not self.run_off and 2 * max(self.votes) <= self.valid:
            return ElectionOutcome.RUN_OFF
        return ElectionOutcome.ELECTED

    @property
    def elected(self) -> tuple[int, ...]:
        """Places in the list of those elected for certain; on a tie those above it."""
        if self.outcome in (ElectionOutcome.REJECTED, ElectionOutcome.RUN_OFF):
            return ()
        if self.outcome is ElectionOutcome.ELECTED:
            return tuple(sorted(place for place in self._ranked()[: self.seats] if self.votes[place]))
        border = self.votes[self._ranked()[self.seats - 1]]
        return tuple(sorted(place for place, votes in enumerate(self.votes) if votes > border))

    @property
    def tied(self) -> tuple[int, ...]:
        """Places with equal votes of which only some can be elected."""
        if len(self.votes) <= self.seats:
            return ()
        ranked = self._ranked()
        last, first_out = ranked[self.seats - 1], ranked[self.seats]
        if self.votes[last] != self.votes[first_out] or not self.votes[last]:
            return ()
        return tuple(place for place, votes in enumerate(self.votes) if votes == self.votes[last])

    @property
    def for_run_off(self) -> tuple[int, ...]:
        """Places with the two highest numbers of votes; more than two where several share the second."""
        ranked = self._ranked()
        second = self.votes[ranked[min(1, len(ranked) - 1)]]
        return tuple(place for place, votes in enumerate(self.votes) if votes >= second and votes)

    def sentence(self, names: Sequence[str]) -> str:
        """What follows from the counts, in the words of the minutes; `names` in the order of the list."""
        if not self.ballots:
            return "Noch keine Stimmen erfasst."
        if len(self.votes) == 1:
            outcome = "Gewählt" if self.outcome is ElectionOutcome.ELECTED else "Nicht gewählt"
            return f"{outcome}: {names[0]} mit {self.votes[0]} Ja gegen {self.no} Nein."
        match self.outcome:
            case ElectionOutcome.REJECTED:
                return "Niemand ist gewählt: Für keinen Vorschlag wurde gestimmt."
            case ElectionOutcome.RUN_OFF:
                between = joined([names[place] for place in self.for_run_off])
                return f"Niemand hat mehr als die Hälfte der gültigen Stimmen: Stichwahl zwischen {between}."
            case ElectionOutcome.LOTS:
                sure = joined([names[place] for place in self.elected])
                tie = (
                    f"Stimmengleichheit: Das Los entscheidet zwischen {joined([names[place] for place in self.tied])}."
                )
                return f"Gewählt: {sure}. {tie}" if sure else tie
        chosen = joined([f"{names[place]} ({self.votes[place]})" for place in self.elected])
        open_seats = self.seats - len(self.elected)
        rest = f" {open_seats} {'Platz bleibt' if open_seats == 1 else 'Plätze bleiben'} offen." if open_seats else ""
        return f"Gewählt: {chosen} bei {self.valid} gültigen Stimmen.{rest}"

    def _ranked(self) -> list[int]:
        return sorted(range(len(self.votes)), key=lambda place: (-self.votes[place], place))
