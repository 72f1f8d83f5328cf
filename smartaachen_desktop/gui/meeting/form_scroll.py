"""A form that is higher than the room for it: it gets a scroll bar instead of squeezed fields."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LEFT_BELOW = 150
"""Head above and a little of the list below stay in sight."""


class FormScroll(QScrollArea):
    """Comes and goes with its form."""

    def __init__(self, form: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._within = form, parent
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        hidden = form.isHidden()
        self.setWidget(form)
        form.setHidden(hidden)  # a scroll area shows what it takes in
        self.setHidden(hidden)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setHidden(self._form.isHidden())
            elif event.type() is QEvent.Type.LayoutRequest:
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """All of the form as far as there is room."""
        room = self._within.height() - LEFT_BELOW
        return QSize(0, min(self.sizeHint().height(), max(room, 120)))
