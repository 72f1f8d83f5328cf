"""Read values as plain text tables."""

from collections.abc import Iterable, Sequence

from smartaachen_desktop.formats import clock, day, day_and_time, euros, span
from smartaachen_desktop.model.meetings import STATE_NAMES
from smartaachen_desktop.model.voting import method_words
from smartaachen_desktop.services.queries.board import BoardView
from smartaachen_desktop.services.queries.budget import BudgetView
from smartaachen_desktop.services.queries.followup import FollowUpView
from smartaachen_desktop.services.queries.journal import JournalRow
from smartaachen_desktop.services.queries.meeting_items import ItemView
from smartaachen_desktop.services.queries.meetings import MeetingRow, MeetingView
from smartaachen_desktop.services.queries.papers import PaperView
from smartaachen_desktop.services.queries.people import PeopleView
from smartaachen_desktop.services.queries.plan import PlanView
from smartaachen_desktop.services.queries.signed_documents import SignedDocumentRow
from smartaachen_desktop.services.queries.strategy import StrategyView
from smartaachen_desktop.services.queries.words import (
    ASSIGNMENT_NAMES,
    GROUP_NAMES,
    LEVEL_NAMES,
    ROLE_NAMES,
    told_priority,
)

EMPTY = "Noch nichts eingetragen."


def table(rows: Iterable[Sequence[str]], *, right: frozenset[int] = frozenset()) -> str:
    """Columns padded to their widest cell; `right` names those aligned right."""
    cells = [[cell.replace("\n", " ") for cell in row] for row in rows]
    if not cells:
        return EMPTY
    widths = [max(len(row[index]) for row in cells) for index in range(len(cells[0]))]
    lines = (
        "  ".join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def strategy(view: StrategyView | None) -> str:
    if view is None:
        return EMPTY
    lines = [view.title, view.vision, "", "Leitsätze"]
    lines += [f"  {row.name}: {row.statement}" for row in view.principles]
    lines += ["", "Handlungsfelder", *(f"  {row.letter}  {row.name}" for row in view.fields)]
    return "\n".join(lines)


def plan(view: PlanView) -> str:
    return table(
        (
            row.letter,
            row.number,
            "  " * row.depth + row.title,
            span(row.start, row.end, row.precision),
            row.contact or "ohne Kontakt",
            f"{row.progress} %",
        )
        for row in view.measures
    )


def budget(view: BudgetView) -> str:
    if not view.lines:
        return EMPTY
    rows: list[Sequence[str]] = [["Haushaltsposition", *(f"Ansatz {year}" for year in view.years), "gesamt"]]
    rows += [
        [line.name, *(euros(each.planned) for each in line.amounts), euros(line.total.planned)] for line in view.lines
    ]
    rows.append(["Summe", *(euros(each.planned) for each in view.sums), euros(view.total.planned)])
    return table(rows, right=frozenset(range(1, len(view.years) + 2)))


def board(view: BoardView) -> str:
    blocks = []
    for column in view.columns:
        blocks.append(f"{column.field.letter} · {column.field.name}")
        blocks += [f"  {card.title} ({card.progress} %, {card.contact or 'ohne Kontakt'})" for card in column.cards]
        blocks += [f"  Rückmeldung {row.head}: {row.text}" for row in column.feedback]
    return "\n".join(blocks) or EMPTY


def meetings(rows: Sequence[MeetingRow]) -> str:
    return table(
        (str(row.id), day_and_time(row.scheduled_start), row.short_name, STATE_NAMES[row.state]) for row in rows
    )


def meeting(view: MeetingView) -> str:
    lines = [
        view.organization,
        f"{day_and_time(view.scheduled_start)} · {view.place}, {view.room} · {view.state_name}",
        f"Sitzungsleitung: {view.chair or 'offen'} · Schriftführung: {view.secretary or 'offen'}",
        f"Beginn {clock(view.started_at) or 'offen'} · Ende {clock(view.ended_at) or 'offen'}",
        "",
    ]
    for item in view.items:
        lines += _item(item)
    lines += ["", "Anwesenheit"]
    for who in view.participants:
        stays = ", ".join(f"{clock(start)} bis {clock(end or view.ended_at) or 'jetzt'}" for start, end in who.stays)
        note = stays or ("entschuldigt" if who.excused else "abwesend")
        lines.append(f"  {who.name} ({GROUP_NAMES[who.group]}): {note}")
    return "\n".join(lines)


def _item(item: ItemView) -> list[str]:
    lines = [f"{item.number}  {item.heading}" + (f" ({item.paper_reference})" if item.paper_reference else "")]
    for motion in item.motions:
        if motion.vote:
            vote = motion.vote
            manner = method_words(vote.method, electronic=vote.electronic)
            lines.append(f"     {motion.name}: {manner}, {vote.tally.sentence()}")
    lines += [f"     Beschluss {each.number}: {each.text} ({each.result})" for each in item.resolutions]
    lines += [
        f"     Auftrag: {each.text} ({each.who or 'offen'}, {day(each.due) or 'ohne Frist'})"
        for each in item.assignments
    ]
    return lines


def papers(views: Sequence[PaperView]) -> str:
    blocks = []
    for view in views:
        stations = ", ".join(
            f"{day(row.dated)} {row.organization} ({ROLE_NAMES[row.role]})" for row in view.consultations
        )
        blocks.append(f"{view.reference}  {view.title}\n  {day(view.dated)} · {view.lead_department}\n  {stations}")
    return "\n".join(blocks) or EMPTY


def people(view: PeopleView) -> str:
    lines = []
    for body in view.organizations:
        lines.append(f"{body.name} ({body.short_name}), beschlussfähig ab {body.needed} von {body.statutory_size}")
        lines += [f"  {row.name}: {GROUP_NAMES[row.group]}, {row.role}" for row in body.members]
    return "\n".join(lines) or EMPTY


def followup(view: FollowUpView) -> str:
    lines = [f"{row.number}  {day(row.day)}  {row.subject}: {row.text} ({row.outcome})" for row in view.resolutions]
    for row in view.assignments:
        each = row.assignment
        state = ASSIGNMENT_NAMES[each.status]
        if priority := told_priority(each.priority):
            state += f" · {priority}"
        lines.append(f"Auftrag: {each.text} · {each.who or 'offen'} · {day(each.due)} · {state}")
    return "\n".join(lines) or EMPTY


def signed(rows: Sequence[SignedDocumentRow]) -> str:
    lines = []
    for row in rows:
        lines.append(f"{row.id}  {row.title} ({row.file_name}), offene Felder: {row.open}")
        lines += [
            f"  {each.title}: {each.name}, {each.place}, {day_and_time(each.at)}, {LEVEL_NAMES[each.level]}"
            for each in row.signatures
        ]
    return "\n".join(lines) or EMPTY


def journal(rows: Sequence[JournalRow]) -> str:
    return table(
        (str(row.seq), day_and_time(row.at), row.actor, row.label, row.subject, "; ".join(row.lines)) for row in rows
    )
