"""A letter with attachments, read back by the standard's own parser."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartaachen_desktop.exchange.mail import letter_file
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.mailing import Letter
from smartaachen_desktop.services.queries.export_offer import Recipient

AT = datetime(2021, 11, 19, 9, 30, tzinfo=UTC)
PDF = b"%PDF-1.7\r\n\x00\xff Inhalt\n"


def read(letter: Letter) -> EmailMessage:
    message = message_from_bytes(letter_file(letter), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def letter(**parts: object) -> Letter:
    usual: dict[str, object] = {
        "subject": "Niederschrift AWD vom 18.11.2021", "text": "Guten Tag,\n\nanbei die Niederschrift.\n",
        "to": (Recipient("Fraktion A, Vorsitz", "vorsitz@example.org"),),
        "attachments": (("Niederschrift-AWD-2021-11-18-oeffentlich.pdf", PDF),), "at": AT,
        "sender": Recipient("Schriftführung", "schrift@example.org"),
    }  # fmt: skip
    return Letter(**{**usual, **parts})  # type: ignore[arg-type]


def test_it_opens_as_a_draft_with_its_attachment_byte_for_byte() -> None:
    message = read(letter())
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Niederschrift AWD vom 18.11.2021"
    assert message["To"].addresses[0].display_name == "Fraktion A, Vorsitz"
    assert message["From"].addresses[0].addr_spec == "schrift@example.org"
    assert message["Date"].datetime == AT
    (attachment,) = message.iter_attachments()
    assert attachment.get_content_type() == "application/pdf"
    assert attachment.get_filename() == "Niederschrift-AWD-2021-11-18-oeffentlich.pdf"
    assert attachment.get_payload(decode=True) == PDF
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").startswith("Guten Tag,\n\nanbei die Niederschrift.")


@given(st.text(max_size=200), st.text(max_size=60))
def test_nothing_typed_becomes_a_header_or_is_lost(subject: str, name: str) -> None:
    content = letter(subject=subject, to=(Recipient(name, "a@example.org"),))
    try:
        message = read(content)
    except (InvalidInput, UnicodeEncodeError):
        return  # a lone surrogate or an address nobody could have meant is refused before it is written
    assert set(message.keys()) <= {
        "Subject", "Date", "From", "To", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"
    }  # fmt: skip
    assert [each.addr_spec for each in message["To"].addresses] == ["a@example.org"]


def test_a_subject_of_two_lines_is_one() -> None:
    message = read(letter(subject="Niederschrift\r\nBcc: fremd@example.org"))
    assert message["Bcc"] is None
    assert message["Subject"] == "Niederschrift Bcc: fremd@example.org"


@pytest.mark.parametrize("address", ["vorsitz", "a b@example.org", "a@example.org, b@example.org", ""])
def test_what_is_no_address_is_refused_by_name(address: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        letter_file(letter(to=(Recipient("Platz 2", address),)))
    assert refused.value.code == "bad_address"
    assert "Platz 2" in refused.value.message


def test_without_recipients_and_sender_the_draft_is_left_open() -> None:
    message = read(letter(to=(), sender=None, attachments=(("Einladung-AWD.ics", b"BEGIN:VCALENDAR"),)))
    assert message["To"] is None
    (attachment,) = message.iter_attachments()
    assert attachment.get_payload(decode=True) == b"BEGIN:VCALENDAR"
