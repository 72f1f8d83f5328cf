"""Assignments between meetings: progress notes, settling by a resolution, and the report that fills itself."""

from datetime import date, timedelta
from uuid import UUID

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.resolutions import AssignmentStatus
from smartaachen_desktop.services import agenda, agenda_course, assignments, follow_up, meetings, resolutions
from smartaachen_desktop.services.attendance import RecordArrivals
from smartaachen_desktop.services.queries.followup import AssignmentRow, followup_view
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.report import Report, followup_report, report_markdown
from tests.services.conftest import Room, at, release

CHANGE = assignments.ChangeAssignment
NEXT = at("17:00") + timedelta(days=42)


def tasks(room: Room) -> tuple[AssignmentRow, ...]:
    return room.dispatcher.read(followup_view).assignments


def first(room: Room) -> UUID:
    return tasks(room)[0].assignment.id


def report(room: Room, *, internal: bool = False, later: int = 0) -> Report:
    body = room.example.organizations["awd"]
    now = room.clock() + timedelta(days=later)
    return room.dispatcher.read(lambda session: followup_report(session, body, now, internal=internal))


def follow(room: Room) -> MeetingView:
    """The body's next meeting, opened, with its template."""
    body, chair = room.example.organizations["awd"], room.example.people["Fraktion A, Vorsitz"]
    meeting = room.do(meetings.PlanMeeting(body, NEXT, chair=chair, from_template=True))["meeting"]
    view = room.dispatcher.read(lambda session: meeting_view(session, meeting))
    room.clock.now = NEXT
    room.do(RecordArrivals(tuple(who.id for who in view.participants)))
    room.do(meetings.OpenMeeting(meeting))
    return view


def test_notes_gather_and_the_newest_is_quoted(decided: Room) -> None:
    assignment = first(decided)
    decided.do(assignments.AddProgressNote(assignment, "Angebote liegen vor"), "17:10")
    last = decided.do(assignments.AddProgressNote(assignment, "Raum ist gebucht"), "17:20")["note"]
    task = tasks(decided)[0].assignment
    assert [text for _at, text in task.notes] == ["Angebote liegen vor", "Raum ist gebucht"]
    assert task.progress_note == "Raum ist gebucht"
    decided.do(assignments.RemoveProgressNote(last))
    assert tasks(decided)[0].assignment.progress_note == "Angebote liegen vor"
    assert decided.refused(assignments.AddProgressNote(assignment, "  ")) == "empty_name"


def test_the_note_of_a_day_is_one_note(decided: Room) -> None:
    assignment = first(decided)

    def stored() -> list[str]:
        return [text for _at, text in tasks(decided)[0].assignment.notes]

    decided.do(assignments.NoteProgress(assignment, "Angebote"))
    decided.do(assignments.NoteProgress(assignment, "Angebote liegen vor"))
    assert stored() == ["Angebote liegen vor"]
    decided.clock.now += timedelta(days=1)
    decided.do(assignments.NoteProgress(assignment, "Auftrag erteilt"))
    assert stored() == ["Angebote liegen vor", "Auftrag erteilt"]
    decided.do(assignments.NoteProgress(assignment, " "))
    assert stored() == ["Angebote liegen vor"]
    assert tasks(decided)[0].assignment.progress_note == "Angebote liegen vor"


def test_a_resolution_settles_an_assignment(decided: Room) -> None:
    assignment = first(decided)
    resolution = decided.item(4).resolutions[0].id
    decided.do(CHANGE(assignment, done_by=resolution))
    task = tasks(decided)[0].assignment
    assert (task.status, task.done_by) == (AssignmentStatus.DONE, "AWD 2021/1")
    assert task.done_at is not None
    decided.do(CHANGE(assignment, status=AssignmentStatus.OPEN))
    task = tasks(decided)[0].assignment
    assert (task.done_by, task.done_at) == ("", None)


def test_notes_and_settling_outlive_the_signature(sealed: Room) -> None:
    assignment = first(sealed)
    sealed.do(assignments.AddProgressNote(assignment, "begonnen"))
    sealed.do(CHANGE(assignment, due=date(2022, 1, 31)))
    assert tasks(sealed)[0].assignment.progress_note == "begonnen"


