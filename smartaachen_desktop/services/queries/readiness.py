"""The check list "Bereit zur Unterschrift": every gap of the minutes, with the place that mends it.

Pure over the meeting's read value. A gap never blocks: what has to stop a signature is a rule of its own.
"""

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from smartaachen_desktop.formats import time_of_day
from smartaachen_desktop.model.aftermath import CommentState
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.model.papers import ConsultationRole
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.texts import GAP
from smartaachen_desktop.model.voting import MotionKind, VoteMethod
from smartaachen_desktop.services.queries.amending import missing_amendment
from smartaachen_desktop.services.queries.ballots import ballots_of, lots_open, run_off_open
from smartaachen_desktop.services.queries.leading import Why, away_during
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import ElectionView
from smartaachen_desktop.services.queries.meetings import MeetingView

_UNFINISHED = re.compile(
    r"(\.\.\.|…)\s*$|\?\?\?|\bTODO\b|\bXXX\b|\{[^{}\n]{1,40}\}|\[\s*\]|(?<!\w)…(?!\w)|" + GAP.pattern, re.MULTILINE
)
"""A trailing ellipsis, a placeholder without value or the gap it left, or the usual notes to oneself."""


class Part(enum.StrEnum):
    """Where on the workbench a gap is mended."""

    DETAILS = "details"
    PEOPLE = "people"
    ITEM = "item"
    DISCUSSION = "discussion"
    VOTE = "vote"
    ELECTION = "election"
    RESOLUTION = "resolution"
    ASSIGNMENTS = "assignments"
    COMMENTS = "comments"
    BREAKS = "breaks"
    """The row of the timeline whose end is missing."""
    BIAS = "bias"
    LEADER = "leader"
    """Who leads the item."""
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Gap:
    """`code` for programs, `sentence` for people; `grave` where the minutes would lack what § 52 GO NRW asks for."""

    code: str
    sentence: str
    part: Part
    item_id: UUID | None = None
    grave: bool = False


def gaps(view: MeetingView) -> tuple[Gap, ...]:
    """Everything that is missing or contradicts itself, in the order of the minutes, which know no stage items."""
    view = view.without_stage()
    return (*_meeting(view), *_people(view), *(gap for item in view.items for gap in _item(view, item)), *_rest(view))


def _meeting(view: MeetingView) -> Iterator[Gap]:
    if view.chair_id is None:
        yield Gap("no_chair", "Es ist keine Sitzungsleitung eingetragen.", Part.DETAILS, grave=True)
    if view.secretary_id is None:
        yield Gap("no_secretary", "Es ist keine Schriftführung eingetragen.", Part.DETAILS, grave=True)
    if not (view.place.strip() and view.room.strip()):
        yield Gap("no_place", "Ort oder Raum fehlen.", Part.DETAILS)
    if view.ended_at is None:
        yield Gap("not_closed", "Die Sitzung ist noch nicht geschlossen.", Part.CLOSING, grave=True)
    for each in view.interruptions:
        if each.ended_at is None:
            yield Gap("open_break", "Eine Unterbrechung hat kein Ende.", Part.BREAKS)


def _people(view: MeetingView) -> Iterator[Gap]:
    if not any(who.stays for who in view.participants):
        yield Gap("nobody", "Es ist niemand als anwesend eingetragen.", Part.PEOPLE, grave=True)
        return
    listed = {who.person_id: who for who in view.participants}
    chair = listed.get(view.chair_id) if view.chair_id else None
    if view.chair_id is not None and (chair is None or not chair.stays):
        yield Gap("chair_absent", "Die Sitzungsleitung ist nicht als anwesend eingetragen.", Part.PEOPLE, grave=True)
    unclear = [
        who
        for who in view.participants
        if not who.stays
        and not who.excused
        and not {MemberGroup.ADMINISTRATION, MemberGroup.GUEST}.issuperset(who.groups)
    ]
    if unclear:
        yield Gap(
            "absence_unclear",
            f"Bei {len(unclear)} Mitgliedern steht weder Anwesenheit noch Entschuldigung."
            if len(unclear) > 1
            else f"Bei „{unclear[0].name}“ steht weder Anwesenheit noch Entschuldigung.",
            Part.PEOPLE,
        )


