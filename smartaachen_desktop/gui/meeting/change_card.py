"""What the motion would change in plan, budget and board, as before → after, and what a resolution did change."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.change_form import ChangeForm
from smartaachen_desktop.gui.meeting.change_rows import (
    ChangeDelegate,
    ChangeRow,
    is_stale,
    row_data,
    rows_height,
    warning_of,
)
from smartaachen_desktop.gui.meeting.choices import Choices
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import IconButton, KeyButton, german_key
from smartaachen_desktop.gui.shared.card import Card
from smartaachen_desktop.gui.shared.keyed import KeyedList, KeyedModel
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.services.proposals import RemoveProposedChanges, RenewProposedChanges
from smartaachen_desktop.services.queries.change_words import (
    change_words,
    effect_words,
    effects,
)
from smartaachen_desktop.services.queries.meeting_items import ItemView


class ChangeCard(Card):
    """Takes no room while nothing is prepared: then `open_button` stands beside the motions. Folds on low screens."""

    height_changed = Signal()
    show_asked = Signal(object)
    jump_asked = Signal(str, object)
    """"plan" or "budget" and the record's id."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ChangeCard", "Wirkung auf Plan und Haushalt")
        super().__init__(acts.theme, title, padding=0, folding=True, parent=parent)
        self._acts = acts
        self._item: ItemView | None = None
        self._writable = self._compact = self._unfolded = False
        self.fold = IconButton(acts.theme, "caret-right", self.tr("Wirkung aufklappen"), kind="link")
        self.fold.clicked.connect(self._toggle_fold)
        self.count = Badge(acts.theme, "0")
        self.show_button = KeyButton(acts.theme, self.tr("Zeigen"), kind="link", icon="monitor", small=True)
        self.show_button.clicked.connect(self._show_on_wall)
        self.renew_button = KeyButton(
            acts.theme, self.tr("Neu übernehmen"), kind="link", icon="arrow-clockwise", small=True
        )
        self.renew_button.setToolTip(
            plain_tooltip(
                self.tr(
                    "Was jetzt im Plan steht, wird zum bisherigen Stand; was der Antrag will, bleibt (N in der Liste)"
                )
            )
        )
        self.renew_button.clicked.connect(lambda: self._renew([row for row in self._rows() if is_stale(row)]))
        self.add_button = KeyButton(acts.theme, self.tr("Änderung"), "Shift+F8", kind="link", icon="plus", small=True)
        self.add_button.clicked.connect(self.prepare)
        self.open_button = KeyButton(acts.theme, self.tr("Wirkung"), kind="link", icon="plus", small=True)
        self.open_button.setToolTip(
            plain_tooltip(
                self.tr("Eine Änderung an Plan, Haushalt oder Handlungsfeld vorbereiten ({key})").format(
                    key=german_key("Shift+F8")
                )
            )
        )
        self.open_button.clicked.connect(self.prepare)
        self.head.insertWidget(0, self.fold)
        self.head.setStretchFactor(self.title, 0)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        self.tools.addWidget(self.renew_button)
        self.tools.addWidget(self.show_button)
        self.tools.addWidget(self.add_button)
        self.body.setSpacing(0)
        model: KeyedModel[ChangeRow] = KeyedModel(lambda row: row.change.id, row_data)
        self.list: KeyedList[ChangeRow] = KeyedList(acts.theme, model, ChangeDelegate, title)
        self.list.take_keys(Qt.Key.Key_Delete, Qt.Key.Key_N)
        self.list.key_pressed.connect(self._key)
        self.list.activated_row.connect(self._jump)
        self.sums = PlainLabel(acts.theme, "", "ink", "table", bold=True, tabular=True, wrap=True)
        self.sums.setContentsMargins(38, 6, 12, 8)
        self.form = ChangeForm(acts)
        self.form.closed.connect(self._form_closed)
        self.form.grown.connect(self.height_changed)
        self.body.addWidget(self.list)
        self.body.addWidget(self.sums)
        self.body.addWidget(self.form)

    def show_item(self, item: ItemView | None, writable: bool, why: str = "") -> None:
        if item is None or self._item is None or item.id != self._item.id:
            self.form.put_away()
            self._unfolded = False
        self._item, self._writable = item, writable
        rows = self._rows()
        self.list.show_rows(rows)
        self.list.setFixedHeight(rows_height(rows))
        self.count.show_text(str(len(rows)))
        self.count.setVisible(bool(rows))
        public = item is not None and item.public
        self.renew_button.setVisible(any(is_stale(row) for row in rows))
        self.renew_button.setEnabled(writable)
        self.show_button.setVisible(bool(rows))
        self.show_button.setEnabled(public)
        self.show_button.setToolTip(
            plain_tooltip("" if public else self.tr("Nichtöffentlich: dieser Punkt erscheint nicht auf der Wand."))
        )
        self.add_button.setEnabled(writable and item is not None)
        self.add_button.setToolTip(plain_tooltip(why))
        self.open_button.setEnabled(writable and item is not None)
        if item is not None:
            self.form.show_item(item)
        self._fit()

    def offer(self, choices: Choices) -> None:
        self.form.offer(choices)

    def prepare(self) -> None:
        """Open the form for a further change."""
        if self._item is not None and self._writable:
            self.show()
            self.form.prepare(self._item)
            self._fit()
            self.height_changed.emit()

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self._fit()

    def height_when(self, *, compact: bool) -> int:
        rows = self._rows()
        form = self.form.sizeHint().height() if self.form.isVisibleTo(self) else 0
        sums = self.sums.sizeHint().height() if self.sums.text() else 0
        if not rows and not form:
            return 0
        return 39 + sums + (0 if compact and not form else rows_height(rows)) + form

    def _rows(self) -> list[ChangeRow]:
        item = self._item
        if item is None:
            return []
        numbers = {each.id: each.number for each in item.resolutions}
        return [
            ChangeRow(
                change,
                motion.name,
                numbers.get(change.resolution_id, "") if change.resolution_id else "",
                change.resolution_id is None
                and (motion.withdrawn or (motion.vote is not None and not motion.vote.accepted)),
            )
            for motion in item.motions
            for change in motion.changes
        ]

    def _summary(self, *, folded: bool) -> str:
        """What a motion does to the budget is read before the vote, folded or not: then with every line and year."""
        rows = self._rows()
        waiting = [row.change for row in rows if row.waits]
        lines = [f"{each.sentence}, {each.left}" if each.left else each.sentence
                 for change in waiting if folded for each in change_words(change) if change.sides]  # fmt: skip
        guards = dict.fromkeys(words for row in rows if (words := warning_of(row)))
        return "\n".join([*lines, *(effect_words(each) for each in effects(waiting)), *guards])

    def _fit(self) -> None:
        rows = len(self.list.keyed.rows)
        folded = self._compact and not self._unfolded and not self.form.isVisible()
        self.sums.setText(self._summary(folded=folded))
        was = (self.isHidden(), self.list.isVisibleTo(self))
        self.setVisible(rows > 0 or self.form.isVisibleTo(self))
        self.open_button.setVisible(self.isHidden())
        self.list.setVisible(rows > 0 and not folded)
        self.sums.setVisible(bool(self.sums.text()))
        self.fold.setVisible(self._compact and rows > 0)
        name = self.tr("Wirkung aufklappen") if folded else self.tr("Wirkung zuklappen")
        self.fold.set_words("", icon="caret-right" if folded else "caret-down")
        self.fold.setAccessibleName(name)
        if was != (self.isHidden(), self.list.isVisibleTo(self)):
            self.height_changed.emit()

    def _toggle_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._fit()

    def _form_closed(self) -> None:
        self._fit()
        self.height_changed.emit()

    def _show_on_wall(self) -> None:
        if self._item is not None:
            self.show_asked.emit(self._item.id)

    def _key(self, key: int, _modifiers: int) -> None:
        if not self._writable:
            return
        rows = self.list.selected_rows()
        if key == Qt.Key.Key_N:
            self._renew([row for row in rows if is_stale(row)])
            return
        if rows:
            one = self.tr("Vorbereitete Änderung gelöscht.")
            words = one if len(rows) == 1 else self.tr("{n} vorbereitete Änderungen gelöscht.").format(n=len(rows))
            command = RemoveProposedChanges(tuple(row.change.id for row in rows))
            self._acts.do(command, done=lambda _: self._acts.note(words))

    def _renew(self, rows: list[ChangeRow]) -> None:
        if rows:
            one = self.tr("Vorbereitete Änderung neu übernommen.")
            more = self.tr("{n} vorbereitete Änderungen neu übernommen.").format(n=len(rows))
            words = one if len(rows) == 1 else more
            command = RenewProposedChanges(tuple(row.change.id for row in rows))
            self._acts.do(command, done=lambda _: self._acts.note(words))

    def _jump(self, row: ChangeRow) -> None:
        target: UUID | None = row.change.line_id or row.change.measure_id
        if target is not None:
            self.jump_asked.emit("budget" if row.change.line_id else "measure", target)
