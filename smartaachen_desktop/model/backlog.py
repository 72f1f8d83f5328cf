"""The agenda backlog (Themenspeicher) of a body: topics that wait for a meeting, apart from any meeting."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.papers import ConsultationRole


class Topic(Record):
    """One topic, for the secretary alone until it stands on an agenda; `public` is the part it is meant for.

    `proposer` says in words who wants it there, `contact_id` whom to ask. `wished_on` is the meeting's day it is
    wished for. `source_id` is the agenda item it came from and that still stands in its meeting.
    """

    __tablename__ = "topic"
    organization_id: Mapped[uuid.UUID] = reference("organization.id")
    position: Mapped[int]
    public: Mapped[bool]
    title: Mapped[str]
    internal_title: Mapped[str]
    paper_id: Mapped[uuid.UUID | None] = reference("paper.id", nullable=True)
    role: Mapped[ConsultationRole] = mapped_column("consultation_role", Word(ConsultationRole))
    planned_minutes: Mapped[int]
    proposal: Mapped[str]
    proposer: Mapped[str]
    contact_id: Mapped[uuid.UUID | None] = reference("person.id", nullable=True)
    note: Mapped[str]
    wished_on: Mapped[date | None]
    put_at: Mapped[datetime]
    source_id: Mapped[uuid.UUID | None]
    """No foreign key: the item may go with its meeting."""

    def check_minutes(self) -> None:
        if not 0 <= self.planned_minutes <= 24 * 60:
            raise InvalidInput(
                "planned_minutes", "Die geplante Dauer liegt zwischen 0 und 1440 Minuten.", field="planned_minutes"
            )
