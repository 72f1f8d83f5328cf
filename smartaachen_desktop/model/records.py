"""All mapped classes by table name: what the journal, undo and migrations go through."""

from types import MappingProxyType

from smartaachen_desktop.model import (
    aftermath,
    attendance,
    baselines,
    budget,
    circular,
    documents,
    elections,
    meetings,
    papers,
    people,
    plan,
    plan_filters,
    proposals,
    resolutions,
    strategy,
    texts,
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
            papers.PaperFile,
            budget.BudgetLine,
            budget.BudgetAmount,
            plan.Measure,
            plan.Dependency,
            plan.MeasureCost,
            plan.DayOff,
            plan_filters.PlanFilter,
            meetings.MeetingSeries,
            meetings.StandingItem,
            meetings.Meeting,
            meetings.Interruption,
            baselines.Baseline,
            meetings.AgendaItem,
            meetings.Speech,
            attendance.Participant,
            attendance.Presence,
            attendance.Exclusion,
            attendance.RestingVote,
            attendance.QuorumFinding,
            voting.Motion,
            voting.Vote,
            voting.Ballot,
            elections.Election,
            elections.Candidate,
            proposals.ProposedChange,
            circular.CircularVote,
            circular.CircularAnswer,
            resolutions.Resolution,
            resolutions.Assignment,
            resolutions.ProgressNote,
            documents.StoredDocument,
            documents.MinutesScan,
            documents.Signature,
            aftermath.Comment,
            aftermath.Objection,
            aftermath.Delivery,
            texts.TextBlock,
        )
    }
)
