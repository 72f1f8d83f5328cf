"""The menus of the agenda: of its current item, and with what can be done with the whole meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from smartaachen_desktop.gui.meeting.acts_table import key_of
from smartaachen_desktop.model.meetings import ItemState, MeetingState
from smartaachen_desktop.services.agenda_course import StartItem

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.agenda_pane import AgendaPane


class AgendaMenus(QObject):
    def __init__(self, pane: AgendaPane) -> None:
        super().__init__(pane)
        self._pane = pane

    def of_item(self) -> QMenu | None:
        """What can be done with the current item."""
        pane, view, item = self._pane, self._pane.view, self._pane.current_item()
        if item is None or view is None or not pane.list.movable:
            return None
        menu = QMenu(pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        running = view.state is MeetingState.RUNNING
        if running and item.state is not ItemState.RUNNING:
            menu.addAction(self.tr("Aufrufen"), lambda: pane.acts.do(StartItem(item.id)))
        edit = menu.addAction(self.tr("Bearbeiten …"), lambda: pane.edit(item.id))
        edit.setShortcut(QKeySequence("F2"))
        up = menu.addAction(self.tr("Nach oben"), lambda: pane.list.shift(-1))
        up.setShortcut(QKeySequence("Alt+Up"))
        down = menu.addAction(self.tr("Nach unten"), lambda: pane.list.shift(1))
        down.setShortcut(QKeySequence("Alt+Down"))
        menu.addAction(self.tr("Unter den Punkt darüber"), pane.list.indent).setShortcut(QKeySequence("Alt+Right"))
        if item.parent_id is not None:
            menu.addAction(self.tr("Eine Ebene heraus"), pane.list.outdent).setShortcut(QKeySequence("Alt+Left"))
        if item.state in (ItemState.OPEN, ItemState.PARKED):
            other = self.tr("In den nichtöffentlichen Teil") if item.public else self.tr("In den öffentlichen Teil")
            part = menu.addAction(other, lambda: pane.change_part(item.id))
            part.setShortcut(QKeySequence(key_of("change_part")))
        if not item.is_stage():
            below = menu.addAction(self.tr("Unterpunkt aufnehmen …"), lambda: pane.add_below(item))
            below.setShortcut(QKeySequence(key_of("add_below")))
        if item.state in (ItemState.OPEN, ItemState.PARKED) and item.started_at is None:
            words = self.tr("Zum Tagesordnungspunkt machen") if item.is_stage() else self.tr("Zum Regiepunkt machen")
            turn = menu.addAction(words, lambda: pane.turn_stage(item.id))
            turn.setShortcut(QKeySequence(key_of("turn_stage")))
        if item.state in (ItemState.OPEN, ItemState.RUNNING):
            menu.addAction(self.tr("Zurückstellen (parken)"), lambda: pane.park(item.id)).setShortcut(QKeySequence("P"))
        if not item.is_stage():
            shelve = menu.addAction(self.tr("In den Themenspeicher"), lambda: pane.shelve(item.id))
            shelve.setShortcut(QKeySequence(key_of("shelve")))
        if item.state is ItemState.PARKED:
            menu.addAction(self.tr("Wieder aufnehmen"), lambda: pane.park(item.id)).setShortcut(QKeySequence("P"))
        if item.state is ItemState.OPEN:
            remove = menu.addAction(self.tr("Löschen"), lambda: pane.remove(item.id))
            remove.setShortcut(QKeySequence("Del"))
        return menu

    def of_meeting(self) -> QMenu:
        """That, and what can be done with the agenda and the meeting."""
        pane, view = self._pane, self._pane.view
        state = view.state if view is not None else None
        menu = self.of_item() or QMenu(pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        if state is MeetingState.RUNNING and pane.list.movable:
            urgent = menu.addAction(self.tr("Dringlichkeit: Punkt aufnehmen …"), pane.add_urgent)
            urgent.setShortcut(QKeySequence(key_of("add_urgent")))
        if pane.list.movable:
            stage = menu.addAction(self.tr("Regiepunkt aufnehmen …"), pane.add_stage)
            stage.setShortcut(QKeySequence(key_of("add_stage")))
        if state in (MeetingState.PLANNED, MeetingState.INVITED):
            left = menu.addAction(self.tr("Offene Punkte übernehmen …"), pane.take_open)
            left.setShortcut(QKeySequence(key_of("take_open")))
            topics = menu.addAction(self.tr("Aus dem Themenspeicher …"), pane.take_topics)
            topics.setShortcut(QKeySequence(key_of("take_topics")))
        menu.addSeparator()
        details = menu.addAction(self.tr("Sitzungsdaten …"), pane.details.emit)
        details.setShortcut(QKeySequence(key_of("details")))
        copy = menu.addAction(self.tr("Sitzung kopieren …"), pane.copy.emit)
        copy.setShortcut(QKeySequence(key_of("copy_meeting")))
        if view is not None and state in (MeetingState.SIGNED, MeetingState.CANCELLED):
            away = view.archived_at is None
            words = self.tr("Ins Archiv legen") if away else self.tr("Aus dem Archiv nehmen")
            menu.addAction(words, pane.archive.emit).setShortcut(QKeySequence(key_of("archive")))
        if state is MeetingState.PLANNED:
            menu.addAction(self.tr("Als eingeladen vermerken"), pane.invite.emit)
        if state in (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.CANCELLED):
            back = state is MeetingState.CANCELLED
            words = self.tr("Absage zurücknehmen") if back else self.tr("Sitzung absagen …")
            menu.addAction(words, pane.cancel.emit).setShortcut(QKeySequence(key_of("cancel_meeting")))
        menu.addSeparator()
        alone = menu.addAction(self.tr("Tagesordnung als PDF (öffentlich)"), pane.agenda_sheet.emit)
        alone.setShortcut(QKeySequence(key_of("agenda_sheet")))
        sheet = menu.addAction(self.tr("Regiebuch als PDF (intern)"), pane.run_sheet.emit)
        sheet.setShortcut(QKeySequence(key_of("run_sheet")))
        menu.addSeparator()
        carry = menu.addAction(self.tr("Sitzung in eine Datei …"), pane.carry.emit)
        carry.setShortcut(QKeySequence(key_of("carry")))
        take = menu.addAction(self.tr("Sitzung aus Datei übernehmen …"), pane.take_file.emit)
        take.setShortcut(QKeySequence(key_of("take_file")))
        menu.addAction(self.tr("Alle Sitzungen"), pane.back.emit).setShortcut(QKeySequence(key_of("all_meetings")))
        return menu
