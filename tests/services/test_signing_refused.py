"""Whatever goes wrong while signing: a sentence with a remedy, and document and database are as before."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12

from smartaachen_desktop.app import make_key_store, protocol_pdf, read_protocol, sign_wish
from smartaachen_desktop.documents.signing.key_store import open_key_store
from smartaachen_desktop.documents.signing.tokens import list_certificates, list_tokens
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.dispatcher import Dispatcher, system_clock
from smartaachen_desktop.services.meetings import OpenMeeting
from smartaachen_desktop.services.queries.protocol import ProtocolData
from smartaachen_desktop.services.queries.signers import next_signer
from smartaachen_desktop.services.registry import HANDLERS
from smartaachen_desktop.services.signing import FileKey, SigningKey, SignWish, StampWish, TokenKey
from tests.conftest import TestClock
from tests.documents.soft_token import PIN, SoftToken, driver
from tests.documents.stamp_service import running as running_service
from tests.ready import example_database
from tests.services.conftest import Room, release

PASSPHRASE = "Kennwort mit Länge"


@dataclass
class Table:
    """An approved meeting with its PDF, a key in a file and the same one on a card."""

    room: Room
    data: ProtocolData
    pdf: bytes
    store: bytes
    card: SoftToken
    on_card: TokenKey

    def wish(self, key: SigningKey | None = None, secret: str = PASSPHRASE, **more: Any) -> SignWish:
        signer = next_signer(self.data.meeting)
        assert signer is not None
        at: datetime = more.pop("at", system_clock())
        return SignWish(self.data, self.pdf, True, signer, key or FileKey(self.store), secret, at, **more)

    def without_key(self) -> bytes:
        certificate = open_key_store(self.store, PASSPHRASE).certificate
        return pkcs12.serialize_key_and_certificates(None, None, certificate, None, serialization.NoEncryption())


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Table]:
    """One for all refusals: none of them leaves a trace, so each finds it as new."""
    folder, clock = tmp_path_factory.mktemp("refused"), TestClock()
    database, example = example_database(folder / "beispiel.db")
    room = Room(Dispatcher(database, HANDLERS, actor="Schriftführung", clock=clock), example, clock)
    room.do(RecordArrivals(participants=tuple(room.council()[:8])), "16:28")
    room.do(OpenMeeting(meeting=room.meeting), "16:30")
    release(room)
    data, stored = read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC)
    store, card = make_key_store("Sitzungsleitung", PASSPHRASE), SoftToken(folder / "card")
    card.put(store, PASSPHRASE, "01")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", card.environment["SOFTHSM2_CONF"])
        (token,) = list_tokens(driver())
        (held,) = list_certificates(token, system_clock())
        yield Table(room, data, protocol_pdf(data, stored), store, card, held.key)
    database.close()


def cancelled() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


def nobody() -> StampWish:
    """The address of a service that has just gone."""
    with running_service(lambda request: request) as service:
        return StampWish(service.url, deadline=5)


REFUSALS: dict[str, tuple[str, Callable[[Table], SignWish]]] = {
    "wrong passphrase": ("wrong_passphrase", lambda table: table.wish(secret="falsches Kennwort")),
    "corrupt file": ("not_a_key_store", lambda table: table.wish(FileKey(table.store[:700]))),
    "no key file": ("not_a_key_store", lambda table: table.wish(FileKey(b"Brief"))),
    "missing key": ("no_key", lambda table: table.wish(FileKey(table.without_key()), "")),
    "expired": ("expired", lambda table: table.wish(at=system_clock() + timedelta(days=4000))),
    "not yet valid": ("not_yet_valid", lambda table: table.wish(at=system_clock() - timedelta(days=9))),
    "wrong pin": ("wrong_pin", lambda table: table.wish(table.on_card, "000000")),
    "no pin": ("no_pin", lambda table: table.wish(table.on_card, "")),
    "unknown key on the card": (
        "no_key",
        lambda table: table.wish(TokenKey(driver(), table.on_card.serial, "Karte", "99"), PIN),
    ),
    "no service": ("timestamp_unreachable", lambda table: table.wish(stamp=nobody())),
    "no service for a card": ("timestamp_unreachable", lambda table: table.wish(table.on_card, PIN, stamp=nobody())),
    "given up": ("cancelled", lambda table: table.wish(cancel=cancelled())),
}


def kept(room: Room) -> tuple[object, ...]:
    """What the database says of the minutes, and the head of its journal."""
    _data, stored = read_protocol(room.dispatcher, room.meeting, Audience.PUBLIC)
    view = room.view()
    return stored, view.state, view.signatures, view.journal_head


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_leaves_everything_as_it_was(table: Table, name: str) -> None:
    code, make = REFUSALS[name]
    before, wish = kept(table.room), make(table)
    digest = hashlib.sha256(wish.pdf).hexdigest()
    with pytest.raises(UserError) as caught:
        sign_wish(wish)
    assert caught.value.code == code
    assert caught.value.remedy or code == "cancelled"
    assert kept(table.room) == before
    assert hashlib.sha256(wish.pdf).hexdigest() == digest


def test_after_all_refusals_exactly_the_bytes_shown_are_signed(table: Table) -> None:
    """And nobody puts another file in their place."""
    first = table.wish(table.on_card, PIN)
    command = sign_wish(first)
    assert command.document.startswith(table.pdf)
    assert command.certificate not in command.file_name
    table.room.do(command)
    second = next_signer(table.room.view())
    assert second is not None
    foreign = replace(command, role=second.role, person=second.person_id, document=b"%PDF-1.7 etwas anderes")
    with pytest.raises(UserError) as caught:
        table.room.do(foreign)
    assert caught.value.code == "other_document"
    assert kept(table.room)[0] == command.document


@pytest.mark.parametrize(("spoil", "code"), [("lock_pin", "pin_locked"), ("pull", "token_missing")])
def test_a_card_that_is_locked_or_gone_leaves_everything_as_it_was(table: Table, spoil: str, code: str) -> None:
    before, wish = kept(table.room), table.wish(table.on_card, PIN)
    getattr(table.card, spoil)()
    with pytest.raises(UserError) as caught:
        sign_wish(wish)
    assert caught.value.code == code
    assert caught.value.remedy
    assert kept(table.room) == before
