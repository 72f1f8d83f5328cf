"""What ends with an item: nobody goes on speaking to it, and bias was declared for it alone."""

from datetime import datetime

from sqlalchemy import select

from smartaachen_desktop.model.attendance import Exclusion
from smartaachen_desktop.model.meetings import AgendaItem, Speech
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


def end_speeches(work: UnitOfWork, item: AgendaItem, at: datetime) -> None:
    """End what is being said to the item; those waiting stay on the list."""
    speaking = select(Speech).where(
        Speech.item_id == item.id, Speech.started_at.is_not(None), Speech.ended_at.is_(None)
    )
    for speech in work.all(speaking):
        speech.ended_at = max(at, speech.started_at) if speech.started_at else at


def end_biases(work: UnitOfWork, item: AgendaItem, at: datetime) -> None:
    """With the item's end everybody deliberates again (§ 31 GO NRW)."""
    for bias in work.all(select(Exclusion).where(Exclusion.item_id == item.id, Exclusion.ended_at.is_(None))):
        bias.ended_at = max(at, bias.started_at)
