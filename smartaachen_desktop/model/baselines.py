"""Basispläne: the plan as it stood at a meeting, kept to be compared with what became of it."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, reference


class Baseline(Record):
    """A plan frozen by name, at a meeting where one is named; there is no command that changes it.

    `entries` holds one object a measure in outline order, as `baseline_comparison.to_entry` makes it. One value and no
    rows, so that it cannot be changed piece by piece and outlives the measures it names.
    """

    __tablename__ = "baseline"
    outlives_seal = True
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    meeting_id: Mapped[uuid.UUID | None] = reference("meeting.id", nullable=True)
    name: Mapped[str]
    taken_at: Mapped[datetime]
    entries: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