def _item(view: MeetingView, item: ItemView) -> Iterator[Gap]:
    where = item.number
    if item.state is ItemState.RUNNING:
        yield Gap("item_running", f"{where} läuft noch.", Part.ITEM, item.id, grave=True)
    if item.state in (ItemState.OPEN, ItemState.PARKED) and item.result is None and view.ended_at is not None:
        yield Gap("item_untouched", f"{where} wurde nicht behandelt und hat kein Ergebnis.", Part.ITEM, item.id)
    if item.state is ItemState.DONE and _empty(item):
        yield Gap("item_empty", f"{where} ist leer: kein Text, kein Antrag, kein Ergebnis.", Part.DISCUSSION, item.id)
    if _UNFINISHED.search(item.discussion):
        yield Gap("text_unfinished", f"{where}: In der Beratung steht noch eine Lücke.", Part.DISCUSSION, item.id)
    for bias in item.exclusions:
        if bias.ended_at is None and item.ended_at is not None:
            yield Gap("bias_open", f"{where}: Die Befangenheit von „{bias.name}“ hat kein Ende.", Part.BIAS, item.id)
    yield from _chair(view, item)
    yield from _decisions(view, item)
    for election in item.elections:
        yield from _election(view.of_body(election.body_id), item, election)
    for each in item.assignments:
        if not each.who:
            yield Gap("nobody_responsible", f"{where}: Ein Auftrag hat niemanden, der zuständig ist.",
                      Part.ASSIGNMENTS, item.id)  # fmt: skip


def _chair(view: MeetingView, item: ItemView) -> Iterator[Gap]:
    """Who is biased or gone leads nothing: somebody else did (§§ 31, 51 GO NRW)."""
    away = away_during(view, item)
    if away is None:
        return
    subject, missing = f"{item.number}: „{away.who.name}“", "wer den Punkt geleitet hat, fehlt"
    if away.why is Why.BIASED:
        said = "ist befangen"
    elif away.whole:
        said = "war nicht anwesend"
    else:
        where = "im Zuhörerbereich" if away.why is Why.WITH_PUBLIC else "nicht im Raum"
        begin = time_of_day(away.begin)
        span = f"von {begin} bis {time_of_day(away.end)}" if away.end else f"ab {begin}"
        said, missing = f"war {span} {where}", "wer solange geleitet hat, fehlt"
    yield Gap("leader_away", f"{subject} {said}; {missing}.", Part.LEADER, item.id, grave=away.whole)


def _empty(item: ItemView) -> bool:
    return not (
        item.discussion.strip() or item.motions or item.resolutions or item.elections or item.result is not None
    )


def _decisions(view: MeetingView, item: ItemView) -> Iterator[Gap]:
    where = item.number
    decided = {each.vote_id for each in item.resolutions}
    for motion in item.motions:
        vote = motion.vote
        if vote is not None:
            yield from _vote(view.of_body(motion.body_id), item, motion, vote)
            main_adopted = motion.kind is MotionKind.MAIN and vote.accepted
            lost = missing_amendment(item, motion.body_id, motion.text) if main_adopted else None
            if lost is not None:
                sentence = f"{where}: „{lost.name}“ ist angenommen, fehlt aber im beschlossenen Wortlaut."
                yield Gap("amendment_lost", sentence, Part.VOTE, item.id, grave=True)
            if main_adopted and vote.id not in decided:
                yield Gap("no_resolution", f"{where}: „{motion.name}“ ist angenommen, der Beschluss fehlt.",
                          Part.RESOLUTION, item.id, grave=True)  # fmt: skip
        elif not motion.withdrawn and item.state is ItemState.DONE and item.result is None:
            yield Gap("motion_open", f"{where}: Über „{motion.name}“ wurde nicht abgestimmt.", Part.VOTE, item.id)
    wants = item.role is ConsultationRole.DECISION and item.state is ItemState.DONE
    if wants and item.result is None and not item.resolutions and not item.elections and not _empty(item):
        yield Gap("no_result", f"{where} ist zur Entscheidung, aber ohne Ergebnis.", Part.RESOLUTION, item.id,
                  grave=True)  # fmt: skip
    for resolution in item.resolutions:
        if not resolution.text.strip():
            yield Gap("no_wording", f"{where}: Beschluss {resolution.number} hat keinen Wortlaut.", Part.RESOLUTION,
                      item.id, grave=True)  # fmt: skip
        elif _UNFINISHED.search(resolution.text):
            yield Gap("wording_unfinished", f"{where}: Im Wortlaut von {resolution.number} steht noch eine Lücke.",
                      Part.RESOLUTION, item.id)  # fmt: skip


