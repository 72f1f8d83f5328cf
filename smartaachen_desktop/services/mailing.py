"""A letter by e-mail as values: made here and in the window, written down by `exchange/mail.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smartaachen_desktop.formats import day
from smartaachen_desktop.services.queries.export_offer import Matter, Recipient


def usual(matter: Matter) -> tuple[str, str]:
    """Subject and text; whoever changes them finds the own ones again the next time."""
    of = "{Dokument} {Gremium}" if matter.body else "{Dokument}"
    listed = of.replace("} {", "}, {")
    subject = f"{of} vom {{Datum}}" if matter.meeting else f"{of}, Stand {{Datum}}"
    when = "Sitzung vom {Datum}" if matter.meeting else "Stand {Datum}"
    return subject, f"Guten Tag,\n\nanbei erhalten Sie: {listed}, {when}.\n\nMit freundlichen Grüßen\n"


@dataclass(frozen=True, slots=True)
class Letter:
    """`attachments` are file name and content."""

    subject: str
    text: str
    to: tuple[Recipient, ...]
    attachments: tuple[tuple[str, bytes], ...]
    at: datetime
    sender: Recipient | None = None


WriteLetter = Callable[[Letter], bytes]


def filled(wording: str, document: str, matter: Matter) -> str:
    """Placeholders filled; anything else in braces stays as it was typed."""
    for name, value in _values(document, matter):
        wording = wording.replace(name, value)
    return wording


def unfilled(words: str, document: str, matter: Matter) -> str:
    """The wording behind a letter, so that the next one has its own values."""
    for name, value in _values(document, matter):
        if value:
            words = words.replace(value, name)
    return words


def _values(document: str, matter: Matter) -> tuple[tuple[str, str], ...]:
    return ("{Dokument}", document), ("{Gremium}", matter.body), ("{Datum}", day(matter.day))
