"""Footnotes at the foot of the page that calls them: the frame keeps their room free and draws them at its end."""

from collections.abc import Iterator
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame

from smartaachen_desktop.documents.pdf import styles
from smartaachen_desktop.documents.pdf.flowables import Rule, TaggedParagraph

_RULE_WIDTH = 120.0
_BEFORE, _AFTER = 8.0, 4.0
_ROOM = _BEFORE + styles.RULE_THIN + _AFTER


class NotedFrame(Frame):
    """What calls a note is put on a page only together with it. A note's place in the tree is its paragraph's."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.notes: list[TaggedParagraph] = []
        super().__init__(*args, **kwargs)

    def _reset(self) -> None:
        super()._reset()
        self.notes = []
        self._y1p = self._y1 + self._bottomPadding

    def add(self, flowable: Flowable, canv: Canvas, trySplit: int = 0) -> int:
        called = list(_called(flowable))
        bottom = self._y1p
        self._y1p += self._needed(called)
        if not super().add(flowable, canv, trySplit):
            self._y1p = bottom
            return 0
        self.notes += called
        return 1

    def split(self, flowable: Flowable, canv: Canvas) -> list[Flowable]:
        """As much text as there is room for with the notes it calls, and with no others."""
        called = list(_called(flowable))
        bottom = self._y1p
        for count in range(len(called) + 1):
            self._y1p = bottom + self._needed(called[:count])
            parts: list[Flowable] = super().split(flowable, canv)
            self._y1p = bottom
            if not parts or not isinstance(flowable, TaggedParagraph):
                if count == len(called) or isinstance(flowable, TaggedParagraph):
                    return parts
            elif len(list(_called(parts[0]))) <= count:
                return parts
        return []

    def draw_notes(self, canv: Canvas) -> None:
        """At the end of a page."""
        if not self.notes:
            return
        bottom = self._y1 + self._bottomPadding
        y = bottom + sum(self._tall(note) for note in self.notes) + _AFTER
        rule = Rule(styles.RULE_THIN, styles.CONTROL)
        rule.wrap(_RULE_WIDTH, 0)
        rule.drawOn(canv, self._x1 + self._leftPadding, y)
        y -= _AFTER
        for note in self.notes:
            y -= self._tall(note)
            note.drawOn(canv, self._x1 + self._leftPadding, y + note.getSpaceAfter())
        self.notes = []

    def _needed(self, called: list[TaggedParagraph]) -> float:
        if not called:
            return 0
        return sum(self._tall(note) for note in called) + (0 if self.notes else _ROOM)

    def _tall(self, note: TaggedParagraph) -> float:
        return float(note.wrap(self._aW, styles.PAGE_HEIGHT)[1] + note.getSpaceAfter())


def _called(flowable: Flowable) -> Iterator[TaggedParagraph]:
    """The notes of a paragraph, or of all that is kept together."""
    if isinstance(flowable, TaggedParagraph):
        yield from flowable.notes.values()
    for each in getattr(flowable, "_content", ()):
        yield from _called(each)
