"""The snapshot of a resolution extract (Beschlussauszug): one item of the minutes, already cut to its audience."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from smartaachen_desktop.formats import file_part, local
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken, UnknownRecord
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.services.queries.letterhead import LetterheadView
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import protocol_data


@dataclass(frozen=True, slots=True)
class ExtractData:
    """`printed_at` is part of the data, so that the same data give the same bytes."""

    meeting: MeetingView
    item: ItemView
    audience: Audience
    printed_at: datetime
    letterhead: LetterheadView

    @property
    def _day(self) -> datetime:
        return local(self.meeting.started_at or self.meeting.scheduled_start)

    @property
    def number(self) -> str:
        """Document number, e.g. AWD/Auszug/2021-11-18/Ö 5/ö."""
        edition = "ö" if self.audience is Audience.PUBLIC else "intern"
        return f"{self.meeting.short_name}/Auszug/{self._day:%Y-%m-%d}/{self.item.number}/{edition}"

    @property
    def file_name(self) -> str:
        """E.g. Beschlussauszug-AWD-2021-11-18-Oe-5-oeffentlich.pdf."""
        body, item = file_part(self.meeting.short_name), file_part(self.item.number.replace("Ö", "Oe"))
        edition = "oeffentlich" if self.audience is Audience.PUBLIC else "intern"
        return f"Beschlussauszug-{body}-{self._day:%Y-%m-%d}-{item}-{edition}.pdf"


def extract_data(session: Session, item_id: UUID, audience: Audience, printed_at: datetime) -> ExtractData:
    """One read transaction gives everything. Raises RuleBroken where there is nothing to extract for the audience."""
    found = session.get(AgendaItem, item_id)
    if found is None:
        raise UnknownRecord("unknown_id", f"Unbekannte Kennung {item_id} (agenda_item).", field="id")
    found.check_proper()
    minutes = protocol_data(session, found.meeting_id, audience, printed_at)
    item = minutes.meeting.item(item_id)
    assert item is not None  # every edition has every item, if only its public heading
    if audience is Audience.PUBLIC and not item.public:
        raise RuleBroken(
            "non_public",
            f"{item.number} ist nichtöffentlich; davon gibt es keinen öffentlichen Auszug.",
            remedy="Wählen Sie die interne Ausgabe.",
            paragraph=minutes.meeting.cites(Law.OPENNESS) or None,
        )
    if not item.resolutions and item.result is None:
        raise RuleBroken(
            "nothing_to_extract",
            f"Zu {item.number} ist noch nichts beschlossen.",
            remedy="Halten Sie zuerst den Beschluss oder das Ergebnis fest.",
        )
    return ExtractData(minutes.meeting, item, audience, printed_at, minutes.letterhead)
