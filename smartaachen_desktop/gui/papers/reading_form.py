"""The values of the chosen proposal, to be changed before they are taken over."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.papers.parts import cell
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.paper_proposals import Entry, Input, Proposal

EXAMPLES = {Input.DAY: "18.11.2021", Input.SPAN: "Juli 2022 bis August 2022", Input.MONEY: "12.500,00"}


class TextEdit(QPlainTextEdit):
    """Several lines; `left` when the focus goes."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class ProposalForm(QScrollArea):
    """`changed(entry)` for every value that was typed or chosen and is valid."""

    changed = Signal(object)

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fields: dict[str, QWidget] = {}
        self._commits: list[Callable[[], bool]] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Werte des Vorschlags"))

    def show_proposal(self, proposal: Proposal | None, words: str = "") -> None:
        """Fields for a proposal, or only a sentence."""
        inside = QWidget()
        inside.setAutoFillBackground(True)
        inside.setProperty("ground", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.fields, self._commits = {}, []
        note = proposal.note if proposal is not None else words
        if note:
            column.addWidget(PlainLabel(self.theme, note, "warn" if proposal is None else "ink2", "table", wrap=True))
        for entry in proposal.entries if proposal is not None else ():
            field = self._field(entry)
            self.fields[entry.name] = field
            column.addLayout(cell(self.theme, entry.label, field))
        column.addStretch(1)
        self.setWidget(inside)

    def commit(self) -> bool:
        """Take over what is typed; False where something is wrong, which then stands below its field."""
        done = [commit() for commit in self._commits]  # each says what is wrong
        return all(done)

    def _field(self, entry: Entry) -> QWidget:
        if entry.input is Input.CHOICE:
            combo = Combo(entry.label, entry.choices)
            combo.set_value(entry.value)
            combo.picked.connect(lambda value: self._tell(entry, value))
            return combo
        if entry.input is Input.TEXT:
            return self._text(entry)
        line: CheckedEdit[Any] = CheckedEdit(
            self.theme, entry.label, lambda text: entry.read(text).value, lambda value: _words(entry, value),
            example=EXAMPLES.get(entry.input, ""),
        )  # fmt: skip
        line.set_value(entry.value if entry.words else None)
        line.edit.setCursorPosition(0)
        line.committed.connect(lambda value: self._tell(entry, entry.read("").value if value is None else value))
        self._commits.append(line.commit)
        return line

    def _text(self, entry: Entry) -> QWidget:
        edit = TextEdit()
        edit.setAccessibleName(entry.label)
        edit.setFont(self.theme.fonts.base("table"))
        edit.setTabChangesFocus(True)
        edit.setPlainText(str(entry.value))
        lines = min(max(len(str(entry.value)) // 60 + str(entry.value).count("\n") + 1, 2), 8)
        edit.setFixedHeight(lines * edit.fontMetrics().lineSpacing() + 20)
        shown = edit.toPlainText()

        def commit() -> bool:
            nonlocal shown
            if edit.toPlainText() != shown:
                shown = edit.toPlainText()
                self._tell(entry, shown)
            return True

        edit.left.connect(commit)
        self._commits.append(commit)
        return edit

    def _tell(self, entry: Entry, value: Any) -> None:
        self.changed.emit(Entry(entry.name, entry.label, value, entry.input, entry.choices))


def _words(entry: Entry, value: Any) -> str:
    return Entry(entry.name, entry.label, value, entry.input, entry.choices).words
