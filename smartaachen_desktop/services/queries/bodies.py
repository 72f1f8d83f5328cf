"""Which meetings are a body's: its own, and the joint ones it takes part in."""

from uuid import UUID

from sqlalchemy import ColumnElement, or_

from smartaachen_desktop.model.meetings import Meeting


def held_by(organization: UUID) -> ColumnElement[bool]:
    return or_(Meeting.organization_id == organization, Meeting.partner_id == organization)
