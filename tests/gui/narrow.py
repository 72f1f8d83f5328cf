"""What a narrow window must not do: scroll sideways, cut words, or push something out of sight."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.segments import SegmentedControl


def sideways(root: QWidget) -> list[str]:
    """Areas made of controls that scroll sideways; charts and wide tables may."""
    found = []
    for area in root.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            inner = area.widget()
            least = inner.minimumSizeHint().width() if inner is not None else 0
            found.append(f"{_name(area)} {area.viewport().width()} < {least}")
    return found


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


def _needs(widget: QWidget) -> int:
    """Width without which words are lost; elided labels and wrapped ones know themselves."""
    if isinstance(widget, PlainLabel) and widget._elide:
        return widget.minimumSizeHint().width()
    if isinstance(widget, QLabel) and not widget.wordWrap():
        return widget.sizeHint().width()
    if isinstance(widget, SegmentedControl):
        return widget.minimumSizeHint().width()  # some come closer to their words, none cuts them
    if isinstance(widget, QPushButton | Badge):
        return widget.sizeHint().width()
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox):
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        inside = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
        margins = widget.textMargins()
        words = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
        return words + margins.left() + margins.right() + widget.width() - inside.width()
    return 0


def cut(root: QWidget) -> list[str]:
    """Words that do not fit, and controls that reach out of what holds them."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        if widget.width() < _needs(widget):
            found.append(f"{_name(widget)} {widget.width()} < {_needs(widget)}")
        holder = widget.parentWidget()
        if isinstance(widget, QLabel | QPushButton | QLineEdit | QComboBox | SegmentedControl | Badge):
            shown = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
            while holder is not None and holder is not root:
                if isinstance(holder.parentWidget(), QAbstractScrollArea):
                    break
                frame = QRect(holder.mapTo(root, QPoint(0, 0)), holder.size())
                if shown.left() < frame.left() or shown.right() > frame.right():
                    found.append(f"{_name(widget)} reaches out of {_name(holder)}")
                    break
                holder = holder.parentWidget()
    return found


def elided(root: QWidget) -> list[str]:
    """Labels that show an ellipsis now."""
    return [
        label.text()
        for label in root.findChildren(PlainLabel)
        if label.isVisible() and label._elide
        and QFontMetrics(label.font()).horizontalAdvance(label.text()) > label.width()
    ]  # fmt: skip
