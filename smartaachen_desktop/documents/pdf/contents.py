"""The table of contents. One layout is enough: page numbers are written when every page is drawn."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.canvas import TaggedCanvas
from smartaachen_desktop.documents.pdf.flowables import TaggedParagraph
from smartaachen_desktop.documents.pdf.fonts import Report
from smartaachen_desktop.documents.pdf.structure import Node
from smartaachen_desktop.documents.pdf.styles import Look
from smartaachen_desktop.documents.pdf.text import markup

_NUMBER_WIDTH = 36.0
_INDENT = 14.0
_LONGEST = 160  # signs of a title; a table of contents is for finding


class ContentsPlace(Flowable):
    """Where the table goes; replaced before layout, when all headings are known."""

    def __init__(self, node: Node, depth: int) -> None:
        super().__init__()
        self.node, self.depth = node, depth

    def entries(self, headings: Sequence[tuple[int, str, Node]], report: Report) -> list[Flowable]:
        """The lines of the table, and their nodes below this one's."""
        found: list[Flowable] = []
        above: list[tuple[int, Node]] = []  # the tables we are in, by their level
        for level, title, target in headings:
            if not 1 < level <= self.depth + 1:
                continue
            while above and above[-1][0] > level:
                above.pop()
            if not above:
                above.append((level, self.node))
            elif above[-1][0] < level:
                above.append((level, above[-1][1].add("TOC")))
            target.is_target = True
            link = above[-1][1].add("TOCI").add("Reference").add("Link", target=target, title=title)
            shown = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
            found.append(_Line(link, target, markup(shown, report=report), level - 2))
        return found


class _Line(Flowable):
    canv: TaggedCanvas

    def __init__(self, link: Node, target: Node, text: str, depth: int) -> None:
        super().__init__()
        self._link, self._target = link, target
        self._indent = depth * _INDENT
        self._title = TaggedParagraph.of(link, text, Look().style())
        self.spaceAfter = 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self._room = width - self._indent - _NUMBER_WIDTH
        self.height = self._title.wrap(self._room, height)[1]
        return width, self.height

    def draw(self) -> None:
        canvas = self.canv
        self._title.drawOn(canvas, self._indent, 0)
        look = Look(right=True)
        baseline = look.size * (styles.LEADING - 1)
        end = self._indent + self._title.getActualLineWidths0()[-1]
        if end + 12 < self.width - _NUMBER_WIDTH:
            with canvas.artifact():
                canvas.saveState()
                canvas.setStrokeColor(styles.CONTROL)
                canvas.setLineWidth(styles.RULE)
                canvas.setDash(0.7, 3)
                canvas.line(end + 6, baseline, self.width - _NUMBER_WIDTH, baseline)
                canvas.restoreState()
        canvas.page_number(self._link, self._target, self.width, baseline, look)
        canvas.link_area(self._link, (self._indent, 0, self.width, self.height))
