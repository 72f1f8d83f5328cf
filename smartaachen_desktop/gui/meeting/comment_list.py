"""Remarks on the draft minutes: written down as they come, settled by the Schriftführung alone."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.form import InlineForm, NoteEdit
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.keyed import ROLE, KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.rows import ROW_ICON, ROW_NOTE, ROW_STATE, RowDelegate, RowState
from smartaachen_desktop.model.aftermath import CommentState
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.aftermath import AddComment, AnswerComment, RemoveComment
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meeting_parts import CommentView
from smartaachen_desktop.services.queries.meetings import MeetingView

ROW_HEIGHT = 28
MOST_ROWS = 4
ICONS = {CommentState.OPEN: "chat-circle", CommentState.ACCEPTED: "check", CommentState.REFUSED: "x"}


def state_word(state: CommentState) -> str:
    return {
        CommentState.OPEN: tr("offen"),
        CommentState.ACCEPTED: tr("übernommen"),
        CommentState.REFUSED: tr("nicht übernommen"),
    }[state]


def _words(row: CommentView) -> str:
    answer = f" → {row.answer}" if row.answer else ""
    place = f" ({place_words(row)})" if row.page or row.line else ""
    return f"{row.author}{place}: {row.text}{answer}".replace("\n", " ")


def place_words(row: CommentView) -> str:
    """ "Seite 3, Zeile 17", as the margin of the draft counts."""
    page = tr("Seite {n}").format(n=row.page) if row.page else ""
    line = tr("Zeile {n}").format(n=row.line) if row.line else ""
    return ", ".join(part for part in (page, line) if part)


def _data(row: CommentView, role: int) -> Any:
    match role:
        case ROLE.DisplayRole | ROLE.ToolTipRole:
            return _words(row)
        case ROLE.AccessibleTextRole:
            return f"{_words(row)}, {state_word(row.state)}"
        case _ if role == ROW_ICON:
            return ICONS[row.state]
        case _ if role == ROW_NOTE:
            return f"{state_word(row.state)} · {formats.day_and_time(row.at)}"
        case _ if role == ROW_STATE:
            return RowState.NONE if row.state is CommentState.OPEN else RowState.DONE
    return None


class CommentForm(InlineForm):
    """Who remarked what, on the item chosen in the agenda or on the whole."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._meeting: UUID | None = None
        self._item: UUID | None = None

    def build(self) -> None:
        self.author = QLineEdit()
        self.author.setAccessibleName(self.tr("Von wem"))
        self.author.setPlaceholderText(self.tr("z. B. AWD, Fraktion A"))
        self.text = NoteEdit(self.tr("Anmerkung"), 2)
        self.page, self.line = _number(self.tr("Seite")), _number(self.tr("Zeile"))
        place = QWidget()
        beside = QHBoxLayout(place)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.page)
        beside.addWidget(PlainLabel(self._acts.theme, self.tr("Zeile"), "ink2"))
        beside.addWidget(self.line)
        beside.addStretch(1)
        self.whole = QCheckBox(self.tr("zur ganzen Niederschrift"))
        self.row(self.tr("Von wem"), self.author)
        self.row(self.tr("Anmerkung"), self.text)
        self.row(self.tr("Seite"), place)
        self.row("", self.whole)
        self.button.set_words(self.tr("Aufnehmen"))
        self.sent.connect(self._send)

    def add_to(self, meeting: UUID, item: ItemView | None) -> None:
        self._meeting, self._item = meeting, item.id if item is not None else None
        about = item.number if item is not None else self.tr("ganzen Niederschrift")
        self.heading.setText(self.tr("Anmerkung zu {about}").format(about=about))
        self.author.clear()
        self.text.clear()
        for number in (self.page, self.line):
            number.clear()
        self.whole.setChecked(item is None)
        self.whole.setVisible(item is not None)
        self.open_form(self.author)

    def _send(self) -> None:
        if self._meeting is not None:
            command = AddComment(self._meeting, self.author.text(), self.text.toPlainText(),
                                 None if self.whole.isChecked() else self._item,
                                 int(self.page.text() or 0), int(self.line.text() or 0))  # fmt: skip
            self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


