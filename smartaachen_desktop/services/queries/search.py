"""Full-text search over minutes, motions, resolutions, papers with their files, plan, budget and people, as one types.

The index follows the journal: what changed since the last search is read again, whoever changed it. A new index is
filled in portions, so that nothing waits for it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.aftermath import Comment, Objection
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.circular import CircularVote
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Assignment, Resolution, resolution_number
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.queries.agenda_numbers import item_numbers
from smartaachen_desktop.services.queries.found_words import Marks, excerpt, fold, words_of
from smartaachen_desktop.services.queries.search_files import FileTexts, FoundPage, PageText, TextFile
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.search_index import SearchIndex

Key = tuple[str, UUID]
"""Table and id of an indexed row."""
MOST = 40
PORTION = 2_000
"""Rows indexed in one read: some tens of milliseconds."""


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


@dataclass(frozen=True, slots=True)
class _Source:
    """Which columns of a table are searched, as title and as body."""

    record: type[Record]
    title: tuple[Any, ...]
    body: tuple[Any, ...] = ()

    @property
    def table(self) -> str:
        return str(self.record.__tablename__)

    def words(self, rows: Iterable[Any]) -> list[tuple[Key, str, str]]:
        split = 1 + len(self.title)
        return [
            (
                (self.table, row[0]),
                " ".join(str(part) for part in row[1:split] if part),
                "\n".join(str(part) for part in row[split:] if part),
            )
            for row in rows
        ]

    def statement(self) -> Select[Any]:
        return select(self.record.id, *self.title, *self.body)


_SOURCES = {
    source.table: source
    for source in (
        _Source(Organization, (Organization.short_name, Organization.name), (Organization.purpose,)),
        _Source(Person, (Person.name,), (Person.office,)),
        _Source(BudgetLine, (BudgetLine.name,)),
        _Source(Measure, (Measure.title,), (Measure.deliverable, Measure.partners, Measure.notes)),
        _Source(
            Paper,
            (Paper.reference, Paper.title),
            (Paper.proposal, Paper.explanation, Paper.goals, Paper.financial_note, Paper.originating_motion),
        ),
        _Source(PaperFile, (PaperFile.file_name,)),
        _Source(Meeting, (), (Meeting.place, Meeting.room)),
        _Source(
            AgendaItem,
            (AgendaItem.title, AgendaItem.internal_title),
            (AgendaItem.discussion, AgendaItem.proposal, AgendaItem.urgency_reason),
        ),
        _Source(Motion, (Motion.title,), (Motion.text, Motion.mover)),
        _Source(Election, (Election.office,)),
        _Source(Candidate, (Candidate.name,)),
        _Source(Resolution, (Resolution.year, Resolution.sequence), (Resolution.text,)),
        _Source(CircularVote, (CircularVote.subject,), (CircularVote.question,)),
        _Source(Assignment, (Assignment.text,), (Assignment.progress_note,)),
        _Source(Comment, (), (Comment.text, Comment.author, Comment.answer)),
        _Source(Objection, (), (Objection.text, Objection.raised_by, Objection.outcome)),
    )
}


class Search:
    """One database's search; its methods run where the database is read."""

    def __init__(self) -> None:
        self._index = SearchIndex[Key]()
        self._texts = FileTexts()
        self._waiting: list[str] | None = None
        self._after: UUID | None = None

    def fill(self, session: Session, portion: int = PORTION) -> bool:
        """Index the next portion of rows; False once all are in. What changes meanwhile is caught up with later."""
        if self._waiting is None:
            self._index.seen = journal.head(session.connection())[0]
            self._waiting = list(_SOURCES)
        while self._waiting:
            source = _SOURCES[self._waiting[0]]
            statement = source.statement().order_by(source.record.id).limit(portion)
            if self._after is not None:
                statement = statement.where(source.record.id > self._after)
            rows = session.execute(statement).all()
            if rows:
                self._index.put(source.words(rows))
                self._after = rows[-1][0]
                if len(rows) == portion:
                    return True
            self._waiting.pop(0)
            self._after = None
        return False

    def find(self, session: Session, query: str) -> tuple[Hit, ...]:
        """Hits that hold every word of `query` at the beginning of a word; what is not indexed yet is not found.

        Papers' files come last and have room of their own: what was written down must not be crowded out. A file
        found by its text is not shown by its name as well.
        """
        self._catch_up(session)
        hits = _Hits(session, query)
        inside = hits.pages(self._texts.find(query))
        known = {hit.id for hit in inside}
        return tuple(hit for hit in hits.all(self._index.find(query, MOST)) if hit.id not in known) + inside

    def next_file(self, session: Session) -> TextFile | None:
        """The next file whose text is still to be read, to be given back by `take`; None while none waits."""
        if self._waiting != []:
            return None
        self._catch_up(session)
        return self._texts.next(session)

    def take(self, file: UUID, pages: tuple[PageText, ...]) -> tuple[PageText, ...]:
        """Index a portion of a file's pages; returns the pages that are left."""
        return self._texts.take(file, pages)

    def close(self) -> None:
        self._index.close()
        self._texts.close()

    def _catch_up(self, session: Session) -> None:
        connection = session.connection()
        if journal.head(connection)[0] == self._index.seen:
            return
        changed: dict[str, set[UUID]] = {}
        for entry in journal.entries(connection, after=self._index.seen):
            self._index.seen = entry.seq
            for change in entry.changes:
                if change.table in _SOURCES:
                    changed.setdefault(change.table, set()).add(change.id)
        if PaperFile.__tablename__ in changed:
            self._texts.look_again()
        for table, ids in changed.items():
            source = _SOURCES[table]
            rows = session.execute(source.statement().where(source.record.id.in_(ids))).all()
            self._index.put(source.words(rows))
            self._index.remove((table, gone) for gone in ids - {row[0] for row in rows})


