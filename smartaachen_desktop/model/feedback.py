"""What people say to a field of action: in the exhibition, the OecherLab, the OecherPanel or elsewhere."""

import enum
import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, reference


class FeedbackSource(enum.StrEnum):
    EXHIBITION = "exhibition"
    OECHER_LAB = "oecher_lab"
    OECHER_PANEL = "oecher_panel"
    OTHER = "other"


class Feedback(Record):
    """Rückmeldung: there is no column for who gave it, because citizens are not named.

    Without `public` it stays inside the administration.
    """

    __tablename__ = "feedback"
    field_id: Mapped[uuid.UUID] = reference("field_of_action.id")
    measure_id: Mapped[uuid.UUID | None] = reference("measure.id", nullable=True)
    given_on: Mapped[date]
    source: Mapped[FeedbackSource] = mapped_column(Word(FeedbackSource))
    text: Mapped[str]
    public: Mapped[bool]
    recorded_at: Mapped[datetime]
    """What is entered late still belongs into the next report."""
