"""What every part of the builder needs: the place in the tree, the story, the width, and the way of user text."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Flowable, Indenter, KeepTogether, NextPageTemplate, PageBreak, Spacer

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.flowables import ItemHeading, Rule, TaggedParagraph
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import markup

PORTRAIT, LANDSCAPE = "later", "landscape"  # page templates


class _Together(KeepTogether):
    """Counts the space above what follows a part without height, which ReportLab takes for swallowed; and measures an
    indented part as wide as it was wrapped, where a frame that splits it names its own width."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        size: tuple[float, float] = super().wrap(width, height)
        flat = [below for above, below in pairwise(self._content) if isinstance(above, CondPageBreak)]
        self._H += sum(each.getSpaceBefore() for each in flat)
        return size

    def split(self, width: float, height: float) -> list[Flowable]:
        wrapped, _height = getattr(self, "_wrapInfo", (width, height))
        parts: list[Flowable] = super().split(wrapped, height)
        return parts


class Content:
    """Tree and story, filled together in reading order."""

    def __init__(self) -> None:
        fonts.register_fonts()
        self.root = Node("Document")
        self.here = self.root
        self.story: list[Flowable] = []
        self.headings: list[tuple[int, str, Node]] = []
        """Level, text and node of what the table of contents may name."""
        self.starts_landscape = False
        self._unknown: dict[str, None] = {}
        self._width = styles.TEXT_WIDTH
        self._page_height = styles.PAGE_HEIGHT
        self._level = 0
        self.foot = ""
        """A line at the foot of every page."""
        self._accent, self._stripe, self._name = styles.PETROL, styles.ACCENT, styles.INK

    @property
    def warnings(self) -> tuple[str, ...]:
        """The names of signs that no font has, as they stand in brackets."""
        return tuple(fonts.sign_name(char) for char in self._unknown)

    def report(self, char: str) -> None:
        """Remember a sign that had to be written as its name."""
        self._unknown.setdefault(char)

    def rule(
        self, weight: float = styles.RULE, *, colour: Color = styles.INK, before: float = 0, after: float = 0
    ) -> None:
        """A line across the text."""
        self.story.append(Rule(weight, colour, before=before, after=after))

    def space(self, points: float) -> None:
        """Vertical space that vanishes at the top of a page."""
        self.story.append(Spacer(0, points))

    @contextmanager
    def section_of_tree(self, tag: str = "Sect") -> Iterator[Node]:
        """What follows belongs to a grouping element of its own (Sect, Part, Art)."""
        outer = self.here
        self.here = outer.add(tag)
        yield self.here
        self.here = outer

    @contextmanager
    def indented(self, by: float = styles.NUMBER_COLUMN) -> Iterator[None]:
        """What follows stands beside the column of the item numbers."""
        self.story.append(Indenter(left=by))
        self._width -= by
        yield
        self._width += by
        self.story.append(Indenter(left=-by))

    @contextmanager
    def together(self, *, last_words: bool = False) -> Iterator[None]:
        """Keep what follows on one page where it fits on one; with the last two parts of text before it, if wished."""
        outer, self.story = self.story, []
        if last_words:
            at = self._last_words(outer)
            self.story, outer[at:] = outer[at:], []
        yield
        inner, self.story = self.story, outer
        # one within another says it is endlessly high, and the outer one would begin a page each time
        within = (each._content if isinstance(each, KeepTogether) else [each] for each in inner)
        self.story.append(_Together([part for parts in within for part in parts]))

    def _last_words(self, story: list[Flowable]) -> int:
        """Where the last two parts of text begin, or the last item, if it has one line; the end, where they are too
        high to go along with what follows."""
        at, parts, height = len(story), 0, 0.0
        while at and (parts < 2 or story[at - 1].getKeepWithNext()):
            part = story[at - 1]
            if isinstance(part, CondPageBreak | PageBreak | NextPageTemplate):
                break
            at -= 1
            if not isinstance(part, Indenter | Spacer):
                parts += 2 if isinstance(part, ItemHeading) else 1
                inside = part._content if isinstance(part, KeepTogether) else [part]
                height += sum(each.wrap(self._width, self._page_height)[1] for each in inside)
        return at if height < self._page_height / 3 else len(story)

    @contextmanager
    def landscape(self) -> Iterator[None]:
        """Pages of their own, wider than high, as wide tables need."""
        if self.story:
            self.story += [NextPageTemplate(LANDSCAPE), PageBreak()]
        else:
            self.starts_landscape = True
        outer = self._width, self._page_height
        self._width, self._page_height = styles.PAGE_HEIGHT - styles.LEFT - styles.RIGHT, styles.PAGE_WIDTH
        yield
        self._width, self._page_height = outer
        self.story += [NextPageTemplate(PORTRAIT), PageBreak()]

    def close(self) -> None:
        """The end of the story: what says to stay with its successor or to begin a page has none."""
        while self.story and isinstance(self.story[-1], NextPageTemplate | PageBreak):
            self.story.pop()
        if self.story:
            self.story[-1].keepWithNext = 0

    def _markup(self, text: str, *, bold: bool = False) -> str:
        return markup(text, bold=bold, report=self.report)

    def _plain(self, text: str) -> str:
        return " ".join(fonts.printable(text, self.report).split())

    def _tag(self, level: int) -> str:
        # PDF/UA: heading levels are never skipped.
        self._level = min(level, self._level + 1)
        return f"H{self._level}"

    def _heading(self, title: str, level: int, look: Look) -> Node | None:
        if not self._plain(title):
            return None  # an empty heading would leave a gap in the levels
        node = self.here.add(self._tag(level))
        outline = (self._plain(title), level - 1) if level < 3 else None
        self.headings.append((level, self._plain(title), node))
        self.story.append(TaggedParagraph.of(node, self._markup(title, bold=True), look.style(), outline=outline))
        return node

    def _text(self, text: str, look: Look) -> None:
        if self.story and isinstance(self.story[-1], ItemHeading) and not self.story[-1].keepWithNext:
            self.space(6)  # below the last of several one-line items
        self.story.append(TaggedParagraph.of(self.here.add("P"), self._markup(text, bold=look.bold), look.style()))

    def _room_for(self, least: float) -> None:
        """A figure, or a table's head and first row, stay with the headings above: none is alone at a page's foot."""
        above = len(self.story)
        while above and self.story[above - 1].getKeepWithNext():
            above -= 1
        headings = self.story[above:]
        if headings:
            tall = sum(
                each.getSpaceBefore() + each.wrap(self._width, self._page_height)[1] + each.getSpaceAfter()
                for each in headings
            )
            self.story.insert(above, CondPageBreak(least + tall))
        self.story.append(CondPageBreak(least))
