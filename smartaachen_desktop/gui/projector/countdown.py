"""Asks how long a countdown on the wall shall run, and what for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead, caption
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox

LONGEST, USUAL = 180, 5
"""Minutes."""


class CountdownDialog(QDialog):
    """Minutes and a word; Enter starts it."""

    started = Signal(int, str)

    def __init__(self, theme: ThemeBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Countdown auf der Wand"))
        self.setMinimumWidth(600)
        body = Pane(theme)
        body.body.setContentsMargins(24, 16, 24, 12)
        body.body.setSpacing(4)
        self.minutes = NumberBox()
        self.minutes.setRange(1, LONGEST)
        self.minutes.setValue(USUAL)
        self.minutes.setSuffix(self.tr(" min"))
        self.label = SegmentedControl(
            theme,
            [
                *((word, word) for word in (self.tr("Redezeit"), self.tr("Pause"))),
                (self.tr("Noch"), self.tr("Ohne Angabe")),
            ],
            self.tr("Wofür"),
        )
        for words, field in ((self.tr("Dauer"), self.minutes), (self.tr("Wofür"), self.label)):
            body.body.addWidget(caption(theme, words, field))
            body.body.addWidget(field)
            body.body.addSpacing(8)
        foot = DialogFoot(theme)
        cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.button = KeyButton(theme, self.tr("Starten"), "Enter", kind="primary", icon="clock")
        self.button.setDefault(True)
        self.button.clicked.connect(self._start)
        foot.right.addWidget(cancel)
        foot.right.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        subtitle = self.tr("Alle im Saal sehen, wie viel Zeit noch bleibt. Er endet, wenn der Punkt wechselt.")
        column.addWidget(DialogHead(theme, self.windowTitle(), subtitle))
        column.addWidget(body, 1)
        column.addWidget(foot)
        self.minutes.selectAll()
        self.minutes.setFocus()

    def _start(self) -> None:
        self.minutes.interpretText()
        self.started.emit(self.minutes.value(), self.label.current())
        self.accept()
