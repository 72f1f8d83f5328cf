"""Texts of notes: a refused signature, a circular vote."""

from smartaachen_desktop.model.circular import CircularState
from smartaachen_desktop.services.queries.circular import CircularRow

LATE_REFUSAL = (
    "Die Niederschrift war schon elektronisch unterschrieben, als die Verweigerung vermerkt wurde. Damit die "
    "Unterschriften gültig bleiben, ist die Datei unverändert; das Feld dafür ist leer. Dieser Vermerk gehört zu ihr."
)


def circular_sentences(row: CircularRow) -> list[str]:
    """The sentences below "Ergebnis", made from the counts alone."""
    tally = row.tally
    asked = f"Gefragt wurden {tally.asked} von {tally.entitled} Stimmberechtigten."
    if tally.unasked == 0:
        asked = f"Gefragt wurden alle Stimmberechtigten ({tally.entitled})."
    counts = [
        f"{tally.yes} Ja",
        f"{tally.no} Nein",
        f"{tally.abstentions} {'Enthaltung' if tally.abstentions == 1 else 'Enthaltungen'}",
    ]
    if tally.missing:
        counts.append(f"ohne Antwort: {tally.missing}")
    lines = [asked, f"Antworten: {', '.join(counts)}."]
    match row.state:
        case CircularState.ACCEPTED:
            lines.append("Die Mehrheit der Antworten ist dafür; der Beschluss ist gefasst.")
        case CircularState.REJECTED:
            lines.append("Die Antworten ergeben keine Mehrheit dafür; ein Beschluss ist nicht gefasst.")
        case CircularState.OBJECTED:
            lines.append("Dem Verfahren wurde widersprochen; es ist damit beendet, ein Beschluss ist nicht gefasst.")
    if row.early:
        lines.append("Geschlossen wurde vor Ablauf der Frist.")
    return lines
