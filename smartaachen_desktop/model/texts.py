"""Text blocks (Textbausteine) for the minutes, and the placeholders in them. Pure."""

import re
import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Mapped

from smartaachen_desktop.model.base import Record, reference
from smartaachen_desktop.model.errors import InvalidInput
from smartaachen_desktop.model.markdown import escape
from smartaachen_desktop.model.voting import Tally

PLACEHOLDERS: dict[str, str] = {
    "Gremium": "Name des Gremiums",
    "Datum": "Tag der Sitzung",
    "Beginn": "die Uhrzeit, zu der die Sitzung eröffnet wurde",
    "Uhrzeit": "die Uhrzeit jetzt, solange die Sitzung läuft",
    "TOP": "Nummer des Tagesordnungspunkts",
    "Betreff": "Betreff des Tagesordnungspunkts",
    "Vorlage": "Nummer der Vorlage",
    "Sitzungsleitung": "wer die Sitzung oder diesen Punkt leitet",
    "Schriftführung": "wer die Niederschrift führt",
    "Ergebnis": "Ergebnis des Punkts, etwa „ungeändert beschlossen, einstimmig“",
    "Abstimmung": "letzte Abstimmung, etwa „9 Ja gegen 2 Nein bei 1 Enthaltung“",
    "Anwesende": "Zahl der anwesenden Stimmberechtigten",
    "Name": "Lücke für einen Namen",
}
"""What may stand in braces, and what it is filled with."""
GAP = re.compile(rf"\[(?:{'|'.join(PLACEHOLDERS)})\]")
"""What a placeholder without a value leaves behind; the check list before signing finds it."""
_FIELD = re.compile(r"\{([^{}\n]*)\}")
_SHOWN = 40


class TextBlock(Record):
    """A sentence with placeholders such as {Gremium}, {Datum}, {Ergebnis}; `organization_id` None serves every body."""

    __tablename__ = "text_block"
    organization_id: Mapped[uuid.UUID | None] = reference("organization.id", nullable=True)
    position: Mapped[int]
    title: Mapped[str]
    text: Mapped[str]


def check_placeholders(text: str) -> None:
    """Refuse what nobody would ever fill."""
    for found in _FIELD.finditer(text):
        if found[1].strip() not in PLACEHOLDERS:
            shown = found[0] if len(found[0]) <= _SHOWN else f"{found[0][: _SHOWN - 1]}…"
            raise InvalidInput(
                "unknown_placeholder",
                f"„{shown}“ ist kein Platzhalter.",
                field="text",
                remedy=f"Möglich sind {', '.join(f'{{{name}}}' for name in PLACEHOLDERS)}.",
            )
    if re.search("[{}]", _FIELD.sub("", text)):
        raise InvalidInput(
            "single_brace",
            "Eine geschweifte Klammer steht allein.",
            field="text",
            remedy="Platzhalter stehen zwischen zwei Klammern, zum Beispiel {Datum}.",
        )


def fill(text: str, values: Mapping[str, str]) -> str:
    """The block with its values; one that is missing or empty leaves a gap: "[Ergebnis]". Never raises.

    The block is Markdown, the values are plain text: their asterisks stay asterisks.
    """

    def written(found: re.Match[str]) -> str:
        name = found[1].strip()
        if name not in PLACEHOLDERS:
            return found[0]
        value = " ".join(values.get(name, "").splitlines()).strip()
        if not value:
            return f"[{name}]"
        starts = not text[: found.start()].rpartition("\n")[2].strip()
        return escape(value) if starts else escape(f"({value}")[1:]

    return _FIELD.sub(written, text)


def count_words(tally: Tally) -> str:
    """ "9 Ja gegen 2 Nein bei 1 Enthaltung"; empty without voices."""
    if tally.total == 0:
        return ""
    rest = []
    if tally.abstentions:
        rest.append(f"{tally.abstentions} Enthaltung{'en' if tally.abstentions > 1 else ''}")
    if tally.invalid:
        rest.append(f"{tally.invalid} ungültige{'n Stimmen' if tally.invalid > 1 else 'r Stimme'}")
    counts = f"{tally.yes} Ja gegen {tally.no} Nein"
    return f"{counts} bei {' und '.join(rest)}" if rest else counts
