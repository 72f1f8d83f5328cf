"""The headings between the public and the non-public part of the minutes."""

from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.wording import minutes as wording
from smartaachen_desktop.services.queries.closed_doors import ItemRun, closed_spans
from smartaachen_desktop.services.queries.meetings import MeetingView


def write_part(builder: DocumentBuilder, run: ItemRun, meeting: MeetingView, *, first: bool, times: bool) -> None:
    """The heading of a part and, in the non-public one, when the public was out; minutes begin with the public part.

    Without `times` where items are left out: the call that let the public in again may be among them.
    """
    if run.public:
        if not first:
            builder.section("Öffentlicher Teil")
        return
    builder.section("Nichtöffentlicher Teil")
    here = {item.id for item in run.items}
    spans = [span for span in closed_spans(meeting.items) if span.items & here] if times else []
    if spans:
        builder.paragraph(wording.closed_doors_sentence(spans, meeting))
