"""Joint meetings: two bodies in one room, each with its own seats, quorum, votes and resolutions."""

import subprocess
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.documents.protocol import build_protocol
from smartaachen_desktop.model.documents import Audience, SignerRole
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.people import MemberGroup
from smartaachen_desktop.model.voting import Choice, MotionKind, VoteMethod
from smartaachen_desktop.services.agenda import AddAgendaItem
from smartaachen_desktop.services.agenda_course import StartItem
from smartaachen_desktop.services.attendance import AddParticipant, RecordArrivals, RecordDeparture
from smartaachen_desktop.services.elections import RecordElection
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.meetings import ChangeMeeting, OpenMeeting, PlanMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.attendance_report import attendance_lines
from smartaachen_desktop.services.queries.meeting_load import meeting_rows
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.protocol import protocol_data
from smartaachen_desktop.services.queries.public import public_meeting
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.queries.voters import voters
from smartaachen_desktop.services.queries.wall import wall_source
from smartaachen_desktop.services.quorum_acts import EstablishMissingQuorum, EstablishQuorum
from smartaachen_desktop.services.resolutions import RecordResolution, RemoveResolution
from smartaachen_desktop.services.slide_choice import Voting, automatic_slide, chosen_slide
from smartaachen_desktop.services.slides import AttendanceSlide, ResultSlide, TitleSlide, VoteSlide
from smartaachen_desktop.services.slides import Choice as Shown
from smartaachen_desktop.services.votes import RecordBlockVote, RecordRollCall, RecordVote, RemoveVote
from tests.check_pdf import check
from tests.services.conftest import Room, at, release, signing

AWD = "Ausschuss für Wissenschaft und Digitalisierung"
SG = "Steuergremium Smart.Aachen"
BOTH = f"{AWD} und {SG}"


class Joint(Room):
    """The example's meeting with the Steuergremium as the second body."""

    @property
    def second(self) -> UUID:
        return self.example.organizations["steuergremium"]

    def of_second(self, *groups: MemberGroup) -> list[UUID]:
        wanted = groups or (MemberGroup.MEMBER,)
        return [who.id for who in self.view().participants if who.partner_group in wanted]

    def parts(self) -> tuple[MeetingView, MeetingView]:
        own, other = self.view().bodies
        return own, other


@pytest.fixture
def joint(planned: Room) -> Joint:
    """Planned as one body's, then joined by the Steuergremium."""
    room = Joint(planned.dispatcher, planned.example, planned.clock)
    room.do(ChangeMeeting(room.meeting, partner=room.second))
    return room


@pytest.fixture
def open_joint(joint: Joint) -> Joint:
    """Twelve of the committee and three of the Steuergremium are there; the fifth item runs."""
    people = (*joint.council()[:8], *joint.citizens()[:4], *joint.of_second()[:3])
    joint.do(RecordArrivals(participants=people), "16:28")
    joint.do(OpenMeeting(meeting=joint.meeting), "16:30")
    joint.do(StartItem(item=joint.items[4]), "16:47")
    joint.clock.set("17:05")
    return joint


def vote_both(room: Joint) -> tuple[UUID, UUID]:
    item = room.items[4]
    first = room.do(RecordVote(item=item, yes=9, no=2))["vote"]
    return first, room.do(RecordVote(item=item, yes=1, no=2, body=room.second))["vote"]


def resolve_both(room: Joint) -> None:
    item, (first, second) = room.items[4], vote_both(room)
    room.do(
        RecordResolution(item=item, vote=first, category=ResultCategory.ADOPTED_UNCHANGED, text="Der AWD beschließt.")
    )
    room.do(RecordResolution(item=item, vote=second, category=ResultCategory.REJECTED, text="Das SG lehnt ab."))


def test_both_bodies_sit_at_the_table_and_nobody_twice(joint: Joint) -> None:
    view = joint.view()
    assert (view.organization, view.short_name) == (BOTH, "AWD und SG")
    people = [who.person_id for who in view.participants]
    assert len(set(people)) == len(people)
    twice = [who for who in view.participants if len(who.groups) > 1]
    assert [(who.group, who.partner_group) for who in twice] == [(MemberGroup.ADMINISTRATION, MemberGroup.MEMBER)]
    own, other = joint.parts()
    assert (own.organization, other.organization) == (AWD, SG)
    assert (own.statutory_size, other.statutory_size) == (17, 5)
    assert sum(who.votes for who in other.participants) == 5
    rows = joint.dispatcher.read(meeting_rows)
    assert next(row.organization for row in rows if row.id == joint.meeting) == BOTH


