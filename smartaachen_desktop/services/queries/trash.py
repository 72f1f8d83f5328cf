"""The trash (Papierkorb): what was deleted and is not there again, read from the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop.formats import day
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.services.queries.trash_public import known_to_all, last_gone
from smartaachen_desktop.services.said import Said, german
from smartaachen_desktop.storage.images import Image, decode
from smartaachen_desktop.storage.journal import Entry, EntryKind, Operation, RowChange, entries

HEADS: Mapping[str, str] = MappingProxyType({
    "RemoveMeeting": "meeting", "RemoveAgendaItem": "agenda_item", "RemoveMotion": "motion",
    "RemoveProposedChange": "proposed_change", "RemoveProposedChanges": "proposed_change",
    "RemoveAssignment": "assignment", "AssignmentToNote": "assignment", "RemoveProgressNote": "progress_note",
    "RemoveComment": "comment", "RemoveObjection": "objection", "RemoveDelivery": "delivery",
    "RemoveScan": "minutes_scan", "RemoveParticipant": "participant", "RemoveParticipants": "participant",
    "RemoveSeries": "meeting_series", "RemoveStandingItem": "standing_item", "RemoveTextBlock": "text_block",
    "RemoveCircularVote": "circular_vote", "RemovePaper": "paper", "RemovePaperFile": "paper_file",
    "RemoveConsultation": "consultation", "RemovePerson": "person", "RemoveMembership": "membership",
    "RemoveMeasure": "measure", "RemoveMeasures": "measure", "ImportPlan": "measure",
    "RemoveDependency": "dependency", "RemoveDayOff": "day_off", "RemoveBaseline": "baseline",
    "RemovePlanFilter": "plan_filter", "RemoveBudgetLine": "budget_line", "RemoveFeedback": "feedback",
    "RemoveGuidingPrinciple": "guiding_principle", "RemoveTopic": "topic", "RemoveSignedDocument": "signed_document",
})  # fmt: skip
"""Commands that delete, and of which table the things are that a person calls deleted; the rest goes along."""

KIND_NAMES: Mapping[str, Said] = MappingProxyType({
    "meeting": german("Sitzung"), "agenda_item": german("Tagesordnungspunkt"), "motion": german("Antrag"),
    "proposed_change": german("Vorbereitete Änderung"), "assignment": german("Auftrag"),
    "progress_note": german("Sachstand"), "comment": german("Anmerkung"), "objection": german("Einwendung"),
    "delivery": german("Empfänger*in"), "minutes_scan": german("Scan"), "participant": german("Teilnehmer*in"),
    "meeting_series": german("Sitzungsserie"), "standing_item": german("Wiederkehrender Punkt"),
    "text_block": german("Textbaustein"), "circular_vote": german("Umlaufbeschluss"), "paper": german("Vorlage"),
    "paper_file": german("Datei"), "consultation": german("Station der Beratungsfolge"), "person": german("Person"),
    "membership": german("Mitgliedschaft"), "measure": german("Maßnahme"), "dependency": german("Abhängigkeit"),
    "day_off": german("Freie Tage"), "baseline": german("Basisplan"), "plan_filter": german("Filter"),
    "budget_line": german("Haushaltsposition"), "feedback": german("Rückmeldung"),
    "guiding_principle": german("Leitsatz"), "resolution": german("Beschluss"), "strategy": german("Strategie"),
    "organization": german("Gremium"), "field_of_action": german("Handlungsfeld"), "topic": german("Thema"),
    "signed_document": german("Unterschriebenes Dokument"),
})  # fmt: skip
_TITLES = ("internal_title", "title", "reference", "name", "file_name", "recipient", "subject", "text", "statement")
_OWNERS = ("participant_id", "person_id", "organization_id", "motion_id", "measure_id", "line_id")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class TrashRow:
    """One deletion. `entry` is its number in the journal; `more` things of the kind went in the same step.

    `meeting` is where it belonged, "AWD, 18.11.2021". Not `public`: something in it is kept from the public.
    """

    entry: int
    at: datetime
    actor: str
    kind: str
    title: str
    more: int
    meeting: str
    public: bool

    @property
    def kind_name(self) -> str:
        return KIND_NAMES[self.kind]


def trash_rows(session: Session, limit: int = 500) -> tuple[TrashRow, ...]:
    """The newest deletion first; what was brought back or deleted again since stands only where it is missing now."""
    seen: set[tuple[str, UUID]] = set()
    found: list[TrashRow] = []
    names = _Names(session)
    for entry in entries(session.connection(), newest_first=True, limit=limit, commands=HEADS):
        heads = [each for each in missing_heads(session, entry) if (each.table, each.id) not in seen]
        seen.update((each.table, each.id) for each in heads)
        if heads:
            found.append(_row(session, entry, heads, names))
    return tuple(found)


def missing_heads(session: Session, entry: Entry) -> list[RowChange]:
    """The things an entry deleted that are not there now; steps of a deleted measure are no things of their own."""
    if entry.kind not in (EntryKind.DO, EntryKind.REDO) or entry.command not in HEADS:
        return []
    table = HEADS[entry.command]
    gone = [each for each in entry.changes if each.table == table and each.operation is Operation.DELETE]
    if not gone:
        return []
    ids = RECORDS[table].__table__.c.id
    there = set(session.scalars(select(ids).where(ids.in_([each.id for each in gone]))))
    own = {str(each.id) for each in gone}
    return sorted(
        (each for each in gone if each.id not in there),
        key=lambda each: (each.before.get("parent_id") in own, each.before.get("position") or 0),
    )


def _row(session: Session, entry: Entry, heads: list[RowChange], names: "_Names") -> TrashRow:
    first = heads[0]
    own = {str(each.id) for each in heads}
    more = sum(each.before.get("parent_id") not in own for each in heads) - 1
    return TrashRow(
        entry.seq, entry.at, entry.actor, first.table, names.title(first), max(more, 0), names.meeting(first, entry),
        known_to_all(session, entry.changes),
    )  # fmt: skip


class _Names:
    """What deleted things were called; names of what they belonged to are read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, UUID], str] = {}

    def title(self, change: RowChange) -> str:
        image = change.before
        if change.table == "meeting":
            return self._meeting_name(image)
        if change.table == "dependency":
            ends = (self._name("measure", image.get(key)) for key in ("predecessor_id", "successor_id"))
            return " → ".join(ends)
        for column in _TITLES:
            if text := str(image.get(column) or "").strip():
                return text.replace("\n", " ")[:_LONGEST]
        tables = {"participant_id": "participant", "person_id": "person", "organization_id": "organization",
                  "motion_id": "motion", "measure_id": "measure", "line_id": "budget_line"}  # fmt: skip
        return next((name for key in _OWNERS if (name := self._name(tables[key], image.get(key)))), "")

    def meeting(self, change: RowChange, entry: Entry) -> str:
        """Empty for what belongs to none."""
        image: Image = change.before
        if change.table == "meeting":
            return ""
        key = image.get("meeting_id")
        if change.table == "progress_note":
            assignment = RECORDS["assignment"].__table__.c
            key = self._session.scalar(
                select(assignment.meeting_id).where(assignment.id == UUID(image["assignment_id"]))
            )
        if key is None:
            return ""
        gone = next((each for each in entry.changes if each.table == "meeting" and str(each.id) == str(key)), None)
        if gone is not None and gone.before:
            return self._meeting_name(gone.before)
        meeting = RECORDS["meeting"].__table__.c
        row = self._session.execute(
            select(meeting.organization_id, meeting.scheduled_start).where(meeting.id == UUID(str(key)))
        ).one_or_none()
        return self._held(row.organization_id, row.scheduled_start) if row is not None else ""

    def _meeting_name(self, image: Image) -> str:
        start = decode("meeting", "scheduled_start", image["scheduled_start"])
        return self._held(UUID(image["organization_id"]), start)

    def _held(self, organization: UUID, start: datetime) -> str:
        return f"{self._name('organization', organization)}, {day(start)}"

    def _name(self, table: str, value: Any) -> str:
        if not value:
            return ""
        key = (table, UUID(str(value)))
        if key not in self._known:
            columns = RECORDS[table].__table__.c
            label = next((name for name in ("short_name", "title", "name", "person_id") if name in columns), "id")
            found = self._session.scalar(select(columns[label]).where(columns.id == key[1]))
            if found is None and (gone := last_gone(self._session, *key)):
                found = gone[key].get(label)
            self._known[key] = self._name("person", found) if label == "person_id" else str(found or "")
        return self._known[key]
