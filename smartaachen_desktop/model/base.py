"""The ground of all mapped classes: identity, version, and column types that mean the same on SQLite and PostgreSQL."""

import enum
import uuid
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    Integer,
    MetaData,
    Text,
    Uuid,
    false,
    inspect,
    text,
    true,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, always aware and in UTC; SQLite itself knows no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored moment needs a time zone")
        value = value.astimezone(UTC)
        return value if dialect.name == "postgresql" else value.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Word(TypeDecorator[enum.StrEnum]):
    """A StrEnum stored as its value, so that a new word needs no migration."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[enum.StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(self.words(value).value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else self.words(value)


class Base(DeclarativeBase):
    """All mapped classes; deferred foreign keys let one transaction write rows in any order (undo does)."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        uuid.UUID: Uuid(as_uuid=True),
        datetime: UtcDateTime(),
        date: Date(),
        str: Text(),
        bool: Boolean(),
        int: BigInteger().with_variant(Integer(), "sqlite"),
    }


class Record(Base):
    """A row with an id made by the client and a version that notices a second writer."""

    __abstract__ = True
    sealed_except: ClassVar[frozenset[str]] = frozenset()
    """Columns that may still change after the meeting the row belongs to is sealed."""
    outlives_seal: ClassVar[bool] = False
    """Whether rows may still come and go after that, because they are no part of the minutes."""

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, sort_order=-10)
    version: Mapped[int] = mapped_column(sort_order=-9)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - declared_attr hands over the class
        return {"version_id_col": cls.__table__.c.version}

    def __init__(self, **values: Any) -> None:
        values.setdefault("id", uuid.uuid4())
        for name, value in fills_of(type(self)):
            values.setdefault(name, value)
        super().__init__(**values)


@cache
def fills_of(kind: type[Record]) -> tuple[tuple[str, Any], ...]:
    """Attributes of columns that a later schema added, with the value that older images lack."""
    return tuple(
        (prop.key, prop.columns[0].info["fill"])
        for prop in inspect(kind).column_attrs
        if "fill" in prop.columns[0].info
    )


def later(fill: bool | int | str, *types: Any, name: str | None = None) -> Any:
    """A column that a later schema added: `fill` is what older rows, and undone old entries, have in it."""
    if isinstance(fill, bool):
        default: Any = true() if fill else false()
    else:
        # Alembic's comparison does not know an empty text that comes as a plain string
        default = text(str(fill) if isinstance(fill, int) else f"'{fill}'")
    names = (name,) if name else ()
    return mapped_column(*names, *types, server_default=default, info={"fill": fill})


def reference(target: str, *, index: bool = True, nullable: bool = False, primary_key: bool = False) -> Any:
    """A foreign key to `target` ("table.id"), checked when the transaction commits."""
    return mapped_column(
        ForeignKey(target, deferrable=True, initially="DEFERRED"),
        index=index,
        nullable=nullable,
        primary_key=primary_key,
    )
