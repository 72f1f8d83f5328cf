"""Motions, votes and elections in the minutes, and the same as rows of a table file (§§ 50, 52 GO NRW)."""

from collections.abc import Iterator
from contextlib import nullcontext

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.documents.protocol_changes import write_lapsed
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.documents.wording.minutes import motion_kind
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.elections import Ballots, joined
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.majorities import REQUIREMENT_NAMES
from smartaachen_desktop.model.markdown import plain
from smartaachen_desktop.model.motions import DiffKind, DiffPart, reach, word_diff
from smartaachen_desktop.model.voting import METHOD_NAMES, Choice, MotionKind, method_words
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.meeting_items import ItemView, MotionView, VoteView
from smartaachen_desktop.services.queries.meeting_parts import CandidateView, ElectionView
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.voters import voters
from smartaachen_desktop.services.queries.words import CHOICE_NAMES, MOTION_NAMES

_COUNTS = tuple(Column(title, numeric=True) for title in ("Ja", "Nein", "Enthaltung", "ungültig"))
_MARKS = {DiffKind.KEPT: "", DiffKind.GONE: "strike", DiffKind.NEW: "u"}
_MOST_NEW = 0.6  # beyond that marks between the words help nobody: the new wording stands alone
_SHORT = 300
_HEAD = ("TOP", "Antrag", "Verfahren", "Stimmberechtigte", "Ja", "Nein", "Enthaltung", "ungültig", "Ergebnis", "Art",
         "nötige Mehrheit", "auf Antrag von", "Stimmabgabe")  # fmt: skip


def write_motion(builder: DocumentBuilder, motion: MotionView, meeting: MeetingView) -> None:
    """A motion with what it would change in the wording, and how it ended."""
    # a longer text may break over the page: kept whole it would leave the item's heading alone at the foot
    with builder.together() if len(motion.text) < _SHORT else nullcontext():
        builder.sub_head(motion.name)
        named = motion.kind is MotionKind.MAIN or motion.name.startswith(MOTION_NAMES[motion.kind])
        kind = "" if named else motion_kind(motion, meeting)
        mover = f"Gestellt von: {motion.mover}" if motion.mover else ""
        if kind or mover:
            builder.small(" · ".join(part for part in (kind, mover) if part))
        remarks = _text(builder, motion)
        remarks += [line for line in (wording.destination_sentence(motion), wording.speeches_sentence(motion)) if line]
    for line in remarks:
        builder.small(line)
    if remarks:
        builder.space(3)
    if motion.withdrawn:
        builder.paragraph("Der Antrag wurde zurückgezogen.")
    elif motion.vote:
        write_vote(builder, motion.vote, "angenommen" if motion.vote.accepted else "abgelehnt", meeting)
    elif motion.kind is not MotionKind.MAIN:
        builder.paragraph("Über den Antrag wurde nicht abgestimmt.")
    write_lapsed(builder, motion)


def _text(builder: DocumentBuilder, motion: MotionView) -> list[str]:
    """The wording, of an amendment with marks; gives the lines that say the same in words."""
    base, text = plain(motion.base_text).strip(), plain(motion.text).strip()
    if motion.kind is MotionKind.URGENCY and text:
        builder.paragraph(f"Grund: {text}")  # why it cannot wait; the question put is the heading
        return []
    if motion.kind is not MotionKind.AMENDMENT or not base or not text or base == text:
        if text:
            builder.resolution(motion.text)
        return []
    if reach(base, text) > _MOST_NEW:
        builder.resolution(motion.text)
        return ["Dieser Wortlaut ersetzt den bisherigen ganz."]
    parts = word_diff(base, text)
    builder.marked(list(_marked(parts)))
    return diff_words(parts)


def _marked(parts: tuple[DiffPart, ...]) -> Iterator[tuple[str, str]]:
    """Marks for the words alone: spaces at their ends stay bare, and new words stand clear of those they replace."""
    last = DiffKind.KEPT
    for part in parts:
        words = part.text.strip()
        before, after = part.text[: len(part.text) - len(part.text.lstrip())], part.text[len(part.text.rstrip()) :]
        if last is DiffKind.GONE and part.kind is DiffKind.NEW:
            before = before or " "
        if not words:
            before, after = part.text, ""
        yield from ((mark, piece) for mark, piece in (("", before), (_MARKS[part.kind], words), ("", after)) if piece)
        last = part.kind


