"""What a search tells of the rows it found: their names, where they belong, and the words in their texts.

All of it is read when it is shown, so that a body renamed later has its new name; column by column and once for all
hits, as it is done again with every key.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.aftermath import Comment, Objection
from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.circular import CircularVote
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.markdown import plain
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Assignment, Resolution, resolution_number
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.queries.agenda_numbers import agenda_heads, item_numbers
from smartaachen_desktop.services.queries.found_words import Marks, excerpt, fold, words_of
from smartaachen_desktop.services.queries.search_files import FoundPage

Key = tuple[str, UUID]
"""Table and id of a found row."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`kind` and `id` name the record to open: "item", "measure", "resolution", "paper", "person", "meeting" …

    `excerpt` is the place in the text where the words stand, `marks` are the words in it; empty where they stand in
    the name. `page` is the page of a file that it opens at, counted from 1; 0 where none is known.
    """

    kind: str
    id: UUID
    name: str
    group: str
    excerpt: str = ""
    marks: Marks = ()
    page: int = 0


def _by_id(record: type[Record], *columns: str) -> Select[Any]:
    """Of the table: rows of columns are all that is wanted, and the mapper takes its time for them too."""
    found = record.__table__.c
    return select(found.id, *(found[name] for name in columns)).where(found.id.in_(bindparam("ids", expanding=True)))


# made once: building a statement costs more than running it
_SHOWN: dict[str, Select[Any]] = {
    record.__tablename__: _by_id(record, *columns)
    for record, columns in (
        (Organization, ("name",)),
        (Person, ("name",)),
        (BudgetLine, ("name",)),
        (Measure, ("title", "deliverable", "partners", "notes")),
        (
            Paper,
            ("reference", "title", "proposal", "explanation", "goals", "financial_note", "originating_motion"),
        ),
        (PaperFile, ("paper_id", "file_name")),
        (Meeting, ("room", "place")),
        (AgendaItem, ("meeting_id", "title", "internal_title", "discussion", "proposal", "urgency_reason")),
        (Topic, ("organization_id", "title", "internal_title", "note", "proposal", "proposer")),
        (Motion, ("item_id", "title", "text", "mover")),
        (Election, ("item_id", "office")),
        (Candidate, ("election_id", "name")),
        (Resolution, ("organization_id", "item_id", "circular_id", "year", "sequence", "text")),
        (CircularVote, ("organization_id", "subject", "question")),
        (Assignment, ("text", "progress_note")),
        (Comment, ("meeting_id", "item_id", "text", "answer")),
        (Objection, ("meeting_id", "item_id", "text", "outcome")),
    )
}
_BODIES = _by_id(Organization, "short_name", "name")
_PAPERS = _by_id(Paper, "reference", "title")
_CIRCULARS = _by_id(CircularVote, "subject")
_ELECTIONS = _by_id(Election, "item_id")
_ITEMS = _by_id(AgendaItem, "meeting_id", "title", "internal_title")


class Hits:
    """Makes the hits of one query."""

    def __init__(self, session: Session, query: str) -> None:
        self._session = session
        self._words = words_of(query)
        self._makers: dict[str, Callable[[Any], Hit]] = {
            "organization": lambda row: Hit("organization", row.id, row.name, "Gremium"),
            "person": lambda row: Hit("person", row.id, row.name, "Person"),
            "budget_line": lambda row: Hit("budget", row.id, row.name, "Haushalt"),
            "measure": lambda row: self._with(
                Hit("measure", row.id, row.title, "Maßnahme"), row.deliverable, row.partners, row.notes
            ),
            "paper": lambda row: self._with(
                Hit("paper", row.id, f"{row.reference} {row.title}".strip(), "Vorlage"),
                row.proposal, row.explanation, row.goals, row.financial_note, row.originating_motion,
            ),
            "paper_file": self._file,
            "meeting": lambda row: Hit("meeting", row.id, self._meetings[row.id], "Sitzung", row.room or row.place),
            "agenda_item": lambda row: self._with(
                self._item(row.id), row.discussion, row.proposal, row.urgency_reason, marked=True
            ),
            "topic": self._topic,
            "motion": lambda row: self._with(self._item(row.item_id, "Antrag"), row.title, row.text, row.mover),
            "election": lambda row: self._with(self._item(row.item_id, "Wahl"), row.office),
            "candidate": lambda row: self._with(self._item(self._elections[row.election_id].item_id, "Wahl"), row.name),
            "resolution": self._resolution,
            "circular_vote": self._circular,
            "assignment": lambda row: self._with(Hit("assignment", row.id, row.text, "Auftrag"), row.progress_note),
            "comment": lambda row: self._with(self._item_or_meeting(row, "Anmerkung"), row.text, row.answer),
            "objection": lambda row: self._with(self._item_or_meeting(row, "Einwendung"), row.text, row.outcome),
        }  # fmt: skip

    def all(self, keys: Sequence[Key]) -> tuple[Hit, ...]:
        """In the order of the keys; what is gone meanwhile is left out, and what reads the same comes once."""
        ids: dict[str, list[UUID]] = {}
        for table, key in keys:
            ids.setdefault(table, []).append(key)
        found = {table: self._read(_SHOWN[table], wanted) for table, wanted in ids.items()}
        self._load_surroundings(found)
        hits = [self._makers[table](found[table][key]) for table, key in keys if key in found[table]]
        return tuple(dict.fromkeys(hits))

    def pages(self, found: Sequence[FoundPage]) -> tuple[Hit, ...]:
        """Hits inside files."""
        files = self._read(_SHOWN["paper_file"], {each.file for each in found})
        self._papers = self._read(_PAPERS, {row.paper_id for row in files.values()})
        return tuple(self._page(files[each.file], each) for each in found if each.file in files)

    def _read(self, statement: Select[Any], ids: Collection[UUID | None]) -> dict[UUID, Any]:
        wanted = [each for each in ids if each is not None]
        return {row[0]: row for row in self._session.execute(statement, {"ids": wanted})} if wanted else {}

    def _load_surroundings(self, found: dict[str, dict[UUID, Any]]) -> None:
        """What the hits hang on: bodies, papers, and the items with their numbers and meetings."""

        def of(attribute: str, *tables: str) -> set[Any]:
            return {getattr(row, attribute) for table in tables for row in found.get(table, {}).values()} - {None}

        self._papers = self._read(_PAPERS, of("paper_id", "paper_file"))
        self._bodies = self._read(_BODIES, of("organization_id", "resolution", "circular_vote", "topic"))
        self._circulars = self._read(_CIRCULARS, of("circular_id", "resolution"))
        self._elections = self._read(_ELECTIONS, of("election_id", "candidate"))
        items = of("item_id", "motion", "election", "resolution", "comment", "objection")
        items |= {row.item_id for row in self._elections.values()}
        self._items = dict(found.get("agenda_item", {}))
        self._items |= self._read(_ITEMS, items - self._items.keys())
        agendas = {row.meeting_id for row in self._items.values()}
        heads = agenda_heads(
            self._session, agendas | set(found.get("meeting", ())) | of("meeting_id", "comment", "objection")
        )
        self._meetings = {key: f"{head.body} {day(head.start)}" for key, head in heads.items()}
        self._labels = item_numbers(self._session, agendas, self._items, heads)

    def _page(self, row: Any, found: FoundPage) -> Hit:
        """The page first: a long line is cut off at its end."""
        hit = self._file(row)
        where = f"S. {found.page}" if found.page else ""
        if found.further:
            where += f", {found.further} weitere Seite{'n' if found.further > 1 else ''}"
        piece = excerpt((found.text,), self._words)
        # a file whose text is not kept: its paper instead
        before = f"{where} · " if where else ""
        shift = len(before)
        moved = tuple((start + shift, end + shift) for start, end in piece.marks)
        return replace(hit, excerpt=before + (piece.text or hit.excerpt), marks=moved, page=found.page)

    def _file(self, row: Any) -> Hit:
        paper = self._papers[row.paper_id]
        group = " · ".join(part for part in ("Anlage", paper.reference) if part)
        return Hit("paper_file", row.id, row.file_name, group, paper.title)

    def _item(self, item: UUID, what: str = "") -> Hit:
        row = self._items[item]
        name = f"{self._labels[item] or 'Regiepunkt:'} {row.internal_title or row.title}"
        return Hit("item", item, name, " · ".join(part for part in (what, self._meetings[row.meeting_id]) if part))

    def _item_or_meeting(self, row: Any, what: str) -> Hit:
        if row.item_id is not None:
            return self._item(row.item_id, what)
        return Hit("meeting", row.meeting_id, self._meetings[row.meeting_id], what)

    def _resolution(self, row: Any) -> Hit:
        body = self._bodies[row.organization_id].short_name
        if row.item_id is None:
            subject = self._circulars[row.circular_id].subject
        else:
            subject = self._items[row.item_id].internal_title or self._items[row.item_id].title
        name = f"{resolution_number(body, row.year, row.sequence)} {subject}"
        return self._with(Hit("resolution", row.id, name, "Beschluss"), row.text)

    def _topic(self, row: Any) -> Hit:
        body = self._bodies[row.organization_id]
        hit = Hit("topic", row.id, row.internal_title or row.title, f"Themenspeicher · {body.short_name or body.name}")
        return self._with(hit, row.title if row.internal_title else "", row.note, row.proposal, row.proposer)

    def _circular(self, row: Any) -> Hit:
        body = self._bodies[row.organization_id].short_name
        return self._with(Hit("circular", row.id, f"{body} {row.subject}", "Umlaufbeschluss"), row.question)

    def _with(self, hit: Hit, *texts: str, marked: bool = False) -> Hit:
        """The hit with the place in its texts, `marked` with Markdown, unless the name itself holds all the words."""
        starts = fold(hit.name).split()
        if all(any(start.startswith(word) for start in starts) for word in self._words):
            return hit
        piece = excerpt((plain(text) if marked else text for text in texts if text), self._words)
        return replace(hit, excerpt=piece.text, marks=piece.marks)
