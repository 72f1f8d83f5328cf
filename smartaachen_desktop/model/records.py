"""All mapped classes by table name: what the journal, undo and migrations go through."""

from types import MappingProxyType

from smartaachen_desktop.model import (
    attendance,
    budget,
    documents,
    meetings,
    papers,
    people,
    plan,
    resolutions,
    strategy,
    voting,
)
from smartaachen_desktop.model.base import Record

RECORDS: MappingProxyType[str, type[Record]] = MappingProxyType(
    {
        record.__tablename__: record
        for record in (
            strategy.Strategy,
            strategy.GuidingPrinciple,
            strategy.FieldOfAction,
            people.Department,
            people.Person,
            people.Organization,
            people.Membership,
            papers.Paper,
            papers.Consultation,
            budget.BudgetLine,
            budget.BudgetAmount,
            plan.Measure,
            plan.Dependency,
            meetings.Meeting,
            meetings.Interruption,
            meetings.AgendaItem,
            attendance.Participant,
            attendance.Presence,
            attendance.Exclusion,
            voting.Motion,
            voting.Vote,
            voting.Ballot,
            resolutions.Resolution,
            resolutions.Assignment,
            documents.StoredDocument,
            documents.Signature,
        )
    }
)