def diff_words(parts: tuple[DiffPart, ...]) -> list[str]:
    """What the marks show, said in words: one line for each place ("gestrichen: „2022“, neu: „2023“")."""
    lines: list[str] = []
    gone: list[str] = []
    new: list[str] = []

    def close() -> None:
        told = [f"{name}: „{words}“" for name, found in (("gestrichen", gone), ("neu", new))
                if (words := " ".join("".join(found).split()))]  # fmt: skip
        if told:
            lines.append(", ".join(told))
        gone.clear()
        new.clear()

    for part in parts:
        if part.kind is DiffKind.KEPT and part.text.strip():
            close()
        if part.kind is not DiffKind.NEW:
            gone.append(part.text)
        if part.kind is not DiffKind.GONE:
            new.append(part.text)
        if part.kind is DiffKind.KEPT and part.text.strip():
            gone.clear()
            new.clear()
    close()
    return lines


def write_vote(builder: DocumentBuilder, vote: VoteView, result: str, meeting: MeetingView) -> None:
    """On whose demand, counts, own wording, who voted how by name, and what was voted on together."""
    for sentence in wording.demand_sentences(vote, meeting):
        builder.paragraph(sentence)
    counts = [str(count) for count in (vote.yes, vote.no, vote.abstentions, vote.invalid)]
    builder.table(
        (Column(wording.vote_heading(vote)), *_COUNTS),
        [(Cell(result, bold=True), Cell(counts[0], bold=True), *counts[1:])],
    )
    builder.space(3)
    builder.paragraph(vote.wording.strip() or vote.tally.sentence())
    for choice in Choice:
        names = [name for name, each in vote.ballots if each is choice]
        if names:
            builder.small(f"{CHOICE_NAMES[choice]}: {'; '.join(names)}")
    for line in _voters(vote, meeting):
        builder.small(line)
    together = _together(vote, meeting)
    if together:
        builder.small(f"Gemeinsam abgestimmt mit {joined(together)}.")
    builder.space(4)


def _voters(vote: VoteView, meeting: MeetingView) -> list[str]:
    """In the public edition no vote has a list of those entitled."""
    item = next((each for each in meeting.items if any(m.id == vote.motion_id for m in each.motions)), None)
    if item is None or not vote.entitled_ids:
        return []
    body = next(each.body_id for each in item.motions if each.id == vote.motion_id)
    return wording.voters_sentences(voters(meeting.of_body(body), item, vote.at, vote.entitled_ids))


def _together(vote: VoteView, meeting: MeetingView) -> list[str]:
    """Numbers of the other items of the same vote; in the public edition non-public ones are not among them."""
    if vote.block is None:
        return []
    return [
        item.number
        for item in meeting.items
        for motion in item.motions
        if motion.vote is not None and motion.vote.block == vote.block and motion.vote.id != vote.id
    ]


def write_elections(builder: DocumentBuilder, item: ItemView, meeting: MeetingView) -> None:
    """Every ballot with the question before it, its counts, and what followed (§ 50 Abs. 2 GO NRW)."""
    for election in item.elections:
        with builder.together():
            builder.sub_head(_election_title(election))
            if question := _question(election, meeting.of_body(election.body_id)):
                builder.paragraph(question)
            _election_table(builder, election)
            builder.space(3)
            builder.paragraph(_outcome(election))


def _election_title(election: ElectionView) -> str:
    body = f"{election.body}: " if election.body else ""
    return f"{body}Wahl: {election.office}" + (f", {election.round}. Wahlgang" if election.round > 1 else "")


def _question(election: ElectionView, body: MeetingView) -> str:
    if election.objection:
        law = in_brackets(body.cites(Law.ELECTIONS))
        return f"Der offenen Wahl wird widersprochen; gewählt wird geheim mit Stimmzetteln{law}."
    if election.objection_asked and election.previous_id is None:
        return "Auf Nachfrage der Sitzungsleitung widerspricht niemand der offenen Wahl."
    return ""


