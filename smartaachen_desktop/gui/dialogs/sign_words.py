"""Sentences of the signing dialog: what is shown, and why something cannot be signed."""

from PySide6.QtCore import QCoreApplication

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.documents import SIGNER_NAMES, Audience, SignerRole
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import ProtocolData

_tr = QCoreApplication.translate


def subtitle(meeting: MeetingView, pages: int) -> str:
    """AWD, 18.11.2021 · 4 Seiten · 8 öffentliche Punkte · 2 nichtöffentliche Punkte."""
    public = sum(item.public for item in meeting.items)
    closed = len(meeting.items) - public
    parts = [f"{meeting.short_name}, {day(meeting.started_at or meeting.scheduled_start)}"]
    if pages:
        parts.append(_counted(pages, _tr("SignDialog", "Seite"), _tr("SignDialog", "Seiten")))
    parts.append(_counted(public, _tr("SignDialog", "öffentlicher Punkt"), _tr("SignDialog", "öffentliche Punkte")))
    if closed:
        one, many = _tr("SignDialog", "nichtöffentlicher Punkt"), _tr("SignDialog", "nichtöffentliche Punkte")
        parts.append(_counted(closed, one, many))
    return " · ".join(parts)


def signer_name(data: ProtocolData | None, role: SignerRole | None) -> str:
    """ "Schriftführung FB 02", unless the person's own name says the role already."""
    if data is None or role is None:
        return ""
    person = data.meeting.chair if role is SignerRole.CHAIR else data.meeting.secretary
    title = SIGNER_NAMES[role]
    return person if title in person else f"{title} {person}".strip()


def why_not(data: ProtocolData | None, signed: Audience | None) -> str:
    """Why nothing can be signed now; empty when it can. `signed` is the edition that bears a signature already."""
    if data is None:
        return _tr("SignDialog", "Die Niederschrift wird gelesen …")
    if data.meeting.state is MeetingState.SIGNED:
        return _tr("SignDialog", "Die Sitzung ist unterschrieben und versiegelt.")
    if data.meeting.state is not MeetingState.APPROVED:
        return _tr("SignDialog", "Die Niederschrift ist noch nicht zur Unterschrift freigegeben (§ 52 GO NRW).")
    if signed is None or signed is data.audience:
        return ""
    if signed is Audience.PUBLIC:
        return _tr("SignDialog", "Unterschrieben wird die öffentliche Ausgabe: sie trägt schon eine Unterschrift.")
    return _tr("SignDialog", "Unterschrieben wird die interne Ausgabe: sie trägt schon eine Unterschrift.")


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
