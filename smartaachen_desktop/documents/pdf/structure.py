"""The logical tree of a document, built before layout: its order is the reading order whatever the layout does."""

from collections.abc import Iterator
from dataclasses import dataclass, field

CELLS = ("TH", "TD")


@dataclass(eq=False, slots=True)
class Node:
    """One structure element (P, H1, Table, TD …); the canvas records where its content was drawn."""

    tag: str
    alt: str | None = None
    title: str | None = None
    scope: str | None = None  # of a TH: "Column", "Row" or "Both"
    numbering: str | None = None  # of an L: "Disc" or "Decimal"
    actual: str | None = None  # the text as it is read, where it is drawn in another order
    lang: str | None = None  # where it differs from the document's
    ident: str | None = None  # unique in the document; a Note needs one, and a TH that cells name
    rows: int = 1  # a cell covers so many
    columns: int = 1
    headers: tuple["Node", ...] = ()  # of a cell whose heads do not follow from their scope
    target: "str | Node | None" = None  # of a Link: an address or the node it leads to
    is_target: bool = False  # a link or the table of contents leads here
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
        lang: str | None = None,
        ident: str | None = None,
        target: "str | Node | None" = None,
    ) -> "Node":
        """A new last child."""
        child = Node(tag, alt=alt, title=title, scope=scope, numbering=numbering, lang=lang, ident=ident, target=target)
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
class LinkArea:
    """Where a Link can be clicked; a link over several lines has several."""

    node: Node
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something begins: page counted from 0, top in points."""

    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline: level and page counted from 0, top in points."""

    title: str
    level: int
    page: int
    top: float
