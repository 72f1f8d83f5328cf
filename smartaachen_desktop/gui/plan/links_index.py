"""Finding the links that touch some rows without looking at all of them. No Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.plan import DependencyType

SHIFTS = (5, 8, 11, 14, 30)
"""Bins of 32 rows, of 256 and so on: a link lies in the smallest bin that holds it whole."""


@dataclass(frozen=True, slots=True)
class Link:
    """A dependency between two rows."""

    id: UUID
    source: int
    target: int
    type: DependencyType

    @property
    def top(self) -> int:
        return min(self.source, self.target)

    @property
    def bottom(self) -> int:
        return max(self.source, self.target)


class LinkIndex:
    """Bins of rows, each with the links in it."""

    def __init__(self, links: Iterable[Link]) -> None:
        self._bins: list[dict[int, list[Link]]] = [{} for _ in SHIFTS]
        for link in links:
            top, bottom = link.source, link.target
            if bottom < top:
                top, bottom = bottom, top
            for level, shift in enumerate(SHIFTS):
                if top >> shift == bottom >> shift:
                    self._bins[level].setdefault(top >> shift, []).append(link)
                    break

    def between(self, first: int, last: int) -> Iterator[Link]:
        """All links of which any part lies in the rows first … last."""
        for level, shift in enumerate(SHIFTS):
            bins = self._bins[level]
            for number in range(first >> shift, (last >> shift) + 1):
                for link in bins.get(number, ()):
                    source, target = link.source, link.target
                    if (source >= first or target >= first) and (source <= last or target <= last):
                        yield link
