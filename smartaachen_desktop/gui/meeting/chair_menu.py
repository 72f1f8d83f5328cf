"""Who leads an item, chosen from those in the room."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from smartaachen_desktop.gui.meeting.acts import Acts
from smartaachen_desktop.gui.meeting.stage_words import name_of
from smartaachen_desktop.gui.shared.labels import mnemonic_safe
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingView, ParticipantView
from smartaachen_desktop.services.queries.timeline import participants_during


def _could_lead(who: ParticipantView, view: MeetingView, item: ItemView) -> bool:
    """With a vote, in the room now, or after the meeting during the item; who is biased leads nothing."""
    biased = any(bias.participant_id == who.id for bias in item.exclusions)
    there = who.present if view.ended_at is None else who in participants_during(view, item)
    return there and who.votes and not biased and who.person_id != view.chair_id


def _citizen(who: ParticipantView) -> bool:
    """As a rule a council member leads a committee; that is no rule of the program, so nobody is left out."""
    return who.group is MemberGroup.CITIZEN


def _named(who: ParticipantView) -> str:
    return tr("{name} (sachkundige*r Bürger*in)").format(name=who.name) if _citizen(who) else who.name


def chair_menu(acts: Acts, view: MeetingView | None, item: ItemView | None, owner: QWidget) -> QMenu | None:
    """The meeting's chair and everybody who could lead, the present choice ticked; None without an item."""
    if view is None or item is None:
        return None
    menu = QMenu(tr("Leitung von {number}").format(number=name_of(item)), owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    people: list[tuple[UUID | None, str]] = [(None, tr("{name} (Sitzung)").format(name=view.chair or tr("niemand")))]
    able = [who for who in view.participants if _could_lead(who, view, item)]
    people += [(who.person_id, _named(who)) for who in sorted(able, key=_citizen)]
    chosen = None if item.chair_id == view.chair_id else item.chair_id
    for person, name in people:
        action = menu.addAction(mnemonic_safe(name))
        action.setCheckable(True)
        action.setChecked(person == chosen)
        action.triggered.connect(lambda _checked=False, who=person: acts.do(ChangeAgendaItem(item.id, chair=who)))
    return menu
