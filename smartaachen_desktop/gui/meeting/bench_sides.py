"""Agenda, attendance and preview beside the item: how wide they are, and which fold where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smartaachen_desktop.gui.meeting.acts_table import AGENDA, PEOPLE, PREVIEW, key_of
from smartaachen_desktop.gui.meeting.folded_strip import WIDTH as STRIP
from smartaachen_desktop.gui.meeting.folded_strip import FoldedStrip
from smartaachen_desktop.gui.meeting.preview_side import LEAST, MOST, PreviewSide
from smartaachen_desktop.gui.meeting.stage_words import number_of
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shared.card import Rule
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench

WIDE, RAIL = 1400, 112
AGENDA_LEAST, PEOPLE_LEAST = 256, 284
"""Widths below a window of WIDE; the heads and buttons of both are whole in them."""
TEXT = 546
"""What the item in the middle keeps; beside the preview it makes do with less."""
TEXT_BY_PREVIEW = 450
NARROWEST = TEXT + PEOPLE_LEAST + STRIP + 2
SETTING = "folded_panes"


class BenchSides(QObject):
    """Panes folded by hand stay folded and are remembered; the others give way in the order in which they were asked.

    A folded pane leaves a strip behind. Asking for a pane, by key or by its strip, always brings it: one of them has
    room in any window.
    """

    def __init__(self, bench: MeetingWorkbench, parent: QWidget) -> None:
        """Before the panes are made: the Tab key goes from left to right. `lay_out` follows."""
        super().__init__(bench)
        self._bench = bench
        theme = bench.context.theme
        self._order = [PEOPLE, PREVIEW, AGENDA]
        """The first gives way first."""
        self._shown: tuple[MeetingView, ItemView | None] | None = None
        settings = bench.context.settings
        self._folded = set(settings.kept_list(SETTING) if settings is not None else ()) & {AGENDA, PEOPLE}
        self.strips = {
            AGENDA: FoldedStrip(
                theme, self.tr("Tagesordnung"), self.tr("Tagesordnung ausklappen"), german_key(key_of("fold_agenda")),
                parent=parent,
            ),
            PEOPLE: FoldedStrip(
                theme, self.tr("Anwesenheit"), self.tr("Anwesenheit ausklappen"), german_key(key_of("fold_people")),
                right=True,
            ),
        }  # fmt: skip

    def lay_out(self, row: QHBoxLayout) -> None:
        """Put the panes in their places."""
        bench, theme = self._bench, self._bench.context.theme
        self._panes: dict[str, QWidget] = {AGENDA: bench.agenda, PEOPLE: bench.people}
        for key, strip in self.strips.items():
            strip.clicked.connect(lambda _checked=False, key=key: self._open(key))
        bench.agenda.fold_button.clicked.connect(lambda: self.toggle(AGENDA))
        bench.people.fold_button.clicked.connect(lambda: self.toggle(PEOPLE))
        for widget, stretch in (
            (self.strips[AGENDA], 0), (bench.agenda, 0), (Rule(theme, upright=True), 0), (bench.middle, 1),
            (Rule(theme, upright=True), 0), (bench.people, 0), (self.strips[PEOPLE], 0),
        ):  # fmt: skip
            row.addWidget(widget, stretch)
        self.preview = PreviewSide(bench, self, row)
        self.fit()

    def ask(self, pane: str) -> None:
        """Bring a pane forward; preview and attendance share a place, so the one asked for puts the other last."""
        self._order.remove(pane)
        self._order.append(pane)
        rival = {PEOPLE: PREVIEW, PREVIEW: PEOPLE}.get(pane)
        if rival is not None:
            self._order.remove(rival)
            self._order.insert(0, rival)
        self._wish(pane, folded=False)

    def toggle(self, pane: str) -> None:
        """Fold what stands there, bring what is folded."""
        if self._standing(pane):
            self._wish(pane, folded=True)
        else:
            self._open(pane)

    def _open(self, pane: str) -> None:
        self.ask(pane)
        place = self._bench.agenda.list if pane == AGENDA else self._bench.people.list
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self, pane: str, *, folded: bool) -> None:
        before = set(self._folded)
        (self._folded.add if folded else self._folded.discard)(pane)
        settings = self._bench.context.settings
        if settings is not None and before != self._folded:
            settings.keep_list(SETTING, sorted(self._folded))
        self.fit()

    def _standing(self, pane: str) -> bool:
        return not self._panes[pane].isHidden()

    def show_meeting(self, view: MeetingView, item: ItemView | None) -> None:
        """What the strips say in the place of their panes."""
        self._shown = view, item
        self._remark()

    def _remark(self) -> None:
        """Only what is seen: to count those present takes its time in a council."""
        if self._shown is None:
            return
        view, item = self._shown
        self.strips[AGENDA].show_remark(f"{number_of(item)} · {item.heading}" if item is not None else "")
        if self.strips[PEOPLE].isHidden():
            return
        now = self._bench.context.clock()
        where = view.current or item
        lamps = [body.quorum(now, where.id if where is not None else None) for body in view.bodies]
        present = " · ".join(
            self.tr("{n} anwesend, {needed} nötig").format(n=lamp.present, needed=lamp.needed) for lamp in lamps
        )
        short = any(not strip.isHidden() for strip in self._bench.people.strips)
        self.strips[PEOPLE].show_remark(present, wrong=short)

    def fit(self) -> None:
        """Called whenever the width or what shall be seen has changed."""
        bench, width = self._bench, self._bench.width()
        wide = width + RAIL >= WIDE
        size = bench.context.theme.current.width
        widths = {
            AGENDA: size.agenda if wide else AGENDA_LEAST, PEOPLE: size.attendance if wide else PEOPLE_LEAST,
            PREVIEW: LEAST,
        }  # fmt: skip
        standing = [pane for pane in self._order if pane not in self._folded]
        if not self.preview.previewing:
            standing.remove(PREVIEW)
        while len(standing) > 1 and self._room(widths, standing) < (TEXT_BY_PREVIEW if PREVIEW in standing else TEXT):
            standing.pop(0)
        for key, pane in self._panes.items():
            self._show(pane, self.strips[key], shown=key in standing)
            pane.setFixedWidth(widths[key])
        self._remark()
        room = self._room(widths, standing) + LEAST
        self.preview.place(min(max(room - TEXT, LEAST), MOST) if PREVIEW in standing else 0)

    def _room(self, widths: dict[str, int], standing: list[str]) -> int:
        """What is left for the middle."""
        taken = sum(widths[pane] if pane in standing else STRIP for pane in self._panes)
        if PREVIEW in standing:
            taken += widths[PREVIEW] + 1
        return self._bench.width() - taken - 2

    def _show(self, pane: QWidget, strip: FoldedStrip, *, shown: bool) -> None:
        focus = self._bench.window().focusWidget()
        lost = not shown and not pane.isHidden() and focus is not None and pane.isAncestorOf(focus)
        if shown:
            strip.hide()
            pane.show()
        else:
            pane.hide()
            strip.show()
        if lost:
            self._bench.middle.discussion.edit.setFocus(Qt.FocusReason.OtherFocusReason)
