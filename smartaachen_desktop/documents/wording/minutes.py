"""The sentences of the minutes: official texts in one place, made from the record alone."""

from collections.abc import Sequence
from datetime import datetime

from smartaachen_desktop.formats import day, time_of_day
from smartaachen_desktop.model.aftermath import ObjectionKind
from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.model.citations import UNNAMED, in_brackets
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.elections import joined
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.voting import METHOD_NAMES, MotionKind, VoteMethod, method_words
from smartaachen_desktop.services.queries.closed_doors import ClosedSpan
from smartaachen_desktop.services.queries.meeting_items import ExclusionView, ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import DemandView, FindingView, ObjectionView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView, SignatureView
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import led_by_another, signers
from smartaachen_desktop.services.queries.timeline import not_taking_part
from smartaachen_desktop.services.queries.voters import VoterList
from smartaachen_desktop.services.queries.words import BIAS_NAMES, MOTION_NAMES, PLACE_NAMES


def presence_note(who: ParticipantView, meeting: MeetingView) -> str:
    """What differs from being there all the time: "ab 16:38 Uhr", "leitet die Sitzung", "vertreten durch …"."""
    notes = ["leitet die Sitzung"] if who.person_id == meeting.chair_id else []
    led = (each.numbers for each in signers(meeting) if each.person_id == who.person_id)
    notes += [f"leitet {', '.join(numbers)}" for numbers in led if numbers]
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
    resting = in_brackets(meeting.cites(Law.CITIZENS_MAJORITY))
    notes += [f"Stimmrecht ruht {_span(start, end)}{resting}" for start, end in who.rests]
    for item in meeting.items:
        notes += [bias_note(bias, item) for bias in item.exclusions if bias.participant_id == who.id]
    return ", ".join(notes)


def version_words(data: ProtocolData) -> str:
    """Which version of the draft this is: "Fassung 2"; changed since it went out: "Stand nach Fassung 2"."""
    if data.version is None:
        return ""
    return f"Stand nach Fassung {data.version.number}" if data.version.changed else f"Fassung {data.version.number}"


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


def bias_sentence(bias: ExclusionView, item: ItemView, meeting: MeetingView, *, internal: bool = False) -> str:
    """With the span; the reason is nobody's business outside and stands in the internal edition alone."""
    law, deciding = (in_brackets(meeting.cites(each)) for each in (Law.BIAS, Law.BIAS_DECIDED))
    decided = f" Das Gremium hat darüber entschieden{deciding}." if bias.decided_by_body else ""
    span = _span(bias.started_at, bias.ended_at or item.ended_at)
    why = ""
    if internal and bias.reason is not BiasReason.UNSTATED:
        why = f" Grund: {BIAS_NAMES[bias.reason]}."
    return (
        f"{bias.name} ist befangen ({PLACE_NAMES[bias.whereabouts]} {span}) und nimmt weder an der Beratung noch an "
        f"der Abstimmung teil{law}.{decided}{why}"
    )


def chair_sentence(item: ItemView, meeting: MeetingView) -> str:
    """Who leads the item instead of the meeting's chair; empty where it is the same."""
    if not led_by_another(item, meeting):
        return ""
    return f"Den Vorsitz zu {item.number} führt {item.chair}."


def objection_sentence(objection: ObjectionView) -> str:
    """ "Fraktion C erhebt eine Einwendung gegen die Niederschrift AWD 18.11.2021, Ö 5:"."""
    where = f"{objection.against}, {objection.against_number}" if objection.against_number else objection.against
    if objection.kind is ObjectionKind.ADDENDUM:
        return f"Berichtigung der Niederschrift {where}:"
    who = f"{objection.raised_by} erhebt" if objection.raised_by else "Erhoben wird"
    return f"{who} eine Einwendung gegen die Niederschrift {where}:"


def urgency_sentence(item: ItemView, meeting: MeetingView) -> str:
    """By which vote an item came onto the agenda of a meeting under way, and why."""
    vote = meeting.urgency_vote(item)
    how = f"{vote.tally.how()} " if vote is not None else ""
    law = in_brackets(meeting.cites(Law.AGENDA))
    reason = item.urgency_reason.strip().rstrip(".")
    return f"Der Punkt wurde wegen Dringlichkeit {how}in die Tagesordnung aufgenommen{law}. Grund: {reason}."


