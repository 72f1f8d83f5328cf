"""Where measures stand in the outline, and the command that moves chosen ones in it. No Qt."""

from collections.abc import Collection, Sequence
from uuid import UUID

from smartaachen_desktop.services.plan_structure import CopyMeasures, PlaceMeasures
from smartaachen_desktop.services.queries.plan import MeasureRow

Place = tuple[UUID | None, UUID | None, UUID | None]
"""Parent, field and the measure in front of which; as in PlaceMeasures."""


class Outline:
    """The measures of one state of the plan as a tree; rows are in outline order."""

    def __init__(self, measures: Sequence[MeasureRow]) -> None:
        self.rows = {row.id: row for row in measures}
        self._children: dict[tuple[UUID | None, UUID | None], list[UUID]] = {}
        for row in measures:
            self._children.setdefault(self._home(row), []).append(row.id)

    @staticmethod
    def _home(row: MeasureRow) -> tuple[UUID | None, UUID | None]:
        return (None, row.field_id) if row.parent_id is None else (row.parent_id, None)

    def siblings(self, key: UUID) -> list[UUID]:
        return self._children[self._home(self.rows[key])]

    def tops(self, keys: Collection[UUID]) -> list[UUID]:
        """In outline order, without those that go along below another one."""
        wanted = set(keys)
        found = []
        for row in self.rows.values():
            if row.id not in wanted:
                continue
            above = row.parent_id
            while above is not None and above not in wanted:
                above = self.rows[above].parent_id
            if above is None:
                found.append(row.id)
        return found

    def indented(self, keys: Collection[UUID]) -> PlaceMeasures | None:
        """Below the measure above them; None where there is none."""
        tops = self.tops(keys)
        if not tops:
            return None
        siblings = self.siblings(tops[0])
        place = siblings.index(tops[0])
        return PlaceMeasures(tuple(tops), siblings[place - 1]) if place else None

    def outdented(self, keys: Collection[UUID]) -> PlaceMeasures | None:
        """Beside the measure they stand below, right after it; None at the outermost level."""
        tops = [key for key in self.tops(keys) if self.rows[key].parent_id is not None]
        if not tops:
            return None
        parent = self.rows[tops[0]].parent_id
        assert parent is not None
        tops = [key for key in tops if self.rows[key].parent_id == parent]
        return self._place(tops, self.behind(parent))

    def shifted(self, keys: Collection[UUID], direction: int) -> PlaceMeasures | None:
        """One place up (-1) or down among their siblings; None at either end."""
        tops = self.tops(keys)
        if not tops:
            return None
        row = self.rows[tops[0]]
        siblings = self.siblings(row.id)
        block = [key for key in tops if key in siblings]
        places = [siblings.index(key) for key in block]
        if direction < 0:
            first = min(places)
            before = siblings[first - 1] if first else None
            if before is None:
                return None
        else:
            behind = [key for key in siblings[max(places) + 1 :] if key not in block]
            if not behind:
                return None
            before = behind[1] if len(behind) > 1 else None
        return self._place(block, (row.parent_id, row.field_id, before))

    def behind(self, key: UUID) -> Place:
        """The place right after a measure and its steps."""
        row = self.rows[key]
        siblings = self.siblings(key)
        place = siblings.index(key) + 1
        return row.parent_id, row.field_id, siblings[place] if place < len(siblings) else None

    def in_front(self, key: UUID) -> Place:
        row = self.rows[key]
        return row.parent_id, row.field_id, key

    def placed(self, keys: Collection[UUID], place: Place) -> PlaceMeasures | None:
        """Keep the order; None where they would stand below themselves."""
        tops = self.tops(keys)
        parent, _, before = place
        if not tops or self._inside(parent, tops):
            return None
        if before in tops:
            siblings = self.siblings(before)
            rest = siblings[siblings.index(before) :]
            before = next((key for key in rest if key not in tops), None)
        return self._place(tops, (parent, place[1], before))

    def copied(self, keys: Collection[UUID], place: Place) -> CopyMeasures | None:
        tops = self.tops(keys)
        parent, field, before = place
        return CopyMeasures(tuple(tops), parent, None if parent else field, before) if tops else None

    def _inside(self, key: UUID | None, tops: Collection[UUID]) -> bool:
        while key is not None:
            if key in tops:
                return True
            key = self.rows[key].parent_id
        return False

    @staticmethod
    def _place(keys: Sequence[UUID], place: Place) -> PlaceMeasures:
        parent, field, before = place
        return PlaceMeasures(tuple(keys), parent, None if parent else field, before)
