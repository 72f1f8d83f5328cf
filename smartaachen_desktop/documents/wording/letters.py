"""Texts of letters: what a body without its own letterhead uses, invitation, agenda and Nachtrag (§ 48 GO NRW)."""

from collections.abc import Sequence
from datetime import datetime

from smartaachen_desktop.documents.wording.bodies import of_body
from smartaachen_desktop.formats import day, time_of_day, weekday_date
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.elections import joined
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.queries.invitation import Notice, full_days_words
from smartaachen_desktop.services.queries.meetings import MeetingView

SENDER = "Stadt Aachen"
SALUTATION = "Sehr geehrte Mitglieder, sehr geehrte Damen und Herren,"
CLOSING = "Mit freundlichen Grüßen"
CHAIR = "Die Sitzungsleitung"
NO_PLACE = "wird mitgeteilt"
NO_ITEMS = "Die Tagesordnung wird nachgereicht."
PUBLIC_PART, CLOSED_PART_TITLE = "Öffentlicher Teil", "Nichtöffentlicher Teil"
_SECOND_CALL = (
    "Zu den Gegenständen dieser Tagesordnung wurde wegen Beschlussunfähigkeit zum zweiten Mal einberufen. Das Gremium "
    "ist dazu ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig{source}."
)
JOINT_TITLE = "Einladung zur gemeinsamen Sitzung"
JOINT = (
    "Beide Gremien beraten gemeinsam; jedes entscheidet für sich. Beschlussfähigkeit und Abstimmungen werden für jedes "
    "Gremium getrennt festgestellt."
)
CLOSED_PART = "Der nichtöffentliche Teil folgt im Anschluss an den öffentlichen Teil."
_TOO_LATE = (
    "Die Ladungsfrist ist für diesen Nachtrag nicht eingehalten. Ob die Tagesordnung um die Punkte erweitert wird, "
    "entscheidet das Gremium in der Sitzung; sie dürfen keinen Aufschub dulden{source}."
)

INTERNAL_EDITION, PUBLIC_EDITION = "Interne Ausgabe mit nichtöffentlichem Teil", "Öffentliche Ausgabe"
CANCELLATION_INTERNAL = "Interne Ausgabe mit dem internen Grund"
CANCELLATION_ITEMS = "Die Punkte der Tagesordnung sind für eine der nächsten Sitzungen vorgemerkt."


def second_call(meeting: MeetingView) -> str:
    return _SECOND_CALL.format(source=in_brackets(meeting.cites(Law.SECOND_CALL)))


def too_late(meeting: MeetingView) -> str:
    return _TOO_LATE.format(source=in_brackets(meeting.cites(Law.AGENDA)))


def edition(internal: bool) -> str:
    """Below the title."""
    return INTERNAL_EDITION if internal else PUBLIC_EDITION


def short_edition(internal: bool) -> str:
    """In the head of later pages."""
    return "interne Ausgabe" if internal else "öffentlicher Teil"


def invitation_sentence(organizations: Sequence[str], start: datetime) -> str:
    names = [f"„{name}“" for name in organizations]
    alone = f"Sitzung {of_body(organizations[0])}"
    call = f"gemeinsamen Sitzung der Gremien {joined(names)}" if len(names) > 1 else alone
    return f"zur {call} am {_when(start)} lade ich Sie ein."


def cancellation_sentence(organizations: Sequence[str], start: datetime) -> str:
    names = [f"„{name}“" for name in organizations]
    alone = f"Sitzung {of_body(organizations[0])}"
    what = f"gemeinsame Sitzung der Gremien {joined(names)}" if len(names) > 1 else alone
    return f"die {what} am {_when(start)} entfällt."


def cancellation_reason(notice: str) -> str:
    """Why, as everybody may read it."""
    return f"Grund: {notice}"


def cancellation_inside(reason: str) -> str:
    """Why, for the house."""
    return f"Grund (intern): {reason}"


def supplement_sentence(start: datetime, count: int) -> str:
    comes = "kommt der folgende Punkt" if count == 1 else "kommen die folgenden Punkte"
    return f"zur Tagesordnung der Sitzung am {_when(start)} {comes} hinzu."


def notice_words(notice: Notice, what: str) -> str:
    """The body's period of notice and what `what` (Einladung, Nachtrag) leaves of it; nothing where none is set."""
    if not notice.required:
        return ""
    asked = full_days_words(notice.required)
    if not notice.invited:
        return f"{asked}, {what} spätestens am {day(notice.last_day)}"
    return f"{asked}; zwischen {what} und Sitzung: {full_days_words(notice.full_days)}"


def _when(start: datetime) -> str:
    return f"{weekday_date(start)} um {time_of_day(start)}"
