"""An editor for restrained Markdown: bold, italic and lists. The text stays plain; only its look changes."""

import re
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import Theme, ThemeBox

BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
ITALIC = re.compile(r"(?<![*\w])\*(?=[^\s*])([^*]*?[^\s*])\*(?![*\w])|(?<![_\w])_(?=\S)([^_]*?\S)_(?![_\w])")
LIST = re.compile(r"^(\s*)([-*•]|\d{1,3}[.)])(\s+)")


class Highlighter(QSyntaxHighlighter):
    """Shows bold and italic as such. The marks are faint where the caret stands and drawn in elsewhere."""

    def __init__(self, document: QTextDocument, theme: ThemeBox) -> None:
        super().__init__(document)
        self.theme = theme
        self.caret = -1
        theme.changed.connect(self._theme_changed)

    def _theme_changed(self, _theme: Theme) -> None:
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not any(sign in text for sign in "*_-•0123456789"):
            return
        mark = QTextCharFormat()
        mark.setForeground(self.theme.colour("ink2"))
        if self.currentBlock().blockNumber() != self.caret:
            font = QFont(self.theme.fonts.base(1))
            mark.setFont(font)
            mark.setForeground(Qt.GlobalColor.transparent)
        weight = QTextCharFormat()
        weight.setFontWeight(QFont.Weight.Bold)
        slant = QTextCharFormat()
        slant.setFontItalic(True)
        # positions are UTF-16 units in Qt and code points in Python: they differ behind signs beyond the BMP
        units = _units(text)
        spans: list[tuple[int, int]] = []
        for found in BOLD.finditer(text):
            self._span(units, found.span(1), weight)
            spans += [(found.start(), found.start(1)), (found.end(1), found.end())]
        for found in ITALIC.finditer(text):
            group = 1 if found[1] is not None else 2
            if any(start <= found.start() < end for start, end in spans):
                continue
            self._span(units, found.span(group), slant)
            spans += [(found.start(), found.start(group)), (found.end(group), found.end())]
        for span in spans:
            self._span(units, span, mark)
        if item := LIST.match(text):
            bullet = QTextCharFormat()
            bullet.setForeground(self.theme.colour("petrol"))
            bullet.setFontWeight(QFont.Weight.Bold)
            self._span(units, item.span(2), bullet)

    def _span(self, units: Callable[[int], int], span: tuple[int, int], look: QTextCharFormat) -> None:
        start, end = units(span[0]), units(span[1])
        self.setFormat(start, end - start, look)


def _units(text: str) -> Callable[[int], int]:
    if text.isascii() or all(ord(sign) < 0x10000 for sign in text):
        return lambda position: position
    return lambda position: len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