def _vote(view: MeetingView, item: ItemView, motion: MotionView, vote: VoteView) -> Iterator[Gap]:
    """Counts against who was there: times may have been corrected after the vote."""
    where, when = item.number, time_of_day(vote.at)
    there = {who.name for who in view.entitled(item.id, vote.at)}
    if vote.tally.total > len(there):
        yield Gap(
            "votes_above_presence",
            f"{where}, {when}: {vote.tally.total} Stimmen, aber nur {len(there)} anwesende Stimmberechtigte.",
            Part.VOTE,
            item.id,
            grave=True,
        )
    if vote.method is VoteMethod.ROLL_CALL:
        strangers = [name for name, _choice in vote.ballots if name not in there]
        if strangers:
            yield Gap("ballot_not_entitled",
                      f"{where}: „{strangers[0]}“ hat abgestimmt, war aber nicht stimmberechtigt anwesend.",
                      Part.PEOPLE, item.id, grave=True)  # fmt: skip
        if len(vote.ballots) < vote.entitled:
            yield Gap("ballots_missing", f"{where}: In der namentlichen Abstimmung fehlen Stimmen.", Part.VOTE, item.id)
    if not _quorate(view, item, vote.at):
        yield Gap("vote_without_quorum", f"{where}, {when}: Bei der Abstimmung waren zu wenige Stimmberechtigte da.",
                  Part.PEOPLE, item.id)  # fmt: skip
    if motion.changes and vote.accepted and any(change.applied_at is None for change in motion.changes):
        adopted = any(each.vote_id == vote.id for each in item.resolutions)
        if adopted:
            yield Gap("change_pending", f"{where}: Eine beschlossene Änderung am Plan ist nicht wirksam.", Part.VOTE,
                      item.id)  # fmt: skip


def _election(view: MeetingView, item: ItemView, election: ElectionView) -> Iterator[Gap]:
    """An election without its end, and its counts against who was there."""
    where, when, ballots = item.number, time_of_day(election.at), ballots_of(election)
    name = f"{where}, Wahl „{election.office}“"
    if run_off_open(election, item.elections):
        yield Gap("run_off_open", f"{name}: Die Stichwahl steht noch aus.", Part.ELECTION, item.id, grave=True)
    if lots_open(election):
        yield Gap("lot_open", f"{name}: Das Los ist noch nicht gezogen.", Part.ELECTION, item.id, grave=True)
    there = len(view.entitled(item.id, election.at))
    if ballots.ballots > there:
        yield Gap(
            "ballots_above_presence",
            f"{name}, {when}: Stimmen von mindestens {ballots.ballots} Personen, aber nur {there} anwesende "
            "Stimmberechtigte.",
            Part.ELECTION,
            item.id,
            grave=True,
        )
    if not _quorate(view, item, election.at):
        yield Gap("election_without_quorum", f"{name}, {when}: Es waren zu wenige Stimmberechtigte da.", Part.PEOPLE,
                  item.id)  # fmt: skip


def _quorate(view: MeetingView, item: ItemView, at: datetime) -> bool:
    lamp = view.quorum(at, item.id)
    return lamp.present >= lamp.needed


def _rest(view: MeetingView) -> Iterator[Gap]:
    waiting = [each for each in view.comments if each.state is CommentState.OPEN]
    if waiting:
        words = (
            "Eine Anmerkung zum Entwurf ist" if len(waiting) == 1 else f"{len(waiting)} Anmerkungen zum Entwurf sind"
        )
        yield Gap("comments_open", f"{words} noch offen.", Part.COMMENTS, waiting[0].item_id)


def checkable(view: MeetingView) -> bool:
    """Whether the check list means anything yet: the meeting was opened and is not sealed."""
    return view.started_at is not None and view.state is not MeetingState.SIGNED
