"""Full-text search over minutes, motions, resolutions, topics, papers with their files, plan, budget and people, as one
types.

The index follows the journal: what changed since the last search is read again, whoever changed it. A new index is
filled in portions, so that nothing waits for it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from smartaachen_desktop.model.aftermath import Comment, Objection
from smartaachen_desktop.model.backlog import Topic
from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.circular import CircularVote
from smartaachen_desktop.model.elections import Candidate, Election
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.papers import Paper, PaperFile
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.resolutions import Assignment, Resolution
from smartaachen_desktop.model.voting import Motion
from smartaachen_desktop.services.queries.search_files import FileTexts, PageText, TextFile
from smartaachen_desktop.services.queries.search_hits import Hit, Hits
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.search_index import SearchIndex

__all__ = ["Hit", "Search"]
MOST = 40
PORTION = 500
"""Rows indexed in one read: some twenty milliseconds, for which an act of the meeting may have to wait."""


@dataclass(frozen=True, slots=True)
class _Source:
    """Which columns of a table are searched, as title and as body."""

    record: type[Record]
    title: tuple[Any, ...]
    body: tuple[Any, ...] = ()

    @property
    def table(self) -> str:
        return str(self.record.__tablename__)

    def key(self, row: UUID) -> str:
        """As one text: a hundred thousand pairs would be looked through by each search for garbage."""
        return f"{self.table} {row.hex}"

    def words(self, rows: Iterable[Any]) -> Iterator[tuple[str, str, str]]:
        split = 1 + len(self.title)
        for row in rows:
            yield (
                self.key(row[0]),
                " ".join(str(part) for part in row[1:split] if part),
                "\n".join(str(part) for part in row[split:] if part),
            )

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
        _Source(Topic, (Topic.title, Topic.internal_title), (Topic.proposal, Topic.note, Topic.proposer)),
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
        self._index = SearchIndex[str]()
        self._texts = FileTexts()
        self._waiting: list[str] | None = None
        self._after: UUID | None = None

    def fill(self, session: Session, portion: int = PORTION) -> bool:
        """Index the next rows of one table; False once all are in. What changes meanwhile is caught up with later."""
        if self._waiting is None:
            self._index.seen = journal.head(session.connection())[0]
            self._waiting = list(_SOURCES)
        if self._waiting:
            source = _SOURCES[self._waiting[0]]
            statement = source.statement().order_by(source.record.id).limit(portion)
            if self._after is not None:
                statement = statement.where(source.record.id > self._after)
            rows = session.execute(statement).all()
            self._index.put(source.words(rows))
            if len(rows) == portion:
                self._after = rows[-1][0]
                return True
            self._waiting.pop(0)
            self._after = None
        return bool(self._waiting)

    def find(self, session: Session, query: str) -> tuple[Hit, ...]:
        """Hits that hold every word of `query` at the beginning of a word; what is not indexed yet is not found.

        Papers' files come last and have room of their own: what was written down must not be crowded out. A file
        found by its text is not shown by its name as well.
        """
        self._catch_up(session)
        hits = Hits(session, query)
        inside = hits.pages(self._texts.find(query))
        known = {hit.id for hit in inside}
        found = [(table, UUID(row)) for table, row in map(str.split, self._index.find(query, MOST))]
        return tuple(hit for hit in hits.all(found) if hit.id not in known) + inside

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
            self._index.remove(source.key(gone) for gone in ids - {row[0] for row in rows})