def test_a_joint_meeting_is_planned_at_once(joint: Joint) -> None:
    made = joint.do(PlanMeeting(joint.second, at("18:00"), partner=joint.example.organizations["awd"]))["meeting"]
    row = next(row for row in joint.dispatcher.read(meeting_rows) if row.id == made)
    assert row.organization == f"{SG} und {AWD}"
    assert joint.refused(PlanMeeting(joint.second, at("18:00"), partner=joint.second)) == "same_body"


def test_the_second_body_leaves_again_with_its_members(planned: Room) -> None:
    before = planned.view().participants
    second = planned.example.organizations["steuergremium"]
    planned.do(ChangeMeeting(planned.meeting, partner=second))
    assert len(planned.view().participants) > len(before)
    planned.do(ChangeMeeting(planned.meeting, partner=None))
    assert planned.view().participants == before
    assert planned.view().organization == AWD


def test_the_bodies_stand_from_the_opening_on(open_joint: Joint) -> None:
    assert open_joint.refused(ChangeMeeting(open_joint.meeting, partner=None)) == "meeting_begun"


def test_the_bodies_stand_once_the_second_has_a_motion(joint: Joint) -> None:
    joint.do(AddMotion(joint.items[4], "Antrag", body=joint.second))
    assert joint.refused(ChangeMeeting(joint.meeting, partner=None)) == "body_decided"


def test_each_body_has_its_own_quorum(open_joint: Joint) -> None:
    own, other = (body.quorum(at("17:05")) for body in open_joint.parts())
    assert (own.present, own.needed, own.citizens_rule) == (12, 9, True)
    assert (other.present, other.needed, other.citizens_rule) == (3, 3, False)
    left = open_joint.of_second()[:2]
    for gone in left:
        open_joint.do(RecordDeparture(gone))
    assert open_joint.refused(EstablishMissingQuorum(open_joint.meeting)) == "quorum_reached"
    open_joint.do(EstablishMissingQuorum(open_joint.meeting, body=open_joint.second))
    item = open_joint.items[4]
    assert open_joint.refused(RecordVote(item=item, yes=1, no=0, body=open_joint.second)) == "no_quorum"
    open_joint.do(RecordVote(item=item, yes=9, no=2))
    open_joint.do(RecordArrivals(tuple(left)))
    open_joint.do(EstablishQuorum(open_joint.meeting, body=open_joint.second))
    own_view, other_view = open_joint.parts()
    assert [finding.missing for finding in other_view.findings] == [True, False]
    assert own_view.findings == ()


def test_each_body_votes_with_its_own_people(open_joint: Joint) -> None:
    item, second = open_joint.items[4], open_joint.second
    assert open_joint.refused(RecordVote(item=item, yes=4, no=0, body=second)) == "too_many_votes"
    stranger = open_joint.council()[0]
    assert open_joint.refused(RecordRollCall(item, {stranger: Choice.YES}, body=second)) == "not_entitled"
    vote_both(open_joint)
    first, other = open_joint.item(4).motions
    assert (first.name, other.name) == (f"AWD: {first.title}", f"SG: {first.title}")
    assert first.vote is not None
    assert other.vote is not None
    assert (first.vote.entitled, first.vote.accepted) == (12, True)
    assert (other.vote.entitled, other.vote.accepted) == (3, False)
    found = voters(open_joint.parts()[1], open_joint.item(4), other.vote.at, other.vote.entitled_ids)
    assert (len(found.entitled), found.left_out) == (3, ())


def test_the_proposal_waits_for_the_other_body_too(open_joint: Joint) -> None:
    open_joint.do(RecordVote(item=open_joint.items[4], yes=2, no=1, body=open_joint.second))
    waiting, voted = open_joint.item(4).motions
    assert (waiting.body, waiting.vote) == ("AWD", None)
    assert voted.body == "SG"
    assert open_joint.refused(RecordVote(item=open_joint.items[4], yes=1, no=0, motion=waiting.id,
                                         body=open_joint.second)) == "other_body"  # fmt: skip
    assert (
        open_joint.refused(RecordVote(item=open_joint.items[4], yes=1, no=0, body=open_joint.second)) == "already_voted"
    )


def test_a_qualified_majority_is_measured_by_the_body(open_joint: Joint) -> None:
    command = RecordVote(
        item=open_joint.items[4], yes=3, no=0, body=open_joint.second, requirement=Requirement.STATUTORY_MAJORITY
    )
    open_joint.do(command)
    vote = open_joint.item(4).motions[1].vote
    assert vote is not None
    assert (vote.statutory_size, vote.accepted) == (5, True)


