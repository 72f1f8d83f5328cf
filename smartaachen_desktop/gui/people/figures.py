"""Figures of a body as they are typed: read, or refused with an example."""

from smartaachen_desktop.formats import amount, parse_money
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.people import LONGEST_NOTICE


def size(text: str) -> int:
    if not text.isdecimal() or len(text) > 4:
        raise InvalidInput("statutory_size", f"„{text}“ ist keine Mitgliederzahl. Beispiel: 17", field="statutory_size")
    return int(text)


def days(text: str) -> int:
    if not text.isdecimal() or int(text) > LONGEST_NOTICE:
        raise InvalidInput("notice_days", f"„{text}“ ist keine Frist in Tagen. Beispiel: 7", field="notice_days")
    return int(text)


def cents(text: str) -> int:
    cents = parse_money(text)
    if not 0 <= cents <= 1_000_00:
        raise InvalidInput("attendance_cents", "Das Sitzungsgeld liegt zwischen 0 und 1.000 Euro.")
    return cents


def euros(cents: int) -> str:
    return amount(cents, show_cents=True)


def demand(text: str) -> int:
    if not text.isdecimal() or len(text) > 3:
        raise InvalidInput(
            "roll_call_demand", f"„{text}“ ist keine Zahl von Mitgliedern. Beispiel: 3", field="roll_call_demand"
        )
    return int(text)
