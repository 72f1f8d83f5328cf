"""The standing item "Umsetzung der Beschlüsse" fills itself with the report."""

from dataclasses import dataclass
from uuid import UUID

from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.model.meetings import AgendaItem, Meeting, Standing
from smartaachen_desktop.services.agenda import proper_item
from smartaachen_desktop.services.command import Command, Handler, Ids
from smartaachen_desktop.services.queries.report import followup_report, report_markdown, with_reviews
from smartaachen_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class FillFollowUp(Command):
    """Put the report of today behind what is written at the item; nothing that was typed goes."""

    label = "Bericht zur Umsetzung eingefügt"
    item: UUID


def fill_follow_up(command: FillFollowUp, work: UnitOfWork) -> Ids:
    item = proper_item(work, command.item)
    if item.standing is not Standing.FOLLOW_UP:
        raise RuleBroken("no_report", "Der Bericht gehört zum Punkt „Umsetzung der Beschlüsse“.")
    report = report_for(work, item)
    before = item.discussion.rstrip()
    item.discussion = f"{before}\n\n{report}" if before else report
    return None


def fill_when_empty(work: UnitOfWork, item: AgendaItem) -> None:
    """When the item is called: the report stands there already, unless somebody wrote before."""
    if item.standing is Standing.FOLLOW_UP and not item.discussion.strip():
        item.discussion = report_for(work, item)


def report_for(work: UnitOfWork, item: AgendaItem) -> str:
    """A public item gets public rows only (§ 48 GO NRW)."""
    meeting = work.get(Meeting, item.meeting_id)
    report = followup_report(
        work.session, meeting.organization_id, work.now, internal=not item.public, before=meeting.id
    )
    return report_markdown(with_reviews(work.session, report, work.now))


HANDLERS: dict[type[Command], Handler] = {FillFollowUp: fill_follow_up}
