"""Whose voices a file of the room's keypads holds, from read values alone: what the preview shows is taken over."""

import enum
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.attendance import Participant
from smartaachen_desktop.model.people import Person
from smartaachen_desktop.model.vote_file import VoteFile
from smartaachen_desktop.model.voting import Choice
from smartaachen_desktop.services.queries.meetings import ParticipantView

_TITLES = re.compile(r"\b(?:dr|prof|dipl|ing|med|jur|phil|rer|nat|h|c|mag|herr|frau|mr|mrs|ms)\b\.?")


class Fit(enum.StrEnum):
    """What becomes of a row."""

    TAKEN = "taken"
    SILENT = "silent"
    DOUBLE = "double"
    BARRED = "barred"
    OTHER_BODY = "other_body"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    NO_CANDIDATE = "no_candidate"


FIT_NAMES: Mapping[Fit, str] = {
    Fit.TAKEN: "wird übernommen",
    Fit.SILENT: "keine Stimme",
    Fit.DOUBLE: "doppelt, nicht übernommen",
    Fit.BARRED: "nicht stimmberechtigt",
    Fit.OTHER_BODY: "stimmt im anderen Gremium ab",
    Fit.AMBIGUOUS: "mehrdeutig, nicht übernommen",
    Fit.UNKNOWN: "niemandem zugeordnet",
    Fit.NO_CANDIDATE: "kein Vorschlag dieser Wahl",
}


@dataclass(frozen=True, slots=True)
class MatchedRow:
    """A row of the file: what stands there, whose voice that is, and what becomes of it. `count` only of counts."""

    line: int
    text: str
    choice: Choice | None
    fit: Fit
    who: UUID | None = None
    name: str = ""
    by_office: bool = False
    count: int = 0
    said: str = ""
    """Of an election: for whom the voice is, or what it is, in words."""


@dataclass(frozen=True, slots=True)
class VotePreview:
    """`left` are the names of those entitled whose voice the file does not bring; never told of a secret vote."""

    rows: tuple[MatchedRow, ...]
    left: tuple[str, ...] = ()

    @property
    def choices(self) -> dict[UUID, Choice]:
        return {
            row.who: row.choice
            for row in self.rows
            if row.fit is Fit.TAKEN and row.who is not None and row.choice is not None
        }

    @property
    def counts(self) -> dict[Choice, int]:
        """Of a file without names."""
        return {row.choice: row.count for row in self.rows if row.fit is Fit.TAKEN and row.choice is not None}

    def number(self, fit: Fit) -> int:
        return sum(row.fit is fit for row in self.rows)


def offices(session: Session, meeting: UUID) -> dict[UUID, str]:
    """The office of each participant of the meeting."""
    rows = select(Participant.id, Person.office).join(Person, Participant.person_id == Person.id)
    return dict(session.execute(rows.where(Participant.meeting_id == meeting)).all())


def match_votes(
    file: VoteFile,
    people: Iterable[ParticipantView],
    entitled: Iterable[UUID],
    office_of: Mapping[UUID, str],
    others: Iterable[UUID] = (),
) -> VotePreview:
    """`people` are all on the list, `entitled` those who may vote; `office_of` gives the offices by participant.

    `others` vote in the other body of a joint meeting: a file for both is read for each of them.

    A name that fits several people fits nobody; one that comes twice is nobody's voice either, whatever it says.
    """
    if not file.by_name:
        return VotePreview(
            tuple(
                MatchedRow(
                    each.line, each.option, each.choice, Fit.SILENT if each.choice is None else Fit.TAKEN,
                    count=each.count,
                )
                for each in file.counts
            )
        )  # fmt: skip
    everybody, may, elsewhere = tuple(people), frozenset(entitled), frozenset(others)
    names = {who.id: who.name for who in everybody}
    finder = Finder(everybody, office_of)
    found = [(voice, *finder.find(voice.name)) for voice in file.voices]
    often = Counter(hits[0] for _voice, hits, _by_office in found if len(hits) == 1)
    rows: list[MatchedRow] = []
    for voice, hits, by_office in found:
        who = hits[0] if len(hits) == 1 else None
        if who is None:
            fit = Fit.AMBIGUOUS if hits else Fit.UNKNOWN
        elif often[who] > 1:
            fit = Fit.DOUBLE
        elif who not in may:
            fit = Fit.OTHER_BODY if who in elsewhere else Fit.BARRED
        else:
            fit = Fit.SILENT if voice.choice is None else Fit.TAKEN
        name = names[who] if who is not None else ""
        rows.append(MatchedRow(voice.line, voice.name, voice.choice, fit, who, name, by_office))
    preview = VotePreview(tuple(rows))
    taken = preview.choices
    return VotePreview(preview.rows, tuple(who.name for who in everybody if who.id in may and who.id not in taken))


class Finder:
    """By name in both orders, then without titles, then by office: the first way that fits anybody decides."""

    def __init__(self, people: Iterable[ParticipantView], office_of: Mapping[UUID, str]) -> None:
        everybody = tuple(people)
        names = {who.id: (who.name,) for who in everybody}
        posts = {who.id: (office_of.get(who.id, ""), who.role) for who in everybody}
        self._ways = [
            (forms, _index(forms, told)) for forms, told in ((_forms, names), (_bare_forms, names), (_whole, posts))
        ]

    def find(self, text: str) -> tuple[tuple[UUID, ...], bool]:
        """All whom the text may mean, and whether by their office or their part in the body."""
        for forms, index in self._ways:
            hits = tuple(dict.fromkeys(who for form in sorted(forms(text)) for who in index.get(form, ())))
            if hits:
                return hits, forms is _whole
        return (), False


def _index(forms: Callable[[str], frozenset[str]], told: Mapping[UUID, Iterable[str]]) -> dict[str, list[UUID]]:
    index: dict[str, list[UUID]] = {}
    for who, texts in told.items():
        for form in frozenset().union(*map(forms, texts)):
            index.setdefault(form, []).append(who)
    return index


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _whole(text: str) -> frozenset[str]:
    return frozenset({_plain(text)} - {""})


def _forms(text: str) -> frozenset[str]:
    """As written, and with "Nachname, Vorname" turned round."""
    plain = _plain(text)
    last, comma, first = plain.partition(",")
    turned = f"{first} {last}".strip() if comma and "," not in first else plain
    return frozenset({plain, " ".join(turned.split())} - {""})


def _bare_forms(text: str) -> frozenset[str]:
    return _forms(_TITLES.sub(" ", _plain(text)))


def name_forms(text: str) -> frozenset[str]:
    """All spellings that a name is known by."""
    return _forms(text) | _bare_forms(text)
