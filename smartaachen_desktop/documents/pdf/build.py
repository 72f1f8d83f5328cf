"""Layout and finish: from a filled DocumentBuilder to the bytes of a tagged PDF/A-3a and PDF/UA-1 file."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Protocol

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate

from smartaachen_desktop.documents.pdf import fonts, styles
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.canvas import Furniture, TaggedCanvas
from smartaachen_desktop.documents.pdf.content import LANDSCAPE, PORTRAIT
from smartaachen_desktop.documents.pdf.finish import finish
from smartaachen_desktop.documents.pdf.metadata import DocumentMeta
from smartaachen_desktop.documents.pdf.page_notes import NotedFrame
from smartaachen_desktop.documents.pdf.structure import SignatureField


class Sheet(Protocol):
    """A flowable that fills a page of its own size and tags what it draws."""

    size: tuple[float, float]


@dataclass(frozen=True, slots=True)
class BuiltDocument:
    """The finished file, still unsigned."""

    content: bytes
    pages: int
    signature_fields: tuple[SignatureField, ...]
    warnings: tuple[str, ...]


def build(builder: DocumentBuilder, meta: DocumentMeta, sheets: Sequence[Sheet] = ()) -> BuiltDocument:
    """Lay out and finish. `sheets` are pages of their own size before the text; their nodes belong to the tree."""
    raw, canvas = lay_out(builder, meta, sheets)
    return BuiltDocument(
        finish(raw, builder.root, canvas, meta),
        len(canvas.mcid_counts),
        tuple(canvas.signature_fields),
        builder.warnings,
    )


def lay_out(builder: DocumentBuilder, meta: DocumentMeta, sheets: Sequence[Sheet] = ()) -> tuple[bytes, TaggedCanvas]:
    """The pages as ReportLab writes them, to look at: neither archivable nor accessible before they are finished.

    A builder is used up by this: ReportLab's flowables serve one layout only.
    """
    canvases: list[TaggedCanvas] = []
    furniture = Furniture(
        header_left=fonts.printable(meta.header_left, builder.report),
        header_right=fonts.printable(meta.header_right, builder.report),
        footer_left=fonts.printable(meta.number, builder.report),
        footer_middle=fonts.printable(meta.printed_line(), builder.report),
        page_word=fonts.printable(meta.page_word, builder.report),
        foot=builder.foot,
        watermark=meta.watermark,
        line_numbers=meta.line_numbers,
    )

    def make_canvas(*args: Any, **kwargs: Any) -> TaggedCanvas:
        kwargs["initialFontName"] = fonts.face("Text")
        canvas = TaggedCanvas(*args, furniture=furniture, **kwargs)
        canvases.append(canvas)
        return canvas

    buffer = BytesIO()
    template = BaseDocTemplate(
        buffer, pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT), invariant=1, pageCompression=0, lang=meta.lang
    )
    first, later = _page("first", styles.FIRST_TOP, next_page=PORTRAIT), _page(PORTRAIT, styles.LATER_TOP)
    landscape = _page(LANDSCAPE, styles.LATER_TOP, wide=True)
    builder.close()
    pages = [landscape, later] if builder.starts_landscape else [first, later, landscape]
    template.addPageTemplates([*_sheet_page(sheets), *pages])
    story = [*_on_pages(sheets, last=not builder.story, starts_landscape=builder.starts_landscape), *builder.story]
    builder.story = []  # what is drawn is forgotten
    template.build(story, canvasmaker=make_canvas)
    return buffer.getvalue(), canvases[-1]


def _page(name: str, top: float, *, next_page: str | None = None, wide: bool = False) -> PageTemplate:
    size = (styles.PAGE_WIDTH, styles.PAGE_HEIGHT)
    width, height = size[::-1] if wide else size
    frame = NotedFrame(
        styles.LEFT,
        styles.BOTTOM,
        width - styles.LEFT - styles.RIGHT,
        height - top - styles.BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
        id=name,
    )
    return PageTemplate(
        name, [frame], onPage=_behind, onPageEnd=_below, autoNextPageTemplate=next_page, pagesize=(width, height)
    )


def _sheet_page(sheets: Sequence[Sheet]) -> list[PageTemplate]:
    """One template for all sheets, which are of one size."""
    if not sheets:
        return []
    width, height = sheets[0].size
    frame = Frame(
        0, 0, width + 1, height + 1, leftPadding=0, rightPadding=0, topPadding=1, bottomPadding=0, id="sheet"
    )  # fmt: skip
    return [PageTemplate("sheet", [frame], onPage=_bare, pagesize=(width, height))]


def _on_pages(sheets: Sequence[Sheet], *, last: bool, starts_landscape: bool) -> list[Flowable]:
    found: list[Flowable] = []
    for number, sheet in enumerate(sheets, 1):
        found.append(sheet)
        if number < len(sheets):
            found.append(PageBreak())
        elif not last:
            found += [NextPageTemplate(LANDSCAPE if starts_landscape else PORTRAIT), PageBreak()]
    return found


def _bare(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
    canvas.brings_own_furniture = True


def _below(canvas: TaggedCanvas, template: BaseDocTemplate) -> None:
    for frame in template.pageTemplate.frames:
        frame.draw_notes(canvas)


def _behind(canvas: TaggedCanvas, _template: BaseDocTemplate) -> None:
    canvas.brings_own_furniture = False
    canvas.draw_watermark()