class _Hits:
    """Names and places of found rows, read when they are shown: a body renamed later has its new name."""

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
            "meeting": lambda row: Hit("meeting", row.id, self._meeting(row.id), "Sitzung", row.room or row.place),
            "agenda_item": lambda row: self._with(self._item(row.id), row.discussion, row.proposal, row.urgency_reason),
            "motion": lambda row: self._with(self._item(row.item_id, "Antrag"), row.title, row.text, row.mover),
            "election": lambda row: self._with(self._item(row.item_id, "Wahl"), row.office),
            "candidate": self._candidate,
            "resolution": self._resolution,
            "circular_vote": self._circular,
            "assignment": lambda row: self._with(Hit("assignment", row.id, row.text, "Auftrag"), row.progress_note),
            "comment": lambda row: self._with(self._item_or_meeting(row, "Anmerkung"), row.text, row.answer),
            "objection": lambda row: self._with(self._item_or_meeting(row, "Einwendung"), row.text, row.outcome),
        }  # fmt: skip

    def all(self, keys: Sequence[Key]) -> tuple[Hit, ...]:
        ids: dict[str, list[UUID]] = {}
        for table, key in keys:
            ids.setdefault(table, []).append(key)
        rows = {
            (table, row.id): row
            for table, wanted in ids.items()
            for row in self._session.scalars(
                select(_SOURCES[table].record).where(_SOURCES[table].record.id.in_(wanted))
            )
        }
        self._load_items(rows)
        hits = [self._makers[key[0]](rows[key]) for key in keys if key in rows]
        return tuple(dict.fromkeys(hits))

    def pages(self, found: Sequence[FoundPage]) -> tuple[Hit, ...]:
        """Hits inside files."""
        files = {
            row.id: row
            for row in self._session.scalars(select(PaperFile).where(PaperFile.id.in_({each.file for each in found})))
        }
        return tuple(self._page(files[each.file], each) for each in found if each.file in files)

    def _page(self, row: PaperFile, found: FoundPage) -> Hit:
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

    def _file(self, row: PaperFile) -> Hit:
        paper = self._session.get_one(Paper, row.paper_id)
        group = " · ".join(part for part in ("Anlage", paper.reference) if part)
        return Hit("paper_file", row.id, row.file_name, group, paper.title)

    def _load_items(self, rows: dict[Key, Any]) -> None:
        """Headings, numbers and meetings of all items the hits lie in."""
        items = {row.id for (table, _key), row in rows.items() if table == "agenda_item"}
        items |= {row.item_id for row in rows.values() if getattr(row, "item_id", None) is not None}
        elections = {row.election_id for (table, _key), row in rows.items() if table == "candidate"}
        self._elections = {
            row.id: row for row in self._session.scalars(select(Election).where(Election.id.in_(elections)))
        }
        items |= {row.item_id for row in self._elections.values()}
        found = self._session.scalars(select(AgendaItem).where(AgendaItem.id.in_(items))).all()
        meetings = {row.meeting_id for row in found}
        meetings |= {row.id if table == "meeting" else row.meeting_id for (table, _key), row in rows.items()
                     if table in ("meeting", "comment", "objection")}  # fmt: skip
        self._meetings = {
            row.Meeting.id: f"{row.Organization.short_name} {day(row.Meeting.scheduled_start)}"
            for row in self._session.execute(
                select(Meeting, Organization)
                .join(Organization, Meeting.organization_id == Organization.id)
                .where(Meeting.id.in_(meetings))
            )
        }
        self._labels = item_numbers(self._session, {row.meeting_id for row in found})
        self._items = {row.id: row for row in found}

    def _meeting(self, meeting: UUID) -> str:
        return self._meetings[meeting]

    def _item(self, item: UUID, what: str = "") -> Hit:
        row = self._items[item]
        name = f"{self._labels[item] or 'Regiepunkt:'} {row.internal_title or row.title}"
        return Hit("item", item, name, " · ".join(part for part in (what, self._meeting(row.meeting_id)) if part))

    def _item_or_meeting(self, row: Any, what: str) -> Hit:
        if row.item_id is not None:
            return self._item(row.item_id, what)
        return Hit("meeting", row.meeting_id, self._meeting(row.meeting_id), what)

    def _candidate(self, row: Any) -> Hit:
        return self._with(self._item(self._elections[row.election_id].item_id, "Wahl"), row.name)

    def _resolution(self, row: Resolution) -> Hit:
        body = self._session.get_one(Organization, row.organization_id).short_name
        if row.item_id is None:
            subject = self._session.get_one(CircularVote, row.circular_id).subject
        else:
            subject = self._items[row.item_id].internal_title or self._items[row.item_id].title
        name = f"{resolution_number(body, row.year, row.sequence)} {subject}"
        return self._with(Hit("resolution", row.id, name, "Beschluss"), row.text)

    def _circular(self, row: CircularVote) -> Hit:
        body = self._session.get_one(Organization, row.organization_id).short_name
        return self._with(Hit("circular", row.id, f"{body} {row.subject}", "Umlaufbeschluss"), row.question)

    def _with(self, hit: Hit, *texts: str) -> Hit:
        """The hit with the place in its texts, unless the name itself holds all the words."""
        starts = fold(hit.name).split()
        if all(any(start.startswith(word) for start in starts) for word in self._words):
            return hit
        piece = excerpt((text for text in texts if text), self._words)
        return replace(hit, excerpt=piece.text, marks=piece.marks)
