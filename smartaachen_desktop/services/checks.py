"""Checks over a whole database: is the file sound, does the chain hold, do stored values keep the rules."""

from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from smartaachen_desktop.model.attendance import Presence
from smartaachen_desktop.model.budget import BudgetAmount
from smartaachen_desktop.model.circles import cycle
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.plan import DayOff, Dependency, Measure, MeasureCost
from smartaachen_desktop.model.records import RECORDS
from smartaachen_desktop.model.voting import Vote
from smartaachen_desktop.storage import journal, schema
from smartaachen_desktop.storage.database import Database
from smartaachen_desktop.storage.images import Image, encode


def findings(database: Database) -> list[str]:
    """German sentences for everything that is wrong, empty when all is well."""
    found: list[str] = []
    with database.connection() as connection:
        if connection.dialect.name == "sqlite":
            answers = [row[0] for row in connection.execute(text("PRAGMA integrity_check"))]
            found += [f"Die Datei ist beschädigt: {answer}" for answer in answers if answer != "ok"]
            found += [
                "Verweise auf fehlende Einträge." for _row in connection.execute(text("PRAGMA foreign_key_check"))
            ][:1]
        missing = schema.missing_guards(connection)
        if missing:
            found.append(f"Der Schutz des Journals fehlt: {', '.join(missing)}.")
        broken = journal.first_broken(connection)
        if broken is not None:
            found.append(f"Die Journalkette ist ab Eintrag {broken} gebrochen; das Journal wurde verändert.")
    session = database.session()
    try:
        found += _model_findings(session)
        if broken is None:
            found += _journal_findings(session)
    except (DBAPIError, LookupError, ValueError, TypeError) as error:
        # a word no version knows, a table that is gone: nothing behind it can be read
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        found.append(f"Gespeicherte Werte sind nicht lesbar: {reason}.")
    finally:
        session.close()
    return found


def _model_findings(session: Session) -> list[str]:
    found: list[str] = []
    checked: Measure | Dependency | MeasureCost | DayOff | BudgetAmount
    for checked in (
        *session.scalars(select(Measure)),
        *session.scalars(select(Dependency)),
        *session.scalars(select(MeasureCost)),
        *session.scalars(select(DayOff)),
        *session.scalars(select(BudgetAmount)),
    ):
        try:
            checked.check()
        except UserError as error:
            found.append(error.message)
    for vote in session.scalars(select(Vote)):
        tally = vote.tally
        try:
            tally.check(vote.entitled)
        except UserError as error:
            found.append(error.message)
        if tally.accepted != vote.accepted:
            found.append("Das Ergebnis einer Abstimmung passt nicht zu den Stimmen.")
    for stay in session.scalars(select(Presence)):
        if stay.left_at is not None and stay.left_at < stay.arrived_at:
            found.append("Eine Anwesenheit endet vor ihrem Beginn.")
    for meeting in session.scalars(select(Meeting)):
        if meeting.started_at and meeting.ended_at and meeting.ended_at < meeting.started_at:
            found.append("Eine Sitzung endet vor ihrem Beginn.")
    links = [(link.predecessor_id, link.successor_id) for link in session.scalars(select(Dependency))]
    if cycle(links, {row.id: row.parent_id for row in session.scalars(select(Measure))}):
        found.append("Die Abhängigkeiten des Projektplans bilden einen Kreis.")
    return found


def _journal_findings(session: Session) -> list[str]:
    """Rows that are not what the journal says they became: changed past the program."""
    images: dict[tuple[str, UUID], Image] = {}
    for entry in journal.entries(session.connection()):
        for change in entry.changes:
            key = (change.table, change.id)
            if change.operation is journal.Operation.DELETE:
                images.pop(key, None)
            else:
                images[key] = {**images.get(key, {}), **change.after}
    strays: dict[str, int] = {}
    for table, record in RECORDS.items():
        columns = [column for column in record.__table__.c if column.name != "version"]
        for row in session.execute(select(*columns)):
            values = {column.name: value for column, value in zip(columns, row, strict=True)}
            expected = images.pop((table, values.pop("id")), None)
            # an entry older than a column does not know it; what it knows must hold
            found = {name: encode(table, name, value) for name, value in values.items()}
            if expected is None or any(found.get(name) != value for name, value in expected.items()):
                strays[table] = strays.get(table, 0) + 1
    for table, _id in images:
        strays[table] = strays.get(table, 0) + 1
    return [
        f"In „{table}“ weichen {count} Einträge vom Journal ab; sie wurden am Programm vorbei geändert."
        for table, count in strays.items()
    ]