def test_resolutions_are_numbered_per_body(open_joint: Joint) -> None:
    resolve_both(open_joint)
    item = open_joint.item(4)
    assert sorted(each.number for each in item.resolutions) == ["AWD 2021/1", "SG 2021/1"]
    assert set(item.outcome.split("; ")) == {"AWD: ungeändert beschlossen", "SG: abgelehnt"}


def test_taking_note_is_each_bodys_own(open_joint: Joint) -> None:
    item = open_joint.items[4]
    for body in (None, open_joint.second):
        open_joint.do(RecordResolution(item=item, category=ResultCategory.NOTED, text="Kenntnis.", body=body))
    assert {each.body for each in open_joint.item(4).resolutions} == {"AWD", "SG"}
    strange = open_joint.example.organizations["jourfixe"]
    wrong = RecordResolution(item=item, category=ResultCategory.NOTED, text="Kenntnis.", body=strange)
    assert open_joint.refused(wrong) == "foreign_body"


def test_an_amendment_changes_the_wording_of_its_body_alone(open_joint: Joint) -> None:
    item, second = open_joint.items[4], open_joint.second
    main = open_joint.do(AddMotion(item, "Fassung des SG", text="Eigene Fassung.", body=second))["motion"]
    amendment = open_joint.do(AddMotion(item, "Änderung", kind=MotionKind.AMENDMENT, text="Neu.", body=second))[
        "motion"
    ]
    motions = {each.id: each for each in open_joint.item(4).motions}
    assert motions[amendment].base_text == motions[main].text


def test_elections_are_each_bodys_own(open_joint: Joint) -> None:
    item, second = open_joint.items[4], open_joint.second
    vote = RecordElection(item, "Sprecher*in", (("AWD", 4),), body=second)
    assert open_joint.refused(vote) == "too_many_votes"
    open_joint.do(RecordElection(item, "Sprecher*in", (("Stawag", 2), ("regio.iT", 1)), body=second))
    (election,) = open_joint.item(4).elections
    assert (election.body, election.entitled) == ("SG", 3)
    assert [each.name for each in election.elected] == ["Stawag"]


def test_a_guest_of_the_second_body_may_be_its_member(open_joint: Joint) -> None:
    open_joint.do(AddParticipant(open_joint.meeting, None, MemberGroup.MEMBER, name="Vertretung der Stawag",
                                 present=True, body=open_joint.second))  # fmt: skip
    own, other = open_joint.parts()
    assert (own.quorum(at("17:06")).present, other.quorum(at("17:06")).present) == (12, 4)


def test_one_vote_on_several_items_is_one_bodys(open_joint: Joint) -> None:
    items = (open_joint.items[4], open_joint.items[3])
    vote = open_joint.do(RecordBlockVote(items, 3, 0, body=open_joint.second))["vote"]
    assert all(any(each.body == "SG" and each.vote for each in open_joint.item(index).motions) for index in (3, 4))
    open_joint.do(RemoveVote(vote))
    assert open_joint.item(3).motions == ()


def test_undo_takes_back_what_one_body_decided(open_joint: Joint) -> None:
    resolve_both(open_joint)
    before = open_joint.view()
    last = next(each.id for each in open_joint.item(4).resolutions if each.body == "SG")
    open_joint.do(RemoveResolution(last))
    open_joint.dispatcher.undo()
    after = open_joint.view()
    assert after.items == before.items


def test_the_seal_covers_the_second_body(open_joint: Joint) -> None:
    resolve_both(open_joint)
    release(open_joint)
    for role in SignerRole:
        open_joint.do(signing(open_joint, role))
    sealed = AddMotion(open_joint.items[4], "Zu spät", body=open_joint.second)
    assert open_joint.refused(sealed) == "meeting_sealed"


def test_the_public_sees_both_bodies_but_no_names_of_entitled(open_joint: Joint) -> None:
    open_joint.do(AddAgendaItem(open_joint.meeting, "Grundstück", public=False, internal_title="GEHEIM"))
    vote_both(open_joint)
    shown = public_meeting(open_joint.view())
    assert [body.short_name for body in shown.bodies] == ["AWD", "SG"]
    assert all(motion.vote is None or motion.vote.entitled_ids == () for item in shown.items for motion in item.motions)
    assert shown.partner is not None
    assert shown.partner.attendance_cents == 0
    assert "GEHEIM" not in repr(shown)


