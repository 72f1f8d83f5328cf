"""Elections (Wahlen): a form of their own beside votes on motions (§ 50 Abs. 2 GO NRW)."""

import uuid
from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.voting import VoteMethod


class Election(Record):
    """One ballot (Wahlgang) for an office.

    Whether anybody objects to an open election is asked and kept. `round` counts the ballots of the same election,
    `previous_id` names the one before. `no` counts only where one candidate stands. `by_lot` is set when the chair
    drew lots on a tie.
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
