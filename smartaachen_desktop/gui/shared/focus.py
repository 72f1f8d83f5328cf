"""The focus ring outside controls: 2 px with a gap of 1 px, which no style sheet can draw."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from shiboken6 import isValid

from smartaachen_desktop.gui.theme import ThemeBox

MARGIN = 3
TYPED = (QLineEdit, QAbstractSpinBox, QComboBox)


class Ring(QWidget):
    """The painted ring; it takes no clicks and no focus."""

    def __init__(self, theme: ThemeBox, host: QWidget) -> None:
        super().__init__(host)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class FocusRing(QObject):
    """Keeps one ring around the focused control, over the nearest ancestor in which it fits.

    Property `focus_ring` of a widget decides: "outside", "inside", "none", "parent" (around its parent);
    buttons and inputs get it by themselves.
    Inputs always show it, other controls when the focus did not come by the mouse.
    """

    def __init__(self, app: QApplication, theme: ThemeBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.ring: Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is not None and new.property("focus_ring") == "parent":
            self.attach(new.parentWidget())
        else:
            self.attach(new if new is not None and wants_ring(new, by_mouse) else None)

    def attach(self, target: QWidget | None) -> None:
        """Put the ring around a widget, or take it away."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if self.ring is not None and isValid(self.ring):
            self.ring.hide()
            self.ring.deleteLater()
        self._watched, self._target, self.ring = [], None, None
        if target is None or target.isWindow():
            return
        host, watched = target.parentWidget(), [target]
        while host is not None and not host.isWindow() and not host.rect().contains(_around(target, host)):
            if isinstance(host.parentWidget(), QAbstractScrollArea):
                break
            watched.append(host)
            host = host.parentWidget()
        if host is None:
            return
        for widget in watched:
            widget.installEventFilter(self)
        self._watched, self._target, self.ring = watched, target, Ring(self.theme, host)
        self._place()

    def _place(self) -> None:
        if self.ring is None or self._target is None or not isValid(self.ring) or not isValid(self._target):
            return
        host = self.ring.parentWidget()
        if host is None:
            return
        self.ring.setGeometry(_around(self._target, host))
        self.ring.setVisible(self._target.isVisible())
        self.ring.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        elif kind == QEvent.Type.ParentChange:
            self.attach(None)
        return False


def wants_ring(widget: QWidget, by_mouse: bool) -> bool:
    """Whether a focused widget shows the ring outside."""
    wish = widget.property("focus_ring")
    if wish in ("inside", "none"):
        return False
    if isinstance(widget, TYPED):
        return not widget.property("flat")
    if isinstance(widget, QAbstractScrollArea) or by_mouse:
        return False
    return isinstance(widget, QAbstractButton) or wish == "outside"


def _around(target: QWidget, host: QWidget) -> QRect:
    """A box to tick has no frame of its own: the ring lies around its words, however far it reaches, and keeps off."""
    beside, size = MARGIN, target.size()
    if isinstance(target, QCheckBox | QRadioButton):
        beside, size = MARGIN + 2, QSize(min(size.width(), target.sizeHint().width()), size.height())
    return QRect(target.mapTo(host, QPoint()), size).adjusted(-beside, -MARGIN, beside, MARGIN)
