"""The report "Umsetzung der Beschlüsse": what became of a body's resolutions and their assignments."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smartaachen_desktop import formats
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import Meeting
from smartaachen_desktop.model.people import Organization
from smartaachen_desktop.model.resolutions import NORMAL_PRIORITY, OPEN_STATES, AssignmentStatus
from smartaachen_desktop.services.queries.bodies import held_by
from smartaachen_desktop.services.queries.change_words import change_words
from smartaachen_desktop.services.queries.feedback import FeedbackRow, FieldFeedback, field_feedback
from smartaachen_desktop.services.queries.followup import AssignmentRow, ResolutionRow, followup_view
from smartaachen_desktop.services.queries.proposed import effective_changes
from smartaachen_desktop.services.queries.public import PublicTargets, public_changes
from smartaachen_desktop.services.queries.public_load import public_ground
from smartaachen_desktop.services.queries.review_note import ReviewNote, review_notes
from smartaachen_desktop.services.queries.words import ASSIGNMENT_NAMES, told_priority


@dataclass(frozen=True, slots=True)
class ReportTask:
    """One assignment as the report says it; `note` is the newest one with its day before it."""

    text: str
    who: str
    due: date | None
    status: AssignmentStatus
    overdue: bool
    note: str
    done_by: str
    priority: int = NORMAL_PRIORITY

    @property
    def grade(self) -> str:
        """ "sofort", where it is not the normal one."""
        return told_priority(self.priority)

    @property
    def urgency(self) -> str:
        """ "Priorität: sofort"."""
        return f"Priorität: {self.grade}" if self.grade else ""

    @property
    def state(self) -> str:
        """ "offen, überfällig", "erledigt durch AWD 2022/3"."""
        words = ASSIGNMENT_NAMES[self.status]
        if self.overdue:
            return f"{words}, überfällig"
        return f"{words} durch Beschluss {self.done_by}" if self.done_by else words


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A resolution with its assignments; without number an item or a matter by hand that left only assignments."""

    number: str
    day: date | None
    subject: str
    text: str
    result: str
    public: bool
    tasks: tuple[ReportTask, ...]
    changes: tuple[str, ...] = ()
    """What it changed in plan, budget and board: "Hackathon: 01.09.2022 → 17.10.2022"."""

    @property
    def settled(self) -> bool:
        return all(task.status not in OPEN_STATES for task in self.tasks)


@dataclass(frozen=True, slots=True)
class Report:
    """`since` is the day of the body's meeting before; None where there was none."""

    organization: str
    short_name: str
    since: date | None
    today: date
    rows: tuple[ReportRow, ...]
    internal: bool
    feedback: tuple[FieldFeedback, ...] = ()
    """What came since then, by field of action; it belongs to the strategy, so every body hears the same."""
    reviews: tuple[ReviewNote, ...] = ()
    """What became of the plan since its baselines, which belong to the strategy, too."""

    @property
    def open_tasks(self) -> int:
        return sum(task.status in OPEN_STATES for row in self.rows for task in row.tasks)

    @property
    def overdue_tasks(self) -> int:
        return sum(task.overdue for row in self.rows for task in row.tasks)


def followup_report(
    session: Session, organization: UUID, now: datetime, *, internal: bool, before: UUID | None = None
) -> Report:
    """Everything not settled, and what was decided or settled since the meeting before.

    `before` is the meeting that hears the report; its own resolutions are not part of it. Without `internal` nothing
    of a non-public item is in it.
    """
    body = session.get_one(Organization, organization)
    hearing = session.get_one(Meeting, before) if before is not None else None
    since = _meeting_before(session, organization, hearing)
    today = formats.local(now).date()
    view = followup_view(session)
    tasks: dict[str, list[AssignmentRow]] = {}
    changes = changes_by_resolution(session, internal=internal)
    closed = frozenset() if internal else frozenset(row.number for row in view.resolutions if not row.public)
    for row in view.assignments:
        if _reported(row, organization, before) and (row.public or internal):
            # the public does not learn which resolution of the closed part settled it
            hidden = row.assignment.done_by in closed
            shown = replace(row, assignment=replace(row.assignment, done_by="")) if hidden else row
            tasks.setdefault(row.origin, []).append(shown)
    rows: list[ReportRow] = []
    for resolution in reversed(view.resolutions):
        mine = tasks.pop(resolution.number, [])
        if _reported(resolution, organization, before) and (resolution.public or internal):
            found = _row(resolution, mine, today, changes.get(resolution.id, ()), internal=internal)
            if not found.settled or _recent(resolution, mine, since):
                rows.append(found)
    for origin, rest in tasks.items():
        waiting = [each for each in rest if each.assignment.status in OPEN_STATES or _settled_since(each, since)]
        if waiting:
            public = all(each.public for each in waiting)
            rows.append(ReportRow("", None, origin, "", "", public, tuple(_task(each, today) for each in waiting)))
    feedback = field_feedback(session, internal=internal, since=since)
    return Report(body.name, body.short_name, since, today, tuple(rows), internal, feedback)


