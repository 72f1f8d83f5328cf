"""Pages of a PDF below each other, painted off the GUI thread: white paper on the ground of the theme.

QtPdf paints in a thread of its own, without the interpreter. It locks the document meanwhile, so a newer one waits
until the page under way is there; what stands on the screen stays until its successor is painted.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme, ThemeBox

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Of the width of the view."""
FIT = ZOOMS.index(1.0)
GAP, MARGIN = 10, 12
A4 = QSizeF(595.3, 841.9)
KEPT = 12
"""Pictures; of pages far from those on the screen none is kept."""
MOST_BYTES = 400_000_000
"""Of all pictures kept; a single one has at most 160 MB."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document: page counted from 0, points below its upper edge."""

    page: int
    top: float


class PaperView(QAbstractScrollArea):
    """`page_changed` tells the page at the upper edge and how many there are."""

    page_changed = Signal(int, int)
    zoom_changed = Signal(int)
    painted = Signal()
    """Every page on the screen shows the newest document."""

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._renderer: QPdfPageRenderer | None = None
        self._next: tuple[bytes, tuple[Place, float] | None] | None = None
        self._sizes: list[QSizeF] = []
        self._laid: tuple[float, list[float]] = (0.0, [])
        """Width of the pages, and their upper edges at it."""
        self._pictures: dict[int, tuple[int, int, QImage]] = {}
        """Page: the build it is of, its width in pixels, the picture."""
        self._build = 0
        self._asked: tuple[int, int] | None = None
        self.zoom = FIT
        self.waiting = ""
        self._told = (-1, -1)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)

    # What is shown

    def show_pdf(self, pdf: bytes, hold: tuple[Place, Place] | None = None) -> None:
        """Another document. It keeps its scroll place; with `hold` what stood at the first place stays where it was,
        now at the second one."""
        shift = None
        if hold is not None and self._sizes:
            shift = hold[1], self._y_of(hold[0]) - self.verticalScrollBar().value()
        self._next = pdf, shift
        if self._asked is None:
            self._swap()

    def clear(self) -> None:
        """Let go of the document and of every picture of it."""
        self._next, self._asked = None, None
        self._pictures.clear()
        self._sizes, self._laid = [], (0.0, [])
        self._drop()
        self._lay_out()

    def count(self) -> int:
        return len(self._sizes)

    def trouble(self) -> str:
        """Why there is nothing to see: "locked", "broken" or "empty"; "" where there are pages."""
        from PySide6.QtPdf import QPdfDocument

        if self._sizes or self._document is None:
            return ""
        locked = (QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme)
        if self._document.error() in locked:
            return "locked"
        # QtPdf calls a document without pages no error, only not ready
        return "empty" if self._document.error() is QPdfDocument.Error.None_ else "broken"

    def page(self) -> int:
        """The page at the upper third of the view."""
        y = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(bisect_right(self._tops(), y) - 1, 0)

    def go_to(self, place: Place) -> None:
        """Bring a place near the upper edge."""
        if self._sizes:
            self.verticalScrollBar().setValue(round(self._y_of(place)) - 3 * MARGIN)

    def show_span(self, start: Place, end: Place | None) -> None:
        """From its start, or where it is longer than the view, its end (None: of the document)."""
        if not self._sizes:
            return
        bar = self.verticalScrollBar()
        top = self._y_of(start) - 3 * MARGIN
        bottom = self._y_of(end) if end is not None else float(bar.maximum() + self.viewport().height())
        bar.setValue(round(max(top, bottom - self.viewport().height())))

    def turn(self, step: int) -> None:
        page = min(max(self.page() + step, 0), max(self.count() - 1, 0))
        self.go_to(Place(page, 0))

    def set_zoom(self, zoom: int) -> None:
        zoom = min(max(zoom, 0), len(ZOOMS) - 1)
        if zoom != self.zoom:
            share = self._share()
            self.zoom = zoom
            self._lay_out()
            self._to_share(share)
            self.zoom_changed.emit(zoom)

    def is_current(self) -> bool:
        """Whether every page on the screen shows the newest document."""
        return self._next is None and all(self._fresh(page) for page in self._visible())

    # The document

    def _drop(self) -> None:
        """The renderer before its document, the document before its buffer."""
        renderer, document, buffer = self._renderer, self._document, self._buffer
        self._renderer = self._document = self._buffer = None
        if renderer is not None:
            renderer.pageRendered.disconnect(self._rendered)
            renderer.deleteLater()
        if document is not None:
            document.close()
            document.deleteLater()
        if buffer is not None:
            buffer.deleteLater()

    def _swap(self) -> None:
        from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

        if self._next is None:
            return
        (pdf, shift), self._next = self._next, None
        self._drop()
        self._build += 1
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        self._sizes = [self._document.pagePointSize(page) for page in range(self._document.pageCount())]
        self._laid = 0.0, []
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._rendered)
        self._pictures = {page: kept for page, kept in self._pictures.items() if page < len(self._sizes)}
        value = self.verticalScrollBar().value()
        self._lay_out()
        if shift is not None:
            value = round(self._y_of(shift[0]) - shift[1])
        self.verticalScrollBar().setValue(value)
        self._tell()
        self._ask()

    def _fresh(self, page: int) -> bool:
        kept = self._pictures.get(page)
        return kept is not None and kept[:2] == (self._build, self._pixels(page))

    def _ask(self) -> None:
        """The next page that is missing: those on the screen, then the ones around."""
        if self._renderer is None or self._asked is not None:
            return
        seen = self._visible()
        if not seen:
            return
        around = [*seen, seen[-1] + 1, seen[0] - 1]
        page = next((each for each in around if 0 <= each < self.count() and not self._fresh(each)), None)
        if page is None:
            return
        width = self._pixels(page)
        size = self._sizes[page]
        self._asked = page, width
        height = max(round(width * size.height() / max(size.width(), 1.0)), 1)
        self._renderer.requestPage(page, QSize(width, height), self._options())

    @staticmethod
    def _options() -> Any:
        """QtPdf leaves annotations out unless asked."""
        from PySide6.QtPdf import QPdfDocumentRenderOptions

        options = QPdfDocumentRenderOptions()
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        return options

    def _rendered(self, page: int, _size: QSize, image: QImage, *_rest: object) -> None:
        if self._asked is None:
            return
        width, self._asked = self._asked[1], None
        self._pictures.pop(page, None)
        self._pictures[page] = self._build, width, image
        for old in list(self._pictures)[:-1]:
            weight = sum(each[2].sizeInBytes() for each in self._pictures.values())
            if len(self._pictures) > KEPT or weight > MOST_BYTES:
                del self._pictures[old]
        if page in self._visible():
            self.viewport().update(self._rect(page).toAlignedRect())
        if self._next is not None:
            self._swap()
        else:
            if self.is_current():
                self.painted.emit()
            self._ask()

    # Where things are

    def _width(self) -> float:
        return max(self.viewport().width() - 2 * MARGIN, 40) * ZOOMS[self.zoom]

    def _height(self, page: int) -> float:
        size = self._sizes[page]
        return self._width() * size.height() / max(size.width(), 1.0)

    def _tops(self) -> list[float]:
        width = self._width()
        if self._laid[0] != width or len(self._laid[1]) != self.count():
            tops, y = [], float(MARGIN)
            for page in range(self.count()):
                tops.append(y)
                y += self._height(page) + GAP
            self._laid = width, tops
        return self._laid[1]

    def _y_of(self, place: Place) -> float:
        page = min(place.page, self.count() - 1)
        return self._tops()[page] + place.top * self._width() / max(self._sizes[page].width(), 1.0)

    def _rect(self, page: int) -> QRectF:
        """On the viewport."""
        width = self._width()
        left = max((self.viewport().width() - width) / 2, MARGIN) - self.horizontalScrollBar().value()
        return QRectF(left, self._tops()[page] - self.verticalScrollBar().value(), width, self._height(page))

    def _visible(self) -> list[int]:
        """Looked up, not tried one by one: a file may have thousands of pages."""
        tops, top = self._tops(), self.verticalScrollBar().value()
        first = max(bisect_right(tops, top) - 1, 0)
        area = QRectF(self.viewport().rect())
        end = bisect_left(tops, top + area.height())
        return [page for page in range(first, end) if self._rect(page).intersects(area)]

    def _pixels(self, page: int) -> int:
        """Bounded: a page of strange shape or a very large one must not fill the memory."""
        size = self._sizes[page]
        ratio = max(size.height() / max(size.width(), 1.0), 0.01)
        wanted = round(self._width() * (self.devicePixelRatioF() or 1.0))
        return max(min(wanted, int((40_000_000 / ratio) ** 0.5)), 1)

    def _share(self) -> float:
        bar = self.verticalScrollBar()
        return bar.value() / max(bar.maximum(), 1)

    def _to_share(self, share: float) -> None:
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def _lay_out(self) -> None:
        room = self.viewport().size()
        tops = self._tops()
        height = tops[-1] + self._height(self.count() - 1) + MARGIN if tops else MARGIN
        wide = self._width() + 2 * MARGIN
        upright, lying = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setPageStep(room.height())
        upright.setSingleStep(40)
        upright.setRange(0, max(round(height) - room.height(), 0))
        lying.setPageStep(room.width())
        lying.setRange(0, max(round(wide) - room.width(), 0))
        self.viewport().update()
        self._ask()

    def _scrolled(self, _value: int) -> None:
        self._tell()
        self.viewport().update()
        self._ask()

    def _tell(self) -> None:
        told = self.page(), self.count()
        if told != self._told:
            self._told = told
            self.page_changed.emit(*told)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        share = self._share()
        self._lay_out()
        self._to_share(share)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                self.turn(1)
            case Qt.Key.Key_PageUp:
                self.turn(-1)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Plus:
                self.set_zoom(self.zoom + 1)
            case Qt.Key.Key_Minus:
                self.set_zoom(self.zoom - 1)
            case Qt.Key.Key_0:
                self.set_zoom(FIT)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._visible():
            sheet = self._rect(page)
            if not sheet.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
            kept = self._pictures.get(page)
            if kept is not None:
                self._put(painter, sheet, kept[2])
            self.paint_marks(painter, page, sheet)
            paint.box(painter, sheet.adjusted(-1, -1, 1, 1), None, self.theme.colour("line"), radius=0)
        if not self._sizes and self.waiting:
            area = QRectF(self.viewport().rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.setFont(self.theme.fonts.base(13))
            painter.setPen(self.theme.colour("ink2"))
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(area, flags, self.waiting)
        if self.hasFocus():
            paint.focus_inside(painter, QRect(QPoint(0, 0), self.viewport().size()), self.theme)

    def paint_marks(self, painter: QPainter, page: int, sheet: QRectF) -> None:
        """For views that mark places; `sheet` is the page on the viewport."""

    def _put(self, painter: QPainter, sheet: QRectF, image: QImage) -> None:
        """Pixel by pixel where the picture is of this size, so that letters stay crisp."""
        ratio = self.devicePixelRatioF() or 1.0
        if abs(image.width() - sheet.width() * ratio) < 1.5:
            image.setDevicePixelRatio(ratio)
            left, top = round(sheet.left() * ratio) / ratio, round(sheet.top() * ratio) / ratio
            painter.drawImage(QPointF(left, top), image)
        else:
            image.setDevicePixelRatio(1.0)
            painter.drawImage(sheet, image)

    def _restyle(self, _theme: Theme) -> None:
        self.viewport().update()


def held(before: Mapping[UUID, Place], after: Mapping[UUID, Place], item: UUID | None) -> tuple[Place, Place] | None:
    """Where an item stood and where it stands now."""
    if item is None or item not in before or item not in after:
        return None
    return before[item], after[item]
