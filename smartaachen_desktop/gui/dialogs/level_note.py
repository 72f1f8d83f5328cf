"""What a signature is worth, said before it is made."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import SignatureLevel

_tr = QCoreApplication.translate
LEFT, RIGHT = 44, 14


def level_words(level: SignatureLevel | None) -> tuple[str, str]:
    """Bold start and sentences; None while no certificate has been read."""
    rest = _tr("LevelNote", "Nur eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25). "
               "Sie können auch drucken und von Hand unterschreiben.")  # fmt: skip
    if level is SignatureLevel.SELF_ISSUED:
        return _tr("LevelNote", "Selbst ausgestellt, nicht qualifiziert."), rest
    if level is SignatureLevel.QUALIFIED:
        return (
            _tr("LevelNote", "Laut eigener Angabe qualifiziert."),
            _tr("LevelNote", "Ob der Aussteller auf der Vertrauensliste der EU steht, prüft dieses Programm nicht. "
                "Eine qualifizierte Signatur ersetzt die Unterschrift von Hand (eIDAS Art. 25)."),
        )  # fmt: skip
    if level is SignatureLevel.ADVANCED:
        return _tr("LevelNote", "Nicht qualifiziert."), rest
    return _tr("LevelNote", "Was die Unterschrift gilt, steht im Zertifikat."), rest


class LevelNote(paint.Painted):
    """Edge, icon, bold start and text in one flow."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._strong = self._rest = ""
        self._calm = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_level(None)

    def show_level(self, level: SignatureLevel | None, article: str = "") -> None:
        """`article` is what eIDAS calls such a signature."""
        self._strong, self._rest = level_words(level)
        if article:
            self._rest = _tr("LevelNote", "Das wird eine {article}.").format(article=article) + f" {self._rest}"
        self._calm = level is SignatureLevel.QUALIFIED
        self.setAccessibleName(f"{self._strong} {self._rest}")
        self._fit()
        self.update()

    def strong(self) -> str:
        return self._strong

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(self._layout(self.width()).boundingRect().height()) + 16)

    def _layout(self, width: int) -> QTextLayout:
        layout = QTextLayout(f"{self._strong} {self._rest}", self.theme.fonts.base(13))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = 0, len(self._strong), bold
        layout.setFormats([span])
        layout.beginLayout()
        top = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - LEFT - RIGHT, 100))
            line.setPosition(QPointF(0, top))
            top += 18
        layout.endLayout()
        return layout

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        ground, edge = ("select", "petrol") if self._calm else ("warn_soft", "warn")
        painter.fillRect(self.rect(), colour(ground))
        painter.fillRect(0, 0, 4, self.height(), colour(edge))
        area = QRectF(16, self.height() / 2 - 9, 18, 18)
        self.theme.icons.paint(painter, area, "info", colour(edge))
        layout = self._layout(self.width())
        painter.setPen(colour("ink"))
        layout.draw(painter, QPointF(LEFT, (self.height() - layout.boundingRect().height()) / 2))
