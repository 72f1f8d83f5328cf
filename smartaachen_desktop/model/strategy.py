"""The strategy, its guiding principles and fields of action."""

import uuid

from sqlalchemy.orm import Mapped

from smartaachen_desktop.model.base import Record, reference


class Strategy(Record):
    """Strategie: the title and the vision (Leitbild) that everything else serves."""

    __tablename__ = "strategy"
    title: Mapped[str]
    vision: Mapped[str]


class GuidingPrinciple(Record):
    """Leitsatz: one of the principles of the vision, e.g. "resilient"."""

    __tablename__ = "guiding_principle"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    position: Mapped[int]
    name: Mapped[str]
    statement: Mapped[str]


class FieldOfAction(Record):
    """Handlungsfeld: ordered; `letter` picks colour, shape and pattern (D, K, W)."""

    __tablename__ = "field_of_action"
    strategy_id: Mapped[uuid.UUID] = reference("strategy.id")
    position: Mapped[int]
    letter: Mapped[str]
    name: Mapped[str]
