"""One speech for and one against a motion of procedure, noted beside it; the name is not needed."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.name_line import NameLine
from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.services.motions import NoteSpeeches
from smartaachen_desktop.services.queries.meeting_items import MotionView


class SpeechNotes(QWidget):
    """Stored when a box is ticked and when a name is left."""

    def __init__(self, acts: Acts, names: Callable[[], Sequence[Offer]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._motion: MotionView | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 4)
        row.setSpacing(8)
        self.boxes: dict[str, QCheckBox] = {}
        self.names: dict[str, NameLine] = {}
        for side, words, name in (
            ("speech_for", self.tr("Rede dafür"), self.tr("Wer für den Antrag sprach")),
            ("speech_against", self.tr("Rede dagegen"), self.tr("Wer gegen den Antrag sprach")),
        ):
            box, edit = QCheckBox(words), NameLine(acts.theme, name, names)
            edit.setPlaceholderText(self.tr("Name, wenn gewünscht"))
            box.clicked.connect(lambda _on, side=side: self._ticked(side))
            edit.editingFinished.connect(lambda side=side: self._store(side))
            self.boxes[side], self.names[side] = box, edit
            row.addWidget(box)
            row.addWidget(edit, 1)
        self.setFocusProxy(self.boxes["speech_for"])

    def show_motion(self, motion: MotionView, writable: bool) -> None:
        """What is typed at this moment stays."""
        other = self._motion is None or self._motion.id != motion.id
        self._motion = motion
        for side, said in (("speech_for", motion.speech_for), ("speech_against", motion.speech_against)):
            box, edit = self.boxes[side], self.names[side]
            box.setChecked(said is not None)
            box.setEnabled(writable)
            edit.setEnabled(writable and said is not None)
            if other or not edit.hasFocus():
                edit.setText(said or "")

    def _ticked(self, side: str) -> None:
        on, edit = self.boxes[side].isChecked(), self.names[side]
        edit.setEnabled(on)
        if not on:
            edit.clear()
        self._store(side)
        if on:
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self, side: str) -> None:
        motion = self._motion
        if motion is None:
            return
        said = self.names[side].text().strip() if self.boxes[side].isChecked() else None
        if said != getattr(motion, side):
            self._acts.do(NoteSpeeches(motion.id, **{side: said}))

    def shown(self) -> UUID | None:
        return self._motion.id if self._motion is not None else None
