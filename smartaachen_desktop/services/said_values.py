"""Days, times and offices inside said sentences: German as everywhere, and in the order and words of each language."""

from datetime import date, datetime

from smartaachen_desktop.formats import clock, day, day_and_time, local, time_of_day
from smartaachen_desktop.model.documents import (
    DOCUMENT_ROLE_NAMES,
    HEADS_A_BODY,
    SIGNER_NAMES,
    DocumentRole,
    SignerRole,
)
from smartaachen_desktop.services.said import Said, german, reworded

_CHAIR, _SECRETARY = SIGNER_NAMES[SignerRole.CHAIR], SIGNER_NAMES[SignerRole.SECRETARY]
_OFFICE = DOCUMENT_ROLE_NAMES[DocumentRole.OFFICE]
_FOR = f"{_CHAIR} zu "


def said_day(value: date | datetime) -> Said:
    """18.11.2021"""
    on = local(value).date() if isinstance(value, datetime) else value
    words = german("{day}.{month}.{year}", day=f"{on:%d}", month=f"{on:%m}", year=f"{on:%Y}")
    return reworded(words, day(value))


def said_time(moment: datetime) -> Said:
    """17:05 Uhr"""
    return reworded(german("{time} Uhr", time=clock(moment)), time_of_day(moment))


def said_moment(moment: datetime) -> Said:
    """22.11.2021, 09:14 Uhr"""
    words = german("{date}, {time}", date=said_day(moment), time=said_time(moment))
    return reworded(words, day_and_time(moment))


def said_role(title: str) -> str:
    """The office under a signature, as signers' titles have it; the words of other programs stay theirs."""
    if title == _CHAIR:
        return german("Sitzungsleitung")
    if title == _SECRETARY:
        return german("Schriftführung")
    if title == _OFFICE:
        return german("Geschäftsstelle")
    if title == HEADS_A_BODY:
        return german("Vorsitz")
    if title.startswith(_FOR):
        return german("Sitzungsleitung zu {items}", items=title.removeprefix(_FOR))
    return title
