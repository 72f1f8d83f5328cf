"""Lines and looks of the minutes' text: a key costs its own paragraph once, and repaints the lines it changed.

Not with QSyntaxHighlighter: for each key it has Qt lay out the next paragraphs, too, and paint the whole view.
"""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

from smartaachen_desktop.gui.meeting.markdown_look import Looks, Span
from smartaachen_desktop.gui.shared.text_units import LONGEST
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.markdown import LIST

Lines = list[tuple[int, int, float]]
"""Start, length and place of each line of a paragraph."""
Repaint = Callable[[QTextBlock, float, float], None]
"""Is told the paragraph, and from where to where in it something looks different."""
_SPILL = 4.0
"""A wavy line reaches so far into the line below."""


class Dressed:
    """The paragraph that was written in last: its text, and what of it looks other than plain."""

    def __init__(self, number: int, text: str, here: bool, looks: Looks) -> None:
        self.number, self.text, self.here, self.looks = number, text, here, looks
        self.spans: list[Span] = looks.spans(text, here)

    def follow(self, text: str, place: int, removed: int, added: int) -> bool:
        """Take over a change that touches no mark: what is behind it moves along. False where all must be read anew."""
        old, before = self.text, max(place - 1, 0)
        around = old[before : place + removed + 1] + text[before : place + added + 1]
        if (
            len(text) - len(old) != added - removed
            or max(len(text), len(old)) > LONGEST
            or "*" in around
            or "\\" in old
            or "\\" in text
            or not self._same_entry(text, place)
        ):
            return False
        step = added - removed
        self.text = text
        if step:
            self.spans = [
                span
                if span.end <= place
                else Span(span.start + (step if span.start > place else 0), span.end + step, span.look)
                for span in self.spans
            ]
        return True

    def _same_entry(self, text: str, place: int) -> bool:
        """Whether the mark of a list, if there is one, is still the same and lies before the change."""
        was, now = LIST.match(self.text), LIST.match(text)
        if was is None or now is None:
            return was is now
        return was.span(2) == now.span(2) and was[2] == now[2] and was.end(2) <= place


