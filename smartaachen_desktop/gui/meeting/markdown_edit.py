"""An editor for restrained Markdown: bold, italic and lists. The text stays plain; only its look changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil, floor

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smartaachen_desktop.gui.meeting.markdown_layout import MarkdownLayout
from smartaachen_desktop.gui.meeting.markdown_look import paint_bullet, paint_waves, wave_tile
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.text_units import units
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.markdown import clean

OWN = "application/x-smartaachen-markdown"
"""Text copied from one of our editors: it is pasted with its marks."""
_RING = 3
"""Pixels at the edge that belong to the focus ring."""


class MarkdownEdit(QPlainTextEdit):
    """`typed` comes only from the user. `show_text` replaces just what differs, so the caret stays where it is."""

    typed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = QTextDocument(self)
        self.lines = MarkdownLayout(document, theme, self._repaint_lines)
        document.setDocumentLayout(self.lines)
        self.setDocument(document)
        self.theme = theme
        self._quiet = False
        self._waves: list[QTextCursor] = []
        self._tile: QPixmap | None = None
        self._revision = self.document().revision()
        self.setAccessibleName(name)
        self.setFont(theme.fonts.base("editor"))
        self.setProperty("flat", True)
        self.setProperty("focus_ring", "inside")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(9)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._caret_moved)
        theme.changed.connect(self._theme_changed)

    def text(self) -> str:
        """The text as typed; unlike toPlainText it keeps no-break spaces. Costs 1 ms in 200 kB: not for each key."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def note(self) -> str:
        """What is selected, else the paragraph or list entry with the caret."""
        cursor = self.textCursor()
        words = cursor.selectedText() if cursor.hasSelection() else cursor.block().text()
        return words.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        old = self.text()
        if old == text:
            return
        start = _common(old, text)
        tail = _common(old[start:][::-1], text[start:][::-1])
        at = units(old)
        cursor = QTextCursor(self.document())
        cursor.setPosition(at(start))
        cursor.setPosition(at(len(old) - tail), QTextCursor.MoveMode.KeepAnchor)
        with self._not_typed():
            cursor.insertText(text[start : len(text) - tail])

    def show_proposed(self, text: str) -> None:
        """The program's own words: no step to take back where the user has typed none."""
        untouched = not self._has_steps()
        self.show_text(text)
        if untouched:
            self.document().clearUndoRedoStacks()

    def _has_steps(self) -> bool:
        document = self.document()
        return document.isUndoAvailable() or document.isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self._has_steps():
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()  # nothing was typed here: the key is for the last step of the meeting
                return False
        return super().event(event)

    def load(self, text: str) -> None:
        """Another record's text: the undo of the former one goes, the caret stands at the end."""
        with self._not_typed():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    @contextmanager
    def _not_typed(self) -> Iterator[None]:
        """What happens within comes from the program, or changes the look only (Qt counts that as a revision, too)."""
        quiet, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = quiet
            self._revision = self.document().revision()

    def _theme_changed(self, _theme: Theme) -> None:
        self._tile = None
        with self._not_typed():
            self.lines.dress_all()

    def _changed(self) -> None:
        # Qt tells of mere changes of look, too; those of text make another revision
        revision = self.document().revision()
        changed, self._revision = revision != self._revision, revision
        if changed and not self._quiet:
            self.typed.emit()

    def _caret_moved(self) -> None:
        number = self.textCursor().blockNumber() if self.hasFocus() else -1
        before = self.lines.caret
        if number != before:
            self.lines.caret = number
            typed = self.document().revision() != self._revision
            with self._not_typed():
                for line in (before, number):
                    block = self.document().findBlockByNumber(line)
                    if line >= 0 and block.isValid():
                        self.lines.dress(block)
            if typed:  # Qt tells of the caret before it tells of the text
                self._revision = -1

    def waves(self) -> list[QTextCursor]:
        return self._waves

    def show_waves(self, words: list[QTextCursor]) -> None:
        """Wavy lines below the words the cursors select; they move with their words."""
        if words or self._waves:
            self._waves = words
            self.viewport().update()

    def _wave(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        if self._tile is None or self._tile.devicePixelRatio() != scale:
            self._tile = wave_tile(self.theme.colour("bad"), scale)
        return self._tile

    def _repaint_lines(self, block: QTextBlock, top: float, bottom: float) -> None:
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        room = self.viewport().rect().adjusted(_RING, 0, -_RING, 0)
        self.viewport().update(room & QRect(0, floor(area.top() + top), room.right(), ceil(bottom - top) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        waves: dict[int, list[QTextCursor]] = {}
        for word in self._waves:
            waves.setdefault(word.blockNumber(), []).append(word)
        part, block = event.rect(), self.firstVisibleBlock()
        corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        while block.isValid() and corner.y() <= part.bottom():
            height = self.blockBoundingRect(block).height()
            if corner.y() + height >= part.top():
                paint_bullet(painter, block, corner, self.theme)
                if block.blockNumber() in waves:
                    paint_waves(painter, waves[block.blockNumber()], corner, part, self._wave())
            corner += QPointF(0, height)
            block = block.next()
        ring = self.viewport().rect()
        if self.hasFocus() and not self.isReadOnly() and not ring.adjusted(_RING, _RING, -_RING, -_RING).contains(part):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.focus_inside(painter, ring, self.theme, 3)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # or the ring would be scrolled along

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._caret_moved()
        self.viewport().update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._caret_moved()
        self.viewport().update()
        self.left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab at the start of a list's entry change its level; elsewhere they leave the field."""
        from smartaachen_desktop.gui.meeting import markdown_acts

        if not self.isReadOnly() and markdown_acts.nest(self.textCursor(), deeper=forward):
            return True
        return super().focusNextPrevChild(forward)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words, paragraphs, bold, italic and lists come in; plain text comes in sign for sign."""
        from smartaachen_desktop.gui.meeting import pasted

        html = source.html() if source.hasHtml() else ""
        if source.hasFormat(OWN):
            text = clean(bytes(source.data(OWN).data()).decode(errors="replace"))
        else:
            text = pasted.from_html(html) if html and len(html) <= pasted.LARGEST else ""
        text = text or pasted.from_plain(source.text())
        if text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied here is Markdown, and comes back as such."""
        data = super().createMimeDataFromSelection()
        data.setData(OWN, data.text().encode())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_B:
            self.surround("**")
        elif control and event.key() == Qt.Key.Key_I:
            self.surround("*")
        elif control and event.key() == Qt.Key.Key_Minus:
            self.make_list(numbered=False)
        elif control and event.key() == Qt.Key.Key_NumberSign:
            self.make_list(numbered=True)
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Return and not event.modifiers() and not self.isReadOnly() and self._next_item():
            event.accept()
        else:
            super().keyPressEvent(event)

    def surround(self, mark: str) -> None:
        """Make the chosen words bold ("**") or italic ("*"), or plain again."""
        from smartaachen_desktop.gui.meeting import markdown_acts

        if not self.isReadOnly():
            cursor = self.textCursor()
            markdown_acts.surround(cursor, mark)
            self.setTextCursor(cursor)
            self.setFocus()

    def make_list(self, *, numbered: bool) -> None:
        """Turn the chosen paragraphs into a list, or back into plain ones."""
        from smartaachen_desktop.gui.meeting import markdown_acts

        if not self.isReadOnly():
            markdown_acts.make_list(self.textCursor(), numbered=numbered)
            self.setFocus()

    def _next_item(self) -> bool:
        from smartaachen_desktop.gui.meeting import markdown_acts

        cursor = self.textCursor()
        if not markdown_acts.next_item(cursor):
            return False
        self.ensureCursorVisible()
        return True


def _common(one: str, other: str) -> int:
    """Length of the common beginning, by halves: sign by sign would take tens of milliseconds in 200 kB."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
