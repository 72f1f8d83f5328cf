"""What a file of the room's keypads says about a ballot: whose voice is for whom, seen before it is taken over."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.elections import Ballots
from smartaachen_desktop.model.vote_file import ElectionFile
from smartaachen_desktop.model.voting import Choice
from smartaachen_desktop.services.queries.meetings import ParticipantView
from smartaachen_desktop.services.queries.words import CHOICE_NAMES
from smartaachen_desktop.services.vote_matching import Finder, Fit, MatchedRow, name_forms


@dataclass(frozen=True, slots=True)
class ElectionPreview:
    """`left` as in `VotePreview`. `no` counts only with a single candidate."""

    rows: tuple[MatchedRow, ...]
    candidates: tuple[tuple[str, int], ...]
    no: int = 0
    abstentions: int = 0
    invalid: int = 0
    left: tuple[str, ...] = ()

    def number(self, fit: Fit) -> int:
        return sum(row.fit is fit for row in self.rows)

    @property
    def taken(self) -> int:
        """Voices that are taken over."""
        return sum(votes for _name, votes in self.candidates) + self.no + self.abstentions + self.invalid

    def ballots(self, seats: int, *, run_off: bool) -> Ballots:
        votes = tuple(votes for _name, votes in self.candidates)
        return Ballots(votes, self.no, self.abstentions, self.invalid, seats, run_off)


def match_election(
    file: ElectionFile,
    candidates: Sequence[str],
    seats: int,
    people: Iterable[ParticipantView],
    entitled: Iterable[UUID],
    office_of: Mapping[UUID, str],
    others: Iterable[UUID] = (),
) -> ElectionPreview:
    """`candidates` are the names in the form; while there is none the file names them.

    Everybody entitled has as many voices as there are seats, each for somebody else; who has more has none. Names are
    needed to tell whose voices count and are forgotten then: an election keeps counts alone.
    """
    slate = _Slate(candidates or _named(file))
    if not file.by_name:
        rows = tuple(_counted(each.line, each.said, each.choice, each.count, slate, silent=each.silent)
                     for each in file.counts)  # fmt: skip
        return _preview(rows, slate)
    everybody, may, elsewhere = tuple(people), frozenset(entitled), frozenset(others)
    names = {who.id: who.name for who in everybody}
    finder = Finder(everybody, office_of)
    found = [(ballot, *finder.find(ballot.name)) for ballot in file.ballots]
    voices: dict[UUID, list[str]] = {}
    for ballot, hits, _by_office in found:
        if len(hits) == 1:
            voices.setdefault(hits[0], []).append(slate.meant(ballot.said, ballot.choice) or ballot.said.casefold())
    rows_by_name: list[MatchedRow] = []
    for ballot, hits, by_office in found:
        who = hits[0] if len(hits) == 1 else None
        meant = slate.meant(ballot.said, ballot.choice)
        if who is None:
            fit = Fit.AMBIGUOUS if hits else Fit.UNKNOWN
        elif not _allowed(voices[who], seats, slate):
            fit = Fit.DOUBLE
        elif who not in may:
            fit = Fit.OTHER_BODY if who in elsewhere else Fit.BARRED
        elif not ballot.said:
            fit = Fit.SILENT
        else:
            fit = Fit.TAKEN if meant else Fit.NO_CANDIDATE
        name = names[who] if who is not None else ""
        rows_by_name.append(
            MatchedRow(ballot.line, ballot.name, None, fit, who, name, by_office, 1, meant or ballot.said)
        )
    counted = {row.who for row in rows_by_name if row.fit is Fit.TAKEN}
    left = tuple(who.name for who in everybody if who.id in may and who.id not in counted)
    return _preview(tuple(rows_by_name), slate, left)


class _Slate:
    """Who stands, and what a word in the file means: the name of a candidate, or of the voice."""

    def __init__(self, candidates: Sequence[str]) -> None:
        self.names = tuple(candidates)
        forms = [(form, name) for name in self.names for form in name_forms(name)]
        often = Counter(form for form, _name in forms)
        self._by_form = {form: name for form, name in forms if often[form] == 1}

    def meant(self, said: str, choice: Choice | None) -> str:
        """Empty where it is nothing that this ballot knows."""
        single = len(self.names) == 1
        if choice is Choice.YES:
            return self.names[0] if single else ""
        if choice is Choice.NO:
            return CHOICE_NAMES[choice] if single else ""
        if choice is not None:
            return CHOICE_NAMES[choice]
        hits = {self._by_form[form] for form in name_forms(said) if form in self._by_form}
        return hits.pop() if len(hits) == 1 else ""

    def is_candidate(self, meant: str) -> bool:
        return meant in self.names


def _named(file: ElectionFile) -> tuple[str, ...]:
    said = [each.said for each in file.ballots if each.choice is None and each.said]
    said += [each.said for each in file.counts if each.choice is None and not each.silent]
    first: dict[str, str] = {}
    for name in said:
        first.setdefault(name.casefold(), name)
    return tuple(first.values())


def _allowed(voices: Sequence[str], seats: int, slate: _Slate) -> bool:
    """One voice, or as many as there are seats, for different candidates."""
    if len(voices) == 1:
        return True
    return len(voices) <= seats and len(set(voices)) == len(voices) and all(map(slate.is_candidate, voices))


def _counted(line: int, said: str, choice: Choice | None, count: int, slate: _Slate, *, silent: bool) -> MatchedRow:
    meant = "" if silent else slate.meant(said, choice)
    fit = Fit.SILENT if silent else Fit.TAKEN if meant else Fit.NO_CANDIDATE
    return MatchedRow(line, said, None, fit, count=count, said=meant)


def _preview(rows: tuple[MatchedRow, ...], slate: _Slate, left: tuple[str, ...] = ()) -> ElectionPreview:
    votes: Counter[str] = Counter()
    for row in rows:
        if row.fit is Fit.TAKEN:
            votes[row.said] += row.count
    no, abstentions, invalid = (
        votes[CHOICE_NAMES[choice]] for choice in (Choice.NO, Choice.ABSTENTION, Choice.INVALID)
    )
    return ElectionPreview(rows, tuple((name, votes[name]) for name in slate.names), no, abstentions, invalid, left)
