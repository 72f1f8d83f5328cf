"""Data that travels inside a document: JSON of a documented format, and CSV that spreadsheets open at once."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from smartaachen_desktop.documents.pdf.metadata import Attachment
from smartaachen_desktop.formats import day
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.data_formats import (
    ANNUAL_UPDATE,
    MEETING,
    PAPER,
    RESOLUTIONS,
    STATUS_REPORT,
    data_file,
)
from smartaachen_desktop.services.plain import to_csv
from smartaachen_desktop.services.queries.annual_data import AnnualData
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.paper_data import PaperData
from smartaachen_desktop.services.queries.resolution_entries import EntryVote, ResolutionEntry
from smartaachen_desktop.services.queries.status_data import StatusData
from smartaachen_desktop.services.queries.status_tables import status_record

_HEAD = ("Nummer", "Tag", "Gremium", "TOP", "Betreff", "Vorlage", "Ergebnis", "Ja", "Nein", "Enthaltung", "ungültig",
         "Stimmberechtigte", "vollziehbar ab", "Wortlaut")  # fmt: skip


def table_file(name: str, description: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> Attachment:
    """A table as CSV."""
    return Attachment(name, to_csv(head, rows), "text/csv", description)


def meeting_json(
    meeting: MeetingView, audience: Audience, number: str, printed_at: datetime, journal_entry: int
) -> Attachment:
    """sitzung.json; the meeting must be cut to the audience already. With the number of the newest journal entry, so
    that a check can find and compare it later."""
    content = data_file(MEETING, meeting, audience, number, printed_at, journal_entry=journal_entry)
    return Attachment("sitzung.json", content, "application/json", "Die Sitzung als Daten", "Source")


def resolutions_json(
    entries: tuple[ResolutionEntry, ...], audience: Audience, number: str, printed_at: datetime
) -> Attachment:
    """beschluesse.json; the entries must be cut to the audience already."""
    content = data_file(RESOLUTIONS, entries, audience, number, printed_at)
    return Attachment("beschluesse.json", content, "application/json", "Die Beschlüsse als Daten", "Source")


def paper_json(data: PaperData) -> Attachment:
    """vorlage.json."""
    edition = data.edition
    content = data_file(PAPER, data.attached, edition.audience, data.number, edition.printed_at)
    return Attachment("vorlage.json", content, "application/json", "Die Vorlage als Daten", "Source")


def annual_json(data: AnnualData) -> Attachment:
    """fortschreibung.json."""
    edition = data.edition
    content = data_file(ANNUAL_UPDATE, data.attached, edition.audience, data.number, edition.printed_at)
    return Attachment("fortschreibung.json", content, "application/json", "Die Fortschreibung als Daten", "Source")


def status_json(data: StatusData) -> Attachment:
    """statusbericht.json."""
    edition = data.edition
    content = data_file(STATUS_REPORT, status_record(data), edition.audience, data.number, edition.printed_at)
    return Attachment("statusbericht.json", content, "application/json", "Der Statusbericht als Daten", "Source")


def resolutions_csv(entries: tuple[ResolutionEntry, ...]) -> Attachment:
    """beschluesse.csv, one row a resolution."""
    rows = [
        (each.number, day(each.day), each.body, each.item, each.subject, each.paper, each.result, *_counts(each.vote),
         day(each.effective_from), each.text)
        for each in entries
    ]  # fmt: skip
    return Attachment("beschluesse.csv", to_csv(_HEAD, rows), "text/csv", "Die Beschlüsse als Tabelle")


def _counts(vote: EntryVote | None) -> tuple[object, ...]:
    return ("",) * 5 if vote is None else (vote.yes, vote.no, vote.abstentions, vote.invalid, vote.entitled)
