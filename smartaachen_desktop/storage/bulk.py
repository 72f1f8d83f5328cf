"""Thousands of new rows of one table at once: mapper and compiled insert would take most of the time of an import."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Date, Dialect, inspect

from smartaachen_desktop.model.base import Record, Word, fills_of
from smartaachen_desktop.storage.images import Codec, Image, columns

Bind = Callable[[Any], Any]


class Bulk:
    """Judges rows by the rules of their record and writes them; column by column, as every step of a row counts."""

    def __init__(self, kind: type[Record], dialect: Dialect) -> None:
        table: Any = inspect(kind).local_table
        held = columns(kind)
        self._columns = [each.column for each in held]
        self._attributes = [each.attribute for each in held]
        compiled = table.insert().compile(dialect=dialect, column_keys=["id", "version", *self._columns])
        self._sql, self._order = str(compiled), compiled.positiontup
        self._judged: Any = kind.__new__(kind)
        self._fills = dict(fills_of(kind))
        self._bind_id = bind_of(table.c.id.type, dialect)
        self._ways: list[tuple[Codec | None, Bind | None, bool]] = []
        for each in held:
            # words, and days in SQLite, are stored as the image writes them
            column = table.c[each.column].type
            as_written = isinstance(column, Word) or (isinstance(column, Date) and dialect.name == "sqlite")
            self._ways.append((each.encode, None if as_written else bind_of(column, dialect), as_written))

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> list[tuple[uuid.UUID, Image]]:
        """Gives what the journal holds of each row."""
        if not rows:
            return []
        keys = [row.get("id") or uuid.uuid4() for row in rows]
        given, written, bound = [], [], {"id": _each(self._bind_id, keys), "version": [1] * len(rows)}
        for attribute, column, (encode, bind, as_written) in zip(
            self._attributes, self._columns, self._ways, strict=True
        ):
            fill = self._fills.get(attribute)
            values = [row.get(attribute, fill) for row in rows]
            given.append(values)
            written.append(_each(encode, values))
            bound[column] = written[-1] if as_written else _each(bind, values)
        judged = vars(self._judged)
        for row in zip(*given, strict=True):
            judged.update(zip(self._attributes, row, strict=True))
            self._judged.check()
        stored: list[Any] = list(zip(*(bound[name] for name in self._order or bound), strict=True))
        if self._order is None:
            stored = [dict(zip(bound, row, strict=True)) for row in stored]
        connection.exec_driver_sql(self._sql, stored)
        images = (dict(zip(self._columns, row, strict=True)) for row in zip(*written, strict=True))
        return list(zip(keys, images, strict=True))


def _each(act: Bind | None, values: list[Any]) -> list[Any]:
    return values if act is None else [value if value is None else act(value) for value in values]


def bind_of(kind: Any, dialect: Dialect) -> Bind | None:
    """What makes a value of a column type ready for the driver; None where it is."""
    bind: Bind | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return bind
