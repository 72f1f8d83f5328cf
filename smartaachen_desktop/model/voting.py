"""Motions, votes and what follows from the counts (§ 50 GO NRW)."""

import enum
import re
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.majorities import REQUIREMENT_NAMES, Base, Requirement, percent


class MotionKind(enum.StrEnum):
    MAIN = "main"
    AMENDMENT = "amendment"
    PROCEDURAL = "procedural"
    REFERRAL = "referral"
    POSTPONEMENT = "postponement"
    CLOSURE = "closure"
    LIST_CLOSURE = "list_closure"
    URGENCY = "urgency"
    CLOSED_DOORS = "closed_doors"
    ADJOURNMENT = "adjournment"


class VoteMethod(enum.StrEnum):
    OPEN = "open"
    ROLL_CALL = "roll_call"
    SECRET = "secret"


METHOD_NAMES: dict[VoteMethod, str] = {
    VoteMethod.OPEN: "offen",
    VoteMethod.ROLL_CALL: "namentlich",
    VoteMethod.SECRET: "geheim",
}


def method_words(method: VoteMethod, *, electronic: bool) -> str:
    """How a vote was taken: "offen", "namentlich, elektronisch". No rule of its own for keypads is known to cite."""
    return f"{METHOD_NAMES[method]}, elektronisch" if electronic else METHOD_NAMES[method]


class Choice(enum.StrEnum):
    YES = "yes"
    NO = "no"
    ABSTENTION = "abstention"
    INVALID = "invalid"


class Motion(Record):
    """Antrag on an agenda item; `position` is the order of voting that the chair decided.

    `base_text` is the wording that an amendment changes, frozen when it was moved, so that the difference can be shown.
    A referral goes to a body of the database (`target_id`) or to one named in words (`target`), a postponement to the
    meeting `until_id`. On a motion of procedure one speaks for and one against it: None where nobody did, empty where
    the name was not noted. In a joint meeting each body votes on motions of its own. `admits` is the agenda item that
    an urgency puts on the agenda with its vote, as the values of the command that adds one.
    """

    __tablename__ = "motion"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    position: Mapped[int]
    kind: Mapped[MotionKind] = mapped_column(Word(MotionKind))
    title: Mapped[str]
    text: Mapped[str]
    mover: Mapped[str]
    base_text: Mapped[str] = later("")
    withdrawn: Mapped[bool] = later(False)
    target_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
    target: Mapped[str] = later("")
    until_id: Mapped[uuid.UUID | None] = reference("meeting.id", nullable=True)
    speech_for: Mapped[str | None]
    speech_against: Mapped[str | None]
    body_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
    admits: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class Vote(Record):
    """Abstimmung. `entitled_ids` freezes the participants who might vote at that moment.

    Votes with the same `block` were taken together in one vote on several items. `wording` is the secretary's own
    sentence for the minutes; empty where the sentence that follows from the counts stands. `statutory_size` is the
    number of members that a qualified majority was measured by. Who demanded a secret vote or a roll call stands with
    how many they were and how many were needed then. `electronic` says that the voices were given by keypads;
    `source_file` and `source_sha256` name the file that the result was read from.
    """

    __tablename__ = "vote"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    item_id: Mapped[uuid.UUID] = reference("agenda_item.id")
    motion_id: Mapped[uuid.UUID] = reference("motion.id")
    method: Mapped[VoteMethod] = mapped_column(Word(VoteMethod))
    at: Mapped[datetime]
    yes: Mapped[int]
    no: Mapped[int]
    abstentions: Mapped[int]
    invalid: Mapped[int]
    entitled: Mapped[int]
    entitled_ids: Mapped[list[str]] = mapped_column(JSON)
    accepted: Mapped[bool]
    block: Mapped[uuid.UUID | None]
    wording: Mapped[str] = later("")
    requirement: Mapped[Requirement] = later("simple", Word(Requirement))
    statutory_size: Mapped[int] = later(0)
    secret_by: Mapped[str] = later("")
    secret_count: Mapped[int] = later(0)
    secret_needed: Mapped[int] = later(0)
    roll_call_by: Mapped[str] = later("")
    roll_call_count: Mapped[int] = later(0)
    roll_call_needed: Mapped[int] = later(0)
    electronic: Mapped[bool] = later(False)
    source_file: Mapped[str] = later("")
    source_sha256: Mapped[str] = later("")

    @property
    def tally(self) -> "Tally":
        counts = Tally(self.yes, self.no, self.abstentions, self.invalid)
        return counts.under(self.requirement, self.statutory_size, self.entitled)


