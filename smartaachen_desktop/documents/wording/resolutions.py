"""Texts of extracts and collections of resolutions."""

from datetime import date

from smartaachen_desktop.documents.wording.bodies import of_body
from smartaachen_desktop.formats import day, weekday_date
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.resolution_entries import EntryVote

EXTRACT = "Beschlussauszug"
NOT_FINAL = "Die Niederschrift ist noch nicht freigegeben; der Wortlaut kann sich noch ändern."
NOT_SIGNED = "Die Niederschrift ist freigegeben, aber noch nicht von allen unterschrieben."
SOME_NOT_FINAL = "Noch nicht alle Niederschriften sind freigegeben; ein so gezeichneter Wortlaut kann sich noch ändern."
DRAFT = "Beschluss (Entwurf, noch nicht festgehalten)"
REJECTED = "Abgestimmt wurde über:"
NOTE_NOT_FINAL = "Niederschrift noch nicht freigegeben"


def extract_sentence(meeting: MeetingView) -> str:
    held = weekday_date(meeting.started_at or meeting.scheduled_start)
    return f"Auszug aus der Niederschrift über die Sitzung {of_body(meeting.organization)} am {held}."


def effective_sentence(when: date) -> str:
    return f"Vollziehbar ab {day(when)}."


def vote_sentence(vote: EntryVote) -> str:
    """ "Ja 9, Nein 2, Enthaltung 1; 12 Stimmberechtigte"; invalid votes are named where there are any."""
    counts = [f"Ja {vote.yes}", f"Nein {vote.no}", f"Enthaltung {vote.abstentions}"]
    if vote.invalid:
        counts.append(f"ungültig {vote.invalid}")
    return f"{', '.join(counts)}; {vote.entitled} Stimmberechtigte"
