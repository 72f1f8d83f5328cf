"""What the public may see (§ 48 GO NRW).

The one filter that wall, public documents and public exports get their values from.
"""

from dataclasses import replace

from smartaachen_desktop.services.queries.meetings import ItemView, MeetingView

NON_PUBLIC_HEADING = "Nichtöffentlicher Punkt"


def public_meeting(meeting: MeetingView) -> MeetingView:
    """The meeting as the public may see it: of non-public items only number and public heading remain."""
    return replace(meeting, items=tuple(public_item(item) for item in meeting.items))


def public_item(item: ItemView) -> ItemView:
    """A public item unchanged but for its internal heading; of a non-public one only the public heading."""
    if not item.paper_public or not item.public:
        item = replace(item, paper_id=None, paper_reference="", paper_dated=None)
    if item.public:
        return replace(item, internal_title="")
    return replace(
        item,
        internal_title="",
        title=item.title or NON_PUBLIC_HEADING,
        proposal="",
        discussion="",
        result=None,
        chair_id=None,
        motions=(),
        resolutions=(),
        assignments=(),
        exclusions=(),
    )
