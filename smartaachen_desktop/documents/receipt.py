"""The hash receipt on paper, for the file beside what was signed."""

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.formats import clock, day, local
from smartaachen_desktop.services.queries.receipt import (
    LEVELS,
    MEANING,
    TITLE,
    Receipt,
    facts,
    signer_name,
    signer_words,
)

_HEAD = ("Datei", "SHA-256", "Funktion", "Name", "Tag", "Uhrzeit", "Stufe", "Zertifikat", "Ort", "Grund")


def build_receipt(found: Receipt) -> BuiltDocument:
    """Dated by the latest signature, not by its printing: asked for again, it is the same file."""
    builder = DocumentBuilder()
    write_letterhead(builder, found.letterhead, found.department)
    kind = "zum unterschriebenen Dokument" if found.document else "zur unterschriebenen Niederschrift"
    builder.title(TITLE, found.document or found.body, kind)
    builder.facts(list(facts(found)))
    builder.space(8)
    builder.sub_head("SHA-256 der Datei")
    builder.paragraph(found.digits)
    builder.sub_head("Unterschriften")
    builder.facts([(signer_name(each), signer_words(each)) for each in found.signers])
    builder.space(8)
    builder.small(MEANING)
    builder.small(LEVELS)
    rows = [
        (found.file_name, found.sha256, each.title, each.name, day(each.at), clock(each.at), each.level,
         each.certificate, each.place, each.note)
        for each in found.signers
    ]  # fmt: skip
    about = f"{found.body}, {day(found.held)}, {found.edition}"
    meta = HouseMeta(
        title=f"{TITLE} {found.document or about}",
        author=found.author or ("Verwaltung" if found.document else "Schriftführung"),
        created=local(max((each.at for each in found.signers), default=found.held)),
        number=found.number,
        header_left=found.document or f"{found.body} · {day(found.held)}",
        header_right=TITLE,
        attachments=(table_file("quittung.csv", "Die Quittung als Tabelle", _HEAD, rows),),
    )
    return build(builder, meta)
