"""Which majority: how large a part, and of which number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.model.majorities import BASE_NAMES, BY_PARTS, SHARE_NAMES, Base, Requirement, Share


class MajorityChoice(QWidget):
    """`picked` comes only from the user, `changed` from whatever chose another one."""

    picked = Signal(object)
    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.share = Combo(name, list(SHARE_NAMES.items()))
        self.base = Combo(self.tr("{name}: gemessen an").format(name=name), list(BASE_NAMES.items()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.share, self.base):
            column.addWidget(part)
            part.picked.connect(lambda _value: self.picked.emit(self.value()))
            part.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.setFocusProxy(self.share)
        self.set_value(Requirement.SIMPLE)

    def value(self) -> Requirement:
        return BY_PARTS[Share(self.share.value()), Base(self.base.value())]

    def set_value(self, requirement: Requirement) -> None:
        """Without `picked`."""
        before = self.blockSignals(True)
        self.share.set_value(requirement.share)
        self.base.set_value(requirement.base)
        self.blockSignals(before)
        self.changed.emit()
