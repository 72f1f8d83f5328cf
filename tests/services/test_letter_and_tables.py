"""The end of an invitation never stands alone on a page; invitation, agenda and report carry their tables."""

import csv
import subprocess
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from uuid import UUID, uuid4

import pikepdf
import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.documents.invitation import build_invitation
from smartaachen_desktop.documents.wording import letters
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.invitation import InvitationData, invitation_data
from tests.check_pdf import conformance_failures, font_failures, syntax_failures
from tests.services.conftest import Room


def made(room: Room, kind: DocumentKind, record: UUID, audience: Audience) -> bytes:
    wish = DocumentWish(kind, record, audience)
    return room.dispatcher.read(lambda session: read_document(session, room.clock(), wish))()[1]


def pages(content: bytes) -> list[str]:
    done = subprocess.run(("pdftotext", "-", "-"), input=content, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def table(content: bytes, name: str) -> list[dict[str, str]]:
    with pikepdf.open(BytesIO(content)) as pdf:
        text = bytes(pdf.attachments[name].get_file().read_bytes()).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text), delimiter=";"))


def longer(data: InvitationData, more: int) -> InvitationData:
    """With so many more public items."""
    first = data.meeting.items[0]
    items = (*(replace(first, id=uuid4()) for _ in range(more)), *data.meeting.items)
    return replace(data, meeting=replace(data.meeting, items=items))


@pytest.mark.parametrize("audience", list(Audience))
def test_the_end_of_an_invitation_is_never_alone(planned: Room, audience: Audience) -> None:
    data = planned.dispatcher.read(lambda session: invitation_data(session, planned.meeting, audience, planned.clock()))
    assert len(pages(build_invitation(data).content)) == 1, "the usual agenda is one page"
    for more in range(1, 9):
        *_, last = pages(build_invitation(longer(data, more)).content)
        assert letters.CLOSING in last
        assert data.meeting.chair in last
        assert letters.CLOSED_PART_TITLE in last, more


def test_invitation_and_agenda_carry_what_the_page_says(planned: Room, tmp_path: Path) -> None:
    for kind in (DocumentKind.INVITATION, DocumentKind.AGENDA):
        for audience in Audience:
            content = made(planned, kind, planned.meeting, audience)
            rows = table(content, "tagesordnung.csv")
            assert [row["TOP"] for row in rows] == [item.number for item in planned.view().items]
            for row, item in zip(rows, planned.view().items, strict=True):
                told = item.public or audience is Audience.INTERNAL
                assert row["Betreff"] == (item.heading if audience is Audience.INTERNAL else item.title)
                assert bool(row["Zuständigkeit"]) is told
                assert row["Minuten"] == (str(item.planned_minutes or "") if told else "")
    path = tmp_path / "tagesordnung.pdf"
    path.write_bytes(content)
    assert [conformance_failures(path, profile) for profile in ("3a", "ua1")] == [[], []]
    assert font_failures(path) == syntax_failures(path) == []


def test_the_report_carries_its_assignments(decided: Room) -> None:
    content = made(decided, DocumentKind.REPORT, decided.example.organizations["awd"], Audience.PUBLIC)
    rows = table(content, "auftraege.csv")
    told = [task.text for item in decided.view().items if item.public for task in item.assignments]
    assert [row["Auftrag"] for row in rows if row["Auftrag"]] == told
    assert all(row["Beschluss"] and row["Stand"] for row in rows)
