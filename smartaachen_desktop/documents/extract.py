"""The resolution extract (Beschlussauszug): one item of the minutes on a paper of its own, certified as true."""

from collections.abc import Sequence

from smartaachen_desktop.documents.attached import resolutions_json
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.pdf.tables import Cell
from smartaachen_desktop.documents.places import write_places
from smartaachen_desktop.documents.protocol_votes import write_elections
from smartaachen_desktop.documents.resolution_parts import write_assignments, write_resolution
from smartaachen_desktop.documents.wording import letters, signatures
from smartaachen_desktop.documents.wording import resolutions as wording
from smartaachen_desktop.formats import day, local, weekday_date
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.extract import ExtractData
from smartaachen_desktop.services.queries.resolution_entries import FINAL, meeting_entries


def build_extract(data: ExtractData, signers: Sequence[DocumentSigner] = ()) -> BuiltDocument:
    """The extract as PDF; the same data give the same bytes. Without `signers` its place stays for handwriting."""
    meeting, item, builder = data.meeting, data.item, DocumentBuilder()
    internal = data.audience is Audience.INTERNAL
    held = meeting.started_at or meeting.scheduled_start
    write_letterhead(builder, data.letterhead, meeting.department)
    builder.title(wording.EXTRACT, meeting.organization, "Interne Ausgabe" if internal else letters.edition(internal))
    facts: list[tuple[str, str | Cell]] = [("Sitzungstermin", Cell(weekday_date(held), bold=True))]
    if not item.public:
        facts.append(("Tagesordnungspunkt", f"{item.number}, nichtöffentlich"))
    if item.paper_reference:
        dated = f" vom {day(item.paper_dated)}" if item.paper_dated else ""
        facts.append(("Vorlage", f"{item.paper_reference}{dated}"))
    builder.facts(facts)
    builder.space(8)
    builder.paragraph(wording.extract_sentence(meeting))
    builder.item(item.number, item.heading)
    with builder.indented():
        write_elections(builder, item, meeting)
        for each in item.resolutions:
            write_resolution(builder, item, each, meeting)
        if not item.resolutions and item.result is not None:
            builder.paragraph(f"Ergebnis: {item.outcome}.")
    final = meeting.state in FINAL
    # a page with nothing but the signature would certify whatever it is put behind
    with builder.together():
        with builder.indented():
            write_assignments(builder, item)
        builder.space(8)
        if not meeting.sealed:
            builder.small(wording.NOT_SIGNED if final else wording.NOT_FINAL)
        if signers:
            write_places(builder, signers, lambda: builder.paragraph(signatures.EXTRACT))
        else:
            builder.paragraph(signatures.EXTRACT)
            builder.signatures([SignaturePlace("Schriftführung", meeting.secretary or "nicht eingetragen")])
    entries = tuple(each for each in meeting_entries(meeting) if each.item == item.number)
    meta = HouseMeta(
        title=f"{wording.EXTRACT} {meeting.organization}, {day(held)}, {item.number}",
        author=meeting.secretary or "Schriftführung",
        created=local(data.printed_at),
        number=data.number,
        header_left=f"{meeting.organization} · {day(held)} · {item.number}",
        header_right=f"{wording.EXTRACT}, {letters.short_edition(internal)}",
        watermark="" if final else "Entwurf",
        attachments=(resolutions_json(entries, data.audience, data.number, data.printed_at),),
    )
    return build(builder, meta)
