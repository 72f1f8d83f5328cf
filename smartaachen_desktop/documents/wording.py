"""The sentences of the minutes: official texts in one place, made from the record alone."""

from datetime import datetime

from smartaachen_desktop.formats import time_of_day
from smartaachen_desktop.model.aftermath import ObjectionKind
from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.model.voting import METHOD_NAMES
from smartaachen_desktop.services.queries.meeting_parts import FindingView, ObjectionView
from smartaachen_desktop.services.queries.meetings import (
    ExclusionView,
    ItemView,
    MeetingView,
    ParticipantView,
    VoteView,
)
from smartaachen_desktop.services.queries.timeline import not_taking_part
from smartaachen_desktop.services.queries.words import BIAS_NAMES, PLACE_NAMES


def presence_note(who: ParticipantView, meeting: MeetingView) -> str:
    """What differs from being there all the time: "ab 16:38 Uhr", "leitet die Sitzung", "vertreten durch …"."""
    notes = ["leitet die Sitzung"] if who.person_id == meeting.chair_id else []
    notes += [f"leitet {', '.join(numbers)}" for name, numbers in other_chairs(meeting) if name == who.name]
    notes += substitution_notes(who, meeting)
    for (start, end), left_to in zip(who.stays, who.left_to or [Whereabouts.LEFT_ROOM] * len(who.stays), strict=True):
        late = meeting.started_at is not None and start > meeting.started_at
        early = end is not None and (meeting.ended_at is None or end < meeting.ended_at)
        if late and early:
            notes.append(f"von {time_of_day(start)} bis {time_of_day(end)}")
        elif late:
            notes.append(f"ab {time_of_day(start)}")
        elif early:
            notes.append(f"bis {time_of_day(end)}")
        if early and left_to is Whereabouts.WITH_PUBLIC:
            notes.append(f"ab {time_of_day(end)} im Zuhörerbereich")
    notes += [f"Stimmrecht ruht {_span(start, end)} (§ 58 Abs. 3 GO NRW)" for start, end in who.rests]
    for item in meeting.items:
        notes += [bias_note(bias, item) for bias in item.exclusions if bias.participant_id == who.id]
    return ", ".join(notes)


def substitution_notes(who: ParticipantView, meeting: MeetingView) -> list[str]:
    """ "in Vertretung für …" of the substitute, "vertreten durch …" of the member."""
    if who.substitute_for_id is not None:
        member = next((each for each in meeting.participants if each.id == who.substitute_for_id), None)
        return [f"in Vertretung für {member.name}"] if member is not None else []
    substitutes = [each for each in meeting.participants if each.substitute_for_id == who.id and each.stays]
    return [f"vertreten durch {each.name}" for each in substitutes]


def _span(start: datetime, end: datetime | None) -> str:
    return f"von {time_of_day(start)} bis {time_of_day(end)}" if end else f"ab {time_of_day(start)}"


def bias_note(bias: ExclusionView, item: ItemView) -> str:
    """E.g. "befangen zu Ö 5, nicht im Raum von 16:47 Uhr bis 17:06 Uhr"."""
    ended = bias.ended_at or item.ended_at  # the item's end ends what it was declared for
    return f"befangen zu {item.number}, {PLACE_NAMES[bias.whereabouts]} {_span(bias.started_at, ended)}"


def bias_sentence(bias: ExclusionView, item: ItemView, *, internal: bool = False) -> str:
    """With the span; the reason is nobody's business outside and stands in the internal edition alone."""
    decided = " Das Gremium hat darüber entschieden (§ 31 Abs. 4 GO NRW)." if bias.decided_by_body else ""
    span = _span(bias.started_at, bias.ended_at or item.ended_at)
    why = ""
    if internal and bias.reason is not BiasReason.UNSTATED:
        why = f" Grund: {BIAS_NAMES[bias.reason]}."
    return (
        f"{bias.name} ist befangen ({PLACE_NAMES[bias.whereabouts]} {span}) und nimmt weder an der Beratung noch an "
        f"der Abstimmung teil (§ 31 GO NRW).{decided}{why}"
    )


