"""The logical tree of a document, built before layout: its order is the reading order whatever the layout does."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Node:
    """One structure element (P, H1, Table, TD …); the canvas records where its content was drawn."""

    tag: str
    alt: str | None = None
    title: str | None = None
    scope: str | None = None  # of a TH: "Column" or "Row"
    numbering: str | None = None  # of an L: "Disc" or "Decimal"
    box: tuple[float, float, float, float] | None = None  # of a Figure, known once it is drawn
    children: list["Node"] = field(default_factory=list)

    def add(
        self,
        tag: str,
        *,
        alt: str | None = None,
        title: str | None = None,
        scope: str | None = None,
        numbering: str | None = None,
    ) -> "Node":
        """A new last child."""
        child = Node(tag, alt=alt, title=title, scope=scope, numbering=numbering)
        self.children.append(child)
        return child

    def walk(self) -> Iterator["Node"]:
        """This node and everything below, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class SignatureField:
    """An empty signature field and its place: page counted from 0, rectangle in points."""

    name: str
    tooltip: str
    page: int
    box: tuple[float, float, float, float]
    lock: bool
    node: Node


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: level and page counted from 0, top in points."""

    title: str
    level: int
    page: int
    top: float
