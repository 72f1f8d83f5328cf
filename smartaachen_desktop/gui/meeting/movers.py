"""Who may move or demand something: the groups at the table, then everybody on the list."""

from smartaachen_desktop.gui.shared.offers import Offer
from smartaachen_desktop.services.queries.meetings import MeetingView


def mover_offers(view: MeetingView) -> tuple[Offer, ...]:
    groups = dict.fromkeys(who.on_behalf_of for who in view.participants if who.on_behalf_of)
    return (*map(Offer, groups), *(Offer(who.name, who.role or who.on_behalf_of) for who in view.participants))
