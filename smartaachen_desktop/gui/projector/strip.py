"""The strip in the secretary's window: what is on the wall, what comes next, and the buttons that steer it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.projector.keys import KEYS
from smartaachen_desktop.gui.projector.queue_list import dropped_stop, is_welcome
from smartaachen_desktop.gui.projector.queue_part import QueuePart
from smartaachen_desktop.gui.projector.status import StripState
from smartaachen_desktop.gui.projector.thumbnail import Thumbnail
from smartaachen_desktop.gui.projector.wall_menu import WallMenu
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton, german_key
from smartaachen_desktop.gui.shared.card import SectionHead, paint_section_head
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.theme import ThemeBox

NARROW = 272


class Head(SectionHead):
    """A section head that leaves room for the menu button."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = self.begin(), QRectF(self.rect())
        paint_section_head(painter, area, self.theme, "")
        paint_section_head(painter, area.adjusted(0, 0, -26, 0), self.theme, self._title, self._note, self._icon)


class WallStrip(QWidget):
    """Only shows state and says what was pressed; the controller decides."""

    appeared = Signal()
    open_requested = Signal()
    act_requested = Signal(str)
    """One of keys.KEYS."""
    preview_requested = Signal(bool)
    """The large preview, of what comes next where true."""
    follow_requested = Signal()
    release_requested = Signal()
    page_requested = Signal(int)
    look_chosen = Signal(object)
    chosen = Signal(object, object)
    """A choice, and which file where it is one."""
    dropped = Signal(object, object)
    """A slide let go on the strip, for the end of the queue."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._state = StripState()
        self.setAccessibleName(self.tr("Wand"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = Head(theme, self.tr("Wand"), icon="monitor")
        column.addWidget(self.head)
        body = QVBoxLayout()
        body.setContentsMargins(12, 8, 12, 10)
        body.setSpacing(8)
        column.addLayout(body)
        body.addLayout(self._thumbnails())
        self.queue = QueuePart(theme)
        self.queue.edit.clicked.connect(lambda: self.act_requested.emit("queue"))
        self.queue.clear.clicked.connect(lambda: self.act_requested.emit("queue_clear"))
        body.addWidget(self.queue)
        self.setAcceptDrops(True)
        body.addLayout(self._buttons())
        self.show_state(self._state)

    def _thumbnails(self) -> QHBoxLayout:
        row = self._pictures = QHBoxLayout()
        row.setSpacing(8)
        self.now = Thumbnail(self.theme, self.tr("Jetzt"))
        self.coming = Thumbnail(self.theme, self.tr("Danach"))
        self.beside = Thumbnail(self.theme, self.tr("Zweite Wand"))
        self.beside.setCursor(Qt.CursorShape.ArrowCursor)
        self._captions = []
        tip = self.tr("Große Vorschau ({key})").format(key=german_key(KEYS["preview"]))
        self.now.setToolTip(plain_tooltip(tip))
        self.coming.setToolTip(plain_tooltip(self.tr("Große Vorschau")))
        self.now.clicked.connect(lambda: self.preview_requested.emit(False))
        self.coming.clicked.connect(lambda: self.preview_requested.emit(True))
        for thumbnail in (self.now, self.coming, self.beside):
            column = QVBoxLayout()
            column.setSpacing(2)
            caption = PlainLabel(self.theme, "", "ink2", "small", elide=True)
            caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._captions.append(caption)
            column.addWidget(caption)
            column.addWidget(thumbnail)
            row.addLayout(column, 1)
        return row

    def _buttons(self) -> QVBoxLayout:
        theme = self.theme
        self.hold_button = KeyButton(theme, self.tr("Halten"), "F7", icon="snowflake", small=True)
        self.hold_button.setCheckable(True)
        self.black_button = self._icon_button("eye-slash", self.tr("Schwarz"), "black")
        self.black_button.setCheckable(True)
        self.forward_button = KeyButton(theme, self.tr("Weiter"), "F9", small=True)
        self.return_button = KeyButton(theme, self.tr("Zurück"), KEYS["back"], small=True)
        self.smaller_button = self._icon_button("magnifying-glass-minus", self.tr("Text kleiner"), "smaller")
        self.larger_button = self._icon_button("magnifying-glass-plus", self.tr("Text größer"), "larger")
        self.smaller_button.rapid = self.larger_button.rapid = True
        self.return_button.rapid = self.forward_button.rapid = True
        name = self.tr("Folie wählen, Wand öffnen oder schließen")
        self.menu_button = IconButton(theme, "dots-three", name, kind="link")
        corner = QHBoxLayout(self.head)
        corner.setContentsMargins(0, 0, 4, 0)
        corner.addStretch(1)
        corner.addWidget(self.menu_button)
        self.menu = WallMenu(self.menu_button)
        self.menu.chosen.connect(self.chosen)
        self.menu.act_requested.connect(self.act_requested)
        self.menu.look_chosen.connect(self.look_chosen)
        self.menu.follow_requested.connect(self.follow_requested)
        self.menu.open_requested.connect(self.open_requested)
        self.back_button = IconButton(theme, "caret-up", self.tr("Seite zurück"))
        self.on_button = IconButton(theme, "caret-down", self.tr("Seite vor"))
        self.back_button.rapid = self.on_button.rapid = True
        self.page_label = PlainLabel(theme, "", "ink2", "small", tabular=True)
        self.open_button = KeyButton(theme, self.tr("Wand öffnen"), "F11", icon="monitor", small=True)
        self.release_button = KeyButton(theme, self.tr("Wieder zeigen"), kind="primary", icon="eye", small=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.hold_button, self.open_button, self.release_button, self.black_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.forward_button)
        more = QHBoxLayout()
        more.setSpacing(6)
        for button in (self.return_button, self.smaller_button, self.larger_button):
            more.addWidget(button)
        more.insertStretch(1)
        pages = QHBoxLayout()
        pages.setSpacing(6)
        pages.addWidget(self.page_label, 1)
        pages.addWidget(self.back_button)
        pages.addWidget(self.on_button)
        for act, button in (
            ("slides", self.menu_button), ("release", self.release_button), ("page_back", self.back_button),
            ("page_on", self.on_button),
        ):  # fmt: skip
            button.show_key(KEYS[act])
        for act, button in (
            ("hold", self.hold_button), ("black", self.black_button), ("forward", self.forward_button),
            ("back", self.return_button), ("smaller", self.smaller_button), ("larger", self.larger_button),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, act=act: self.act_requested.emit(act))
        self.open_button.clicked.connect(self.open_requested)
        self.release_button.clicked.connect(self.release_requested)
        self.back_button.clicked.connect(lambda: self.page_requested.emit(-1))
        self.on_button.clicked.connect(lambda: self.page_requested.emit(1))
        self.menu_button.clicked.connect(lambda: self.open_menu(self))
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(pages)
        column.addLayout(row)
        column.addLayout(more)
        return column

    def open_menu(self, window: QWidget) -> None:
        """At its button; by key in a view without the strip, in the middle of the window."""
        button = self.menu_button
        place = button.mapToGlobal(button.rect().topLeft())
        self.menu.popup(place if button.isVisible() else window.mapToGlobal(window.rect().center()))

    def _icon_button(self, icon: str, name: str, act: str) -> IconButton:
        """Its key stands in the tooltip and in the menu: the strip is too narrow for more key caps."""
        return IconButton(self.theme, icon, f"{name} ({german_key(KEYS[act])})")

    def state(self) -> StripState:
        return self._state

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anywhere on the strip, so that there is a place while nothing is lined up."""
        if is_welcome(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        stop = dropped_stop(event)
        if stop is not None:
            self.dropped.emit(stop, None)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def show_state(self, state: StripState) -> None:
        self._state = self.menu.state = state
        self.head.show_note(state.note)
        self._captions[0].setText(f"{self.tr('Jetzt')} · {state.now}" if state.now else self.tr("Jetzt"))
        after = self.tr("Als Nächstes") if state.queue and not state.confidential else self.tr("Danach")
        self._captions[1].setText(f"{after} · {state.coming}" if state.coming else after)
        self.queue.show_rows(state.queue)
        self._captions[2].setText(f"2 · {state.beside}")
        self._captions[2].setVisible(state.second_open)
        self.beside.setVisible(state.second_open)
        self._pictures.setStretch(2, int(state.second_open))  # else its empty place would take a third of the width
        self.hold_button.setVisible(state.is_open and not state.hidden)
        self.open_button.setVisible(not state.is_open and not state.hidden)
        self.release_button.setVisible(state.hidden)
        self.black_button.setVisible(state.is_open)
        steerable = state.is_open and not state.hidden
        for button in (self.return_button, self.smaller_button, self.larger_button):
            button.setVisible(steerable)
        self.hold_button.setChecked(state.held)
        self._label_hold()
        self.forward_button.setVisible(state.is_open and not state.hidden)
        self.black_button.setChecked(state.black)
        reason = self.tr("Der Punkt ist nichtöffentlich: die Wand bleibt neutral.") if state.confidential else ""
        for button in (self.hold_button, self.forward_button):
            button.set_blocked(reason)
        self.return_button.set_blocked(reason or ("" if state.can_go_back else self.tr("Davor war keine Folie.")))
        flat = "" if state.zoom else self.tr("Diese Folie hat keinen Text, der größer werden könnte.")
        limit = self.tr("Größer geht es nicht.") if not state.can_enlarge else ""
        self.larger_button.set_blocked(flat or limit)
        self.smaller_button.set_blocked(flat or (self.tr("Das ist die normale Größe.") if not state.can_reduce else ""))
        many = state.last > state.first
        for widget in (self.page_label, self.back_button, self.on_button):
            widget.setVisible(many)
        if many:
            self.page_label.setText(
                self.tr("Seite {n} von {total}").format(
                    n=state.page - state.first + 1, total=state.last - state.first + 1
                )
            )
            self.back_button.setEnabled(state.page > state.first)
            self.on_button.setEnabled(state.page < state.last)

    def _label_hold(self) -> None:
        """On the narrow pane the icon makes room for the words."""
        held = self._state.held
        icon = "" if self.width() < NARROW else "play" if held else "snowflake"
        self.hold_button.set_words(self.tr("Lösen") if held else self.tr("Halten"), icon=icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label_hold()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def show_pictures(self, now: QImage, coming: QImage, beside: QImage) -> None:
        """`beside` is the second wall's, null while that is closed."""
        self.beside.show_image(beside, self._state.beside, live=self._state.live)
        self.now.show_image(now, self._state.now, live=self._state.live)
        self.coming.show_image(coming, self._state.coming, live=False)
