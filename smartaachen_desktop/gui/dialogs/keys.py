"""All keys on one sheet (F1)."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smartaachen_desktop.gui.dialogs.frame import DialogFoot, DialogHead
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.badge import key_cap_width, paint_key_cap
from smartaachen_desktop.gui.shared.buttons import KeyButton, german_key
from smartaachen_desktop.gui.shared.card import SectionHead
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.room import fit_screen
from smartaachen_desktop.gui.theme import ThemeBox

HEAD_AND_FOOT = 146
Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups of (action, key); keys as Qt writes them or as a German keyboard does; several keys parted by ", "."""


class KeyLine(paint.Painted):
    """One action and its keys at the right."""

    def __init__(self, theme: ThemeBox, action: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._action, self._keys = action, [german_key(key) for key in keys.split(", ")]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{action}: {', '.join(self._keys)}")

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
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Alle Tasten"))
        sheet = self._sheet()
        self.area.setWidget(sheet)
        column.addWidget(self.area, 1)
        column.addWidget(self._foot())
        fit_screen(self, QSize(960, min(max(sheet.sizeHint().height() + HEAD_AND_FOOT, 320), 760)))

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("ground", "surface")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(24)
        columns, heights = [QVBoxLayout(), QVBoxLayout()], [0, 0]
        for title, lines in self._groups:
            at = heights.index(min(heights))
            columns[at].addWidget(SectionHead(self.theme, title))
            for action, keys in lines:
                columns[at].addWidget(KeyLine(self.theme, action, keys))
            columns[at].addSpacing(16)
            heights[at] += len(lines) + 2
        for at, column in enumerate(columns):
            column.setSpacing(0)
            column.addStretch(1)
            grid.addLayout(column, 0, at)
            grid.setColumnStretch(at, 1)
        return sheet

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
        close.setFocus()
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