def _election_table(builder: DocumentBuilder, election: ElectionView) -> None:
    method = method_words(election.method, electronic=election.electronic)
    head = f"{method}, {wording.voters_counted(election.entitled)}"
    if election.seats > 1:
        head = f"{head}, {election.seats} Plätze"
    if len(election.candidates) == 1:
        only = election.candidates[0]
        counts = [str(count) for count in (only.votes, election.no, election.abstentions, election.invalid)]
        builder.table((Column(head), *_COUNTS), [(Cell(only.name, bold=True), Cell(counts[0], bold=True), *counts[1:])])
        return
    rows: list[tuple[str | Cell, ...]] = [
        (Cell(each.name, bold=each.elected), Cell(str(each.votes), bold=each.elected), _standing(election, each))
        for each in election.candidates
    ]
    rows += [
        (Cell(name, quiet=True), str(count), "")
        for name, count in (("Enthaltungen", election.abstentions), ("ungültig", election.invalid))
        if count
    ]
    builder.table((Column(head, 2), Column("Stimmen", numeric=True), Column("Ergebnis", 0.8)), rows)


def _standing(election: ElectionView, who: CandidateView) -> str:
    return "gewählt" if who.elected else "nicht gewählt" if election.elected else "–"


def _outcome(election: ElectionView) -> str:
    """The secretary's sentence, or the one that follows from the counts; then the lot."""
    names = [each.name for each in election.candidates]
    ballots = Ballots(
        tuple(each.votes for each in election.candidates), election.no, election.abstentions, election.invalid,
        election.seats, election.previous_id is not None,
    )  # fmt: skip
    sentence = election.wording.strip() or ballots.sentence(names)
    if not election.by_lot:
        return sentence
    drawn = [each.name for place, each in enumerate(election.candidates) if each.elected and place in ballots.tied]
    return f"{sentence} Das von der Sitzungsleitung gezogene Los fällt auf {joined(drawn)}." if drawn else sentence


# As a table file


def votes_csv(meeting: MeetingView) -> bytes:
    """abstimmungen.csv: one row a vote, and of elections one row a candidate."""
    return to_csv(_HEAD, _vote_rows(meeting))


def _vote_rows(meeting: MeetingView) -> Iterator[tuple[object, ...]]:
    for item in meeting.items:
        for motion in item.motions:
            if vote := motion.vote:
                yield (
                    item.number, motion.name, METHOD_NAMES[vote.method], vote.entitled, vote.yes, vote.no,
                    vote.abstentions, vote.invalid, "angenommen" if vote.accepted else "abgelehnt",
                    "gemeinsame Abstimmung" if vote.block else "Abstimmung", REQUIREMENT_NAMES[vote.requirement],
                    "; ".join(f"{each.by} ({METHOD_NAMES[each.method]})" for each in vote.demands),
                    "elektronisch" if vote.electronic else "",
                )  # fmt: skip
        for election in item.elections:
            yield from ((item.number, *cells) for cells in _election_rows(election))


def _election_rows(election: ElectionView) -> Iterator[tuple[object, ...]]:
    title, ground = _election_title(election), (METHOD_NAMES[election.method], election.entitled)
    single, keypads = len(election.candidates) == 1, "elektronisch" if election.electronic else ""
    for each in election.candidates:
        rest = (election.no, election.abstentions, election.invalid) if single else ("", "", "")
        result = "gewählt" if each.elected else "nicht gewählt" if single or election.elected else "offen"
        if each.elected and election.by_lot:
            result = "gewählt (Los gezogen)"
        yield (f"{title}: {each.name}", *ground, each.votes, *rest, result, "Wahl", "", "", keypads)
    if not single:  # they belong to nobody
        words = f"{title}: Enthaltungen und ungültige Stimmen"
        yield (words, *ground, "", "", election.abstentions, election.invalid, "", "Wahl", "", "", keypads)
