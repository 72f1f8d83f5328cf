"""Several chairs: who led single items signs for them, between the chair and the Schriftführung (§ 52 GO NRW)."""

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest

from smartaachen_desktop.app import make_key_store, protocol_pdf, read_protocol, refusal_note, sign_protocol
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import MeetingState
from smartaachen_desktop.services.agenda import ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.minutes import NoteHandSignature, RefuseSignature
from smartaachen_desktop.services.queries.signers import Signer, next_signer, signers
from tests.check_pdf import check
from tests.services.conftest import Room, decide, release

DAY = date(2021, 11, 18)
PASSPHRASE = "Kennwort mit Länge"


@pytest.fixture(scope="module")
def key_store() -> bytes:
    return make_key_store("Sitzungsleitung", PASSPHRASE)


def led_by_others(running: Room, items: list[int]) -> tuple[Room, list[UUID]]:
    """Each of the items is led by another member, one after the other."""
    council = [who.person_id for who in running.view().participants if who.id in running.council()]
    others = [person for person in council if person != running.view().chair_id][: len(items)]
    for index, person in zip(items, others, strict=True):
        running.do(ChangeAgendaItem(item=running.items[index], chair=person))
    decide(running)
    for index in items:
        if running.item(index).started_at is None:
            running.do(StartItem(item=running.items[index]))
    return release(running), others


def sign_next(room: Room, key_store: bytes, passphrase: str = PASSPHRASE) -> Signer:
    data, stored = read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC)
    signer = next_signer(data.meeting)
    assert signer is not None
    room.do(sign_protocol(data, stored, signer, key_store, passphrase, system_clock()))
    return signer


def pdf(room: Room) -> bytes:
    return protocol_pdf(*read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC))


def test_each_chair_signs_in_order_and_the_last_locks(running: Room, key_store: bytes, tmp_path: Path) -> None:
    room, others = led_by_others(running, [4, 5, 6])
    first = [sign_next(room, key_store) for _ in range(4)]
    assert [each.person_id for each in first[1:]] == others
    assert [each.title for each in first] == ["Sitzungsleitung", *(f"Sitzungsleitung zu Ö {n}" for n in (5, 6, 7))]
    assert room.view().state is MeetingState.APPROVED, "only the Schriftführung seals"
    before = pdf(room)
    with pytest.raises(UserError):
        sign_next(room, key_store, "falsches Kennwort")
    assert pdf(room) == before, "a refused certificate leaves everything as it was"
    assert sign_next(room, key_store).role is SignerRole.SECRETARY
    assert room.view().sealed
    path = tmp_path / "unterschrieben.pdf"
    path.write_bytes(pdf(room))
    assert pdf(room).startswith(before)
    shown = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=True).stdout
    entries = shown.split("Signature #")[1:]
    assert len(entries) == 5
    assert all("Signature is Valid." in entry for entry in entries)
    assert ["- Total document signed" in entry for entry in entries] == [False] * 4 + [True]
    assert check(path) == []
    with pikepdf.open(path) as opened:
        assert [str(field.T) for field in opened.Root.AcroForm.Fields if "/Lock" in field] == ["secretary"]


def test_nobody_signs_out_of_turn(running: Room, key_store: bytes) -> None:
    room, (other,) = led_by_others(running, [4])
    chair, further, secretary = signers(room.view())
    data, stored = read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC)
    for early in (further, secretary):
        with pytest.raises(UserError) as caught:
            sign_protocol(data, stored, early, key_store, PASSPHRASE, system_clock())
        assert caught.value.code == "chair_first"
    assert sign_next(room, key_store) == chair
    by_hand = NoteHandSignature(room.meeting, SignerRole.CHAIR, DAY, person=other)
    assert room.refused(by_hand) == "mixed_ways"
    stranger = NoteHandSignature(room.meeting, SignerRole.CHAIR, DAY, person=room.meeting)
    assert room.refused(stranger) == "no_signer"


def test_by_hand_the_further_chair_is_noted_too(running: Room) -> None:
    room, (other,) = led_by_others(running, [4])
    note: Callable[..., NoteHandSignature] = lambda role, person=None: NoteHandSignature(  # noqa: E731
        room.meeting, role, DAY, person=person
    )
    room.do(note(SignerRole.CHAIR))
    assert room.refused(note(SignerRole.SECRETARY)) == "chair_first"
    room.do(note(SignerRole.CHAIR, other))
    room.do(note(SignerRole.SECRETARY))
    view = room.view()
    assert view.sealed
    assert [each.person_id for each in view.signatures] == [view.chair_id, other, view.secretary_id]


def test_a_further_chair_may_refuse_and_a_note_tells_it(running: Room, key_store: bytes) -> None:
    room, (other,) = led_by_others(running, [4])
    sign_next(room, key_store)
    room.do(RefuseSignature(room.meeting, SignerRole.CHAIR, "Der Wortlaut stimmt nicht.", other, Audience.PUBLIC))
    assert sign_next(room, key_store).last
    assert [each.level for each in room.view().signatures].count(SignatureLevel.REFUSED) == 1
    assert refusal_note(*read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC)) is not None


def test_the_public_edition_does_not_tell_who_led_behind_doors(running: Room, key_store: bytes) -> None:
    index = next(place for place, item in enumerate(running.view().items) if not item.public)
    room, (other,) = led_by_others(running, [index])
    data, _stored = read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC)
    assert [each.role for each in signers(data.meeting)] == [SignerRole.CHAIR, SignerRole.SECRETARY]
    assert other in [each.person_id for each in signers(room.view())]
    sign_next(room, key_store)
    sign_next(room, key_store)
    assert room.view().sealed
