"""One meeting brought through every state the workbench knows, for tests that look at each."""

from collections.abc import Iterator

from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.meetings import ChangeMeeting
from smartaachen_desktop.services.motions import AddMotion
from tests.gui.meeting_desk import CONTROL, Key, MeetingDesk


def _motions(desk: MeetingDesk) -> None:
    item = desk.item("Ö 5").id
    words = "Die Mittel werden erst nach der Vorstellung im Fachausschuss freigegeben. " * 3
    desk.run(AddMotion(item, "Änderung zu Punkt 2 der Vorlage", words, MotionKind.AMENDMENT))
    desk.run(AddMotion(item, "Schluss der Debatte", "", MotionKind.CLOSURE))
    desk.settle()


def _ways_of_voting(desk: MeetingDesk) -> Iterator[str]:
    vote = desk.bench.middle.vote
    vote.take_vote()
    for method in ("open", "roll_call", "secret", "election"):
        vote._method_chosen(method)
        desk.settle()
        yield f"vote {method}"
    vote._method_chosen("open")
    desk.settle()


def states(desk: MeetingDesk) -> Iterator[str]:
    """Names of the states, each after the bench shows it."""
    bench, middle = desk.bench, desk.bench.middle
    yield "before the meeting"
    desk.click(middle.head.meeting_button)
    yield "opened"
    desk.click(bench.people.all_button) if bench.people.isVisible() else bench.people.acts.all_present()
    desk.settle()
    desk.choose("Ö 5")
    yield "idle"
    desk.call("Ö 5")
    yield "running"
    middle.discussion.speakers.ask()
    desk.settle()
    yield "speakers"
    yield from _ways_of_voting(desk)
    vote = middle.vote
    vote.counts.steppers["yes"].set_value(10)
    vote.counts.steppers["no"].set_value(5)
    vote.counts._counted(0)
    yield "counts typed"
    vote.terms.setVisible(True)
    vote.foot.terms.click()
    desk.settle()
    yield "majority"
    vote.extras.put_away()
    desk.settle()
    _motions(desk)
    yield "motions"
    vote.panel.add()
    desk.settle()
    yield "motion typed"
    vote.panel.close_forms()
    middle.changes.prepare()
    desk.settle()
    yield "change prepared"
    middle.changes.form.hide()
    for motion in desk.item("Ö 5").motions:
        vote._motion_chosen(motion.id)
        vote.take_vote()
        desk.count("yes", 12)
        desk.count("no", 3)
        desk.press(vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
        desk.until(lambda key=motion.id: any(m.id == key and m.vote for m in desk.item("Ö 5").motions))  # type: ignore[misc]
        desk.settle()
    yield "amendment voted"
    vote._motion_chosen("main")
    vote.take_vote()
    for kind, number in (("yes", 14), ("no", 3)):
        desk.count(kind, number)
    desk.press(vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.settle()
    yield "result"
    middle.resolution.edit.setFocus()
    desk.until(middle.resolution.ready)
    desk.press(middle.resolution.edit, Key.Key_Return, CONTROL)
    desk.until(lambda: bool(desk.item("Ö 5").resolutions))
    desk.settle()
    yield "resolution"
    middle.assignments.add()
    desk.settle()
    yield "assignment"
    middle.forward.ask(desk.stored(), desk.item("Ö 5"))
    desk.settle()
    yield "forwarding"
    middle.forward.hide()
    bench.change_details()
    desk.settle()
    yield "details"
    middle.details.close_form()
    middle.head.close_meeting()
    desk.until(lambda: desk.stored().ended_at is not None)
    desk.settle()
    yield "closed"
    middle.after.toggle()
    desk.settle()
    yield "checks"


def joint_states(desk: MeetingDesk) -> Iterator[str]:
    """Of two bodies."""
    assert desk.example is not None
    desk.run(ChangeMeeting(desk.stored().id, partner=desk.example.organizations["steuergremium"]))
    desk.settle()
    desk.click(desk.bench.middle.head.meeting_button)
    desk.bench.people.acts.all_present()
    desk.settle()
    desk.call("Ö 5")
    yield "joint running"
    for state in _ways_of_voting(desk):
        yield f"joint {state}"
    desk.bench.middle.vote.take_vote()
    desk.count("yes", 9)
    desk.press(desk.bench.middle.vote.counts.steppers["yes"].edit, Key.Key_Return, CONTROL)
    desk.settle()
    yield "joint voted"