def test_the_wall_names_both_and_counts_each(open_joint: Joint) -> None:
    source = open_joint.dispatcher.read(wall_source)
    attendance = chosen_slide(source, Shown.ATTENDANCE)
    assert isinstance(attendance, AttendanceSlide)
    assert [(each.name, each.present, each.needed) for each in attendance.bodies] == [(AWD, 12, 9), (SG, 3, 3)]
    title = chosen_slide(source, Shown.TITLE)
    assert isinstance(title, TitleSlide)
    assert title.body == BOTH
    voting = Voting(open_joint.items[4], method=VoteMethod.OPEN, body_id=open_joint.second)
    slide = automatic_slide(source, voting)
    assert isinstance(slide, VoteSlide)
    assert (slide.motion, slide.entitled) == ("SG", 3)
    open_joint.do(RecordVote(item=open_joint.items[4], yes=9, no=2))
    source = open_joint.dispatcher.read(wall_source)
    waiting = open_joint.item(4).motions[1]
    slide = automatic_slide(source, Voting(open_joint.items[4], waiting.id, VoteMethod.OPEN))
    assert isinstance(slide, VoteSlide)
    assert (slide.motion, slide.entitled) == (waiting.name, 3)
    open_joint.do(RecordVote(item=open_joint.items[4], yes=1, no=2, body=open_joint.second))
    result = automatic_slide(open_joint.dispatcher.read(wall_source))
    assert isinstance(result, ResultSlide)
    assert result.motion.startswith("SG: ")


def test_nothing_is_missing_once_both_have_decided(open_joint: Joint) -> None:
    first, _second = vote_both(open_joint)
    codes = [gap.code for gap in gaps(open_joint.view())]
    assert "no_resolution" in codes
    assert "votes_above_presence" not in codes
    assert "vote_without_quorum" not in codes
    text = RecordResolution(
        item=open_joint.items[4], vote=first, category=ResultCategory.ADOPTED_UNCHANGED, text="Der AWD beschließt."
    )
    open_joint.do(text)
    assert "no_resolution" not in [gap.code for gap in gaps(open_joint.view())]


def test_attendance_money_is_paid_once(open_joint: Joint) -> None:
    lines = attendance_lines(open_joint.view(), at("18:00"))
    people = [line.person_id for line in lines]
    assert len(people) == len(set(people)) == 15
    assert {line.body for line in lines} == {"AWD", "SG"}


def text_of(content: bytes) -> str:
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=content, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.parametrize("audience", Audience)
def test_minutes_name_both_bodies_with_two_counts(open_joint: Joint, audience: Audience, tmp_path: Path) -> None:
    resolve_both(open_joint)
    data = open_joint.dispatcher.read(lambda session: protocol_data(session, open_joint.meeting, audience, at("18:30")))
    path = tmp_path / "niederschrift.pdf"
    path.write_bytes(build_protocol(data).content)
    assert check(path) == []
    text = text_of(path.read_bytes())
    assert f"Gemeinsame Sitzung: {AWD} und {SG}. Jedes Gremium entscheidet für sich." in text
    assert "AWD: Bei der Eröffnung um 16:30 Uhr sind 12 Stimmberechtigte anwesend" in text
    assert "SG: Bei der Eröffnung um 16:30 Uhr sind 3 Stimmberechtigte anwesend" in text
    assert "Beschluss AWD 2021/1" in text
    assert "Beschluss SG 2021/1" in text
    assert "Angenommen: 9 Ja gegen 2 Nein" in text
    assert "Abgelehnt: 1 Ja gegen 2 Nein" in text


def test_the_invitation_and_the_attendance_list_name_both(joint: Joint) -> None:
    def made(kind: DocumentKind, audience: Audience) -> tuple[str, str]:
        wish = DocumentWish(kind, joint.meeting, audience)
        name, content = joint.dispatcher.read(lambda session: read_document(session, joint.clock(), wish))()
        return name, text_of(content)

    name, invitation = made(DocumentKind.INVITATION, Audience.PUBLIC)
    assert name == "Einladung-AWD-und-SG-2021-11-18-oeffentlich.pdf"
    assert "Einladung zur gemeinsamen Sitzung" in invitation
    assert f"zur gemeinsamen Sitzung der Gremien „{AWD}“ und „{SG}“" in invitation
    _name, sheet = made(DocumentKind.ATTENDANCE_SHEET, Audience.INTERNAL)
    assert "AWD: Stimmberechtigte Mitglieder" in sheet
    assert "SG: Stimmberechtigte Mitglieder" in sheet
    assert sheet.count("Dezernat II") == 1
