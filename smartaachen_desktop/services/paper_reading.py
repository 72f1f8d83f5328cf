"""A council paper taken over from a file with everything it proposes: one command, one transaction, one undo."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import select

from smartaachen_desktop.model.budget import AmountKind, BudgetLine
from smartaachen_desktop.model.errors import InvalidInput, RuleBroken
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.meetings import AgendaItem, Meeting
from smartaachen_desktop.model.paper_draft import PaperDraft
from smartaachen_desktop.model.papers import (
    ClimateRelevance,
    Co2Effect,
    Compensation,
    Consultation,
    Paper,
    PaperFile,
)
from smartaachen_desktop.model.people import Department, Organization, RuleProfile
from smartaachen_desktop.model.voting import Motion, MotionKind
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem, add_agenda_item, change_agenda_item
from smartaachen_desktop.services.budget import AddBudgetLine, SetBudgetAmount, add_budget_line, set_budget_amount
from smartaachen_desktop.services.command import KEEP, Command, Handler, Ids, Keep, assign
from smartaachen_desktop.services.joint import meeting_law
from smartaachen_desktop.services.motions import AddMotion, ChangeMotion, add_motion, change_motion
from smartaachen_desktop.services.paper_files import AddPaperFile, add_paper_file
from smartaachen_desktop.services.paper_taken import TakenItem, TakenLine, TakenMotion, TakenStation, TakenStep
from smartaachen_desktop.services.papers import (
    AddConsultation,
    AddPaper,
    ChangePaper,
    add_consultation,
    add_paper,
    change_paper,
)
from smartaachen_desktop.services.people import AddDepartment, AddOrganization, add_department, add_organization
from smartaachen_desktop.services.plan import AddMeasure, ChangeMeasure, add_measure, change_measure
from smartaachen_desktop.services.queries.plan_import import folded
from smartaachen_desktop.storage.unit_of_work import UnitOfWork

READABLE: Mapping[str, str] = MappingProxyType({".pdf": "PDF", ".txt": "Text", ".md": "Text (Markdown)"})
"""What is read as a council paper, by ending. Here, so that the window knows it without loading the readers."""
ReadPaper = Callable[[Path, Callable[[float], None]], tuple[PaperDraft, bytes]]
"""Reads a file in a job; told how much is done, stopped by what that raises. Refuses with UserError."""
PAPER_FIELDS = (
    "reference", "title", "dated", "public", "lead_department", "participating", "author", "originating_motion",
    "goals", "proposal", "explanation", "has_financial_effects", "financial_note", "climate_relevance", "co2_effect",
    "climate_adaptation", "compensation",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TakeCouncilPaper(Command):
    """`paper` names the one that is updated; without it one is made. What is left out stays as it is.

    `new_department` ("FB 02 - Wirtschaft") is made and leads; `content` is kept as a file of the paper.
    """

    label = "Vorlage aus Datei übernommen"
    paper: UUID | None = None
    reference: str | Keep = KEEP
    title: str | Keep = KEEP
    dated: date | None | Keep = KEEP
    public: bool | Keep = KEEP
    lead_department: UUID | None | Keep = KEEP
    participating: str | Keep = KEEP
    author: str | Keep = KEEP
    originating_motion: str | Keep = KEEP
    goals: str | Keep = KEEP
    proposal: str | Keep = KEEP
    explanation: str | Keep = KEEP
    has_financial_effects: bool | Keep = KEEP
    financial_note: str | Keep = KEEP
    climate_relevance: ClimateRelevance | Keep = KEEP
    co2_effect: Co2Effect | Keep = KEEP
    climate_adaptation: ClimateRelevance | Keep = KEEP
    compensation: Compensation | Keep = KEEP
    new_department: str = ""
    stations: tuple[TakenStation, ...] = ()
    item: TakenItem | None = None
    motion: TakenMotion | None = None
    strategy: UUID | None = None
    lines: tuple[TakenLine, ...] = ()
    steps: tuple[TakenStep, ...] = ()
    file_name: str = ""
    content: bytes = b""


def take_council_paper(command: TakeCouncilPaper, work: UnitOfWork) -> Ids:
    paper = _paper(command, work)
    _stations(command, paper, work)
    _agenda(command, paper, work)
    if command.lines or command.steps:
        if command.strategy is None:
            raise InvalidInput(
                "no_strategy", "Haushaltspositionen und Schritte gehören zu einer Strategie.", field="strategy",
                remedy="Legen Sie die Strategie zuerst an.",
            )  # fmt: skip
        _lines(command, command.strategy, paper, work)
        _steps(command, command.strategy, work)
    if command.content and not _file_there(command, paper, work):
        add_paper_file(AddPaperFile(paper.id, command.file_name, command.content), work)
    return {"paper": paper.id}


def _paper(command: TakeCouncilPaper, work: UnitOfWork) -> Paper:
    values: dict[str, Any] = {name: getattr(command, name) for name in PAPER_FIELDS}
    if command.new_department:
        values["lead_department"] = _department(command.new_department, work)
    if command.paper is not None:
        change_paper(ChangePaper(command.paper, **values), work)
        return work.get(Paper, command.paper)
    if command.reference is KEEP or command.title is KEEP:
        raise InvalidInput(
            "no_paper", "Zu einer neuen Vorlage gehören Vorlage-Nr. und Betreff.", field="reference",
            remedy="Übernehmen Sie beide Angaben, oder tragen Sie sie ein.",
        )  # fmt: skip
    known = {folded(each.reference): each for each in work.all(select(Paper))}
    if folded(str(command.reference)) in known:
        raise RuleBroken(
            "paper_there", f"Die Vorlage {command.reference} gibt es schon.", field="reference",
            remedy="Lesen Sie die Datei noch einmal ein; die vorhandene Vorlage wird dann geändert.",
        )  # fmt: skip
    given = {name: value for name, value in values.items() if value is not KEEP}
    made = add_paper(AddPaper(**given), work)
    work.session.flush()
    assert made is not None
    return work.get(Paper, made["paper"])


def _department(words: str, work: UnitOfWork) -> UUID:
    code, _dash, name = words.partition(" - ")
    for each in work.all(select(Department)):
        if folded(each.code) == folded(code):
            return each.id
    made = add_department(AddDepartment(code.strip(), name.strip()), work)
    work.session.flush()
    assert made is not None
    return made["department"]


def _stations(command: TakeCouncilPaper, paper: Paper, work: UnitOfWork) -> None:
    for each in command.stations:
        body = each.body if each.body is not None else _body(each.new_body, work)
        if each.station is not None:
            record = work.get(Consultation, each.station)
            work.get(Organization, body)
            assign(record, organization_id=body, dated=each.dated, role=each.role)
        else:
            add_consultation(AddConsultation(paper.id, body, each.role, each.dated), work)
            work.session.flush()


def _body(name: str, work: UnitOfWork) -> UUID:
    for each in work.all(select(Organization)):
        if folded(name) in (folded(each.name), folded(each.short_name)):
            return each.id
    council = bool(re.search(r"ausschuss|\brat\b|bezirksvertretung", name, re.IGNORECASE))
    profile = RuleProfile.COUNCIL_COMMITTEE if council else RuleProfile.OWN_RULES
    made = add_organization(AddOrganization(name.strip(), short_name(name), profile), work)
    work.session.flush()
    assert made is not None
    return made["organization"]


def short_name(name: str) -> str:
    """The initials of the words that are written large: AWD."""
    return "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())[:8] or name[:8]


def _agenda(command: TakeCouncilPaper, paper: Paper, work: UnitOfWork) -> None:
    wanted = command.item
    if wanted is not None:
        if wanted.public and not paper.public:
            raise RuleBroken(
                "closed_paper", "Die Vorlage ist nichtöffentlich, der Tagesordnungspunkt wäre öffentlich.",
                remedy="Nehmen Sie den Punkt in den nichtöffentlichen Teil.", field="public",
                paragraph=meeting_law(work, work.get(Meeting, wanted.meeting), Law.OPENNESS),
            )  # fmt: skip
        item = _item(work, wanted.meeting, paper.id)
        values: dict[str, Any] = {"title": wanted.title, "internal_title": wanted.internal_title, "role": wanted.role}
        if item is None:
            add_agenda_item(
                AddAgendaItem(wanted.meeting, public=wanted.public, paper=paper.id, proposal=wanted.proposal, **values),
                work,
            )
        else:
            public = KEEP if item.public is wanted.public else wanted.public
            change_agenda_item(ChangeAgendaItem(item.id, proposal=wanted.proposal, public=public, **values), work)
        work.session.flush()
    if command.motion is not None:
        _motion(command.motion, paper, work)


def _motion(wanted: TakenMotion, paper: Paper, work: UnitOfWork) -> None:
    item = _item(work, wanted.meeting, paper.id)
    if item is None:
        raise InvalidInput(
            "no_item", "Die Vorlage steht in dieser Sitzung nicht auf der Tagesordnung.", field="motion",
            remedy="Übernehmen Sie auch den Tagesordnungspunkt.",
        )  # fmt: skip
    rows = select(Motion).where(Motion.item_id == item.id, Motion.kind == MotionKind.MAIN).order_by(Motion.position)
    main = next(iter(work.all(rows)), None)
    if main is None:
        add_motion(AddMotion(item.id, wanted.title, wanted.text), work)
    elif (main.title, main.text) != (wanted.title, wanted.text):
        change_motion(ChangeMotion(main.id, title=wanted.title, text=wanted.text), work)
    work.session.flush()


def _item(work: UnitOfWork, meeting: UUID, paper: UUID) -> AgendaItem | None:
    rows = select(AgendaItem).where(AgendaItem.meeting_id == meeting, AgendaItem.paper_id == paper)
    return next(iter(work.all(rows.order_by(AgendaItem.position))), None)


def _lines(command: TakeCouncilPaper, strategy: UUID, paper: Paper, work: UnitOfWork) -> None:
    for each in command.lines:
        line = each.line
        if line is None:
            made = add_budget_line(AddBudgetLine(strategy, each.name, each.group, paper.id), work)
            assert made is not None
            line = made["line"]
            work.session.flush()
        else:
            assign(work.get(BudgetLine, line), group=each.group)
        for amount in each.amounts:
            set_budget_amount(SetBudgetAmount(line, amount.year, amount.cents, AmountKind.PLANNED), work)
        work.session.flush()


def _steps(command: TakeCouncilPaper, strategy: UUID, work: UnitOfWork) -> None:
    made: dict[str, UUID] = {}
    for each in command.steps:
        values: dict[str, Any] = {
            "title": each.title, "kind": each.kind, "start": each.start, "end": each.end, "precision": each.precision,
            "series_days": each.series_days, "series_months": each.series_months, "partners": each.partners,
            "deliverable": each.deliverable, "notes": each.notes,
        }  # fmt: skip
        if each.measure is not None:
            contact = each.contact if each.contact is not None else KEEP
            change_measure(ChangeMeasure(each.measure, contact=contact, **values), work)
            made[each.key] = each.measure
        else:
            found = add_measure(
                AddMeasure(strategy, parent=made.get(each.parent), contact=each.contact, **values), work
            )  # fmt: skip
            assert found is not None
            made[each.key] = found["measure"]
        work.session.flush()


def _file_there(command: TakeCouncilPaper, paper: Paper, work: UnitOfWork) -> bool:
    digest = hashlib.sha256(command.content).hexdigest()
    rows = select(PaperFile.id).where(PaperFile.paper_id == paper.id, PaperFile.sha256 == digest)
    return bool(work.all(rows))


HANDLERS: dict[type[Command], Handler] = {TakeCouncilPaper: take_council_paper}
