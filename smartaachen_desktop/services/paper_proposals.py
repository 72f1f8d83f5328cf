"""Proposals of a paper that was read, to be accepted, changed or refused; how their values are typed in."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import day, day_and_time, euros, local, parse_day, parse_money, parse_span, span
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.paper_draft import Passage
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.services.queries.public import NON_PUBLIC_HEADING

Choices = tuple[tuple[Any, str], ...]


class ProposalKind(enum.StrEnum):
    PAPER = "paper"
    STATION = "station"
    ITEM = "item"
    MOTION = "motion"
    LINE = "line"
    STEP = "step"
    FILE = "file"


PROPOSAL_NAMES = {
    ProposalKind.PAPER: "Vorlage",
    ProposalKind.STATION: "Beratungsfolge",
    ProposalKind.ITEM: "Tagesordnungspunkt",
    ProposalKind.MOTION: "Antrag",
    ProposalKind.LINE: "Haushaltspositionen",
    ProposalKind.STEP: "Projektplan",
    ProposalKind.FILE: "Datei",
}


class Input(enum.StrEnum):
    """How a value is typed in; all but choices are German text."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    SPAN = "span"
    MONEY = "money"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a proposal. A choice of text instead of an id means something new of that name."""

    name: str
    label: str
    value: Any
    input: Input = Input.LINE
    choices: Choices = ()

    @property
    def words(self) -> str:
        """The value as text, as it is typed in."""
        if self.input is Input.CHOICE:
            return next((words for value, words in self.choices if value == self.value), "")
        if self.value is None:
            return ""
        match self.input:
            case Input.DAY:
                return day(self.value)
            case Input.SPAN:
                return span(*self.value) if self.value[0] is not None else ""
            case Input.MONEY:
                return euros(self.value)
            case _:
                return str(self.value)

    def read(self, text: str) -> "Entry":
        """The entry with what was typed. Raises InvalidInput with an example."""
        words = text.strip()
        match self.input:
            case Input.DAY:
                return replace(self, value=parse_day(words) if words else None)
            case Input.SPAN:
                return replace(self, value=parse_span(words))
            case Input.MONEY:
                if not words:
                    return replace(self, value=None)
                return replace(self, value=parse_money(words))
            case _:
                return replace(self, value=words)


@dataclass(frozen=True, slots=True)
class Proposal:
    """`record` is what would be changed, None for something new; `parent` the key of a step above."""

    key: str
    kind: ProposalKind
    title: str
    entries: tuple[Entry, ...]
    source: Passage
    share: Share = Share.NEW
    accepted: bool = True
    note: str = ""
    record: UUID | None = None
    parent: str | None = None

    def value(self, name: str) -> Any:
        return next(each.value for each in self.entries if each.name == name)

    @property
    def words(self) -> str:
        """All values in one line."""
        return " · ".join(text for each in self.entries if (text := " ".join(each.words.split())))

    def with_entry(self, changed: Entry) -> "Proposal":
        """As the secretary changed it, which accepts it as well."""
        entries = tuple(changed if each.name == changed.name else each for each in self.entries)
        share = Share.CHANGED if self.share is Share.SAME else self.share
        if changed.name == "measure":
            share = Share.NEW if changed.value is None else Share.CHANGED
        found = replace(self, entries=entries, share=share, accepted=True)
        if self.kind is ProposalKind.ITEM and changed.name == "public":
            return found.with_headings()
        return found

    def with_headings(self) -> "Proposal":
        """An item's title becomes its internal heading when it is not public, and comes back when it is."""
        title, inner, public = self.value("title"), self.value("internal_title"), self.value("public")
        if not public and not inner:
            title, inner = NON_PUBLIC_HEADING, title
        elif public and title == NON_PUBLIC_HEADING and inner:
            title, inner = inner, ""
        headings = {"title": title, "internal_title": inner}
        entries = tuple(
            replace(each, value=headings[each.name]) if each.name in headings else each for each in self.entries
        )
        return replace(self, entries=entries)


def accepted(found: Iterable[Proposal], kind: ProposalKind) -> list[Proposal]:
    return [each for each in found if each.kind is kind and each.accepted]


def meeting_words(body: str, start: Any) -> str:
    return f"{body}, {day_and_time(local(start))}"


def folded_key(name: str) -> str:
    """Names are one and the same whatever their case, blanks and punctuation."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def refuse_empty(found: Iterable[Proposal]) -> None:
    """There must be something to take over."""
    if not any(each.accepted for each in found):
        raise InvalidInput(
            "nothing_taken", "Es ist nichts zum Übernehmen ausgewählt.", field="proposals",
            remedy="Haken Sie an, was übernommen werden soll, oder brechen Sie ab.",
        )  # fmt: skip