def with_reviews(session: Session, report: Report, now: datetime) -> Report:
    """The same for those who tell of the plan, too, cut to the report's audience."""
    audience = Audience.INTERNAL if report.internal else Audience.PUBLIC
    return replace(report, reviews=review_notes(session, now, audience))


def report_markdown(report: Report) -> str:
    """The report as the discussion text of its agenda item: one entry per resolution, its assignments below; then what
    became of the plan, and the feedback by field of action."""
    lines: list[str] = [] if report.rows else ["Es sind keine Beschlüsse offen."]
    for row in report.rows:
        head = f"**{_plain(row.number)}**" if row.number else ""
        when = f"({formats.day(row.day)})" if row.day is not None else ""
        lines.append("- " + " ".join(part for part in (head, when, _plain(row.subject)) if part))
        lines += [f"  - Beschlossene Änderung: {_plain(words)}" for words in row.changes]
        if not row.tasks:
            lines.append(f"  - {row.result}, ohne Auftrag")
        lines += [f"  - {task_words(task)}" for task in row.tasks]
    if report.reviews:
        lines += ["", "**Halbjahresbericht und Fortschreibung**", ""]
    lines += [f"- {_plain(note.words)}" for note in report.reviews]
    if report.feedback:
        lines += ["", "**Rückmeldungen zu den Handlungsfeldern**", ""]
    for field in report.feedback:
        lines.append(f"- {_plain(field.title)}")
        lines += [f"  - {_feedback_words(row)}" for row in field.rows]
    return "\n".join(lines)


def _feedback_words(row: FeedbackRow) -> str:
    return f"{_plain(row.head)}: {_plain(row.text)}"


def task_words(task: ReportTask) -> str:
    """ "Workshop vorbereiten (FB 02, bis 31.12.2021): offen. Sachstand 10.01.2022: …"."""
    facts = [task.who, f"bis {formats.day(task.due)}" if task.due is not None else "", task.urgency]
    inside = ", ".join(part for part in facts if part)
    words = _plain(task.text).rstrip(".") + (f" ({_plain(inside)})" if inside else "") + f": {task.state}."
    return f"{words} Sachstand {_plain(task.note)}" if task.note else words


def _plain(text: str) -> str:
    """User text inside Markdown: one line, its own asterisks kept as signs."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("*", "\\*")


def _reported(row: ResolutionRow | AssignmentRow, organization: UUID, before: UUID | None) -> bool:
    """Whether the body decided it, and not in the meeting that hears the report."""
    return row.organization_id == organization and (before is None or row.meeting_id != before)


def _meeting_before(session: Session, organization: UUID, hearing: Meeting | None) -> date | None:
    found = select(Meeting).where(held_by(organization), Meeting.started_at.is_not(None))
    if hearing is not None:
        found = found.where(Meeting.scheduled_start < hearing.scheduled_start, Meeting.id != hearing.id)
    last = session.scalars(found.order_by(Meeting.scheduled_start.desc())).first()
    return formats.local(last.started_at or last.scheduled_start).date() if last is not None else None


def _recent(resolution: ResolutionRow, tasks: list[AssignmentRow], since: date | None) -> bool:
    return since is None or resolution.day >= since or any(_settled_since(each, since) for each in tasks)


def _settled_since(row: AssignmentRow, since: date | None) -> bool:
    done = row.assignment.done_at
    return done is not None and (since is None or formats.local(done).date() >= since)


def changes_by_resolution(session: Session, *, internal: bool) -> Mapping[UUID, tuple[str, ...]]:
    """In the words of the window and of the minutes, by resolution."""
    effective = effective_changes(session)
    targets = public_ground(session).targets if effective and not internal else PublicTargets()
    return {
        resolution: tuple(
            words.sentence
            for change in (found if internal else public_changes(found, targets))
            for words in change_words(change)
        )
        for resolution, found in effective.items()
    }


def _row(
    resolution: ResolutionRow,
    tasks: list[AssignmentRow],
    today: date,
    changes: tuple[str, ...],
    *,
    internal: bool,
) -> ReportRow:
    return ReportRow(
        resolution.number,
        resolution.day,
        resolution.subject if internal else resolution.title,
        resolution.text,
        resolution.outcome,
        resolution.public,
        tuple(_task(each, today) for each in tasks),
        changes,
    )


def _task(row: AssignmentRow, today: date) -> ReportTask:
    task = row.assignment
    note = ""
    if task.notes:
        at, text = task.notes[-1]
        note = f"{formats.day(formats.local(at).date())}: {text}"
    elif task.progress_note:
        note = task.progress_note
    return ReportTask(task.text, task.who, task.due, task.status, row.overdue(today), note, task.done_by, task.priority)