def chair_sentence(item: ItemView, meeting: MeetingView) -> str:
    """Who leads the item instead of the meeting's chair; empty where it is the same."""
    if item.chair_id is None or item.chair_id == meeting.chair_id or not item.chair:
        return ""
    return f"Den Vorsitz zu {item.number} führt {item.chair}."


def other_chairs(meeting: MeetingView) -> list[tuple[str, list[str]]]:
    """Everybody else who led items, with their numbers: each signs for the items they led (§ 52 GO NRW)."""
    led: dict[str, list[str]] = {}
    for item in meeting.items:
        if chair_sentence(item, meeting) and item.started_at is not None:
            led.setdefault(item.chair, []).append(item.number)
    return list(led.items())


def objection_sentence(objection: ObjectionView) -> str:
    """ "Fraktion C erhebt eine Einwendung gegen die Niederschrift AWD 18.11.2021, Ö 5:"."""
    where = f"{objection.against}, {objection.against_number}" if objection.against_number else objection.against
    if objection.kind is ObjectionKind.ADDENDUM:
        return f"Berichtigung der Niederschrift {where}:"
    who = f"{objection.raised_by} erhebt" if objection.raised_by else "Erhoben wird"
    return f"{who} eine Einwendung gegen die Niederschrift {where}:"


def quorum_sentences(meeting: MeetingView) -> list[str]:
    """What the minutes say about the quorum: at the opening, then every finding of the chair with its time."""
    if meeting.started_at is None:
        return []
    # after the roll at the opening: those who came with it count
    lamp = meeting.quorum(meeting.started_at)
    sentences = [
        f"Bei der Eröffnung um {time_of_day(meeting.started_at)} sind {lamp.present} Stimmberechtigte anwesend"
    ]
    if meeting.second_call:
        sentences = [
            f"{sentences[0]}. Die Sitzung ist zum zweiten Mal zu demselben Gegenstand einberufen; sie ist ohne "
            "Rücksicht auf die Zahl der Anwesenden beschlussfähig (§ 49 Abs. 2 GO NRW)."
        ]
    elif not meeting.statutory_size:
        sentences = [f"{sentences[0]}."]
    else:
        sentences = [
            f"{sentences[0]}; bei einer gesetzlichen Mitgliederzahl von {meeting.statutory_size} "
            f"sind mindestens {lamp.needed} nötig ({quorum_paragraph(meeting)})."
        ]
        enough = lamp.present >= lamp.needed
        sentences.append("Das Gremium ist beschlussfähig." if enough else "Die nötige Zahl ist nicht erreicht.")
    if lamp.citizens_rule:
        verb = "überwiegen" if lamp.citizens_ok else "überwiegen nicht"
        sentences.append(
            f"Die anwesenden Ratsmitglieder ({lamp.council}) {verb} die stimmberechtigten sachkundigen Bürger*innen "
            f"({lamp.citizens}) (§ 58 GO NRW)."
        )
    return [" ".join(sentences), *(finding_sentence(each) for each in meeting.findings)]


def quorum_paragraph(meeting: MeetingView) -> str:
    """Where the rule stands: the municipal code, or what the body with own rules goes by."""
    if meeting.rule_profile is RuleProfile.COUNCIL_COMMITTEE:
        return "§ 49 GO NRW"
    return meeting.rules_source or "eigene Regeln des Gremiums"


def finding_sentence(finding: FindingView) -> str:
    """The chair's act with its time and the numbers of that moment."""
    asked = f"Auf Rüge von {finding.raised_by} stellt" if finding.raised_by else "Die Sitzungsleitung stellt"
    leader = " die Sitzungsleitung" if finding.raised_by else ""
    what = "die Beschlussunfähigkeit" if finding.missing else "die Beschlussfähigkeit"
    return (
        f"{asked}{leader} um {time_of_day(finding.at)} {what} fest: {finding.present} Stimmberechtigte anwesend, "
        f"{finding.needed} nötig."
    )


def absence_sentence(item: ItemView, meeting: MeetingView) -> str:
    """Members who came to the meeting, but were not there for this item or biased; empty where nobody was missing."""
    missing = [who.name for who in not_taking_part(meeting, item)]
    return f"An {item.number} nehmen nicht teil: {'; '.join(missing).rstrip('.')}." if missing else ""


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
