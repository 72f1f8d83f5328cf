"""The row over a file that is read: words to find, page, zoom."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from smartaachen_desktop.gui.shared.buttons import IconButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.paper_view import FIT, ZOOMS
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox


class FindEdit(SearchField):
    """Enter goes to the next place, Shift+Enter to the one before."""

    step_wished = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_wished.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class PageField(QLineEdit):
    """A page by its number: Enter goes there, beyond the last one to the last."""

    wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page, self.count = 1, 1
        self.setAccessibleName(self.tr("Seite"))
        self.setValidator(QIntValidator(1, 99_999, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(56)

    def show_page(self, page: int, count: int) -> None:
        """A number being typed stays."""
        if not self.isModified():
            self.setText(str(page))
        self.page, self.count = page, count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            wanted = min(max(int(self.text() or self.page), 1), self.count)
            self.setText(str(wanted))
            self.wished.emit(wanted)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(str(self.page))


class FileTools(Pane):
    """Says what is wished; shows what it is told."""

    step_wished = Signal(int)
    page_wished = Signal(int)
    """Counted from 1."""
    zoom_wished = Signal(int)
    """One step larger or smaller; 0 is the width of the window."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", parent=parent)
        self.edit = FindEdit(theme, self.tr("In der Datei suchen"))
        self.edit.setMaximumWidth(300)
        self.edit.step_wished.connect(self.step_wished)
        self.places = PlainLabel(theme, "", "ink2", 13, tabular=True)
        self.places.setMinimumWidth(128)
        self.before = self._button("caret-up", self.tr("Vorheriger Treffer"), "Shift+F3", lambda: -1, self.step_wished)
        self.next = self._button("caret-down", self.tr("Nächster Treffer"), "F3", lambda: 1, self.step_wished)
        self.page = PageField()
        self.back = self._button(
            "caret-left", self.tr("Seite zurück"), "PgUp", lambda: self.page.page - 1, self.page_wished
        )
        self.forward = self._button(
            "caret-right", self.tr("Seite vor"), "PgDown", lambda: self.page.page + 1, self.page_wished
        )
        self.page.wished.connect(self.page_wished)
        self.of = PlainLabel(theme, "", "ink2", 13, tabular=True)
        self.smaller = self._button(
            "magnifying-glass-minus", self.tr("Verkleinern"), "Ctrl+-", lambda: -1, self.zoom_wished
        )
        self.larger = self._button(
            "magnifying-glass-plus", self.tr("Vergrößern"), "Ctrl++", lambda: 1, self.zoom_wished
        )
        self.zoom = PlainLabel(theme, "", "ink2", 13, tabular=True)
        self.zoom.setMinimumWidth(44)
        self.paging = QWidget()
        pages = QHBoxLayout(self.paging)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(6)
        word = PlainLabel(theme, self.tr("Seite"), "ink2", 13)
        word.setBuddy(self.page)
        for widget in (self.back, word, self.page, self.of, self.forward):
            pages.addWidget(widget)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        for button in (self.before, self.next):
            row.addWidget(button)
        row.addWidget(self.places)
        row.addStretch(1)
        row.addWidget(self.paging)
        row.addStretch(1)
        row.addWidget(self.smaller)
        row.addWidget(self.zoom)
        row.addWidget(self.larger)
        self.body.addLayout(row)
        self.body.addWidget(Rule(theme))
        self.show_zoom(FIT)
        self.show_places(0, 0, running=False)

    def _button(self, icon: str, name: str, key: str, value: Callable[[], int], wish: SignalInstance) -> IconButton:
        button = IconButton(self.theme, icon, name, kind="link")
        button.show_key(key)
        button.rapid = True
        button.setAutoDefault(False)
        button.clicked.connect(lambda: wish.emit(value()))
        return button

    def show_page(self, page: int, count: int) -> None:
        """Counted from 0."""
        self.page.show_page(page + 1, count)
        self.of.setText(self.tr("von {count}").format(count=count))
        self.back.setEnabled(page > 0)
        self.forward.setEnabled(page < count - 1)

    def show_zoom(self, zoom: int) -> None:
        self.zoom.setText(f"{round(ZOOMS[zoom] * 100)} %")
        self.smaller.setEnabled(zoom > 0)
        self.larger.setEnabled(zoom < len(ZOOMS) - 1)

    def show_places(self, number: int, count: int, *, running: bool) -> None:
        words = self.tr("Treffer {n} von {count}").format(n=number, count=count) if count else ""
        if running:
            words = f"{words} …" if words else self.tr("Wird gesucht …")
        elif not count and self.edit.text().strip():
            words = self.tr("Kein Treffer")
        self.places.setText(words)
        for button in (self.before, self.next):
            button.setEnabled(count > 0)
