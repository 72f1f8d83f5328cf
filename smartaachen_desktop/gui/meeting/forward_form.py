"""Forwarding an item to another meeting: which one, and whether its sub-items go along."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from smartaachen_desktop import formats
from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.gui.meeting.form import InlineForm
from smartaachen_desktop.gui.meeting.stage_words import name_of
from smartaachen_desktop.services.changes import Outcome
from smartaachen_desktop.services.forwarding import ForwardItem
from smartaachen_desktop.services.queries.forwarding import TargetRow, forward_targets
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


class ForwardForm(InlineForm):
    """Offers the meetings to come, those of the same body first. `forwarded` tells the sentence to say."""

    forwarded = Signal(str)

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(acts, parent)
        self._item: ItemView | None = None
        self._targets: tuple[TargetRow, ...] = ()

    def build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.button.set_words(self.tr("Weiterleiten"))
        self.meeting = Combo(self.tr("Sitzung, in die der Punkt geht"))
        self.sub_items = QCheckBox(self.tr("mit seinen Unterpunkten"))
        self.row(self.tr("Sitzung"), self.meeting)
        self.row("", self.sub_items)
        self.sent.connect(self._send)

    def ask(self, view: MeetingView, item: ItemView) -> None:
        self._item = item
        self.heading.setText(self.tr("{number} weiterleiten").format(number=name_of(item)))
        below = any(each.parent_id == item.id for each in view.items)
        self.sub_items.setChecked(True)
        self.fields.setRowVisible(self.sub_items, below)
        self._show(item.id, ())
        self.open_form(self.meeting)
        self._acts.context.bridge.query(
            lambda session: forward_targets(session, view.id), lambda found: self._show(item.id, found), owner=self
        )

    def _show(self, item: UUID, targets: tuple[TargetRow, ...]) -> None:
        if self._item is None or self._item.id != item:
            return
        self._targets = targets
        self.meeting.fill([(row.id, f"{formats.day_and_time(row.start)} · {row.organization}") for row in targets])
        if self.meeting.value() is None and targets:
            self.meeting.setCurrentIndex(0)

    def _send(self) -> None:
        target = self.meeting.value()
        if self._item is None:
            return
        if target is None:
            self.error.show_error(
                self.tr("Es steht keine andere Sitzung bevor. Legen Sie zuerst eine an (Alt+0, dann Strg+N).")
            )
            return
        self.send(ForwardItem(self._item.id, target, self.sub_items.isChecked()), self._done)

    def _done(self, _outcome: Outcome) -> None:
        target = next((row for row in self._targets if row.id == self.meeting.value()), None)
        self.close_form()
        if self._item is not None and target is not None:
            self.forwarded.emit(
                self.tr("{number} weitergeleitet: {body}, {day}.").format(
                    number=name_of(self._item), body=target.short_name, day=formats.day(target.start)
                )
            )