def test_removing_an_assignment_takes_its_notes_and_undo_brings_them_back(decided: Room) -> None:
    assignment = first(decided)
    decided.do(assignments.AddProgressNote(assignment, "begonnen"))
    decided.do(assignments.RemoveAssignment(assignment))
    assert tasks(decided) == ()
    decided.dispatcher.undo()
    assert tasks(decided)[0].assignment.notes[0][1] == "begonnen"


def test_the_standing_item_fills_itself_when_it_is_called(decided: Room) -> None:
    decided.do(CHANGE(first(decided), due=date(2021, 12, 1)))
    decided.do(assignments.AddProgressNote(first(decided), "Die Einladung * ist raus"))
    release(decided)
    view = follow(decided)
    item = view.items[3].id
    decided.do(agenda_course.StartItem(item))
    text = decided.dispatcher.read(lambda session: meeting_view(session, view.id)).items[3].discussion
    assert text.startswith("- **AWD 2021/1** (18.11.2021) ")
    assert "bis 01.12.2021): offen, überfällig." in text
    assert "Die Einladung \\* ist raus" in text
    decided.dispatcher.undo()
    assert decided.dispatcher.read(lambda session: meeting_view(session, view.id)).items[3].discussion == ""


def test_what_was_written_before_stays(decided: Room) -> None:
    release(decided)
    view = follow(decided)
    item = view.items[3].id
    decided.do(agenda.RecordDiscussion(item, "Vorab verschickt."))
    decided.do(agenda_course.StartItem(item))

    def text() -> str:
        return decided.dispatcher.read(lambda session: meeting_view(session, view.id)).items[3].discussion

    assert text() == "Vorab verschickt."
    decided.do(follow_up.FillFollowUp(item))
    assert text().startswith("Vorab verschickt.\n\n- **AWD 2021/1**")
    assert decided.refused(follow_up.FillFollowUp(view.items[0].id)) == "no_report"


def test_a_public_item_reports_nothing_of_the_closed_part(decided: Room) -> None:
    closed = next(item for item in decided.view().items if not item.public)
    decided.do(agenda_course.StartItem(closed.id))
    made = resolutions.RecordResolution(closed.id, "GEHEIM beschlossen", ResultCategory.NOTED)
    decided.do(assignments.AddAssignment("GEHEIM erledigen", resolution=decided.do(made)["resolution"]))
    assert "GEHEIM" not in report_markdown(report(decided))
    assert "GEHEIM" in report_markdown(report(decided, internal=True))


def test_settled_matters_are_reported_once(decided: Room) -> None:
    release(decided)
    view = follow(decided)
    decided.do(CHANGE(first(decided), status=AssignmentStatus.DONE))
    assert [row.number for row in report(decided).rows] == ["AWD 2021/1"]
    decided.do(meetings.CloseMeeting(view.id))
    body, chair = decided.example.organizations["awd"], decided.example.people["Fraktion A, Vorsitz"]
    again = decided.do(meetings.PlanMeeting(body, NEXT + timedelta(days=42), chair=chair))["meeting"]
    decided.clock.now = NEXT + timedelta(days=42)
    decided.do(meetings.OpenMeeting(again))
    assert report(decided).rows == ()


def test_without_resolutions_the_report_says_so(planned: Room) -> None:
    assert report_markdown(report(planned)) == "Es sind keine Beschlüsse offen."


def test_a_sealed_resolution_still_brings_assignments_that_the_report_knows(sealed: Room) -> None:
    resolution = sealed.view().items[4].resolutions[0]
    made = sealed.do(assignments.AddAssignment("Nachtrag vorbereiten", resolution=resolution.id))["assignment"]
    rows = sealed.dispatcher.read(followup_view).assignments
    row = next(each for each in rows if each.assignment.id == made)
    assert (row.origin, row.meeting_id, row.item_id) == (resolution.number, sealed.meeting, sealed.items[4])
    assert made not in [each.id for each in sealed.view().items[4].assignments]  # no part of the sealed minutes
    body = sealed.example.organizations["awd"]
    report = sealed.dispatcher.read(lambda session: followup_report(session, body, sealed.clock(), internal=True))
    assert "Nachtrag vorbereiten" in [task.text for line in report.rows for task in line.tasks]
