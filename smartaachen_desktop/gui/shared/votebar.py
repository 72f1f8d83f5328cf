"""The bar of a vote: Ja solid petrol, Nein hatched ink, Enthaltung grey, Ungültig dashed. Never red and green."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox

KINDS = ("yes", "no", "abstention", "invalid")


@dataclass(frozen=True)
class Votes:
    """Counts of a vote as shown in the bar; `entitled` gives the full width."""

    yes: int = 0
    no: int = 0
    abstention: int = 0
    invalid: int = 0
    entitled: int = 0

    @property
    def total(self) -> int:
        return self.yes + self.no + self.abstention + self.invalid


def paint_vote_part(painter: QPainter, rect: QRectF, theme: ThemeBox, kind: str) -> None:
    """One part of the bar, or the little square of its legend."""
    colour = theme.colour
    painter.save()
    painter.setBrushOrigin(rect.topLeft())
    if kind == "yes":
        painter.fillRect(rect, colour("petrol"))
    elif kind == "no":
        paint.box(painter, rect, paint.hatch(colour("ink"), colour("surface"), gap=5, width=1.7), colour("ink"), 0)
    elif kind == "abstention":
        paint.box(painter, rect, colour("line"), colour("control"), 0)
    else:
        paint.box(painter, rect, None, colour("ink2"), 0, style=Qt.PenStyle.DashLine)
    painter.restore()


class VoteBar(paint.Painted):
    """The counts as one bar, in the fixed order."""

    def __init__(self, theme: ThemeBox, votes: Votes | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._votes = votes or Votes()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_votes(self._votes)

    def show_votes(self, votes: Votes) -> None:
        self._votes = votes
        words = self.tr("{yes} Ja, {no} Nein, {abstention} Enthaltungen, {invalid} ungültig")
        self.setAccessibleName(
            words.format(yes=votes.yes, no=votes.no, abstention=votes.abstention, invalid=votes.invalid)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        whole = max(self._votes.entitled, self._votes.total)
        paint.box(painter, self.rect(), self.theme.colour("sunken"), self.theme.colour("line"), 0)
        if not whole:
            return
        left = 0.0
        for kind in KINDS:
            count: int = getattr(self._votes, kind)
            if count:
                width = self.width() * count / whole
                gap = 1.0 if left else 0.0
                paint_vote_part(painter, QRectF(left + gap, 0, width - gap, self.height()), self.theme, kind)
                left += width


class VoteLegend(paint.Painted):
    """Square and word over a count field."""

    def __init__(self, theme: ThemeBox, kind: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kind, self._words = kind, words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(paint.width_of(self._words, self.theme.fonts.base("small")) + 22, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        paint_vote_part(painter, QRectF(0, self.height() / 2 - 6, 12, 12), self.theme, self._kind)
        area = QRectF(18, 0, self.width() - 18, self.height())
        paint.text(painter, area, self._words, self.theme.fonts.base("small"), self.theme.colour("ink2"))
