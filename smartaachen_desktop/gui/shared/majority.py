"""Which majority: how large a part, and of which number."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.model.majorities import BY_PARTS, OF_BASE, SHARE_NAMES, Base, Requirement, Share


class MajorityChoice(QWidget):
    """`stacked` in a narrow pane. `picked` comes only from the user, `changed` from whatever chose another one."""

    picked = Signal(object)
    changed = Signal()

    def __init__(self, name: str, *, stacked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.share = Combo(name, list(SHARE_NAMES.items()))
        self.base = Combo(self.tr("{name}: gemessen an").format(name=name), list(OF_BASE.items()))
        box: QBoxLayout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for part in (self.share, self.base):
            box.addWidget(part, 5 if part is self.share else 6)
            part.picked.connect(lambda _value: self.picked.emit(self.value()))
            part.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.share)
        self.set_value(Requirement.SIMPLE)

    def showEvent(self, event: QShowEvent) -> None:
        # a form that is short of room squeezes rows of several fields; the size is known with the style
        self.setFixedHeight(self.sizeHint().height())
        super().showEvent(event)

    def value(self) -> Requirement:
        return BY_PARTS[Share(self.share.value()), Base(self.base.value())]

    def set_value(self, requirement: Requirement) -> None:
        """Without `picked`."""
        before = self.blockSignals(True)
        self.share.set_value(requirement.share)
        self.base.set_value(requirement.base)
        self.blockSignals(before)
        self.changed.emit()
