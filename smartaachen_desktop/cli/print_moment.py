"""When a document says it was printed: SOURCE_DATE_EPOCH where it is set, so that two calls give the same bytes."""

import os
import re
from datetime import UTC, datetime

from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.services.dispatcher import system_clock

VARIABLE = "SOURCE_DATE_EPOCH"
"""Whole seconds since 1970 in UTC, as reproducible-builds.org defines it."""
_SECONDS = re.compile("[0-9]{1,12}")
_LAST = int(datetime(9999, 12, 31, tzinfo=UTC).timestamp())


def print_moment() -> datetime:
    """Never for signatures: they carry the time of the clock. Raises InvalidInput for a value that is no moment."""
    typed = os.environ.get(VARIABLE)
    if not typed:
        return system_clock()
    seconds = int(typed) if _SECONDS.fullmatch(typed) else _LAST
    if seconds >= _LAST:
        raise InvalidInput(
            "source_date_epoch",
            f"{VARIABLE} ist „{typed}“, und das ist kein Zeitpunkt.",
            field=VARIABLE,
            remedy="Nötig sind ganze Sekunden seit dem 01.01.1970 in UTC, zum Beispiel 1637251200.",
        )
    return datetime.fromtimestamp(seconds, UTC)