class MarkdownEdit(QPlainTextEdit):
    """`typed` comes only from the user. `show_text` replaces just what differs, so the caret stays where it is."""

    typed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, theme: ThemeBox, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._quiet = False
        self._last = ""
        self.setAccessibleName(name)
        self.setFont(theme.fonts.base("editor"))
        self.setProperty("flat", True)
        self.setProperty("focus_ring", "inside")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(9)
        self.highlighter = Highlighter(self.document(), theme)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    def text(self) -> str:
        """The text as typed; unlike toPlainText it keeps no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        old = self.text()
        if old == text:
            return
        start = 0
        most = min(len(old), len(text))
        while start < most and old[start] == text[start]:
            start += 1
        tail = 0
        while tail < most - start and old[-1 - tail] == text[-1 - tail]:
            tail += 1
        units_old = _units(old)
        self._quiet = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(units_old(start))
        cursor.setPosition(units_old(len(old) - tail), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - tail])
        self._quiet = False

    def load(self, text: str) -> None:
        """Another record's text: the undo of the former one goes, the caret stands at the end."""
        self._quiet = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._quiet = False

    def _changed(self) -> None:
        # Qt tells mere changes of look, too
        text = self.text()
        changed, self._last = text != self._last, text
        if changed and not self._quiet:
            self.typed.emit()

    def _caret_moved(self) -> None:
        number = self.textCursor().blockNumber() if self.hasFocus() else -1
        before = self.highlighter.caret
        if number != before:
            self.highlighter.caret = number
            quiet, self._quiet = self._quiet, True
            for line in (before, number):
                block = self.document().findBlockByNumber(line)
                if line >= 0 and block.isValid():
                    self.highlighter.rehighlightBlock(block)
            self._quiet = quiet

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.isReadOnly():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint.focus_inside(painter, self.viewport().rect(), self.theme, 3)

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

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only; nothing foreign comes in with them."""
        if source.hasText():
            self.textCursor().insertText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_B:
            self.surround("**")
        elif control and event.key() == Qt.Key.Key_I:
            self.surround("*")
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() == Qt.Key.Key_Return and not event.modifiers() and not self.isReadOnly() and self._next_item():
            event.accept()
        else:
            super().keyPressEvent(event)

    def surround(self, mark: str) -> None:
        """Put marks around the selection or the caret; take them away where they stand already."""
        cursor = self.textCursor()
        if self.isReadOnly():
            return
        chosen = cursor.selectedText()
        if not chosen and self._step_out(cursor, mark):
            return
        cursor.beginEditBlock()
        if len(chosen) > 2 * len(mark) and chosen.startswith(mark) and chosen.endswith(mark):
            new = chosen[len(mark) : -len(mark)]
        else:
            inner = chosen.strip()
            lead = chosen[: len(chosen) - len(chosen.lstrip())]
            new = f"{lead}{mark}{inner}{mark}{chosen[len(lead) + len(inner) :]}"
        start = cursor.selectionStart()
        cursor.insertText(new)
        cursor.endEditBlock()
        if chosen:
            cursor.setPosition(start)
            cursor.setPosition(start + len(new.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(start + len(mark))
        self.setTextCursor(cursor)
        self.setFocus()

    def _step_out(self, cursor: QTextCursor, mark: str) -> bool:
        """The same key again ends the bold or italic words: the caret goes behind their closing mark."""
        line = cursor.block().text().encode("utf-16-le")
        before = line[: 2 * cursor.positionInBlock()].decode("utf-16-le")
        after = line[2 * cursor.positionInBlock() :].decode("utf-16-le")
        run = len(after) - len(after.lstrip("*"))
        opened = before.count("**") if mark == "**" else before.replace("**", "").count("*")
        if run not in (len(mark), 3) or opened % 2 == 0:
            return False
        cursor.setPosition(cursor.position() + len(mark))
        if before.endswith(mark):  # nothing was written between them
            cursor.setPosition(cursor.position() - 2 * len(mark), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.setFocus()
        return True

    def make_list(self, *, numbered: bool) -> None:
        """Turn the chosen paragraphs into a list, or back into plain ones."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        lines = [document.findBlockByNumber(number) for number in range(first, last + 1)]
        plain = all(LIST.match(line.text()) for line in lines)
        edit = QTextCursor(document)
        edit.beginEditBlock()
        for count, number in enumerate(range(first, last + 1), 1):
            block = document.findBlockByNumber(number)
            edit.setPosition(block.position())
            if found := LIST.match(block.text()):
                edit.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, found.end())
                edit.removeSelectedText()
            if not plain:
                edit.insertText(f"{count}. " if numbered else "- ")
        edit.endEditBlock()
        self.setFocus()

    def _next_item(self) -> bool:
        """Enter inside a list begins the next point; in an empty one it ends the list."""
        cursor = self.textCursor()
        found = LIST.match(cursor.block().text())
        if found is None or cursor.hasSelection() or cursor.positionInBlock() < found.end():
            return False
        if found.end() == len(cursor.block().text()):
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return True
        sign = found[2]
        following = f"{int(sign[:-1]) + 1}{sign[-1]}" if sign[:-1].isdigit() else sign
        cursor.insertText(f"\n{found[1]}{following}{found[3]}")
        self.ensureCursorVisible()
        return True
