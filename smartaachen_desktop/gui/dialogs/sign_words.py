"""Sentences of the signing dialog: what is shown, and why something cannot be signed."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.documents import Audience, SignatureLevel
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import Signer
from smartaachen_desktop.services.signing import StampWish

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


def signer_name(signer: Signer | None) -> str:
    """ "Schriftführung FB 02", unless the person's own name says the role already."""
    if signer is None:
        return ""
    if signer.numbers:
        return f"{signer.name} ({signer.title})"
    return signer.name if signer.title in signer.name else f"{signer.title} {signer.name}".strip()


def why_not(data: ProtocolData | None, signed: Audience | None) -> str:
    """Why nothing can be signed now; empty when it can. `signed` is the edition that bears a signature already."""
    if data is None:
        return _tr("SignDialog", "Die Niederschrift wird gelesen …")
    if data.meeting.state is MeetingState.SIGNED:
        return _tr("SignDialog", "Die Sitzung ist unterschrieben und versiegelt.")
    law = in_brackets(data.meeting.cites(Law.MINUTES))
    if output_only(data):
        return _tr(
            "SignDialog",
            "Entwurf: Jede Seite trägt diesen Aufdruck. Unterschrieben wird nach der Freigabe{source}.",
        ).format(source=law)
    if data.meeting.state is not MeetingState.APPROVED:
        words = _tr("SignDialog", "Die Niederschrift ist noch nicht zur Unterschrift freigegeben{source}.")
        return words.format(source=law)
    if signed is None or signed is data.audience:
        return ""
    if signed is Audience.PUBLIC:
        return _tr("SignDialog", "Unterschrieben wird die öffentliche Ausgabe: sie trägt schon eine Unterschrift.")
    return _tr("SignDialog", "Unterschrieben wird die interne Ausgabe: sie trägt schon eine Unterschrift.")


def output_only(data: ProtocolData | None) -> bool:
    """A draft goes out to be commented on; nobody signs it."""
    return data is not None and data.meeting.state in (MeetingState.CLOSED, MeetingState.DRAFT)


def why_on_paper(data: ProtocolData | None) -> str:
    """Why only paper can be signed now: the first signature is on paper already."""
    if SignatureLevel.HANDWRITTEN not in _given(data):
        return ""
    return _tr(
        "SignDialog",
        "Die erste Unterschrift steht auf Papier. Auch die anderen gehören unter dasselbe Papier; vermerken Sie es "
        "unten.",
    )


def why_not_on_paper(data: ProtocolData | None) -> str:
    """Why paper does not help now: the first signature is in the file."""
    if not _given(data) - {SignatureLevel.HANDWRITTEN}:
        return ""
    return _tr("SignDialog", "Die erste Unterschrift ist elektronisch; alle gehören in dieselbe Datei.")


def stamp_words(wish: StampWish | None) -> str:
    """Which time the signature will bear, and how long it can be checked."""
    if wish is None:
        return _tr("SignDialog", "Zeitpunkt: Uhr dieses Rechners, ohne Zeitstempel (PAdES B-B).")
    host = urlsplit(wish.url).hostname or wish.url
    if wish.long_term:
        return _tr("SignDialog", "Zeitstempel von {host} (PAdES B-T), zuletzt mit Prüfdaten (B-LTA).").format(host=host)
    return _tr("SignDialog", "Zeitstempel von {host} (PAdES B-T).").format(host=host)


def _given(data: ProtocolData | None) -> set[SignatureLevel]:
    return {each.level for each in data.meeting.signatures} - {SignatureLevel.REFUSED} if data is not None else set()


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
