"""The Vermerk beside signed minutes: a refusal noted after a signature can no longer be written into the file."""

import hashlib
from collections.abc import Sequence

from smartaachen_desktop.documents.attached import table_file
from smartaachen_desktop.documents.house_meta import HouseMeta
from smartaachen_desktop.documents.letterhead import write_letterhead
from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.wording.notes import LATE_REFUSAL
from smartaachen_desktop.formats import clock, day, day_and_time, local, weekday_date
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.documents import SIGNER_NAMES
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.queries.meetings import SignatureView
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import find_signer

TITLE = "Vermerk zur Niederschrift"
_HEAD = ("Niederschrift", "Sitzungstermin", "Verweigert von", "Vermerkt am", "Uhrzeit", "Grund", "SHA-256")


def build_refusal_note(data: ProtocolData, refusals: Sequence[SignatureView], signed: bytes) -> BuiltDocument:
    """`signed` is the file as the others signed it; its SHA-256 ties the note to it.

    It is dated by the latest refusal, not by its printing: asked for again, it is the same file.
    """
    meeting = data.meeting
    held = meeting.started_at or meeting.scheduled_start
    builder = DocumentBuilder()
    write_letterhead(builder, data.letterhead, meeting.department)
    law = in_brackets(meeting.cites(Law.MINUTES))
    builder.title(TITLE, meeting.organization, f"Verweigerung der Unterschrift{law}")
    builder.facts(
        [
            ("Sitzungstermin", weekday_date(held)),
            ("Niederschrift", data.number),
            *(fact for refusal in refusals for fact in _facts(data, refusal)),
        ]
    )
    builder.space(10)
    builder.paragraph(LATE_REFUSAL)
    builder.sub_head("SHA-256 der unterschriebenen Niederschrift")
    digest = hashlib.sha256(signed).hexdigest()
    builder.paragraph(" ".join(digest[place : place + 16] for place in range(0, len(digest), 16)))
    rows = [
        (data.number, day(held), _who(data, each), day(each.at), clock(each.at), each.note, digest) for each in refusals
    ]
    meta = HouseMeta(
        title=f"{TITLE} {meeting.organization}, {day(held)}",
        author=meeting.secretary or "Schriftführung",
        created=local(max(each.at for each in refusals)),
        number=data.number,
        header_left=f"{meeting.organization} · {day(held)}",
        header_right=TITLE,
        attachments=(table_file("verweigerung.csv", "Der Vermerk als Tabelle", _HEAD, rows),),
    )
    return build(builder, meta)


def _facts(data: ProtocolData, refusal: SignatureView) -> list[tuple[str, str]]:
    return [
        ("Verweigert von", _who(data, refusal)),
        ("Vermerkt am", day_and_time(refusal.at)),
        ("Grund", refusal.note or "steht in der internen Ausgabe"),
    ]


def _who(data: ProtocolData, refusal: SignatureView) -> str:
    signer = find_signer(data.meeting, refusal.role, refusal.person_id)
    who = signer.title if signer is not None else SIGNER_NAMES[refusal.role]
    return refusal.name if who in refusal.name else f"{who}, {refusal.name}"
