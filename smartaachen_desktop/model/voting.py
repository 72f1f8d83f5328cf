"""Motions, votes and what follows from the counts (§ 50 GO NRW)."""

import enum
import re
import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from smartaachen_desktop.model.base import Record, Word, later, reference
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken


class MotionKind(enum.StrEnum):
    MAIN = "main"
    AMENDMENT = "amendment"
    PROCEDURAL = "procedural"
    REFERRAL = "referral"
    POSTPONEMENT = "postponement"
    CLOSURE = "closure"
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


class Choice(enum.StrEnum):
    YES = "yes"
    NO = "no"
    ABSTENTION = "abstention"
    INVALID = "invalid"


class Motion(Record):
    """Antrag on an agenda item; `position` is the order of voting that the chair decided.

    `base_text` is the wording that an amendment changes, frozen when it was moved, so that the difference can be shown.
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


class Vote(Record):
    """Abstimmung. `entitled_ids` freezes the participants who might vote at that moment.

    Votes with the same `block` were taken together in one vote on several items. `wording` is the secretary's own
    sentence for the minutes; empty where the sentence that follows from the counts stands.
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


class Ballot(Record):
    """One voice of a roll call; a secret vote never has any."""

    __tablename__ = "ballot"
    meeting_id: Mapped[uuid.UUID] = reference("meeting.id")
    vote_id: Mapped[uuid.UUID] = reference("vote.id")
    participant_id: Mapped[uuid.UUID] = reference("participant.id")
    choice: Mapped[Choice] = mapped_column(Word(Choice))


@dataclass(frozen=True, slots=True)
class Tally:
    """Counted voices of one vote."""

    yes: int
    no: int
    abstentions: int = 0
    invalid: int = 0

    def check(self, entitled: int) -> None:
        """Refuse counts below zero or beyond those present and entitled."""
        for name, field, count in (
            ("Ja", "yes", self.yes),
            ("Nein", "no", self.no),
            ("Enthaltung", "abstentions", self.abstentions),
            ("Ungültig", "invalid", self.invalid),
        ):
            if count < 0:
                raise InvalidInput("negative_count", f"„{name}“ kann nicht negativ sein.", field=field)
        if self.total > entitled:
            raise RuleBroken(
                "too_many_votes",
                f"{self.total} Stimmen, aber nur {entitled} Stimmberechtigte.",
                remedy="Bitte prüfen Sie die Zahlen oder die Anwesenheit.",
                paragraph="§ 50 GO NRW",
            )

    @property
    def total(self) -> int:
        return self.yes + self.no + self.abstentions + self.invalid

    @property
    def accepted(self) -> bool:
        """Majority of yes against no; a tie rejects; abstentions and invalid votes do not count (§ 50 GO NRW)."""
        return self.yes > self.no

    @property
    def unanimous(self) -> bool:
        """Einstimmig: all counted voices on one side; abstentions do not disturb it."""
        return self.total > 0 and (self.yes == 0) != (self.no == 0) and self.invalid == 0

    @property
    def manner(self) -> str:
        """einstimmig, mehrheitlich, or by a tie."""
        if self.total and self.yes == self.no:
            return "bei Stimmengleichheit"
        return "einstimmig" if self.unanimous else "mehrheitlich"

    def sentence(self) -> str:
        """The sentence that stands under the bar, on the wall and in the minutes; it follows from the counts alone."""
        if self.total == 0:
            return "Noch keine Stimmen erfasst."
        outcome = "Angenommen" if self.accepted else "Abgelehnt"
        if self.yes == self.no:
            return f"{outcome}: Stimmengleichheit, {self.yes} Ja gegen {self.no} Nein."
        text = f"{outcome}: {self.yes} Ja gegen {self.no} Nein, {self.manner}."
        return (
            f"{text[:-1]} bei {self.abstentions} Enthaltung{'en' if self.abstentions > 1 else ''}."
            if (self.unanimous and self.abstentions)
            else text
        )


_NUMBER = re.compile(r"\d+")
_LAW = re.compile(r"§+\s*\d+\w?(\s*abs\.?\s*\d+)?(\s*satz\s*\d+)?")
"""A paragraph is no count."""
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


def check_wording(wording: str, tally: Tally) -> None:
    """Refuse a sentence of the secretary's own that says something else than the counts (§ 50 GO NRW)."""
    if wrong := _contradiction(wording, tally):
        raise RuleBroken(
            "against_counts",
            f"Der Wortlaut {wrong} ({tally.yes} Ja, {tally.no} Nein).",
            field="wording",
            paragraph="§ 50 GO NRW",
        )


def numbers_named(wording: str) -> list[int]:
    """Counts of voices that a sentence names, in figures or spelled out; numbers of paragraphs are none."""
    text = _LAW.sub("", wording.casefold())
    return [int(number) for number in _NUMBER.findall(text)] + [_SPELLED[match[1]] for match in _VOICES.finditer(text)]


def _contradiction(wording: str, tally: Tally) -> str:
    text = wording.casefold()
    counts = {tally.yes, tally.no, tally.abstentions, tally.invalid, tally.total}
    if any(number not in counts for number in numbers_named(wording)):
        return "nennt andere Zahlen als die Stimmen"
    if "einstimmig" in text and not tally.unanimous:
        return "sagt „einstimmig“, doch es gab Gegenstimmen"
    if "mehrheitlich" in text and tally.unanimous:
        return "sagt „mehrheitlich“, doch es gab keine Gegenstimmen"
    if ("abgelehnt" in text or "keine mehrheit" in text) and tally.accepted:
        return "sagt „abgelehnt“, doch der Antrag ist angenommen"
    if ("angenommen" in text or "beschlossen" in text) and not tally.accepted:
        return "sagt „angenommen“, doch der Antrag ist abgelehnt"
    return ""
