"""The Prüfbericht: what a check found, on a page that can be put into the file."""

from collections.abc import Sequence

from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.documents.pdf.tables import Column
from smartaachen_desktop.documents.wording import reports as wording
from smartaachen_desktop.formats import day, day_and_time, local
from smartaachen_desktop.model.markdown import escape
from smartaachen_desktop.services.plain import to_json
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView
from smartaachen_desktop.services.verification import STATUS_NAMES, CheckedFile, SignatureCheck
from smartaachen_desktop.services.verification_words import (
    HANDWRITING,
    advice,
    checked_record,
    facts,
    fingerprint_words,
    match_sentences,
    summary,
)

TITLE = "Prüfbericht"
_DIFFERENCES = (Column("Stelle", 1), Column("Angabe", 0.9), Column("in der Datei", 1.4), Column("Datenbank", 1.4))
LONGEST = 600
"""Letters of one side of a difference; the whole discussion of an item would hide what differs."""


def build_verification_report(files: Sequence[CheckedFile], head: LetterheadView = USUAL) -> BuiltDocument:
    """One section per file, under the letterhead of the strategy. Raises ValueError without any."""
    first = files[0]
    builder = DocumentBuilder()
    write_letterhead(builder, head)
    builder.title(TITLE, wording.CHECK_SUBTITLE, _note(files))
    for checked in files:
        _file(builder, checked, alone=len(files) == 1)
    builder.space(8)
    if any(checked.verification.signatures for checked in files):
        builder.small(HANDWRITING)
    builder.small(wording.CHECKED_OFFLINE)
    meta = HouseMeta(
        title=f"{TITLE}, {day(first.checked_at)}",
        author="Schriftführung",
        created=local(first.checked_at),
        header_left=wording.CHECK_SUBTITLE,
        header_right=TITLE,
        attachments=(_data(files),),
    )
    return build(builder, meta)


def _data(files: Sequence[CheckedFile]) -> Attachment:
    """pruefung.json, what `verify --json` prints: an object for one file, a list for several."""
    told = [checked_record(each) for each in files]
    content = to_json(told[0] if len(told) == 1 else told).encode()
    return Attachment("pruefung.json", content, "application/json", "Das Ergebnis der Prüfung als Daten")


def report_name(files: Sequence[CheckedFile]) -> str:
    """E.g. Pruefbericht-Niederschrift-AWD-2021-11-18-oeffentlich.pdf."""
    if len(files) == 1:
        stem = files[0].name.rsplit(".", 1)[0]
        return f"Pruefbericht-{stem}.pdf"
    return f"Pruefbericht-{local(files[0].checked_at):%Y-%m-%d}.pdf"


def _note(files: Sequence[CheckedFile]) -> str:
    return "" if len(files) == 1 else f"{len(files)} Dateien"


def _file(builder: DocumentBuilder, checked: CheckedFile, *, alone: bool) -> None:
    found = checked.verification
    builder.section("Ergebnis" if alone else checked.name)
    builder.resolution(escape(f"{STATUS_NAMES[checked.status].capitalize()}. {summary(checked)}"))
    for words in advice(checked):
        builder.paragraph(wording.advice_sentence(words))
    builder.facts(
        [
            ("Datei", checked.name),
            ("Geprüft am", day_and_time(checked.checked_at)),
            ("Umfang", _extent(checked)),
            ("SHA-256", fingerprint_words(checked.sha256).lower()),
            ("Vertraut wird", "; ".join(checked.anchors) or wording.NO_ANCHORS),
        ]
    )
    for number, check in enumerate(found.signatures, 1):
        builder.space(4)
        with builder.together():
            _signature(builder, number, check)
    if found.open_fields and found.signatures:
        builder.paragraph(wording.open_fields_sentence(len(found.open_fields)))
    if checked.match is not None:
        builder.space(4)
        builder.sub_head("Vergleich mit der Datenbank")
        for words in match_sentences(checked.match):
            builder.paragraph(words)
        if checked.match.differences:
            rows = [
                (each.subject, each.what, _short(each.document), _short(each.database))
                for each in checked.match.differences
            ]
            builder.table(_DIFFERENCES, rows)


def _extent(checked: CheckedFile) -> str:
    size = f"{checked.size:,} Byte".replace(",", ".")
    found = checked.verification
    if not found.pages:
        return size
    pages = "1 Seite" if found.pages == 1 else f"{found.pages} Seiten"
    return f"{pages}, {found.revisions} Fassungen, {size}" if found.revisions > 1 else f"{pages}, {size}"


def _signature(builder: DocumentBuilder, number: int, check: SignatureCheck) -> None:
    head = f"{number}. {check.role or check.field}: {STATUS_NAMES[check.status]}"
    builder.sub_head(head)
    builder.paragraph(check.explanation)
    pairs = [(fact.value, words) for fact, words in facts(check)]
    if check.chain:
        pairs.append(("Fingerabdruck", fingerprint_words(check.chain[-1].fingerprint)))
    if pairs:
        builder.facts(pairs)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"
