"""Builds tree and story together: call its methods in reading order, then hand it to build.build."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Indenter, KeepTogether, Spacer

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.flowables import Figure, ItemHeading, Letterhead, Rule, Stripe, TaggedParagraph
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace, SignatureRow
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import Cell, Column, Row, make_table
from smartaachen_desktop.documents.pdf.text import Block, blocks, inline, markup, text_width

_LIST_INDENT = 16.0


class DocumentBuilder:
    """The content of one document. All texts are plain user text unless a method says Markdown."""

    def __init__(self) -> None:
        fonts.register_fonts()
        self.root = Node("Document")
        self.story: list[Flowable] = []
        self._unknown: dict[str, None] = {}
        self._width = styles.TEXT_WIDTH
        self._level = 0
        self.foot = ""
        self._accent, self._stripe, self._name = styles.PETROL, styles.ACCENT, styles.INK

    @property
    def warnings(self) -> tuple[str, ...]:
        """German sentences about signs that no font has."""
        return tuple(fonts.warning(char) for char in self._unknown)

    def report(self, char: str) -> None:
        """Remember a sign that had to be written as its name."""
        self._unknown.setdefault(char)

    # Head of the document

    def dress(self, accent: str, foot: str) -> None:
        """Before anything else: the colour of stripe, mark, body's name and edges ("#0F5461"; empty: the usual ones),
        and a line at the foot of every page."""
        self.foot = self._plain(foot)
        if accent:
            self._stripe = self._accent = HexColor(accent)
            self._name = self._accent

    def letterhead(self, lines: Sequence[str], *, mark: bool = True, logo: bytes | None = None) -> None:
        """Sender at the top left, at the right the mark or the body's logo (PNG)."""
        shown = [fonts.printable(line, self.report) for line in lines]
        self.story.append(Letterhead(self.root.add("P"), shown, self._accent, mark=mark, logo=logo))
        self.story.append(Stripe(self._stripe))

    def title(self, title: str, subtitle: str = "", note: str = "") -> None:
        """The one H1 with the body's name and a note below, closed by a strong rule."""
        self._heading(title, 1, styles.TITLE_TEXT)
        if subtitle:
            self._text(subtitle, replace(styles.BODY_NAME_TEXT, colour=self._name))
        if note:
            self._text(note, Look(colour=styles.INK2))
        self.rule(styles.RULE_STRONG, before=13, after=6)

    def title_node(self) -> Node:
        """For a title that is drawn elsewhere, as on a sheet before the text."""
        return self.root.add(self._tag(1))

    def facts(self, pairs: Sequence[tuple[str, str | Cell]]) -> None:
        """The head block: label and value per line, closed by a thin rule."""
        rows = [(Cell(label, quiet=True), value) for label, value in pairs]
        columns = (Column(width=39 * mm), Column())
        node = self.root.add("Table")
        self.story.append(make_table(node, columns, rows, self._width, head=False, lines=False, report=self.report))
        self.rule(styles.RULE_THIN, colour=styles.LINE, before=2, after=4)

    # Headings

    def section(self, title: str) -> None:
        """A heading of the second level ("Anwesende")."""
        self._heading(title, 2, styles.SECTION_HEAD)

    def sub_head(self, title: str) -> None:
        """A heading of the third level ("Beratung", "Abstimmung")."""
        self._heading(title, 3, styles.SUB_HEAD)

    def item(self, number: str, title: str, note: str = "", *, strong: bool = True) -> None:
        """An agenda item as a heading of the second level; `strong` for items with text below, else one line each."""
        if not self._plain(f"{number}{title}"):
            title = "–"
        if text_width(number, Look(bold=True)) > styles.TEXT_WIDTH / 3:
            number, title = "", f"{number} {title}"  # no number, but whoever wrote it sees it
        if strong:
            # the indenter that follows ends keepWithNext: leave no heading alone at the foot of a page
            self.story.append(CondPageBreak(130))
        heading = self.root.add(self._tag(2))
        beside = text_width(note, Look()) < styles.TEXT_WIDTH  # a longer note stands below
        note_node = self.root.add("P") if note and beside else heading
        head = TaggedParagraph.of(
            heading,
            self._markup(title, bold=True),
            Look(bold=True).style(),
            outline=(self._plain(f"{number} {title}"), 1),
        )
        side = TaggedParagraph.of(note_node, self._markup(note), Look(right=True).style()) if note and beside else None
        in_list = not strong and bool(self.story) and isinstance(self.story[-1], ItemHeading)
        row = ItemHeading(
            (heading, note_node), self._plain(number), head, (side, self._plain(note)), strong=not in_list
        )
        row.keepWithNext = int(strong)
        row.spaceBefore, row.spaceAfter = (0 if in_list else 12), 0
        self.story.append(row)
        if not beside:
            self._text(note, Look(after=4))

    # Text

    def paragraph(self, text: str, look: Look = styles.BODY_TEXT) -> None:
        """One paragraph of plain text; line ends are kept."""
        self._text(text, look)

    def small(self, text: str) -> None:
        """One paragraph in small secondary type."""
        self._text(text, styles.SMALL_TEXT)

    def markdown(self, text: str) -> None:
        """User's minutes: paragraphs, **bold**, *italic*, lists; nothing else is interpreted."""
        self._blocks(blocks(text), edge=False)

    def resolution(self, text: str) -> None:
        """The wording of a resolution (Markdown) beside a coloured edge."""
        self.space(2)
        self._blocks(blocks(text), edge=True)
        self.space(5)

    def marked(self, parts: Sequence[tuple[str, str]]) -> None:
        """Plain text beside a coloured edge, in pieces with a mark each: "" none, "strike" through, "u" below.

        The marks are lines, no colours; say in words below what they mean, as readers aloud do not tell them.
        """
        text = "".join(f"<{mark}>{self._markup(words)}</{mark}>" if mark else self._markup(words)
                       for mark, words in parts)  # fmt: skip
        self.space(2)
        look = Look(left=_LIST_INDENT)
        self.story.append(TaggedParagraph.of(self.root.add("P"), text, look.style(), edge=self._accent))
        self.space(5)

    # Tables, lines, places

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        total: Row | None = None,
        head: bool = True,
        row_heads: bool = True,
    ) -> None:
        """A table over the width; the head row repeats on every page."""
        node = self.root.add("Table")
        if head:
            self._room_for_table()
        self.story.append(
            make_table(
                node, columns, rows, self._width, total=total, head=head, row_heads=row_heads, report=self.report
            )
        )

    def rule(
        self, weight: float = styles.RULE, *, colour: Color = styles.INK, before: float = 0, after: float = 0
    ) -> None:
        """A line across the text."""
        self.story.append(Rule(weight, colour, before=before, after=after))

    def figure(self, drawing: Drawing, alt: str) -> None:
        """A vector drawing; `alt` says in words what it shows. Its texts must name faces of fonts.face()."""
        self.story.append(Figure(self.root.add("Figure", alt=fonts.printable(alt, self.report)), drawing))

    def signatures(self, places: Sequence[SignaturePlace]) -> None:
        """Places to sign, two beside each other."""
        for start in range(0, len(places), 2):
            node = self.root.add("Sect")
            self.story.append(SignatureRow(node, list(places[start : start + 2]), self.report))

    def space(self, points: float) -> None:
        """Vertical space that vanishes at the top of a page."""
        self.story.append(Spacer(0, points))

    @contextmanager
    def indented(self, by: float = styles.NUMBER_COLUMN) -> Iterator[None]:
        """What follows stands beside the column of the item numbers."""
        self.story.append(Indenter(left=by))
        self._width -= by
        yield
        self._width += by
        self.story.append(Indenter(left=-by))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep what follows on one page where it fits on one."""
        outer, self.story = self.story, []
        yield
        inner, self.story = self.story, outer
        self.story.append(KeepTogether(inner))

    def close(self) -> None:
        """The end of the story: what says to stay with its successor has none."""
        if self.story:
            self.story[-1].keepWithNext = 0

    # Inside

    def _room_for_table(self) -> None:
        """Head and first row stay with the headings above them: none stands alone at the foot of a page."""
        above = len(self.story)
        while above and self.story[above - 1].getKeepWithNext():
            above -= 1
        headings = len(self.story) - above
        if headings:
            self.story.insert(above, CondPageBreak(48 + 30 * headings))
        self.story.append(CondPageBreak(48))

    def _markup(self, text: str, *, bold: bool = False) -> str:
        return markup(text, bold=bold, report=self.report)

    def _plain(self, text: str) -> str:
        return " ".join(fonts.printable(text, self.report).split())

    def _tag(self, level: int) -> str:
        # PDF/UA: heading levels are never skipped.
        self._level = min(level, self._level + 1)
        return f"H{self._level}"

    def _heading(self, title: str, level: int, look: Look) -> None:
        if not self._plain(title):
            return  # an empty heading would leave a gap in the levels
        node = self.root.add(self._tag(level))
        outline = (self._plain(title), level - 1) if level < 3 else None
        self.story.append(TaggedParagraph.of(node, self._markup(title, bold=True), look.style(), outline=outline))

    def _text(self, text: str, look: Look) -> None:
        if self.story and isinstance(self.story[-1], ItemHeading) and not self.story[-1].keepWithNext:
            self.space(6)  # below the last of several one-line items
        self.story.append(TaggedParagraph.of(self.root.add("P"), self._markup(text, bold=look.bold), look.style()))

    def _blocks(self, found: Sequence[Block], *, edge: bool) -> None:
        left = _LIST_INDENT if edge else 0.0
        current: Node | None = None
        above: Node | None = None  # the entry a nested list belongs to
        nested: Node | None = None
        for index, block in enumerate(found):
            traits: dict[str, object] = {"edge": self._accent, "joined": index > 0} if edge else {}
            if block.label is None:
                before = 4 if index and (edge or current) else 0
                current = above = nested = None
                node, look = self.root.add("P"), Look(left=left, before=before, after=0 if edge else 5)
            else:
                decimal = block.label != "•"
                kind = "Decimal" if decimal else "Disc"
                deep = block.level > 0 and above is not None
                if deep and above is not None:
                    if nested is None or nested.numbering != kind:
                        nested = above.add("L", numbering=kind)
                    entry = nested.add("LI")
                else:
                    nested = None
                    if current is None or current.numbering != kind:
                        current = self.root.add("L", numbering=kind)
                    entry = current.add("LI")
                traits["label"] = (entry.add("Lbl"), block.label, Look(right=decimal))
                node = entry.add("LBody")
                above = above if deep else node
                look = Look(
                    left=left + (1 + deep) * _LIST_INDENT, before=2 if edge and index else 0, after=0 if edge else 1.5
                )
            self.story.append(TaggedParagraph.of(node, inline(block.text, report=self.report), look.style(), **traits))
