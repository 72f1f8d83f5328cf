"""The hash receipt on paper, for the file beside the signed minutes."""

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.formats import clock, day, local
from smartaachen_desktop.services.queries.letterhead import LetterheadView
from smartaachen_desktop.services.queries.receipt import LEVELS, MEANING, TITLE, Receipt, facts, signer_words

_HEAD = ("Datei", "SHA-256", "Funktion", "Name", "Tag", "Uhrzeit", "Stufe", "Zertifikat")


def build_receipt(found: Receipt, letterhead: LetterheadView, department: str, author: str) -> BuiltDocument:
    """Dated by the latest signature, not by its printing: asked for again, it is the same file."""
    builder = DocumentBuilder()
    write_letterhead(builder, letterhead, department)
    builder.title(TITLE, found.body, "zur unterschriebenen Niederschrift")
    builder.facts(list(facts(found)))
    builder.space(8)
    builder.sub_head("SHA-256 der Datei")
    builder.paragraph(found.digits)
    builder.sub_head("Unterschriften")
    builder.facts([(_who(each.title, each.name), signer_words(each)) for each in found.signers])
    builder.space(8)
    builder.small(MEANING)
    builder.small(LEVELS)
    rows = [
        (found.file_name, found.sha256, each.title, each.name, day(each.at), clock(each.at), each.level,
         each.certificate)
        for each in found.signers
    ]  # fmt: skip
    meta = HouseMeta(
        title=f"{TITLE} {found.body}, {day(found.held)}, {found.edition}",
        author=author or "Schriftführung",
        created=local(max((each.at for each in found.signers), default=found.held)),
        number=found.number,
        header_left=f"{found.body} · {day(found.held)}",
        header_right=TITLE,
        attachments=(table_file("quittung.csv", "Die Quittung als Tabelle", _HEAD, rows),),
    )
    return build(builder, meta)


def _who(title: str, name: str) -> str:
    return name if title in name else f"{title}, {name}"
