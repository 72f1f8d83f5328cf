"""Where in the file a proposal comes from: the page of the PDF, or the lines of a text, with the passage marked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.dialogs.preview import Pages
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.paper_draft import PaperDraft, Passage, Place, SourceKind

A4_WIDTH = 595.28
A4_SHAPE = 1.4142


class MarkedPage(paint.Painted):
    """One page as wide as there is room, paper white in every theme, with marked places."""

    def __init__(self, theme: ThemeBox, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pages = pages
        self.page = 0
        self.places: tuple[Place, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_page(self, page: int, places: tuple[Place, ...]) -> None:
        self.page, self.places = page, tuple(each for each in places if each.page == page + 1)
        self._fit()
        self.update()

    def _size(self) -> tuple[float, float]:
        """Width and height of the page in points."""
        size = self._pages.size_of(self.page)
        return (size.width(), size.height()) if size.width() > 0 else (A4_WIDTH, A4_WIDTH * A4_SHAPE)

    def _fit(self) -> None:
        width, height = self._size()
        self.setFixedHeight(max(round(self.width() * height / width), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def boxes(self) -> list[QRectF]:
        """The marked places as they are painted."""
        scale = self.width() / self._size()[0]
        return [
            QRectF(QPointF(each.left * scale, each.top * scale), QPointF(each.right * scale, each.bottom * scale))
            for each in self.places
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        if not self._pages.count():
            painter.fillRect(self.rect(), self.theme.colour("surface"))
            return
        scale = self.devicePixelRatioF() or 1.0
        image = self._pages.picture(self.page, round(self.width() * scale))
        image.setDevicePixelRatio(scale)
        painter.drawImage(QPointF(0, 0), image)
        for box in self.boxes():
            shown = box.adjusted(-3, -1, 3, 1)
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_Multiply)  # the text stays black
            painter.fillRect(shown, self.theme.colour("accent", 0.45))
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)
            painter.fillRect(QRectF(shown.left() - 3, shown.top(), 3, shown.height()), self.theme.colour("petrol"))


class PdfSource(QWidget):
    """A page that scrolls to its marks, with a row to turn."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self.pages = Pages(self)
        self.sheet = MarkedPage(theme, self.pages)
        self.area = QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.back = IconButton(theme, "caret-left", self.tr("Seite zurück"))
        self.forward = IconButton(theme, "caret-right", self.tr("Seite vor"))
        self.number = PlainLabel(theme, "", tabular=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addStretch(1)
        for widget in (self.back, self.number, self.forward):
            row.addWidget(widget)
        row.addStretch(1)
        for button, step in ((self.back, -1), (self.forward, 1)):
            button.setAutoDefault(False)
            button.rapid = True
            button.clicked.connect(lambda _checked=False, by=step: self.turn(by))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addLayout(row)

    def load(self, content: bytes) -> None:
        self.pages.load(content)
        self._show(0)

    def show_passage(self, source: Passage) -> None:
        self._places = source.places
        self._show(max(source.page - 1, 0))
        self.area.setAccessibleName(
            self.tr("Fundstelle, Seite {page}: {text}").format(page=source.page, text=source.text)
        )
        # the page gets its height when it is laid out
        QTimer.singleShot(0, self, self.scroll_to_marks)

    def scroll_to_marks(self) -> None:
        boxes = self.sheet.boxes()
        if boxes:
            room = self.area.viewport().height() / 3
            self.area.verticalScrollBar().setValue(round(max(boxes[0].top() - room, 0)))

    def turn(self, step: int) -> None:
        self._show(min(max(self.sheet.page + step, 0), max(self.pages.count() - 1, 0)))
        self.area.verticalScrollBar().setValue(0)

    def _show(self, page: int) -> None:
        count = self.pages.count()
        self.sheet.show_page(page, self._places)
        self.number.setText(self.tr("Seite {page} von {count}").format(page=page + 1, count=count) if count else "")
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page < count - 1)


class TextSource(QPlainTextEdit):
    """The lines of a text file as they are."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setReadOnly(True)
        self.setFont(theme.fonts.base("table"))
        self.setTabStopDistance(24)

    def show_passage(self, source: Passage) -> None:
        marks = []
        for place in source.places:
            mark = QTextEdit.ExtraSelection()
            mark.format = QTextCharFormat()
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.format.setBackground(self.theme.colour("accent_soft"))
            mark.format.setForeground(self.theme.colour("on_accent" if not self.theme.current.dark else "ink"))
            cursor = QTextCursor(self.document().findBlockByNumber(int(place.top)))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            marks.append(mark)
        self.setExtraSelections(marks)
        self.setAccessibleName(self.tr("Fundstelle: {text}").format(text=source.text))
        if marks:
            first = QTextCursor(self.document().findBlockByNumber(int(source.places[0].top)))
            self.setTextCursor(first)
            self.centerCursor()


class SourceView(QWidget):
    """Shows the passage in whatever the file is; says so where a value stands nowhere."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = PlainLabel(theme, "", "ink2", "table", elide=True, tabular=True)
        self.pdf = PdfSource(theme)
        self.text = TextSource(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pdf)
        self.stack.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.caption)
        column.addWidget(self.stack, 1)
        self.setMinimumSize(QSize(280, 200))

    def load(self, draft: PaperDraft, content: bytes) -> None:
        if draft.kind is SourceKind.PDF:
            self.pdf.load(content)
            self.stack.setCurrentWidget(self.pdf)
        else:
            self.text.setPlainText("\n".join(draft.text))
            self.stack.setCurrentWidget(self.text)

    def show_passage(self, source: Passage) -> None:
        if not source.places:
            self.caption.setText(self.tr("Dazu steht nichts in der Datei."))
        elif self.stack.currentWidget() is self.pdf:
            self.caption.setText(self.tr("Fundstelle: Seite {page}").format(page=source.page))
        else:
            line = int(source.places[0].top) + 1
            self.caption.setText(self.tr("Fundstelle: Zeile {line}").format(line=line))
        shown = self.pdf if self.stack.currentWidget() is self.pdf else self.text
        shown.show_passage(source)
