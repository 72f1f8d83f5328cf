"""The scan of the minutes signed on paper: kept with the meeting, also after the seal, and only when it is whole."""

from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.app import protocol_pdf, read_protocol
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.minutes import NoteHandSignature
from smartaachen_desktop.services.paper_files import LARGEST
from smartaachen_desktop.services.queries.meeting_parts_load import scan_content
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.scans import RemoveScan, StoreScan
from tests.services.conftest import Room

DAY = date(2021, 11, 18)


@pytest.fixture
def scan(approved: Room) -> bytes:
    return protocol_pdf(*read_protocol(approved.dispatcher, approved.meeting, Audience.INTERNAL), fields=False)


def by_hand(room: Room, *roles: SignerRole) -> None:
    for role in roles:
        room.do(NoteHandSignature(meeting=room.meeting, role=role, day=DAY))


def test_a_scan_is_kept_and_read_back_after_the_seal(approved: Room, scan: bytes) -> None:
    by_hand(approved, *SignerRole)
    assert approved.view().sealed
    key = approved.do(StoreScan(approved.meeting, "C:\\Scans\\Niederschrift.pdf", scan))["scan"]
    (row,) = approved.view().scans
    assert (row.id, row.file_name, row.size) == (key, "Niederschrift.pdf", len(scan))
    assert approved.dispatcher.read(lambda session: scan_content(session, key)) == ("Niederschrift.pdf", scan)
    assert public_meeting(approved.view()).scans == ()
    assert approved.refused(StoreScan(approved.meeting, "noch einmal.pdf", scan)) == "scan_there"
    approved.do(RemoveScan(key))
    assert approved.view().scans == ()
    approved.dispatcher.undo()
    assert approved.dispatcher.read(lambda session: scan_content(session, key))[1] == scan


def test_it_belongs_to_paper_only(approved: Room, scan: bytes) -> None:
    assert approved.refused(StoreScan(approved.meeting, "a.pdf", scan)) == "not_on_paper"


def test_what_is_broken_is_refused_in_german(approved: Room, scan: bytes, tmp_path: Path) -> None:
    by_hand(approved, SignerRole.CHAIR)
    for name, content, code in (
        ("a.pdf", b"", "file_empty"),
        ("a.pdf", b"GIF89a", "file_kind"),
        ("a.png", b"\x89PNG....", "not_a_pdf"),
        ("a.pdf", scan[: len(scan) // 2], "broken_pdf"),
        ("a.pdf", scan[:-30], "broken_pdf"),
        ("a.pdf", scan[:2000] + scan[9000:], "broken_pdf"),
        ("a.pdf", b"%PDF-" + bytes(LARGEST), "file_large"),
    ):
        assert approved.refused(StoreScan(approved.meeting, name, content)) == code
    with pytest.raises(UserError) as caught:
        approved.dispatcher.execute(StoreScan(approved.meeting, "a.pdf", scan[:-30]))
    assert "unvollständig oder beschädigt" in caught.value.sentence()
