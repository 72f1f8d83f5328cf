"""Which body of a joint meeting it is about."""

from smartaachen_desktop.gui.meeting.choices import Combo
from smartaachen_desktop.services.queries.meetings import MeetingView


class BodyChoice(Combo):
    """The bodies of the meeting by their keys, of which None is the inviting one; whoever holds it hides it where one
    body meets alone."""

    def show_bodies(self, view: MeetingView) -> None:
        self.fill([(body.body_key, body.short_name or body.organization) for body in view.bodies])