class Ballot(Record):
    """One voice of a roll call; a secret vote never has any."""

    __tablename__ = "ballot"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    vote_id: Mapped[uuid.UUID] = reference("vote.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    choice: Mapped[Choice] = mapped_column(Word(Choice))


@dataclass(frozen=True, slots=True)
class Tally:
    """Counted voices of one vote, with the majority that it needs.

    `statutory_size` and `present`, those entitled who were there, are set where the majority is measured by them.
    """

    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0
    requirement: Requirement = Requirement.SIMPLE
    statutory_size: int = 0
    present: int = 0

    @property
    def counts(self) -> tuple[int, int, int, int]:
        return self.yes, self.no, self.abstentions, self.invalid

    def under(self, requirement: Requirement, statutory_size: int, entitled: int) -> "Tally":
        """The same counts by another majority; of the two numbers the one that it is measured by is kept."""
        base = requirement.base
        return replace(
            self, requirement=requirement, statutory_size=statutory_size if base is Base.STATUTORY else 0,
            present=entitled if base is Base.PRESENT else 0,
        )  # fmt: skip

    def check(self, entitled: int, law: str = "") -> None:
        """Refuse counts below zero or beyond those present and entitled; `law` is where the body's rule stands."""
        for name, field, count in (
            ("Ja", "yes", self.yes),
            ("Nein", "no", self.no),
            ("Enthaltung", "abstentions", self.abstentions),
            ("Ungültig", "invalid", self.invalid),
        ):
            if count < 0:
                raise InvalidInput("negative_count", f"„{name}“ kann nicht negativ sein.", field=field)
        if self.requirement.base is Base.STATUTORY and not self.statutory_size:
            raise RuleBroken(
                "no_statutory_size",
                f"„{REQUIREMENT_NAMES[self.requirement]}“ braucht die gesetzliche Mitgliederzahl des Gremiums.",
                remedy="Tragen Sie sie unter „Gremien & Personen“ ein.",
                field="requirement",
                paragraph=law or None,
            )
        if self.total > entitled:
            raise RuleBroken(
                "too_many_votes",
                f"{self.total} Stimmen, aber nur {entitled} Stimmberechtigte.",
                remedy="Bitte prüfen Sie die Zahlen oder die Anwesenheit.",
                paragraph=law or None,
            )

    @property
    def total(self) -> int:
        return self.yes + self.no + self.abstentions + self.invalid

    @property
    def accepted(self) -> bool:
        """More yes than no, so that a tie rejects, and as many yes as the required majority asks for.

        Abstentions and invalid votes count only where the majority is measured by more than yes and no (§ 50 GO NRW).
        """
        return self.yes > self.no and self.yes >= self.needed

    @property
    def measured_by(self) -> int:
        """The number that is 100 %."""
        match self.requirement.base:
            case Base.CAST:
                return self.total
            case Base.PRESENT:
                return self.present
            case Base.STATUTORY:
                return self.statutory_size
        return self.yes + self.no

    @property
    def needed(self) -> int:
        """The least number of yes that adopts."""
        return self.requirement.share.of(self.measured_by)

    @property
    def reached(self) -> str:
        """ "64,7 %" of what the majority is measured by; empty where that is nothing."""
        return percent(self.yes, self.measured_by) if self.measured_by else ""

    @property
    def missed(self) -> bool:
        """More yes than no, but not the qualified majority."""
        return self.yes > self.no and not self.accepted

    @property
    def unanimous(self) -> bool:
        """Einstimmig: all counted voices on one side; abstentions and invalid votes do not disturb it (§ 50 Abs. 5)."""
        return (self.yes == 0) != (self.no == 0)

    @property
    def manner(self) -> str:
        """einstimmig, mehrheitlich, by a tie, or without the majority that was needed."""
        if self.total and self.yes == self.no:
            return "bei Stimmengleichheit"
        if self.missed:
            return "ohne die nötige Mehrheit"
        return "einstimmig" if self.unanimous else "mehrheitlich"

    def how(self) -> str:
        """Beside a verb, of what was adopted: "einstimmig bei 2 Enthaltungen", "mit 9 Ja-Stimmen bei 2
        Gegenstimmen"."""
        beside = [counted for counted in (
            _count(self.no, "Gegenstimme", "Gegenstimmen"), _count(self.abstentions, "Enthaltung", "Enthaltungen"),
        ) if counted]  # fmt: skip
        first = "einstimmig" if self.unanimous else "mit " + _count(self.yes, "Ja-Stimme", "Ja-Stimmen")
        return f"{first} bei {' und '.join(beside)}" if beside else first

    @property
    def requirement_words(self) -> str:
        """ "zwei Drittel der gesetzlichen Mitgliederzahl (mindestens 12 von 17)"; empty for the simple majority."""
        if self.requirement is Requirement.SIMPLE:
            return ""
        return f"{REQUIREMENT_NAMES[self.requirement]} (mindestens {self.needed} von {self.measured_by})"

    def sentence(self) -> str:
        """The sentence that stands under the bar, on the wall and in the minutes; it follows from the counts alone."""
        if self.total == 0:
            return "Noch keine Stimmen erfasst."
        plain = self._plain_sentence()
        if not self.requirement_words:
            return plain
        reached = f"; erreicht: {self.reached}" if self.reached else ""
        return f"{plain} Nötig: {self.requirement_words}{reached}."

    def _plain_sentence(self) -> str:
        outcome = "Angenommen" if self.accepted else "Abgelehnt"
        if self.yes == self.no:
            return f"{outcome}: Stimmengleichheit, {self.yes} Ja gegen {self.no} Nein."
        text = f"{outcome}: {self.yes} Ja gegen {self.no} Nein, {self.manner}."
        return (
            f"{text[:-1]} bei {self.abstentions} Enthaltung{'en' if self.abstentions > 1 else ''}."
            if (self.unanimous and self.abstentions)
            else text
        )


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}" if number else ""


