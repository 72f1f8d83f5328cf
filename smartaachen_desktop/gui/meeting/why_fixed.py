"""Why nothing of a meeting can be changed any more."""

from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.queries.meetings import MeetingView


def why_fixed(view: MeetingView) -> str:
    """Why nothing of the meeting can be changed; empty while it can."""
    if view.sealed:
        return tr("Unterschrieben und versiegelt: Nichts wird mehr geändert{source}.").format(
            source=in_brackets(view.cites(Law.MINUTES))
        )
    if view.state is MeetingState.APPROVED:
        return tr("Die Niederschrift ist freigegeben; nehmen Sie die Freigabe zurück, um sie zu ändern.")
    if view.state is MeetingState.CANCELLED:
        return tr("Die Sitzung ist abgesagt; nehmen Sie die Absage zurück, um sie zu ändern.")
    return ""
