"""All keys on one sheet (F1); typing shows those that are meant."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.buttons import KeyButton, german_key
from smartaachen_desktop.gui.shared.card import Pane, SectionHead
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.room import fit_screen
from smartaachen_desktop.gui.shared.search_field import SearchField
from smartaachen_desktop.gui.theme import ThemeBox

HEAD_AND_FOOT = 190
GAP = 16
Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups of (action, key); keys as Qt writes them or as a German keyboard does; several keys parted by ", "."""


class KeyLine(paint.Painted):
    """One action and its keys at the right."""

    def __init__(self, theme: ThemeBox, action: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._action, self._keys = action, [german_key(key) for key in keys.split(", ")]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{action}: {', '.join(self._keys)}")
        self.setToolTip(plain_tooltip(self.accessibleName()))

    def means(self, words: Sequence[str]) -> bool:
        """Whether every word is part of what the action or its keys are called."""
        said = self.accessibleName().casefold()
        return all(word in said for word in words)

    def sizeHint(self) -> QSize:
        return QSize(280, self.theme.current.size.row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour = self.begin(), self.theme.colour
        right = float(self.width() - 12)
        for key in reversed(self._keys):
            width = key_cap_width(self.theme, key)
            cap = QRectF(right - width, (self.height() - 18) / 2, width, 18)
            paint_key_cap(painter, cap, self.theme, key, colour("ink2"), colour("line"), colour("sunken"))
            right -= width + 6
        area = QRectF(12, 0, right - 20, self.height())
        paint.text(painter, area, self._action, self.theme.fonts.base("table"), colour("ink"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colour("line", 0.6))


class KeyGroupBox(QWidget):
    """A heading with its lines; away while none of them is meant."""

    def __init__(self, theme: ThemeBox, title: str, lines: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(0)
        column.addWidget(SectionHead(theme, title))
        self._title = title.casefold()
        self.lines = [KeyLine(theme, action, keys) for action, keys in lines]
        for line in self.lines:
            column.addWidget(line)

    def show_meant(self, words: Sequence[str]) -> int:
        """How many lines are left; the heading's own words bring all of its lines."""
        whole = all(word in self._title for word in words)
        count = 0
        for line in self.lines:
            meant = whole or line.means(words)
            line.setVisible(meant)
            count += meant
        self.setVisible(bool(count))
        return count


class KeySheet(QDialog):
    """Two columns of groups; the shorter column takes the next group. `print_wished` carries the groups."""

    print_wished = Signal(object)

    def __init__(self, theme: ThemeBox, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._groups = theme, groups
        self.setWindowTitle(self.tr("Tasten"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        count = sum(len(lines) for _, lines in groups)
        words = self.tr("{count} Tasten. Alles geht auch mit der Maus.").format(count=count)
        column.addWidget(DialogHead(theme, self.tr("Tasten"), words))
        column.addWidget(self._search())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Alle Tasten"))
        self.area.viewport().setProperty("ground", "surface")
        self.boxes = [KeyGroupBox(theme, title, lines) for title, lines in groups]
        sheet = self._sheet()
        self.area.setWidget(sheet)
        column.addWidget(self.area, 1)
        column.addWidget(self._foot())
        self._show("")
        fit_screen(self, QSize(1080, min(max(sheet.sizeHint().height() + HEAD_AND_FOOT, 320), 760)))
        self.search.setFocus()

    def _search(self) -> Pane:
        pane = Pane(self.theme)
        pane.body.setContentsMargins(24, 12, 24, 0)
        words = self.tr("Was Sie tun wollen, oder eine Taste")
        self.search = SearchField(self.theme, words, self.tr("Tasten suchen"))
        self.search.textChanged.connect(self._show)
        pane.body.addWidget(self.search)
        return pane

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("ground", "surface")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(24, GAP, 24, GAP)
        grid.setHorizontalSpacing(24)
        self._columns = QVBoxLayout(), QVBoxLayout()
        for at, column in enumerate(self._columns):
            column.setSpacing(0)
            grid.addLayout(column, 1, at)
            grid.setColumnStretch(at, 1)
        self.nothing = PlainLabel(
            self.theme, self.tr("Keine Taste heißt so. Strg+K findet auch, was keine Taste hat."), "ink2", wrap=True
        )
        grid.addWidget(self.nothing, 0, 0, 1, 2)
        grid.setRowStretch(1, 1)
        return sheet

    def _show(self, text: str) -> None:
        """The lines meant by the words typed, in two columns as even as their groups allow."""
        words = text.casefold().split()
        heights = [0, 0]
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for box in self.boxes:
            count = box.show_meant(words)
            if count:
                at = heights.index(min(heights))
                self._columns[at].addWidget(box)
                heights[at] += count + 2
        for column in self._columns:
            column.addStretch(1)
        self.nothing.setVisible(not any(heights))
        self.area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the words back first; arrows and page keys scroll while words are typed."""
        bar, key = self.area.verticalScrollBar(), Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
                 Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep()}  # fmt: skip
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)

    def _foot(self) -> DialogFoot:
        foot = DialogFoot(self.theme)
        self.copy_button = KeyButton(self.theme, self.tr("Als Text kopieren"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.copied = PlainLabel(self.theme, "", "ok", 13)
        close = KeyButton(self.theme, self.tr("Schließen"), "Esc", kind="primary")
        close.clicked.connect(self.accept)
        self.print_button = KeyButton(self.theme, self.tr("Als PDF zum Drucken"), icon="file-pdf")
        self.print_button.clicked.connect(self._print)
        foot.left.addWidget(self.print_button)
        foot.left.addWidget(self.copy_button)
        foot.left.addWidget(self.copied)
        foot.right.addWidget(close)
        return foot

    def text(self) -> str:
        """The sheet as text, keys lined up."""
        width = max((len(action) for _, lines in self._groups for action, _ in lines), default=0) + 2
        blocks = (
            "\n".join([title, *(f"  {action:<{width}}{german_key(keys)}" for action, keys in lines)])
            for title, lines in self._groups
        )
        return "\n\n".join(blocks) + "\n"

    def _print(self) -> None:
        self.accept()
        self.print_wished.emit(
            tuple(
                (title, tuple((action, ", ".join(map(german_key, keys.split(", ")))) for action, keys in lines))
                for title, lines in self._groups
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        words = self.tr("In der Zwischenablage.")
        self.copied.setText(words)
        announce(self, words)