class MarkdownLayout(QPlainTextDocumentLayout):
    """`caret` is the number of the paragraph whose marks are shown, -1 for none."""

    def __init__(self, document: QTextDocument, theme: ThemeBox, repaint: Repaint) -> None:
        super().__init__(document)
        self.theme, self.caret = theme, -1
        self._repaint = repaint
        self._looks: Looks | None = None
        self._count = document.blockCount()
        self._dressed: Dressed | None = None

    def dress(self, block: QTextBlock) -> None:
        """The paragraph looks different now, though its text is the same."""
        if block.length() > 1:
            self.document().markContentsDirty(block.position(), block.length() - 1)

    def dress_all(self) -> None:
        self.document().markContentsDirty(0, self.document().characterCount())

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        document = self.document()
        block, count = document.findBlock(start), document.blockCount()
        place, length = start - block.position(), block.length()
        same_count, self._count = count == self._count, count
        if same_count and block.isValid() and place + added < length:  # no paragraph ends in it, so none did before
            self._change_within(block, place, removed, added)
        elif same_count and place == 0 and added == length and self._was_whole(block, removed):
            self._change_within(block, 0, removed - 1, added - 1, dropped=True)
        else:
            last = document.findBlock(min(start + added, document.characterCount() - 1)).blockNumber()
            self._dressed = self._dress(block) if block.isValid() else None
            following = block.next()
            while following.isValid() and following.blockNumber() <= last:
                self._dress(following)
                following = following.next()
            super().documentChanged(start, removed, added)

    def _was_whole(self, block: QTextBlock, removed: int) -> bool:
        """A letter of an input method: Qt tells of the whole paragraph and its end, and drops its looks."""
        known = self._dressed
        return known is not None and known.number == block.blockNumber() and removed == len(known.text) + 1

    def _change_within(self, block: QTextBlock, place: int, removed: int, added: int, *, dropped: bool = False) -> None:
        document, layout = self.document(), block.layout()
        # else each question where the caret is shapes the paragraph again
        layout.setCacheEnabled(block.blockNumber() == self.caret)
        before, height, count = _lines(layout), layout.boundingRect().height(), document.lineCount()
        width = layout.lineAt(0).width() if before else 0.0
        first, last = self._dress_change(block, place, removed, added, dropped)
        if not before:  # never laid out, or not since the width changed: only Qt knows how wide
            super().documentChanged(block.position() + place, 0, max(added, 1))
            self.update.emit()
            return
        now = self._lay_out(block, width)
        if document.lineCount() != count:
            self.documentSizeChanged.emit(self.documentSize())
        if len(now) != len(before) or layout.boundingRect().height() != height or block.length() - 1 <= added:
            self.update.emit()
            return
        step = added - removed
        changed = [
            number
            for number, ((old, size, top), line) in enumerate(zip(before, now, strict=True))
            if line != (old + step if old > place else old, size, top)
            or (line[0] <= last and line[0] + line[1] >= first)
            or (old <= place + removed and old + size >= place)
        ]
        if changed:
            end = now[changed[-1] + 1][2] if changed[-1] + 1 < len(now) else height
            self._repaint(block, now[changed[0]][2], end + _SPILL)

    def _lay_out(self, block: QTextBlock, width: float) -> Lines:
        """As Qt does it, which after a change of looks would do it twice: first to learn how high it was before."""
        document, layout = self.document(), block.layout()
        left, top = document.documentMargin(), 0.0
        lines: Lines = []
        layout.setTextOption(document.defaultTextOption())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width)
            line.setPosition(QPointF(left, top))
            lines.append((line.textStart(), line.textLength(), top))
            top += line.height() + min(ceil(line.leading()), 0)
        layout.endLayout()
        block.setLineCount(len(lines) if block.isVisible() else 0)
        return lines

    def _dress_change(self, block: QTextBlock, place: int, removed: int, added: int, dropped: bool) -> tuple[int, int]:
        """From where to where in the paragraph signs or their looks changed."""
        known, text, number = self._dressed, block.text(), block.blockNumber()
        here, looks = number == self.caret, self._current_looks()
        same = known is not None and (known.number, known.here) == (number, here) and known.looks is looks
        if known is not None and same and not dropped and len(text) == block.length() - 1:  # none beyond the BMP
            spans = known.spans
            if known.follow(text, place, removed, added):
                if known.spans != spans:
                    _put(block, known.spans, looks)
                return place, place + added
        self._dressed = self._dress(block)
        return 0, block.length()

    def _dress(self, block: QTextBlock) -> Dressed:
        number = block.blockNumber()
        dressed = Dressed(number, block.text(), number == self.caret, self._current_looks())
        if dressed.spans or block.layout().formats():
            _put(block, dressed.spans, dressed.looks)
        return dressed

    def _current_looks(self) -> Looks:
        if self._looks is None or self._looks.theme is not self.theme.current:
            self._looks = Looks(self.theme.current)
        return self._looks


def _lines(layout: QTextLayout) -> Lines:
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(line.textStart(), line.textLength(), line.y()) for line in lines]


def _put(block: QTextBlock, spans: list[Span], looks: Looks) -> None:
    """Beside what an input method shows of a word that is being composed."""
    layout = block.layout()
    place, length = layout.preeditAreaPosition(), len(layout.preeditAreaText())
    ranges: list[QTextLayout.FormatRange] = []
    if length:
        ranges += [
            each for each in layout.formats() if place <= each.start and each.start + each.length <= place + length
        ]
    for start, end, look in spans:
        found = QTextLayout.FormatRange()
        found.start = start + length if length and start >= place else start
        found.length = end - start + (length if length and start < place <= end else 0)
        found.format = looks.formats[look]
        ranges.append(found)
    layout.setFormats(ranges)
