"""A letter as an .eml file (RFC 5322, RFC 2046), which the mail program of the system opens as a draft."""

import mimetypes
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from smartaachen_desktop.formats import local
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.mailing import Letter
from smartaachen_desktop.services.queries.export_offer import Recipient

_KINDS = {".pdf": "application/pdf", ".ics": "text/calendar", ".csv": "text/csv"}


def letter_file(letter: Letter) -> bytes:
    """The whole message. `X-Unsent` says to open it for writing, not for reading. Raises InvalidInput."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = _one_line(letter.subject)
    message["Date"] = format_datetime(local(letter.at))
    if letter.sender is not None:
        message["From"] = _address(letter.sender)
    if letter.to:
        message["To"] = tuple(_address(each) for each in letter.to)
    message["X-Unsent"] = "1"
    message.set_content(letter.text.replace("\r\n", "\n"), charset="utf-8")
    for name, content in letter.attachments:
        kind = _KINDS.get(name[name.rfind(".") :].lower()) or mimetypes.guess_type(name)[0]
        main, _, sub = (kind or "application/octet-stream").partition("/")
        if main == "text":
            main, sub = "application", "octet-stream"  # as it is, byte for byte
        message.add_attachment(content, maintype=main, subtype=sub, filename=_one_line(name))
    return message.as_bytes()


def _address(who: Recipient) -> Address:
    try:
        return Address(_one_line(who.name), addr_spec=who.address.strip())
    except (MessageError, ValueError, IndexError) as error:
        raise InvalidInput(
            "bad_address",
            f"„{who.address}“ ist keine E-Mail-Adresse ({who.name}).",
            field="to",
            remedy="Bitte die Adresse berichtigen, z. B. unter Gremien & Personen.",
        ) from error


def _one_line(text: str) -> str:
    """Nothing typed can begin another header."""
    return " ".join(text.split())
