"""What a plan filter keeps, and filters kept by name."""

import uuid
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, reference


class PlanFilter(Record):
    """A filter of the project plan under a name; `definition` holds only what it restricts."""

    __tablename__ = "plan_filter"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    position: Mapped[int]
    name: Mapped[str]
    definition: Mapped[dict[str, Any]] = mapped_column(JSON)
