"""One row read by its id, and one row written back: what almost every command does, and each pause in typing waits for.

The mapper works out anew for every query and flush what here is known once for a database. Everything else goes
through it.
"""

import uuid
from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, Connection, Dialect, bindparam, inspect, select
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.exc import StaleDataError

from smartaachen_desktop.model.base import Record
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.storage.bulk import bind_of


class SingleRows:
    """Belongs to a database, whose dialect the statements are in."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._readers: dict[tuple[type[Record], str], _Reader | None] = {}
        self._writers: dict[tuple[type[Record], tuple[str, ...]], _Writer] = {}

    def read(self, session: Session, kind: type[Record], key: uuid.UUID, along: str = "") -> tuple[Record, ...]:
        """The record, and the one its foreign key `along` names unless the session holds that already.

        Nothing where the mapper must be asked: it alone knows of what is expired, or new and not written yet.
        """
        try:
            reader = self._readers[kind, along]
        except KeyError:
            # a column that is read on demand alone is the mapper's
            by_demand = any(each.deferred for each in inspect(kind).column_attrs)
            reader = self._readers[kind, along] = None if by_demand else _Reader(kind, along)
        if reader is None:
            return ()
        held = reader.held(session, key)
        if held is not None:
            return () if inspect(held).expired else (held,)
        return () if session.new else reader.read(session, key)

    def write(self, connection: Connection, record: Record, columns: Collection[str]) -> None:
        """Store these columns of a record. Raises StaleDataError where the row has another version by now."""
        kind, names = type(record), tuple(columns)
        writer = self._writers.get((kind, names))
        if writer is None:
            writer = self._writers[kind, names] = _Writer(kind, names, self._dialect)
        if connection.exec_driver_sql(writer.sql, writer.parameters(record)).rowcount != 1:
            raise StaleDataError(f"{kind.__tablename__} {record.id} was changed by somebody else")


class _Maker:
    """Makes a record of the columns of its table."""

    def __init__(self, kind: type[Record]) -> None:
        mapper = inspect(kind)
        self.columns = tuple(mapper.local_table.c)
        self._attributes = [mapper.get_property_by_column(each).key for each in self.columns]
        self._key_at = self._attributes.index("id")
        self.identity: Callable[[tuple[uuid.UUID]], Any] = mapper.identity_key_from_primary_key
        self._bare: Callable[[], Record] = mapper.class_manager.new_instance

    def made(self, session: Session, values: Any) -> Record | None:
        """In the session, as a query gives it; None where it is there already."""
        if self.identity((values[self._key_at],)) in session.identity_map:
            return None
        record = self._bare()
        vars(record).update(zip(self._attributes, values, strict=True))
        make_transient_to_detached(record)
        session.add(record)
        return record


class _Reader:
    def __init__(self, kind: type[Record], along: str) -> None:
        table: Any = inspect(kind).local_table
        kinds, wanted = [kind], [table.c.id == bindparam("key", type_=table.c.id.type)]
        if along:
            (foreign,) = table.c[along].foreign_keys
            kinds.append(RECORDS[foreign.column.table.name])
            wanted.append(table.c[along] == foreign.column)
        self._makers = [_Maker(each) for each in kinds]
        columns = [column for maker in self._makers for column in maker.columns]
        self._statement = select(*columns).where(*wanted).set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)

    def held(self, session: Session, key: uuid.UUID) -> Record | None:
        found: Record | None = session.identity_map.get(self._makers[0].identity((key,)))
        return found

    def read(self, session: Session, key: uuid.UUID) -> tuple[Record, ...]:
        row = session.connection().execute(self._statement, {"key": key}).one_or_none()
        if row is None:
            return ()
        found, start = [], 0
        for maker in self._makers:
            end = start + len(maker.columns)
            record = maker.made(session, row[start:end])
            if record is not None:
                found.append(record)
            start = end
        return tuple(found)


class _Writer:
    def __init__(self, kind: type[Record], names: tuple[str, ...], dialect: Dialect) -> None:
        mapper = inspect(kind)
        table: Any = mapper.local_table
        statement = (
            table.update()
            .where(table.c.id == bindparam("row_key", type_=table.c.id.type))
            .where(table.c.version == bindparam("row_version", type_=table.c.version.type))
        )
        compiled = statement.compile(dialect=dialect, column_keys=["version", *names])
        self.sql, self._order = str(compiled), compiled.positiontup
        columns = [table.c[name] for name in names]
        self._ways = [
            (each.name, mapper.get_property_by_column(each).key, bind_of(each.type, dialect)) for each in columns
        ]
        self._bind_id = bind_of(table.c.id.type, dialect)

    def parameters(self, record: Record) -> Any:
        values: dict[str, Any] = {
            "row_key": self._bind_id(record.id) if self._bind_id else record.id,
            "row_version": record.version,
            "version": record.version + 1,
        }
        for column, attribute, bind in self._ways:
            value = getattr(record, attribute)
            values[column] = value if value is None or bind is None else bind(value)
        return values if self._order is None else tuple(values[name] for name in self._order)
