"""Pages of a PDF as pictures: small beside a form, large in a window of their own. Loads QtPdf on first use."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.room import fit_screen
from smartaachen_desktop.gui.theme import ThemeBox

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

ZOOMS = (1.0, 1.5, 2.0)
# QtPdf paints no form fields, so a signature would stay invisible: the copy it gets calls them stamps, of equal length.
_SIGNED_FIELD = re.compile(rb"(/Subtype\s?)/Widget(?=[\s/>])")


def with_signatures(pdf: bytes) -> bytes:
    """For the screen alone."""
    return _SIGNED_FIELD.sub(rb"\1/Stamp ", pdf)


class Pages(QObject):
    """A loaded PDF that paints its pages; keeps the last pictures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._kept: dict[tuple[int, int], QImage] = {}

    def load(self, pdf: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self.clear()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(with_signatures(pdf)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)

    def clear(self) -> None:
        """Let go of the document before its buffer."""
        self._kept.clear()
        if self._document is not None:
            self._document.close()
            self._document.deleteLater()
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._document = self._buffer = None

    @staticmethod
    def _options() -> "QPdfDocumentRenderOptions":
        """QtPdf leaves annotations out unless asked."""
        from PySide6.QtPdf import QPdfDocumentRenderOptions

        options = QPdfDocumentRenderOptions()
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
        return options

    def count(self) -> int:
        return self._document.pageCount() if self._document is not None else 0

    def size_of(self, page: int) -> QSizeF:
        """Of a page in points, empty where there is none."""
        return self._document.pagePointSize(page) if self._document is not None else QSizeF()

    def picture(self, page: int, width: int) -> QImage:
        """A page `width` pixels wide on white."""
        key = (page, width)
        if key not in self._kept and self._document is not None:
            size = self._document.pagePointSize(page)
            height = round(width * size.height() / size.width())
            image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
            image.fill(QColor(Qt.GlobalColor.white))
            page_image = self._document.render(page, QSize(width, height), self._options())
            painter = QPainter(image)
            painter.drawImage(0, 0, page_image)
            painter.end()
            if len(self._kept) > 24:
                self._kept.clear()
            self._kept[key] = image
        return self._kept.get(key, QImage())


class PagePicture(paint.Painted):
    """The page as a sheet of paper; paper stays white in the dark theme."""

    def __init__(self, theme: ThemeBox, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pages, self.page = pages, 0
        self.waiting = self.tr("Die Niederschrift wird gesetzt …")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumHeight(round(self.width() * 1.4142) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        width = min(float(self.width()), self.height() / 1.4142)
        sheet = QRectF((self.width() - width) / 2, 0, width, width * 1.4142)
        paint.box(painter, sheet.translated(0, 1), self.theme.colour("control", 0.35), radius=1)
        if self._pages.count():
            scale = self.devicePixelRatioF() or 1.0
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            image = self._pages.picture(self.page, round(width * scale * 2))
            shown = image.scaledToWidth(round(width * scale), Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(scale)
            painter.drawImage(QPointF(sheet.left(), 0), shown)
        else:
            painter.fillRect(sheet, self.theme.colour("surface"))
            font, ink = self.theme.fonts.base(13), self.theme.colour("ink2")
            paint.text(painter, sheet, self.waiting, font, ink, Qt.AlignmentFlag.AlignCenter)
        paint.box(painter, sheet, None, self.theme.colour("line"), radius=0)


class Preview(QWidget):
    """A page with its number, forward, back and a large view."""

    loaded = Signal(int)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.pdf = b""
        self.pages = Pages(self)
        self.picture = PagePicture(theme, self.pages)
        self.back = IconButton(theme, "caret-left", self.tr("Seite zurück"))
        self.forward = IconButton(theme, "caret-right", self.tr("Seite vor"))
        self.back.rapid = self.forward.rapid = True
        self.zoom = IconButton(theme, "magnifying-glass-plus", self.tr("Vergrößern"))
        self.number = PlainLabel(theme, "", tabular=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for widget in (self.back, self.number, self.forward):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.zoom)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.picture, 10)
        column.addLayout(row)
        column.addStretch(1)
        for button, act in ((self.back, lambda: self.turn(-1)), (self.forward, lambda: self.turn(1)),
                            (self.zoom, self._enlarge)):  # fmt: skip
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._show()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a document; the last page first, where the signatures stand. `pdf` holds the bytes as they came."""
        self.pdf = pdf
        self.pages.load(pdf)
        self.picture.page = max(self.pages.count() - 1, 0)
        self._show()
        self.loaded.emit(self.pages.count())

    def clear(self) -> None:
        self.pages.clear()
        self._show()

    def turn(self, step: int) -> None:
        self.picture.page = min(max(self.picture.page + step, 0), max(self.pages.count() - 1, 0))
        self._show()

    def _show(self) -> None:
        page, count = self.picture.page, self.pages.count()
        words = self.tr("Seite {page} von {count}").format(page=page + 1, count=count) if count else ""
        self.number.setText(words)
        self.picture.setAccessibleName(self.tr("Vorschau, {page}").format(page=words) if words else self.tr("Vorschau"))
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page < count - 1)
        self.zoom.setEnabled(count > 0)
        self.picture.update()

    def _enlarge(self) -> None:
        self.large = LargeView(self.theme, self.pages, self.picture.page, self.window())
        self.large.finished.connect(lambda _code: self.turn(self.large.page - self.picture.page))
        self.large.open()


class LargeView(QDialog):
    """The pages large enough to read; Page up and down turn, plus and minus zoom, Escape closes."""

    def __init__(self, theme: ThemeBox, pages: Pages, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages, self.page, self.step = pages, page, 0
        self.setWindowTitle(self.tr("Vorschau"))
        fit_screen(self, QSize(880, 760))
        self.paper = QLabel()
        self.paper.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area = QScrollArea()
        self.area.setWidget(self.paper)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.windowTitle())
        self.number = PlainLabel(theme, "", tabular=True)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addStretch(1)
        for icon, name, act in (
            ("caret-left", self.tr("Seite zurück"), lambda: self._turn(-1)),
            ("caret-right", self.tr("Seite vor"), lambda: self._turn(1)),
            ("magnifying-glass-minus", self.tr("Verkleinern"), lambda: self._zoom(-1)),
            ("magnifying-glass-plus", self.tr("Vergrößern"), lambda: self._zoom(1)),
        ):
            button = IconButton(theme, icon, name)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
            if icon == "caret-left":
                row.addWidget(self.number)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        for key, act in (("PgUp", lambda: self._turn(-1)), ("PgDown", lambda: self._turn(1)),
                         ("+", lambda: self._zoom(1)), ("-", lambda: self._zoom(-1))):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(act)
        self._show()

    def _turn(self, step: int) -> None:
        self.page = min(max(self.page + step, 0), self._pages.count() - 1)
        self.area.verticalScrollBar().setValue(0)
        self._show()

    def _zoom(self, step: int) -> None:
        self.step = min(max(self.step + step, 0), len(ZOOMS) - 1)
        self._show()

    def _show(self) -> None:
        scale = self.devicePixelRatioF() or 1.0
        picture = QPixmap.fromImage(self._pages.picture(self.page, round(820 * ZOOMS[self.step] * scale)))
        picture.setDevicePixelRatio(scale)
        self.paper.setPixmap(picture)
        words = self.tr("Seite {page} von {count}").format(page=self.page + 1, count=self._pages.count())
        self.number.setText(words)
        self.paper.setAccessibleName(words)