def quorum_sentences(meeting: MeetingView) -> list[str]:
    """What the minutes say about the quorum: at the opening, then every finding of the chair with its time.

    In a joint meeting body by body.
    """
    if meeting.started_at is None:
        return []
    if meeting.joint:
        return [f"{body.short_name}: {sentence}" for body in meeting.bodies for sentence in quorum_sentences(body)]
    # after the roll at the opening: those who came with it count
    lamp = meeting.quorum(meeting.started_at)
    verb = "ist" if lamp.present == 1 else "sind"
    sentences = [
        f"Bei der Eröffnung um {time_of_day(meeting.started_at)} {verb} {voters_counted(lamp.present)} anwesend"
    ]
    if meeting.second_call:
        sentences = [
            f"{sentences[0]}. Die Sitzung ist zum zweiten Mal zu demselben Gegenstand einberufen; sie ist ohne "
            f"Rücksicht auf die Zahl der Anwesenden beschlussfähig{in_brackets(meeting.cites(Law.SECOND_CALL))}."
        ]
    elif not meeting.statutory_size:
        sentences = [f"{sentences[0]}."]
    else:
        sentences = [
            f"{sentences[0]}; bei einer gesetzlichen Mitgliederzahl von {meeting.statutory_size} "
            f"sind mindestens {lamp.needed} nötig ({quorum_paragraph(meeting)})."
        ]
        enough = lamp.present >= lamp.needed
        quorate = "Das Gremium ist beschlussfähig." if lamp.citizens_ok else "Die nötige Zahl ist erreicht."
        sentences.append(quorate if enough else "Die nötige Zahl ist nicht erreicht.")
    if lamp.citizens_rule:
        verb = "überwiegen" if lamp.citizens_ok else "überwiegen nicht"
        sentences.append(
            f"Die anwesenden Ratsmitglieder ({lamp.council}) {verb} die stimmberechtigten sachkundigen Bürger*innen "
            f"({lamp.citizens}){in_brackets(meeting.cites(Law.CITIZENS))}."
        )
    return [" ".join(sentences), *(finding_sentence(each, meeting) for each in meeting.findings)]


def quorum_paragraph(meeting: MeetingView) -> str:
    """Where the rule stands: the municipal code, or what the body with own rules goes by."""
    return meeting.cites(Law.QUORUM) or UNNAMED


def finding_sentence(finding: FindingView, meeting: MeetingView) -> str:
    """The chair's act with its time and the numbers of that moment."""
    asked = f"Auf Rüge von {finding.raised_by} stellt" if finding.raised_by else "Die Sitzungsleitung stellt"
    leader = " die Sitzungsleitung" if finding.raised_by else ""
    what = "die Beschlussunfähigkeit" if finding.missing else "die Beschlussfähigkeit"
    why = ""
    if finding.missing and finding.present >= finding.needed:  # then only the second rule can be broken
        law = in_brackets(meeting.cites(Law.CITIZENS))
        why = f" Die Ratsmitglieder überwiegen die stimmberechtigten sachkundigen Bürger*innen nicht{law}."
    return (
        f"{asked}{leader} um {time_of_day(finding.at)} {what} fest: {voters_counted(finding.present)} anwesend, "
        f"{finding.needed} nötig.{why}"
    )


def voters_counted(number: int) -> str:
    """ "12 Stimmberechtigte"."""
    return "1 stimmberechtigtes Mitglied" if number == 1 else f"{number} Stimmberechtigte"


def absence_sentence(item: ItemView, meeting: MeetingView) -> str:
    """Members who came to the meeting, but were not there for this item; of the biased a sentence of its own tells."""
    biased = {
        bias.participant_id
        for bias in item.exclusions
        if bias.ended_at is None or (item.ended_at is not None and bias.ended_at >= item.ended_at)
    }
    missing = [who.name for who in not_taking_part(meeting, item) if who.id not in biased]
    if not missing:
        return ""
    verb = "nimmt" if len(missing) == 1 else "nehmen"
    return f"An {item.number} {verb} nicht teil: {'; '.join(missing).rstrip('.')}."


def interruption_sentence(start: datetime, end: datetime | None, reason: str) -> str:
    span = f"von {time_of_day(start)} bis {time_of_day(end)}" if end else f"ab {time_of_day(start)}"
    return f"{span}{f' ({reason})' if reason else ''}"


def closed_doors_sentence(spans: Sequence[ClosedSpan], meeting: MeetingView) -> str:
    """ "Die Öffentlichkeit ist von 17:45 Uhr bis 18:10 Uhr ausgeschlossen (§ 48 Abs. 2 GO NRW)." """
    law = in_brackets(meeting.cites(Law.CLOSED_DOORS))
    again = joined([number for each in spans for number in each.again])
    back = joined([number for each in spans for number in each.readmitted])
    when = joined([_span(each.started_at, each.ended_at) for each in spans])
    words = f"Die Öffentlichkeit ist {when}{f' und danach erneut zu {again}' if again else ''} ausgeschlossen{law}"
    return f"{words}; zu {back} ist sie wieder zugelassen." if back else f"{words}."