def _number(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setFixedWidth(64)
    field.setValidator(QIntValidator(1, 9999, field))
    return field


class AnswerForm(InlineForm):
    """What the Schriftführung says to a remark; its state stays as it is."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._comment: CommentView | None = None

    def build(self) -> None:
        self.answer = NoteEdit(self.tr("Antwort"), 2)
        self.row(self.tr("Antwort"), self.answer)
        self.button.set_words(self.tr("Festhalten"))
        self.sent.connect(self._send)

    def ask(self, comment: CommentView) -> None:
        self._comment = comment
        self.heading.setText(self.tr("Antwort an {author}").format(author=comment.author))
        self.answer.setPlainText(comment.answer)
        self.open_form(self.answer)

    def _send(self) -> None:
        if self._comment is not None:
            command = AnswerComment(self._comment.id, self._comment.state, self.answer.toPlainText())
            self.send(command, self._done)

    def _done(self, _outcome: Outcome) -> None:
        self.close_form()


class CommentList(QWidget):
    """F2 answers, Ü takes a remark over, N refuses it, O opens it again, Entf removes it; Enter jumps to its item."""

    jump = Signal(object)
    """The item a remark belongs to."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._view: MeetingView | None = None
        self._item: ItemView | None = None
        model: KeyedModel[CommentView] = KeyedModel(lambda row: row.id, _data)
        self.list: KeyedList[CommentView] = KeyedList(acts.theme, model, RowDelegate, self.tr("Anmerkungen"))
        self.list.take_keys(Qt.Key.Key_Udiaeresis, Qt.Key.Key_U, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_Delete,
                            Qt.Key.Key_F2)  # fmt: skip
        self.list.key_pressed.connect(self._key)
        self.list.activated_row.connect(lambda row: self.jump.emit(row.item_id))
        self.list.selectionModel().selectionChanged.connect(self._enable)
        self.none = PlainLabel(acts.theme, self.tr("Noch keine Anmerkung zum Entwurf."), "ink2")
        self.none.setContentsMargins(16, 8, 16, 8)
        self.form = CommentForm(acts)
        self.answer_form = AnswerForm(acts)
        self.answer = KeyButton(acts.theme, self.tr("Antwort …"), "F2", kind="link", small=True)
        self.answer.clicked.connect(self._answer)
        self.add = KeyButton(acts.theme, self.tr("Anmerkung"), icon="plus", kind="link", small=True)
        self.add.clicked.connect(self._add)
        self.take = KeyButton(acts.theme, self.tr("Übernommen"), self.tr("Ü"), small=True)
        self.take.clicked.connect(lambda: self._settle(CommentState.ACCEPTED))
        self.refuse = KeyButton(acts.theme, self.tr("Nicht übernommen"), "N", small=True)
        self.refuse.clicked.connect(lambda: self._settle(CommentState.REFUSED))
        self.reopen = KeyButton(acts.theme, self.tr("Wieder offen"), "O", kind="link", small=True)
        self.reopen.clicked.connect(lambda: self._settle(CommentState.OPEN))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.setSpacing(8)
        for button in (self.take, self.refuse, self.reopen, self.answer):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.none)
        column.addLayout(foot)
        column.addWidget(self.form)
        column.addWidget(self.answer_form)

    def show_meeting(self, view: MeetingView, item: ItemView | None) -> None:
        self._view, self._item = view, item
        self.list.show_rows(view.comments)
        self.list.setVisible(bool(view.comments))
        self.list.setFixedHeight(ROW_HEIGHT * min(len(view.comments), MOST_ROWS))
        self.none.setVisible(not view.comments)
        self._enable()

    def _writable(self) -> bool:
        return self._view is not None and self._view.state in (MeetingState.CLOSED, MeetingState.DRAFT)

    def _enable(self, *_selection: object) -> None:
        why = "" if self._writable() else self.tr("Anmerkungen gehören zum Entwurf der Niederschrift.")
        self.add.set_blocked(why)
        none = why or ("" if self.list.selected_rows() else self.tr("Bitte wählen Sie eine Anmerkung."))
        for button in (self.take, self.refuse, self.reopen, self.answer):
            button.set_blocked(none)

    def _add(self) -> None:
        if self._view is not None:
            self.form.add_to(self._view.id, self._item)

    def _key(self, key: int, _modifiers: int) -> None:
        if not self._writable():
            return
        states = {
            Qt.Key.Key_Udiaeresis: CommentState.ACCEPTED, Qt.Key.Key_U: CommentState.ACCEPTED,
            Qt.Key.Key_N: CommentState.REFUSED, Qt.Key.Key_O: CommentState.OPEN,
        }  # fmt: skip
        if key == Qt.Key.Key_F2:
            self._answer()
        elif key == Qt.Key.Key_Delete:
            for row in self.list.selected_rows():
                self._acts.do(RemoveComment(row.id), done=lambda _: self._acts.note(self.tr("Anmerkung gelöscht.")))
        else:
            self._settle(states[Qt.Key(key)])

    def _answer(self) -> None:
        rows = self.list.selected_rows()
        if rows and self._writable():
            self.answer_form.ask(rows[0])

    def _settle(self, state: CommentState) -> None:
        for row in self.list.selected_rows():
            self._acts.do(AnswerComment(row.id, state))
