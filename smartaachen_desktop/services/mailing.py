"""A letter by e-mail as values: made here and in the window, written down by `exchange/mail.py`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smartaachen_desktop.formats import day
from smartaachen_desktop.services.queries.export_offer import Recipient
from smartaachen_desktop.services.queries.meetings import MeetingView

SUBJECT = "{Dokument} {Gremium} vom {Datum}"
TEXT = "Guten Tag,\n\nanbei erhalten Sie: {Dokument}, {Gremium}, Sitzung vom {Datum}.\n\nMit freundlichen Grüßen\n"
"""The usual wording; whoever changes it finds the own one again the next time."""


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


def filled(wording: str, document: str, meeting: MeetingView) -> str:
    """Placeholders filled; anything else in braces stays as it was typed."""
    for name, value in _values(document, meeting):
        wording = wording.replace(name, value)
    return wording


def unfilled(words: str, document: str, meeting: MeetingView) -> str:
    """The wording behind a letter, so that the next one has its own values."""
    for name, value in _values(document, meeting):
        if value:
            words = words.replace(value, name)
    return words


def _values(document: str, meeting: MeetingView) -> tuple[tuple[str, str], ...]:
    start = meeting.started_at or meeting.scheduled_start
    return ("{Dokument}", document), ("{Gremium}", meeting.organization), ("{Datum}", day(start))
