"""Text blocks (Textbausteine) for the minutes."""

import uuid

from sqlalchemy.orm import Mapped

from smartaachen_desktop.model.base import Record, reference


class TextBlock(Record):
    """A sentence with placeholders such as {Gremium}, {Datum}, {Ergebnis}; `organization_id` None serves every body."""

    __tablename__ = "text_block"
    organization_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
    position: Mapped[int]
    title: Mapped[str]
    text: Mapped[str]
