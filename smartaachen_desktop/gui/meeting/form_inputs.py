"""What stands in the inputs of a form, read and put back."""

from typing import Any

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.shared.segments import SegmentedControl

Inputs = list[tuple[QWidget, Any]]


def read_inputs(form: QWidget) -> Inputs:
    """Choices first: words may follow from them, so they are put back last."""
    found: Inputs = []
    found += [(each, (each.value(), each.currentText())) for each in form.findChildren(Combo)]
    found += [(each, each.current()) for each in form.findChildren(SegmentedControl)]
    found += [(each, each.value()) for each in form.findChildren(QSpinBox)]
    found += [(each, each.isChecked()) for each in form.findChildren(QCheckBox)]
    inner = (QComboBox, QAbstractSpinBox)
    found += [(each, each.text()) for each in form.findChildren(QLineEdit) if not isinstance(each.parent(), inner)]
    found += [(each, each.toPlainText()) for each in form.findChildren(QPlainTextEdit)]
    return found


def write_inputs(inputs: Inputs) -> None:
    for field, value in inputs:
        match field:
            case Combo():
                field.set_value(value[0])
                if field.isEditable() and field.currentText() != value[1]:
                    field.setEditText(value[1])
            case SegmentedControl():
                field.set_current(value)
            case QSpinBox():
                field.setValue(value)
            case QCheckBox():
                field.setChecked(value)
            case QLineEdit():
                field.setText(value)
                field.setModified(True)
            case QPlainTextEdit():
                field.setPlainText(value)
