"""What all dialogs share: head and foot, the look of forms from Qt Designer, file pickers, opening files."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from smartaachen_desktop.gui.shared.banner import Banner, Message
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Pane, Rule
from smartaachen_desktop.gui.shared.inputs import ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import told
from smartaachen_desktop.gui.theme import Theme, ThemeBox
from smartaachen_desktop.model.errors import UserError

# property `look` of a label in a form: colour role, step of the type scale, bold
LOOKS: dict[str, tuple[str, str | int, bool]] = {
    "title": ("ink", "title", True),
    "sub": ("ink2", "base", False),
    "caption": ("ink2", 13, False),
    "hint": ("ink2", 13, False),
    "warn": ("warn", 13, False),
}


class DialogHead(Pane):
    """Title and one line below, on the surface, with a rule."""

    def __init__(
        self, theme: ThemeBox, title: str, subtitle: str = "", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        """`wrap` is for what needs a second line to be said."""
        super().__init__(theme, parent=parent)
        words = QVBoxLayout()
        words.setContentsMargins(24, 19, 24, 15)
        words.setSpacing(0)
        self.title = PlainLabel(theme, title, size="title", bold=True)
        self.subtitle = PlainLabel(theme, subtitle, "ink2", tabular=True, elide=not wrap, wrap=wrap)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.body.addLayout(words)
        self.body.addWidget(Rule(theme))


class DialogFoot(Pane):
    """The row of buttons: `left` for side ways, `right` for cancel and the primary one."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground="sunken", parent=parent)
        self.body.addWidget(Rule(theme))
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        for side in (self.left, self.right):
            side.setSpacing(8)
        row.addLayout(self.left)
        row.addStretch(1)
        row.addLayout(self.right)
        self.body.addLayout(row)


def framed(
    dialog: QDialog, theme: ThemeBox, title: str, about: str, *, wrap: bool = False
) -> tuple[QVBoxLayout, DialogFoot]:
    """Head, body and foot as every dialog has them; returns where its inputs and its buttons go."""
    dialog.setWindowTitle(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    body, foot = Pane(theme), DialogFoot(theme)
    inputs = QVBoxLayout()
    inputs.setContentsMargins(24, 16, 24, 16)
    inputs.setSpacing(8)
    body.body.addLayout(inputs)
    column.addWidget(DialogHead(theme, title, about, wrap=wrap))
    column.addWidget(body, 1)
    column.addWidget(foot)
    return inputs, foot


class Notes(QVBoxLayout):
    """Room for at most one message of the dialog."""

    def __init__(self, theme: ThemeBox) -> None:
        super().__init__()
        self.theme = theme
        self.banner: Banner | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def say(
        self, kind: str, what: str, then: str = "", button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """`button` offers a way out, `act` goes it."""
        self.clear()
        self.banner = Banner(self.theme, Message(kind, what, then, button), closable=True)
        self.banner.closed.connect(self.clear)
        if act is not None:
            self.banner.pressed.connect(act)
        self.addWidget(self.banner)
        self.banner.say()

    def refuse(self, error: UserError) -> None:
        paragraph = f" ({error.paragraph})" if error.paragraph else ""
        self.say("bad", told(error.message) + paragraph, told(error.remedy or ""))

    def offer(self, error: UserError, button: str, act: Callable[[], None]) -> None:
        """A refusal with a way round it."""
        self.say("bad", error.message, error.remedy or "", button, act)

    def clear(self) -> None:
        if self.banner is not None and isValid(self.banner):
            self.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
        self.banner = None


class FormLook(QObject):
    """Dresses the labels and rules of a form, now and when the theme changes."""

    def __init__(self, theme: ThemeBox, form: QDialog) -> None:
        super().__init__(form)
        self._form = form
        for label in form.findChildren(QLabel):
            keep_key(label)
        for foot in form.findChildren(QWidget, "foot"):
            foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # as high as everywhere
        self._dress(theme.current)
        theme.changed.connect(self._dress)

    def _dress(self, theme: Theme) -> None:
        for label in self._form.findChildren(QLabel):
            look = LOOKS.get(str(label.property("look")))
            if look is not None:
                role, size, bold = look
                label.setFont(theme.fonts.base(size, bold=bold, tabular=True))
                _ink(label, theme, role)
        for button in self._form.findChildren(QPushButton):
            button.setFont(theme.fonts.base(bold=button.property("kind") == "primary"))
        for frame in self._form.findChildren(QFrame):
            if frame.property("look") == "rule":
                _ink(frame, theme, "line")


def with_key(theme: ThemeBox, row: QLayout, plain: QPushButton, key: str) -> KeyButton:
    """The button of a form that shows its key like those of every other dialog, in the place of the plain one."""
    button = KeyButton(theme, plain.text(), key, kind=str(plain.property("kind") or "secondary"))
    button.setObjectName(plain.objectName())
    first = plain.isDefault()
    row.replaceWidget(plain, button)
    button.setAutoDefault(first)
    plain.setParent(None)
    button.setDefault(first)
    return button


def _ink(widget: QWidget, theme: Theme, role: str) -> None:
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(role))
    widget.setPalette(palette)


def add_error(theme: ThemeBox, place: QLayout) -> ErrorLine:
    """An error line in the place a form keeps for it."""
    line = ErrorLine(theme)
    place.addWidget(line)
    return line


def caption(theme: ThemeBox, text: str, buddy: QWidget | None = None) -> PlainLabel:
    """The small line over an input."""
    label = PlainLabel(theme, text, "ink2", 13)
    if buddy is not None:
        label.setBuddy(buddy)
        keep_key(label)
    return label


def keep_key(label: QLabel) -> None:
    """No letter of a caption is underlined, here or there; Alt with the letter leads to the field all the same."""
    key, buddy = QKeySequence.mnemonic(label.text()), label.buddy()
    if key.isEmpty() or buddy is None:
        return
    label.setText(label.text().replace("&", ""))
    shortcut = QShortcut(key, label)
    shortcut.activated.connect(lambda: buddy.setFocus(Qt.FocusReason.ShortcutFocusReason))


def fit(dialog: QDialog, size: QSize) -> None:
    dialog.resize(size)
    dialog.setMinimumSize(size.boundedTo(QSize(640, 480)))


def pick_file(parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
    """Ask for an existing file."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def pick_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def typed_path(text: str, folder: Path, suffix: str, name: str) -> Path:
    """What a typed path means while it is being typed: a bare name lies in `folder`, a folder gets `name`."""
    path = folder / text.strip()
    with contextlib.suppress(RuntimeError):  # "~" and a user nobody knows
        path = folder / Path(text.strip()).expanduser()
    if not text.strip() or text.strip().endswith("/") or not path.name or path.is_dir():
        return path / name
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def open_path(path: Path) -> None:
    """Show a file or folder in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def free_target(path: Path, pdf: bytes) -> Path:
    """`path`, unless another document lies there: a signature only appends, so older bytes must be its beginning."""
    number, free = 2, path
    while free.is_file() and not pdf.startswith(free.read_bytes()):
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free
