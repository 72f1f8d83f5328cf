"""Who leads an item, chosen from those in the room."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.stage_words import name_of
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView


def chair_menu(acts: Acts, view: MeetingView | None, item: ItemView | None, owner: QWidget) -> QMenu | None:
    """The meeting's chair and everybody present with a vote, the present choice ticked; None without an item."""
    if view is None or item is None:
        return None
    menu = QMenu(tr("Leitung von {number}").format(number=name_of(item)), owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    people: list[tuple[UUID | None, str]] = [(None, tr("{name} (Sitzung)").format(name=view.chair or tr("niemand")))]
    people += [
        (who.person_id, who.name)
        for who in view.participants
        if who.present and who.votes and who.person_id != view.chair_id
    ]
    chosen = None if item.chair_id == view.chair_id else item.chair_id
    for person, name in people:
        action = menu.addAction(mnemonic_safe(name))
        action.setCheckable(True)
        action.setChecked(person == chosen)
        action.triggered.connect(lambda _checked=False, who=person: acts.do(ChangeAgendaItem(item.id, chair=who)))
    return menu
