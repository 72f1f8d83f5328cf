"""Thousands of new records at once: judged, journalled and undone as one at a time."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.meetings import AgendaItem
from smartaachen_desktop.model.plan import Constraint, DatePrecision, Horizon, Measure, MeasureKind, MeasureStatus
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.strategy import CreateStrategy
from smartaachen_desktop.storage.images import image
from smartaachen_desktop.storage.unit_of_work import UnitOfWork
from tests.conftest import Store
from tests.ready import blank_database

NOW = datetime(2022, 9, 15, 15, 5, tzinfo=UTC)


def values(title: str) -> dict[str, object]:
    return {
        "title": title, "position": 0, "kind": MeasureKind.ACTIVITY, "status": MeasureStatus.PLANNED, "priority": 2,
        "horizon": Horizon.SHORT, "precision": DatePrecision.DAY, "progress": 0, "partners": "", "deliverable": "",
        "notes": "", "constraint": Constraint.SOON, "start": date(2022, 3, 1), "end": None,
    }  # fmt: skip


def test_the_journal_holds_what_the_mapper_would_have_written(store: Store) -> None:
    database = store.create()
    dispatcher = Dispatcher(database, HANDLERS, actor="Schriftführung", clock=lambda: NOW)
    strategy = dispatcher.execute(CreateStrategy("Probe")).ids["strategy"]
    first, second = uuid4(), uuid4()
    with UnitOfWork(database, now=NOW, actor="Schriftführung") as work:
        work.add_many(Measure, [{"id": first, "strategy_id": strategy, **values("Viele")}])
        work.add(Measure(id=second, strategy_id=strategy, **values("Eine")))
        _, changes = work.commit("Probe")
    by_id = {change.id: change for change in changes}
    assert {**by_id[first].after, "title": "Eine"} == by_id[second].after
    with database.connection() as connection:
        many, one = (
            dict(row._mapping)
            for row in connection.exec_driver_sql("SELECT * FROM measure ORDER BY title DESC").fetchall()
        )
    assert many == {**one, "id": many["id"], "title": "Viele"}
    with database.session() as session:
        stored = session.scalars(select(Measure).where(Measure.id == first)).one()
        assert image(stored) == by_id[first].after
        assert (stored.version, stored.constraint, stored.funding) == (1, Constraint.SOON, "")
    dispatcher.undo()
    with database.session() as session:
        assert not session.scalars(select(Measure)).all()


def test_one_bad_record_refuses_them_all(tmp_path: Path) -> None:
    database = blank_database(tmp_path / "a.db")
    rows = [{"strategy_id": uuid4(), **values(title)} for title in ("Gut", " ")]
    with UnitOfWork(database, now=NOW, actor="Schriftführung") as work, pytest.raises(InvalidInput):
        work.add_many(Measure, rows)
    with database.session() as session:
        assert not session.scalars(select(Measure)).all()
    database.close()


def test_what_may_be_sealed_has_no_shortcut(tmp_path: Path) -> None:
    database = blank_database(tmp_path / "a.db")
    with UnitOfWork(database, now=NOW, actor="Schriftführung") as work, pytest.raises(RuntimeError):
        work.add_many(AgendaItem, [])
    database.close()
