"""The meetings' band: which mark each body gets."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smartaachen_desktop.services.queries.plan import MeetingMark

OFTEN = 8
"""A body that meets more often than this gets small strokes instead of marks with lines."""
SHAPES = ("square", "diamond", "circle", "triangle")


@dataclass(frozen=True, slots=True)
class MeetingLook:
    """A meeting with the shape of its body; `label` is set on the first one of each body."""

    id: UUID
    name: str
    day: date
    held: bool
    shape: str
    label: str

    @property
    def has_line(self) -> bool:
        return self.shape != "stroke"


def meeting_looks(marks: tuple[MeetingMark, ...]) -> tuple[MeetingLook, ...]:
    """Shapes by order of first appearance, the same for all meetings of a body."""
    counts = Counter(mark.short_name for mark in marks)
    shapes: dict[str, str] = {}
    looks = []
    for mark in sorted(marks, key=lambda each: each.day):
        first = mark.short_name not in shapes
        if first:
            drawn = sum(shape != "stroke" for shape in shapes.values())
            shapes[mark.short_name] = "stroke" if counts[mark.short_name] > OFTEN else SHAPES[drawn % len(SHAPES)]
        shape = shapes[mark.short_name]
        label = mark.short_name if first and shape != "stroke" else ""
        looks.append(MeetingLook(mark.id, mark.short_name, mark.day, mark.held, shape, label))
    return tuple(looks)