def motion_kind(motion: MotionView, meeting: MeetingView) -> str:
    """What kind of motion it is; the one that shuts the public out with its rule."""
    name = MOTION_NAMES[motion.kind]
    if motion.kind is not MotionKind.CLOSED_DOORS:
        return name
    return name + in_brackets(meeting.of_body(motion.body_id).cites(Law.CLOSED_DOORS))


def vote_heading(vote: VoteView) -> str:
    """E.g. "offen, elektronisch, 12 Stimmberechtigte"."""
    return f"{method_words(vote.method, electronic=vote.electronic)}, {voters_counted(vote.entitled)}"


def demand_sentences(vote: VoteView, meeting: MeetingView) -> list[str]:
    """On whose demand the vote was taken as it was, and which demand was not followed, with the reason (§ 50)."""
    law = in_brackets(meeting.cites_of(vote, Law.VOTE_FORMS))
    demands = sorted(vote.demands, key=lambda each: each.method != vote.method)
    return [_demand_sentence(each, vote, law) for each in demands]


def _demand_sentence(demand: DemandView, vote: VoteView, law: str) -> str:
    least = f" von mindestens {demand.needed}" if demand.needed else ""
    one = (demand.needed or demand.count) == 1
    if demand.by:
        members = "Mitglied" if one else "Mitgliedern" if least else "Mitglieder"
        who, size = demand.by, f" ({demand.count}{least} {members})" if demand.count else ""
    else:
        who, size = f"{demand.count}{least} {'Mitglied' if one else 'Mitgliedern'}", ""
    word = METHOD_NAMES[demand.method]
    if demand.method is vote.method:
        return f"Auf Antrag von {who}{size} wird {word} abgestimmt{law}."
    if demand.enough and vote.method is VoteMethod.SECRET:
        return f"Auch namentliche Abstimmung ist beantragt von {who}{size}; die geheime geht vor{law}."
    # without a number nobody can say that it was too small
    why = "" if demand.enough or not (demand.needed and demand.count) else " erreicht die nötige Zahl nicht"
    why = why or f" führt nicht dazu; abgestimmt wird {METHOD_NAMES[vote.method]}"
    return f"Der Antrag von {who}, {word} abzustimmen,{why}{size}{law}."


def voters_sentences(found: VoterList) -> list[str]:
    """By name who might vote, and who was there but might not; for the internal edition alone."""
    sentences = [f"Stimmberechtigt ({len(found.entitled)}): {'; '.join(found.entitled)}"] if found.entitled else []
    if found.left_out:
        out = "; ".join(f"{name}, {reason}" for name, reason in found.left_out)
        sentences.append(f"Nicht stimmberechtigt: {out}")
    return [f"{sentence.rstrip('.')}." for sentence in sentences]


def speeches_sentence(motion: MotionView) -> str:
    """One speech for and one against a motion of procedure, with the names where they were noted."""
    parts = [
        f"{side} den Antrag spricht {name or 'ein Mitglied'}"
        for side, name in (("für", motion.speech_for), ("gegen", motion.speech_against))
        if name is not None
    ]
    if not parts:
        return ""
    words = ", ".join(parts)
    return f"{words[0].upper()}{words[1:]}."


def destination_sentence(motion: MotionView) -> str:
    """Where the motion would send the item."""
    if not motion.destination:
        return ""
    word = "verwiesen" if motion.kind is MotionKind.REFERRAL else "vertagt"
    return f"Der Punkt soll {motion.destination} {word} werden."


def closing_sentence(meeting: MeetingView) -> str:
    if meeting.ended_at is None:
        return "Die Sitzung ist noch nicht geschlossen."
    return f"Die Sitzungsleitung schließt die Sitzung um {time_of_day(meeting.ended_at)}."


def signature_note(noted: SignatureView | None) -> str:
    """What stands in the place to sign instead of a signature in the file."""
    if noted is not None and noted.level is SignatureLevel.REFUSED:
        said = f"Unterschrift verweigert, vermerkt am {day(noted.at)}"
        return f"{said}: {noted.note}" if noted.note else said
    if noted is not None and noted.level is SignatureLevel.HANDWRITTEN:
        return f"Von Hand unterschrieben am {day(noted.at)}"
    return ""


def amounts_heading(*, changed: bool) -> str:
    return "Haushaltsansätze der Vorlage, geändert" if changed else "Haushaltsansätze laut Vorlage"


def amounts_state(*, changed: bool) -> str:
    """The same in a table."""
    return "geändert" if changed else "laut Vorlage"


def joint_sentence(names: str) -> str:
    return f"Gemeinsame Sitzung: {names}. Jedes Gremium entscheidet für sich."


NOBODY_PRESENT = "Es ist noch niemand als anwesend eingetragen."
NO_ITEMS = "Die Tagesordnung ist leer."
PART_ONLY = "Auszug ohne Unterschriften; maßgeblich ist die vollständige Niederschrift."
