"""Builds tree and story together: call its methods in reading order, then hand it to build.build."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.contents import ContentsPlace
from smartaachen_desktop.documents.pdf.exhibits import Exhibits
from smartaachen_desktop.documents.pdf.flowables import ItemHeading, Letterhead, Stripe, TaggedParagraph
from smartaachen_desktop.documents.pdf.lists import INDENT, Lists
from smartaachen_desktop.documents.pdf.prose import Prose
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace, SignatureRow
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.tables import Cell, Column, make_table
from smartaachen_desktop.documents.pdf.text import blocks, text_width

_HEADS = {2: styles.SECTION_HEAD, 3: styles.SUB_HEAD, 4: styles.LOW_HEAD}


class DocumentBuilder(Exhibits, Lists, Prose):
    """The content of one document. All texts are plain user text unless a method says Markdown."""

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
        self.story.append(Letterhead(self.here.add("P"), shown, self._accent, mark=mark, logo=logo))
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
        return self.heading_node(1)

    def heading_node(self, level: int, title: str = "") -> Node:
        """For a heading that is drawn elsewhere, as in the box of a form; by its title the contents may name it."""
        node = self.here.add(self._tag(level))
        if self._plain(title):
            self.headings.append((level, self._plain(title), node))
        return node

    def facts(self, pairs: Sequence[tuple[str, str | Cell]]) -> None:
        """The head block: label and value per line, closed by a thin rule."""
        rows = [(Cell(label, quiet=True), value) for label, value in pairs]
        columns = (Column(width=39 * mm), Column())
        node = self.here.add("Table")
        self.story.append(make_table(node, columns, rows, self._width, head=False, lines=False, report=self.report))
        self.rule(styles.RULE_THIN, colour=styles.LINE, before=2, after=4)

    def contents(self, title: str = "Inhalt", depth: int = 2) -> None:
        """A table of contents with page numbers over so many levels of headings below the title."""
        if self.heading(title, 2) is not None:
            self.headings.pop()  # it does not name itself
        self.story.append(ContentsPlace(self.here.add("TOC"), depth))

    # Headings

    def heading(self, title: str, level: int) -> Node | None:
        """A heading of the levels 2 to 4, for links to lead to; none without words. The title is the one of level 1."""
        return self._heading(title, level, _HEADS[level])

    def section(self, title: str) -> Node | None:
        """A heading of the second level ("Anwesende")."""
        return self.heading(title, 2)

    def sub_head(self, title: str) -> Node | None:
        """A heading of the third level ("Beratung", "Abstimmung")."""
        return self.heading(title, 3)

    def item(self, number: str, title: str, note: str = "", *, strong: bool = True) -> Node:
        """An agenda item as a heading of the second level; `strong` for items with text below, else one line each."""
        if not self._plain(f"{number}{title}"):
            title = "–"
        if text_width(number, Look(bold=True)) > styles.TEXT_WIDTH / 3:
            number, title = "", f"{number} {title}"  # no number, but whoever wrote it sees it
        if strong:
            # the indenter that follows ends keepWithNext: leave no heading alone at the foot of a page
            self.story.append(CondPageBreak(130))
        heading = self.here.add(self._tag(2))
        self.headings.append((2, self._plain(f"{number} {title}"), heading))
        beside = text_width(note, Look()) < styles.TEXT_WIDTH  # a longer note stands below
        note_node = self.here.add("P") if note and beside else heading
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
        return heading

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
        look = Look(left=INDENT)
        self.story.append(TaggedParagraph.of(self.here.add("P"), text, look.style(), edge=self._accent))
        self.space(5)

    # Places to sign

    def signatures(self, places: Sequence[SignaturePlace]) -> None:
        """Places to sign, two beside each other."""
        for start in range(0, len(places), 2):
            node = self.here.add("Sect")
            self.story.append(SignatureRow(node, list(places[start : start + 2]), self.report))

    def close(self) -> None:
        super().close()
        for index, flowable in reversed(list(enumerate(self.story))):
            if isinstance(flowable, ContentsPlace):
                self.story[index : index + 1] = flowable.entries(self.headings, self.report)
