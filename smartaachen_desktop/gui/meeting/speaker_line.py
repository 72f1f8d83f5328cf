"""One line that asks who wants to speak or asks a question: those present are offered, any other name can be typed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.late import LateParts
from smartaachen_desktop.gui.shared.offers import Offer, OfferList
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.queries.meetings import ParticipantView

Key = Qt.Key


class SpeakerLine(LateParts, QWidget):
    """Enter takes the marked name, or what was typed where nobody is marked; Esc puts the line away."""

    wanted = Signal(object, str)
    """A participant's id or None, and the typed name."""
    closed = Signal()

    def __init__(self, acts: Acts, question: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_open = False
        self._asked: Callable[[], Iterable[ParticipantView]] = tuple
        self._known: list[Offer] | None = None
        self._before: QWidget | None = None
        self._acts, self._question, self._hint = acts, question, hint
        self.hide()

    def build(self) -> None:
        acts = self._acts
        self.name = QLineEdit()
        self.name.setAccessibleName(self._question)
        self.name.setPlaceholderText(self._hint)
        self.name.textEdited.connect(self._typed)
        self.name.installEventFilter(self)
        self.offers = OfferList(acts.theme, self.name, self.tr("Anwesende"))
        self.offers.clicked.connect(lambda _index: self.submit())
        self.button = KeyButton(acts.theme, self.tr("Aufnehmen"), "Return", kind="primary", small=True)
        self.button.clicked.connect(self.submit)
        self.cancel = KeyButton(acts.theme, self.tr("Abbrechen"), "Esc", kind="link", small=True)
        self.cancel.clicked.connect(self.close_line)
        self.error = ErrorLine(acts.theme)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 8, 5)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.error)

    def offer(self, people: Callable[[], Iterable[ParticipantView]]) -> None:
        """Who can be chosen; asked when the line is used."""
        self._asked, self._known = people, None

    @property
    def _people(self) -> list[Offer]:
        if self._known is None:
            self._known = [Offer(who.name, who.role or who.on_behalf_of, who.id) for who in self._asked()]
        return self._known

    def open_line(self, arrange: Callable[[], None]) -> None:
        if not self.is_open:
            self._before = self.window().focusWidget()
            self.name.clear()
            self.error.show_error("")
            self.is_open = True
            self.show()
            arrange()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """The focus returns to where it came from, unless it has gone elsewhere meanwhile."""
        if not self.is_open:
            return
        self.is_open = False
        self.offers.hide()
        focus, before = self.window().focusWidget(), self._before
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        self.closed.emit()
        if inside and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: UserError) -> None:
        self.error.show_error(error.sentence())
        self.closed.emit()  # the strip looks at its height

    def submit(self) -> None:
        chosen = self.offers.chosen() if self.offers.isVisible() else None
        text = self.name.text().strip()
        if chosen is None:
            chosen = next((each for each in self._people if each.words == text), None)
        if chosen is not None:
            self.name.setText(chosen.words)
        self.offers.hide()
        self.error.show_error("")
        if chosen is not None or text:
            self.wanted.emit(chosen.record if chosen is not None else None, chosen.words if chosen else text)

    def _typed(self, text: str) -> None:
        wanted = text.strip().casefold()
        found = [each for each in self._people if wanted and wanted in f"{each.words} {each.note}".casefold()]
        found.sort(key=lambda each: not each.words.casefold().startswith(wanted))
        # a name that only contains what was typed is offered, not taken: "Einwohner*in" may be somebody else
        begins = bool(found) and found[0].words.casefold().startswith(wanted)
        self.offers.offer(found, self.name.rect(), first=begins)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.offers.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        shown = self.offers.isVisible()
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            self.submit()
        elif event.key() == Key.Key_Escape:
            if shown:
                self.offers.hide()
            else:
                self.close_line()
        elif event.key() in (Key.Key_Down, Key.Key_Up):
            if not shown and event.key() == Key.Key_Down:
                self.offers.offer(self._people, self.name.rect(), first=True)
            elif shown:
                self.offers.step(1 if event.key() == Key.Key_Down else -1)
        else:
            return False
        return True
