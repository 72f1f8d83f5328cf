"""Positions in ordered lists: 0, 1, 2 … renumbered after a move so that gaps never gather; trees of such lists."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, func

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, MeetingState, Standing, StandingItem
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

MOST_LEVELS = 3
TreeRow = TypeVar("TreeRow", AgendaItem, StandingItem)


def next_position(work: UnitOfWork, statement: Select[Any]) -> int:
    """The position behind all rows of `statement`."""
    record = statement.column_descriptions[0]["entity"]
    last = work.session.scalars(statement.order_by(None).with_only_columns(func.max(record.position))).one()
    return 0 if last is None else int(last) + 1


def place(rows: Sequence[Any], record: Any, position: int) -> None:
    """Put `record` at `position` among `rows` (which may or may not hold it) and renumber."""
    others = sorted((row for row in rows if row is not record), key=lambda row: (row.position, row.id.hex))
    others.insert(max(0, min(position, len(others))), record)
    for index, row in enumerate(others):
        if row.position != index:
            row.position = index


def end_of_part(meeting: Meeting, top: Sequence[AgendaItem]) -> int:
    """Where a further item comes in a part whose first level is `top`: until the invitation before the notices
    (Mitteilungen), after it behind them, as what was sent keeps its numbers."""
    rows = sorted(top, key=lambda row: row.position)
    last = len(rows)
    while last and meeting.state is MeetingState.PLANNED and rows[last - 1].standing is Standing.NOTICES:
        last -= 1
    return last


def below(rows: Sequence[TreeRow], item: TreeRow) -> list[TreeRow]:
    """Everything below an item, however deep."""
    found: list[TreeRow] = []
    waiting = [item.id]
    while waiting:
        parent = waiting.pop()
        children = [row for row in rows if row.parent_id == parent and row not in found and row is not item]
        found += children
        waiting += [child.id for child in children]
    return found


def level(rows: Sequence[TreeRow], item: TreeRow) -> int:
    """0 on the first level."""
    by_id = {row.id: row for row in rows}
    found, seen = 0, {item.id}
    parent = item.parent_id
    while parent is not None and parent in by_id and parent not in seen:
        seen.add(parent)
        found += 1
        parent = by_id[parent].parent_id
    return found


def check_parent(rows: Sequence[TreeRow], tree: list[TreeRow], parent: TreeRow) -> None:
    """Whether `tree` (an item with all below it) fits below `parent`."""
    if parent.stage:
        raise stage_parent()
    if parent in tree:
        raise RuleBroken("own_parent", "Ein Punkt kann nicht unter sich selbst stehen.", field="parent")
    if level(rows, parent) + 1 + _height(rows, tree[0]) >= MOST_LEVELS:
        raise RuleBroken("too_deep", f"Die Tagesordnung hat höchstens {MOST_LEVELS} Ebenen (Ö 1.1.1).", field="parent")


def stage_parent() -> RuleBroken:
    return RuleBroken("stage_parent", "Unter einem Regiepunkt steht kein anderer Punkt.", field="parent")


def _height(rows: Sequence[TreeRow], item: TreeRow) -> int:
    children = [row for row in rows if row.parent_id == item.id]
    return max((1 + _height(rows, child) for child in children), default=0)
