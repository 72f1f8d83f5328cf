"""The letterhead as documents and its sheet read it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.letterhead import Letterhead, LetterheadMark


@dataclass(frozen=True, slots=True)
class LetterheadView:
    """As it is kept: an empty text or colour stands for the usual one, which the documents know."""

    senders: tuple[str, ...] = ()
    footer: str = ""
    salutation: str = ""
    closing: str = ""
    accent: str = ""
    mark: LetterheadMark = LetterheadMark.BUILT_IN
    logo: bytes | None = None


USUAL = LetterheadView()


def letterhead_of(session: Session, organization: UUID | None) -> LetterheadView:
    """Of the body, without one of the strategy itself; the usual one where none is kept."""
    row = session.scalars(select(Letterhead).where(Letterhead.organization_id == organization)).first()
    if row is None:
        return USUAL
    return LetterheadView(
        tuple(row.senders.splitlines()), row.footer, row.salutation, row.closing, row.accent, row.mark, row.logo
    )
