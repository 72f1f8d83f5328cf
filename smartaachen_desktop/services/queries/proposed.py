"""Changes attached to motions as read values: what a motion would change, and what a resolution did change."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.services.queries.meeting_parts import ChangeView


def motion_changes(session: Session, meeting_id: UUID) -> Mapping[UUID, tuple[ChangeView, ...]]:
    """The changes of all motions of a meeting, by motion."""
    return {}
