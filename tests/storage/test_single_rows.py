"""One row read or written by itself is what the mapper would have read and written, on every kind of database."""

import enum
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import inspect, select, text

from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.budget import BudgetLine
from smartaachen_desktop.model.errors import Conflict, UnknownRecord
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.papers import PaperFile
from smartaachen_desktop.model.people import Organization, Person
from smartaachen_desktop.model.plan import Measure
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.agenda import RecordDiscussion
from smartaachen_desktop.services.command import Ids
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example, load_example
from smartaachen_desktop.storage import journal
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.images import columns, image
from smartaachen_desktop.storage.single_rows import SingleRows
from smartaachen_desktop.storage.unit_of_work import UnitOfWork
from tests.conftest import Store

NOW = datetime(2022, 9, 15, 15, 5, tzinfo=UTC)
Make = Callable[[Database], Dispatcher]


def work_on(database: Database) -> UnitOfWork:
    return UnitOfWork(database, now=NOW, actor="Schriftführung")


def loaded(record: Record) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name != "_sa_instance_state"}


def other(value: Any) -> Any:
    """Another value of the same type."""
    match value:
        case bool():
            return not value
        case enum.StrEnum():
            words = list(type(value))
            return words[(words.index(value) + 1) % len(words)]
        case int():
            return value + 1
        case str():
            return f"{value} – geändert ß"
        case datetime():
            return value + timedelta(minutes=5)
        case date():
            return value + timedelta(days=1)
    return value


def filled(store: Store, make_dispatcher: Make) -> tuple[Database, Dispatcher, Example]:
    database = store.create()
    dispatcher = make_dispatcher(database)
    return database, dispatcher, load_example(dispatcher)


def test_every_record_is_read_as_the_mapper_reads_it(store: Store, make_dispatcher: Make) -> None:
    database, _dispatcher, _example = filled(store, make_dispatcher)
    compared: set[str] = set()
    with database.session() as session:
        expected = {table: session.scalars(select(kind)).all() for table, kind in RECORDS.items()}
    with database.session() as session:
        for table, records in expected.items():
            for each in records:
                found = database.rows.read(session, RECORDS[table], each.id)
                if found:
                    assert loaded(found[0]) == loaded(each)
                    compared.add(table)
        assert not session.dirty
    assert {"meeting", "agenda_item", "measure", "person", "budget_amount", "paper"} <= compared


def test_it_is_one_object_however_it_is_asked_for(dispatcher: Dispatcher, example: Example) -> None:
    database, key = dispatcher.database, example.items[4]
    with work_on(database) as work:
        item = work.get(AgendaItem, key, along="meeting_id")
        meeting = work.session.identity_map[inspect(Meeting).identity_key_from_primary_key((example.meeting,))]
        assert work.get(Meeting, item.meeting_id) is meeting
        item.title = "Geändert"
        assert work.get(AgendaItem, key) is item
        assert work.all(select(AgendaItem).where(AgendaItem.id == key)) == [item]
        assert work.get(AgendaItem, key, along="meeting_id").title == "Geändert"
        new = work.add(Person(name="Amt", office="", department_id=None, is_contact=False, email=""))
        assert work.get(Person, new.id) is new
        with pytest.raises(UnknownRecord):
            work.get(AgendaItem, uuid4(), along="meeting_id")
        work.delete(new)
    with work_on(database) as work:  # and after something of it was taken back
        item = work.get(AgendaItem, key)
        with work.rehearsal():
            item.title = "Zur Probe"
        assert work.get(AgendaItem, key).title != "Zur Probe"
        assert work.get(AgendaItem, key) is item


def test_a_change_is_stored_and_journalled_and_taken_back(store: Store, make_dispatcher: Make) -> None:
    database, dispatcher, _example = filled(store, make_dispatcher)
    kinds: tuple[type[Record], ...] = (AgendaItem, Measure, Meeting, Organization, BudgetLine)
    for kind in kinds:
        with database.session() as session:
            before = session.scalars(select(kind)).first()
            assert before is not None
        with work_on(database) as work:
            record: Any = work.get(kind, before.id)
            for held in columns(kind):
                if not kind.__table__.c[held.column].foreign_keys:
                    setattr(record, held.attribute, other(getattr(record, held.attribute)))
            entry, (change,) = work.commit("ChangeOrganization")
        assert entry is not None
        with database.session() as session:
            after = session.get_one(kind, before.id)
            assert after.version == before.version + 1
            assert image(after) == {**image(before), **change.after}
            assert change.before == {column: image(before)[column] for column in change.after}
            assert len(change.after) >= 2
            assert journal.first_broken(session.connection()) is None
            assert journal.entry(session.connection(), entry).changes == (change,)
        dispatcher.undo()
        with database.session() as session:
            assert image(session.get_one(kind, before.id)) == image(before)


def test_a_row_that_somebody_else_changed_is_not_overwritten(store: Store, make_dispatcher: Make) -> None:
    database, _dispatcher, example = filled(store, make_dispatcher)

    def meanwhile(command: RecordDiscussion, work: UnitOfWork) -> Ids:
        work.get(AgendaItem, command.item).discussion = command.text
        with work.session.no_autoflush:
            work.session.connection().execute(text("UPDATE agenda_item SET version = version + 1"))
        return None

    with pytest.raises(Conflict) as caught:
        Dispatcher(database, {RecordDiscussion: meanwhile}, actor="Schriftführung").execute(
            RecordDiscussion(example.items[4], "Überschrieben")
        )
    assert caught.value.code == "stale"
    with database.session() as session:
        assert session.get_one(AgendaItem, example.items[4]).discussion != "Überschrieben"


def test_the_content_of_a_file_is_left_to_the_mapper(store: Store) -> None:
    database = store.create()
    with database.session() as session:
        assert SingleRows(database.engine.dialect).read(session, PaperFile, UUID(int=1)) == ()
        assert not session.in_transaction()  # it was not even asked for
