"""The sentences of the minutes: official texts in one place, made from the record alone."""

from datetime import datetime

from smartaachen_desktop.formats import time_of_day
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.model.voting import METHOD_NAMES
from smartaachen_desktop.services.queries.meetings import (
    ExclusionView,
    ItemView,
    MeetingView,
    ParticipantView,
    VoteView,
)
from smartaachen_desktop.services.queries.words import PLACE_NAMES


def presence_note(who: ParticipantView, meeting: MeetingView) -> str:
    """What differs from being there all the time: "ab 16:38 Uhr", "bis 16:52 Uhr", "leitet die Sitzung"."""
    notes = ["leitet die Sitzung"] if who.person_id == meeting.chair_id else []
    for start, end in who.stays:
        late = meeting.started_at is not None and start > meeting.started_at
        early = end is not None and (meeting.ended_at is None or end < meeting.ended_at)
        if late and early:
            notes.append(f"von {time_of_day(start)} bis {time_of_day(end)}")
        elif late:
            notes.append(f"ab {time_of_day(start)}")
        elif early:
            notes.append(f"bis {time_of_day(end)}")
    for item in meeting.items:
        notes += [bias_note(bias, item) for bias in item.exclusions if bias.participant_id == who.id]
    return ", ".join(notes)


def bias_note(bias: ExclusionView, item: ItemView) -> str:
    """E.g. "befangen zu Ö 5, nicht im Raum 16:47 Uhr bis 17:06 Uhr"."""
    until = f" bis {time_of_day(bias.ended_at)}" if bias.ended_at else ""
    return f"befangen zu {item.number}, {PLACE_NAMES[bias.whereabouts]} ab {time_of_day(bias.started_at)}{until}"


def bias_sentence(bias: ExclusionView) -> str:
    return (
        f"{bias.name} ist befangen ({PLACE_NAMES[bias.whereabouts]} ab {time_of_day(bias.started_at)}) "
        "und nimmt weder an der Beratung noch an der Abstimmung teil (§ 31 GO NRW)."
    )


def quorum_sentences(meeting: MeetingView) -> list[str]:
    """What the minutes say about the quorum when the meeting opened, and its establishment as missing."""
    if meeting.started_at is None:
        return []
    # after the roll at the opening: those who came with it count
    lamp = meeting.quorum(meeting.started_at)
    paragraph = "§ 49 GO NRW" if meeting.rule_profile is RuleProfile.COUNCIL_COMMITTEE else "eigene Regeln des Gremiums"
    sentences = [
        f"Bei der Eröffnung um {time_of_day(meeting.started_at)} sind {lamp.present} Stimmberechtigte "
        f"anwesend; bei einer gesetzlichen Mitgliederzahl von {meeting.statutory_size} "
        f"sind mindestens {lamp.needed} nötig ({paragraph})."
    ]
    if meeting.statutory_size:
        sentences.append(
            "Das Gremium ist beschlussfähig." if lamp.present >= lamp.needed else "Die nötige Zahl ist nicht erreicht."
        )
    if lamp.citizens_rule:
        verb = "überwiegen" if lamp.citizens_ok else "überwiegen nicht"
        sentences.append(
            f"Die anwesenden Ratsmitglieder ({lamp.council}) {verb} die stimmberechtigten sachkundigen Bürger*innen "
            f"({lamp.citizens}) (§ 58 GO NRW)."
        )
    if meeting.quorum_lost_at is not None:
        sentences.append(
            f"Um {time_of_day(meeting.quorum_lost_at)} stellt die Sitzungsleitung die Beschlussunfähigkeit fest."
        )
    return [" ".join(sentences)]


def interruption_sentence(start: datetime, end: datetime | None, reason: str) -> str:
    span = f"von {time_of_day(start)} bis {time_of_day(end)}" if end else f"ab {time_of_day(start)}"
    return f"{span}{f' ({reason})' if reason else ''}"


def vote_heading(vote: VoteView) -> str:
    """E.g. "offen, 12 Stimmberechtigte"."""
    return f"{METHOD_NAMES[vote.method]}, {vote.entitled} Stimmberechtigte"


def closing_sentence(meeting: MeetingView) -> str:
    if meeting.ended_at is None:
        return "Die Sitzung ist noch nicht geschlossen."
    return f"Die Sitzungsleitung schließt die Sitzung um {time_of_day(meeting.ended_at)}."
