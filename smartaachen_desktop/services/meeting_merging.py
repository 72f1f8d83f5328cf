"""What a meeting's file would change here: a three-way comparison, pure. Preview and command use the same one."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from smartaachen_desktop.services.meeting_cut import OF_MEETING
from smartaachen_desktop.services.meeting_values import Clash, FileRow, Key, MeetingFile, Merge, Rows
from smartaachen_desktop.storage.images import Image
from smartaachen_desktop.storage.journal import Operation, RowChange


def merge(file: MeetingFile, here: Rows, others: Rows, numbers: Mapping[tuple[str, int, int], UUID]) -> Merge:
    """`here` are the rows that make the meeting in this database, `others` those outside of it that the file names,
    `numbers` the resolutions by body, year and number.

    Unchanged here means: as it was when the file was written, or, where the file came from a database that had taken
    the meeting from here, as it was then.
    """
    found = _merge(file, here, others, numbers, earlier=False)
    if found.clashes and file.has_earlier:
        older = _merge(file, here, others, numbers, earlier=True)
        return found if older.clashes else older
    return found


def _merge(
    file: MeetingFile, here: Rows, others: Rows, numbers: Mapping[tuple[str, int, int], UUID], *, earlier: bool
) -> Merge:
    known = ("meeting", file.meeting) in here
    changes: list[RowChange] = []
    clashes: list[Clash] = []
    for row in file.rows:
        key = (row.table, row.id)
        own = row.table in OF_MEETING
        base = row.earlier if earlier else row.base
        present = here.get(key, others.get(key))
        step = _step(key, base, row.now, present, whole=own and key in here, gone=known and own)
        if isinstance(step, Clash):
            clashes.append(step)
        elif step is not None:
            changes.append(step)
    named = {(row.table, row.id) for row in file.rows}
    clashes += [Clash(key, (), "added") for key in here if key not in named and key[0] in OF_MEETING]
    clashes += _taken_numbers(changes, numbers)
    return Merge(tuple(changes), tuple(clashes), known, _seals(changes))


def _step(
    key: Key, base: Image | None, now: Image | None, here: Image | None, *, whole: bool, gone: bool
) -> RowChange | Clash | None:
    """`whole` rows must be unchanged altogether, others only where the file changed them; `gone` ones were here."""
    if now is None:
        if here is None or base is None:
            return None
        changed = _differing(base, here)
        return Clash(key, changed) if changed else RowChange(*key, Operation.DELETE, here, {})
    if here is None:
        if base is not None and gone:
            return Clash(key, (), "removed")
        return RowChange(*key, Operation.INSERT, {}, now)
    if base is None:
        changed = _differing(now, here)
        return Clash(key, changed, "added") if changed else None
    wanted = {name: value for name, value in now.items() if name not in base or base[name] != value}
    watched = set(base) if whole else set(wanted)
    foreign = [name for name in watched if name in base and here.get(name) not in (base[name], now.get(name))]
    if foreign:
        return Clash(key, tuple(sorted(foreign)))
    news = {name: value for name, value in wanted.items() if here.get(name) != value}
    if not news:
        return None
    return RowChange(*key, Operation.UPDATE, {name: here.get(name) for name in news}, news)


def _differing(one: Image, other: Image) -> tuple[str, ...]:
    return tuple(sorted(name for name in one if other.get(name) != one[name]))


def _taken_numbers(changes: list[RowChange], numbers: Mapping[tuple[str, int, int], UUID]) -> Iterator[Clash]:
    for change in changes:
        if change.table == "resolution" and change.operation is Operation.INSERT:
            image = change.after
            holder = numbers.get((image["organization_id"], image["year"], image["sequence"]))
            if holder is not None and holder != change.id:
                yield Clash((change.table, change.id), ("sequence",), "number")


def _seals(changes: list[RowChange]) -> bool:
    return any(
        change.table == "signature" or (change.table == "meeting" and change.after.get("state") == "signed")
        for change in changes
    )


def file_rows(base: Rows, now: Rows, earlier: Rows | None) -> tuple[FileRow, ...]:
    """In a fixed order, whoever writes the file."""
    before = earlier or {}
    keys = sorted({*base, *now, *before}, key=lambda key: (key[0], key[1].hex))
    return tuple(FileRow(*key, base.get(key), now.get(key), before.get(key)) for key in keys)
