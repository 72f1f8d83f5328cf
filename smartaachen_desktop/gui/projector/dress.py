"""How the walls look whatever slide they show: colours and aspect ratio. Kept by this machine, not in the strategy."""

import enum
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from smartaachen_desktop.gui.shared.language import tr


class Scheme(enum.StrEnum):
    """The colours of the walls; the secretary's window has a theme of its own."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"

    @property
    def theme(self) -> str:
        """The name of the theme it stands for."""
        return "wall" if self is Scheme.LIGHT else f"wall_{self.value}"


class Ratio(enum.StrEnum):
    """The shape a slide is laid out in; the rest of the screen is ground."""

    SCREEN = "screen"
    WIDE = "16:9"
    NOTEBOOK = "16:10"
    OLD = "4:3"

    @property
    def shape(self) -> QSizeF:
        """Empty where it is the screen's own."""
        if self is Ratio.SCREEN:
            return QSizeF()
        width, height = self.value.split(":")
        return QSizeF(float(width), float(height))


@dataclass(frozen=True)
class WallDress:
    scheme: Scheme = Scheme.LIGHT
    ratio: Ratio = Ratio.SCREEN


def scheme_name(scheme: Scheme) -> str:
    return {
        Scheme.LIGHT: tr("hell"),
        Scheme.DARK: tr("dunkel"),
        Scheme.CONTRAST: tr("hoher Kontrast"),
    }[scheme]


def ratio_name(ratio: Ratio) -> str:
    """ "16 : 9"."""
    return tr("wie der Bildschirm") if ratio is Ratio.SCREEN else ratio.value.replace(":", "\u202f:\u202f")


def inside(area: QRectF, shape: QSizeF) -> QRectF:
    """The largest place of that shape in the middle of the area; all of it for an empty shape."""
    if shape.isEmpty() or area.isEmpty():
        return area
    place = QRectF(QPointF(), shape.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(area.center())
    return place
