"""Council papers (Vorlagen), their Beratungsfolge and climate boxes."""

import enum
import uuid
from datetime import date

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word
from smartaachen_desktop.model.base import reference as link  # Paper has a column of that name


class ConsultationRole(enum.StrEnum):
    """Zuständigkeit in the Beratungsfolge (OParl Consultation.role)."""

    DECISION = "decision"
    NOTICE = "notice"
    RECOMMENDATION = "recommendation"
    HEARING = "hearing"
    PRELIMINARY = "preliminary"


class ClimateRelevance(enum.StrEnum):
    NONE = "none"
    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNCLEAR = "unclear"


class Co2Effect(enum.StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    NOT_DETERMINABLE = "not_determinable"


class Compensation(enum.StrEnum):
    FULL = "full"
    MOSTLY = "mostly"
    PARTLY = "partly"
    NONE = "none"
    UNKNOWN = "unknown"


class Paper(Record):
    """Vorlage or Ratsantrag; `reference` is its number, e.g. FB 02/0103/WP18."""

    __tablename__ = "paper"
    reference: Mapped[str]
    title: Mapped[str]
    dated: Mapped[date | None]
    public: Mapped[bool]
    lead_department_id: Mapped[uuid.UUID | None] = link("department.id", nullable=True)
    participating: Mapped[str]
    author: Mapped[str]
    originating_motion: Mapped[str]
    goals: Mapped[str]
    proposal: Mapped[str]
    explanation: Mapped[str]
    has_financial_effects: Mapped[bool]
    financial_note: Mapped[str]
    climate_relevance: Mapped[ClimateRelevance] = mapped_column(Word(ClimateRelevance))
    co2_effect: Mapped[Co2Effect] = mapped_column(Word(Co2Effect))
    climate_adaptation: Mapped[ClimateRelevance] = mapped_column(Word(ClimateRelevance))
    compensation: Mapped[Compensation] = mapped_column(Word(Compensation))


class Consultation(Record):
    """One station of the Beratungsfolge."""

    __tablename__ = "consultation"
    paper_id: Mapped[uuid.UUID] = link("paper.id")
    organization_id: Mapped[uuid.UUID] = link("organization.id")
    dated: Mapped[date | None]
    role: Mapped[ConsultationRole] = mapped_column(Word(ConsultationRole))
    position: Mapped[int]


class PaperFile(Record):
    """A file of a paper, kept in the database; it is as public as its paper."""

    __tablename__ = "paper_file"
    paper_id: Mapped[uuid.UUID] = link("paper.id")
    position: Mapped[int]
    file_name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    # rows are read for their names alone; written once, so that no image before is asked for
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