_NUMBER = re.compile(r"\d+")
_MOST_DIGITS = 9
_DENIAL = r"\bnicht\s+(?:mit\s+(?:(?:der|einer)\s+)?(?:(?:nötigen|erforderlichen)\s+)?mehrheit\s+)?"
"""Right before the word it denies: "nicht geheim beschlossen" denies something else."""
_LAW = re.compile(r"§+\s*\d+\w?(\s*abs\.?\s*\d+)?(\s*satz\s*\d+)?|\b\d/\d\b")
"""Neither a paragraph nor a fraction is a count."""
_PERCENT = re.compile(r"(\d+)(?:,(\d))?\s*(?:%|prozent\b)", re.IGNORECASE)
_SPELLED = {
    word: number
    for number, word in enumerate(
        ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
    )
} | {"eine": 1, "einer": 1, "keine": 0, "einem": 1}
_VOICES = re.compile(
    rf"\b({'|'.join(_SPELLED)})\s+(?:ja-?|nein-?|gegen|ungültigen?\s)?(?:stimmen?|enthaltung(?:en)?)\b"
)


def fits(wording: str, tally: Tally) -> bool:
    """Whether a sentence says nothing else than the counts."""
    return not _contradiction(wording, tally)


def check_wording(wording: str, tally: Tally, law: str = "") -> None:
    """Refuse a sentence of the secretary's own that says something else than the counts (§ 50 GO NRW)."""
    if wrong := _contradiction(wording, tally):
        raise RuleBroken(
            "against_counts",
            f"Der Wortlaut {wrong} ({tally.yes} Ja, {tally.no} Nein).",
            field="wording",
            paragraph=law or None,
        )


def numbers_named(wording: str) -> list[int]:
    """Counts of voices that a sentence names, in figures or spelled out; numbers of paragraphs are none."""
    text = _LAW.sub("", wording.casefold())
    return [_figure(each) for each in _NUMBER.findall(text)] + [_SPELLED[match[1]] for match in _VOICES.finditer(text)]


def _figure(digits: str) -> int:
    """No body has a thousand million voices; and Python itself refuses to read a number of thousands of digits."""
    return int(digits) if len(digits) <= _MOST_DIGITS else 10**_MOST_DIGITS


def _percents(wording: str) -> list[str]:
    """Shares that a sentence names, as `percent` writes them."""
    return [f"{whole},{tenth or 0}\u00a0%" for whole, tenth in _PERCENT.findall(wording)]


def _contradiction(wording: str, tally: Tally) -> str:
    text = wording.casefold()
    counts = {tally.yes, tally.no, tally.abstentions, tally.invalid, tally.total}
    if tally.requirement is not Requirement.SIMPLE:
        counts |= {tally.needed, tally.measured_by}
    if any(figure != tally.reached for figure in _percents(wording)):
        return "nennt einen anderen Anteil als den der Stimmen"
    if any(number not in counts for number in numbers_named(_PERCENT.sub("", wording))):
        return "nennt andere Zahlen als die Stimmen"
    unanimous, refused = _said("einstimmig", text), _said("abgelehnt", text)
    adopted = _said("angenommen", text) | _said("beschlossen", text)
    wrong = (
        (True in unanimous and not tally.unanimous, "sagt „einstimmig“, doch es gab Gegenstimmen"),
        (False in unanimous and tally.unanimous, "sagt „nicht einstimmig“, doch es gab keine Gegenstimmen"),
        (
            True in _said("mehrheitlich", text) and tally.unanimous,
            "sagt „mehrheitlich“, doch es gab keine Gegenstimmen",
        ),
        (
            (True in refused or "keine mehrheit" in text) and tally.accepted,
            "sagt „abgelehnt“, doch der Antrag ist angenommen",
        ),
        (False in adopted and tally.accepted, "sagt „nicht angenommen“, doch der Antrag ist angenommen"),
        (True in adopted and not tally.accepted, "sagt „angenommen“, doch der Antrag ist abgelehnt"),
        (False in refused and not tally.accepted, "sagt „nicht abgelehnt“, doch der Antrag ist abgelehnt"),
    )
    return next((words for contradicts, words in wrong if contradicts), "")


def _said(word: str, text: str) -> set[bool]:
    """Whether a sentence affirms (True) or denies (False) a word: "ist nicht angenommen" denies "angenommen"."""
    found = re.finditer(rf"({_DENIAL})?{word}", text)
    return {match[1] is None for match in found}
