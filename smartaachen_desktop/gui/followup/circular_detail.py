"""The pane of one circular vote: its question, the answers by one key each, its result and its Vermerk."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.followup.circular_answers import CircularAnswers
from smartaachen_desktop.gui.followup.details import Detail
from smartaachen_desktop.gui.shared.announce import announce
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton
from smartaachen_desktop.gui.shared.card import SectionHead
from smartaachen_desktop.gui.shared.inputs import DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import LineField, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.circular import CircularChoice, CircularState
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.circular import (
    ChangeCircularVote,
    CloseCircularVote,
    MarkCircularAsked,
    RecordCircularAnswer,
    RemoveCircularVote,
    ReopenCircularVote,
)
from smartaachen_desktop.services.command import Command
from smartaachen_desktop.services.queries.circular import CircularRow
from smartaachen_desktop.services.queries.words import CIRCULAR_NAMES

LOOKS = {
    CircularState.OPEN: ("chosen", "clock"),
    CircularState.ACCEPTED: ("ok", "check"),
    CircularState.REJECTED: ("neutral", "x"),
    CircularState.OBJECTED: ("warn", "warning"),
}


class CircularDetail(Detail):
    note_wished = Signal(object, object)
    """The circular vote whose Vermerk is wanted as PDF, and for whom."""

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, outbox, parent)
        self.shown: CircularRow | None = None
        self._today = date.min
        self.state = Badge(theme, "")
        self.closed_badge = Badge(theme, self.tr("nichtöffentlich"), "warn", "lock-simple")
        self.badges.addWidget(self.state)
        self.badges.addWidget(self.closed_badge)
        self.badges.addStretch(1)
        self.subject = LineField(theme, self.tr("Betreff"))
        self.question = TextField(theme, self.tr("Wortlaut"), least=2)
        self.answer_by = DateEdit(theme, self.tr("Antwort bis"))
        self.public = QCheckBox(self.tr("öffentlich"))
        self.row(self.tr("Wortlaut"), self.question)
        self.answers_head = SectionHead(theme, self.tr("Antworten"))
        self.section(self.answers_head)
        self.answers = CircularAnswers(theme)
        self.fields.addWidget(self.answers)
        self._arrange_keys()
        self.count = PlainLabel(theme, "", "ink2", "table", tabular=True, wrap=True)
        self.fields.addWidget(self.count)
        self.error = PlainLabel(theme, "", "bad", "small", wrap=True)
        self.error.hide()
        self.fields.addWidget(self.error)
        self.close_button = KeyButton(theme, self.tr("Ergebnis feststellen"), kind="primary", small=True)
        self.fields.addWidget(self.close_button)
        self.row(self.tr("Betreff"), self.subject)
        self.row(self.tr("Antwort bis"), self.answer_by)
        self.fields.addWidget(self.public)
        self.fields.addStretch(1)
        self.meeting_button.set_words(self.tr("Zum Beschluss"), icon="check-square-offset")
        self.note_button = MenuButton(theme, self.tr("Vermerk als PDF"), icon="file-pdf", small=True)
        self.note_button.drop.addAction(self.tr("Interne Ausgabe …"), lambda: self._wish(Audience.INTERNAL))
        self._public_note = self.note_button.drop.addAction(
            self.tr("Öffentliche Ausgabe …"), lambda: self._wish(Audience.PUBLIC)
        )
        self.remove_button = KeyButton(theme, self.tr("Löschen"), kind="link", icon="trash", small=True)
        self.foot.addWidget(self.note_button)
        self.foot.addWidget(self.remove_button)
        self._connect()

    def _arrange_keys(self) -> None:
        """The keys of the list once more as buttons, and the day that they write down."""
        self.keys = QWidget()
        grid = QGridLayout(self.keys)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setSpacing(6)
        self.choices: dict[CircularChoice, KeyButton] = {}
        for at, (choice, words, key) in enumerate(
            (
                (CircularChoice.YES, self.tr("Ja"), "J"),
                (CircularChoice.NO, self.tr("Nein"), "N"),
                (CircularChoice.ABSTENTION, self.tr("Enthaltung"), "E"),
                (CircularChoice.OBJECTION, self.tr("Widerspruch"), "W"),
            )
        ):
            button = KeyButton(self.theme, words, key, small=True)
            button.clicked.connect(lambda _checked=False, given=choice: self.answers.give(given))
            grid.addWidget(button, at // 2, at % 2)
            self.choices[choice] = button
        self.choices[CircularChoice.OBJECTION].setToolTip(
            plain_tooltip(self.tr("Widerspruch gegen das Verfahren; er beendet den Umlauf."))
        )
        self.asked_button = KeyButton(self.theme, self.tr("Nicht gefragt"), "G", small=True)
        self.asked_button.clicked.connect(lambda _checked: self.answers.turn_asked())
        grid.addWidget(self.asked_button, 2, 0)
        self.day = DateEdit(self.theme, self.tr("Tag der Antwort"))
        self.day.edit.setPlaceholderText(self.tr("Tag: heute"))
        grid.addWidget(self.day, 2, 1)
        grid.setColumnStretch(2, 1)
        self.fields.addWidget(self.keys)

    def _connect(self) -> None:
        self.subject.committed.connect(lambda text: self._change(self.subject, subject=text or ""))
        self.question.wished.connect(
            lambda key, text: self.outbox.send(ChangeCircularVote(key, question=text), self.question)
        )
        self.answer_by.committed.connect(self._set_answer_by)
        self.public.clicked.connect(self._set_public)
        self.answers.answered.connect(self._answer)
        self.answers.asked.connect(lambda key, asked: self._do(MarkCircularAsked(key, asked)))
        self.close_button.clicked.connect(lambda _checked: self._close_or_open())
        self.remove_button.clicked.connect(lambda _checked: self._remove())
        self.answers.currentRowChanged.connect(lambda _at: self._show_asked())

    def place(self) -> tuple[str, UUID] | None:
        row = self.shown
        return ("resolution", row.resolution_id) if row is not None and row.resolution_id is not None else None

    def show_row(self, row: CircularRow, today: date) -> None:
        if self.shown is None or self.shown.id != row.id:
            self._refuse("")
            self.day.set_value(None)
        self.shown, self._today = row, today
        is_open = row.state is CircularState.OPEN
        self.heading.setText(row.number or self.tr("Umlaufbeschluss"))
        facts = [f"{row.organization} · " + self.tr("gefragt am {day}").format(day=day(row.asked_on))]
        if row.closed_on is not None:
            facts.append(self.tr("geschlossen am {day}").format(day=day(row.closed_on)))
        self.facts.setText(f"{' · '.join(facts)}\n{row.subject}")
        self.state.show_text(CIRCULAR_NAMES[row.state], *LOOKS[row.state])
        self.closed_badge.setVisible(not row.public)
        self.outbox.show(self.subject, row.id, row.subject)
        self.outbox.show(self.question, row.id, row.question)
        self.outbox.show(self.answer_by, row.id, row.answer_by)
        self.public.setChecked(row.public)
        why = ""
        if not is_open:
            why = self.tr("Der Umlaufbeschluss ist geschlossen.")
        elif any(each.choice for each in row.answers):
            why = self.tr("Es hat schon jemand geantwortet; der Wortlaut steht.")
        self.question.set_locked(why)
        self.subject.setEnabled(not why)
        self.answer_by.setEnabled(is_open)
        self.answers.show_answers(row.answers, is_open=is_open)
        self.keys.setVisible(is_open)
        self._show_asked()
        self._show_result(row, is_open)

    def _show_result(self, row: CircularRow, is_open: bool) -> None:
        tally = row.tally
        self.answers_head.show_note(
            self.tr("{n} von {all}").format(n=tally.entitled - tally.missing, all=tally.entitled)
        )
        words = self.tr("{yes} Ja · {no} Nein · Enthaltungen: {abstentions} · offen: {missing}").format(
            yes=tally.yes, no=tally.no, abstentions=tally.abstentions, missing=tally.missing
        )
        ripe = row.ripe(self._today)
        if ripe:
            over = (
                self.tr("Die Frist ist abgelaufen.")
                if tally.missing
                else self.tr("Alle Stimmberechtigten haben geantwortet.")
            )
            words = f"{words}\n{over}"
        self.count.setText(words)
        if not is_open:
            self.close_button.set_words(self.tr("Wieder öffnen"))
        else:
            self.close_button.set_words(self.tr("Ergebnis feststellen") if ripe else self.tr("Vorzeitig schließen"))
        self.close_button.set_kind("primary" if ripe else "secondary")
        self.meeting_button.setVisible(row.resolution_id is not None)
        self.note_button.setVisible(not is_open)
        self._public_note.setEnabled(row.public)
        self.remove_button.setVisible(is_open)

    def _show_asked(self) -> None:
        answer = self.answers.current_answer()
        asked = answer is None or answer.asked
        self.asked_button.set_words(self.tr("Nicht gefragt") if asked else self.tr("Gefragt"))
        self.asked_button.set_blocked(
            self.tr("Wer geantwortet hat, ist gefragt worden.") if answer is not None and answer.choice else ""
        )

    def _answer(self, key: UUID, choice: CircularChoice | None) -> None:
        if self.day.commit():
            self._do(RecordCircularAnswer(key, choice, self.day.value()))

    def _set_answer_by(self, value: date | None) -> None:
        if value is None:
            self.answer_by.refuse(self.tr("Ohne Frist geht es nicht."))
        else:
            self._change(self.answer_by, answer_by=value)

    def _close_or_open(self) -> None:
        row = self.shown
        if row is None:
            return
        if row.state is not CircularState.OPEN:
            self._do(ReopenCircularVote(row.id))
        else:
            self._do(CloseCircularVote(row.id, early=not row.ripe(self._today)))

    def _change(self, field: LineField | DateEdit, **values: Any) -> None:
        if self.shown is not None:
            self.outbox.send(ChangeCircularVote(self.shown.id, **values), field)

    def _set_public(self, on: bool) -> None:
        if self.shown is not None:
            self._do(ChangeCircularVote(self.shown.id, public=on))

    def _remove(self) -> None:
        if self.shown is not None:
            self._do(RemoveCircularVote(self.shown.id))

    def _do(self, command: Command) -> None:
        """What is refused is said beside the answers; what was refused before is over then."""

        def failed(error: UserError) -> None:
            self._refuse(error.sentence())

        self._refuse("")
        self.outbox.send(command, failed=failed)

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        if sentence:
            announce(self.error, sentence, urgent=True)

    def _wish(self, audience: Audience) -> None:
        if self.shown is not None:
            self.note_wished.emit(self.shown.id, audience)
