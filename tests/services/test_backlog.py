"""The backlog (Themenspeicher): topics wait for a meeting of their body, come from agendas and go onto them."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import ItemState, ResultCategory
from smartaachen_desktop.services.agenda import AddAgendaItem, ChangeAgendaItem
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.backlog import AddTopic, ChangeTopic, MoveTopic, RemoveTopic
from smartaachen_desktop.services.meetings import CloseMeeting, InviteToMeeting, PlanMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.backlog import TopicRow, topic_rows, topics_for_meeting
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from smartaachen_desktop.services.queries.preparation import left_for, preparation
from smartaachen_desktop.services.shelving import ShelveItem, TakeTopics
from tests.services.conftest import Room, at

NEXT = at("17:00") + timedelta(days=42)


def body(room: Room, name: str = "awd") -> UUID:
    return room.example.organizations[name]


def waiting(room: Room, name: str = "awd") -> tuple[TopicRow, ...]:
    return room.dispatcher.read(lambda session: topic_rows(session, [body(room, name)]))


def plan(room: Room, name: str = "awd", **more: object) -> UUID:
    return room.do(PlanMeeting(body(room, name), NEXT, **more))["meeting"]  # type: ignore[arg-type]


def titles(room: Room, meeting: UUID) -> list[str]:
    view = room.dispatcher.read(lambda session: meeting_view(session, meeting))
    return [f"{item.number} {item.heading}" for item in view.items]


def test_topics_wait_in_their_order_with_all_that_is_known_of_them(planned: Room) -> None:
    contact = next(iter(planned.example.people.values()))
    first = planned.do(
        AddTopic(
            body(planned), "Radverkehr", planned_minutes=20, proposer="Fraktion A", contact=contact,
            note="nach dem Ortstermin", wished_on=date(2022, 3, 1), paper=planned.example.paper,
        )
    )["topic"]  # fmt: skip
    second = planned.do(AddTopic(body(planned), "Grundstücke", public=False, internal_title="Ankauf am Markt"))["topic"]
    planned.do(AddTopic(body(planned, "steuergremium"), "Partnerschaften"))
    (row, closed) = waiting(planned)
    assert (row.id, row.planned_minutes, row.proposer, row.contact_id) == (first, 20, "Fraktion A", contact)
    assert (row.note, row.wished_on) == ("nach dem Ortstermin", date(2022, 3, 1))
    assert row.paper_id == planned.example.paper
    assert row.proposal, "the paper brings its Beschlussvorschlag"
    assert (closed.name, closed.public) == ("Ankauf am Markt", False)
    planned.do(MoveTopic(second, 0))
    assert [each.id for each in waiting(planned)] == [second, first]
    planned.do(ChangeTopic(second, public=True, wished_on=date(2022, 4, 1)))
    assert waiting(planned)[0].name == "Grundstücke", "a public topic has no internal heading"
    planned.do(RemoveTopic(second))
    assert [each.id for each in waiting(planned)] == [first]
    planned.dispatcher.undo()
    assert [each.id for each in waiting(planned)] == [second, first]
    assert planned.refused(ChangeTopic(first, title=" ")) == "empty_name"
    assert planned.refused(ChangeTopic(first, planned_minutes=-1)) == "planned_minutes"


def test_a_new_meeting_begins_with_the_chosen_topics(planned: Room) -> None:
    ids = [planned.do(AddTopic(body(planned), title))["topic"] for title in ("Radverkehr", "Parken", "Bäume")]
    planned.do(AddTopic(body(planned), "Personal", public=False, note="vertraulich"))
    assert len(planned.dispatcher.read(lambda session: preparation(session, body(planned))).topics) == 4
    meeting = plan(planned, from_template=True, topics=(ids[2], ids[0]))
    agenda = titles(planned, meeting)
    names = [each.split(" ", 2)[2] for each in agenda if each.startswith("Ö")]
    assert names[-3:-1] == ["Bäume", "Radverkehr"], "in the chosen order, before the notices"
    assert [row.title for row in waiting(planned)] == ["Parken", "Personal"]
    planned.dispatcher.undo()
    assert len(waiting(planned)) == 4


def test_a_planned_meeting_takes_topics_where_they_are_dropped(planned: Room) -> None:
    meeting = plan(planned)
    first = planned.do(AddAgendaItem(meeting, "Erster"))["item"]
    planned.do(AddAgendaItem(meeting, "Zweiter"))
    late = planned.do(AddTopic(body(planned), "Später gewünscht", wished_on=NEXT.date() + timedelta(days=90)))["topic"]
    due = planned.do(AddTopic(body(planned), "Gewünscht", wished_on=NEXT.date(), proposer="Fraktion B", note="kurz"))[
        "topic"
    ]
    closed = planned.do(AddTopic(body(planned), "Personal", public=False))["topic"]
    offered = planned.dispatcher.read(lambda session: topics_for_meeting(session, meeting))
    assert [row.id for row in offered] == [due, late, closed]
    planned.do(TakeTopics(meeting, (due, closed), before=first))
    assert titles(planned, meeting) == ["Ö 1 Gewünscht", "Ö 2 Erster", "Ö 3 Zweiter", "N 1 Personal"]
    view = planned.dispatcher.read(lambda session: meeting_view(session, meeting))
    assert view.items[0].chair_note == "Vorschlag von: Fraktion B\nkurz"
    assert planned.refused(TakeTopics(meeting, ())) == "no_topic"
    foreign = planned.do(AddTopic(body(planned, "steuergremium"), "Fremd"))["topic"]
    assert planned.refused(TakeTopics(meeting, (foreign,))) == "other_body"
    planned.do(InviteToMeeting(meeting))
    item = planned.do(TakeTopics(meeting, (late,)))["item"]
    view = planned.dispatcher.read(lambda session: meeting_view(session, meeting))
    assert next(each for each in view.items if each.id == item).added_at is not None, "it belongs to the Nachtrag"


def test_topics_come_before_the_notices_until_they_were_sent(planned: Room) -> None:
    meeting = plan(planned, from_template=True)
    early, late = (planned.do(AddTopic(body(planned), name))["topic"] for name in ("Früh", "Spät"))
    planned.do(TakeTopics(meeting, (early,)))
    planned.do(InviteToMeeting(meeting))
    sent = [title for title in titles(planned, meeting) if title.startswith("Ö")]
    planned.do(TakeTopics(meeting, (late,)))
    now = [title for title in titles(planned, meeting) if title.startswith("Ö")]
    assert [title.split(" ", 2)[2] for title in sent[-2:]] == ["Früh", "Mitteilungen der Verwaltung"]
    assert now == [*sent, f"Ö {len(sent) + 1} Spät"]


def test_an_item_leaves_an_agenda_that_is_only_planned_and_comes_back_whole(planned: Room) -> None:
    meeting = plan(planned)
    paper = planned.example.paper
    item = planned.do(AddAgendaItem(meeting, "Ankauf", public=False, internal_title="Ankauf Markt 1", paper=paper,
                                 planned_minutes=25, proposal="Wir kaufen."))["item"]  # fmt: skip
    planned.do(ChangeAgendaItem(item, chair_note="Preis nicht nennen"))
    planned.do(ShelveItem(item, wished_on=date(2022, 5, 1)))
    assert titles(planned, meeting) == []
    (row,) = waiting(planned)
    assert (row.name, row.public, row.planned_minutes, row.proposal) == ("Ankauf Markt 1", False, 25, "Wir kaufen.")
    assert (row.note, row.wished_on, row.paper_id, row.origin) == ("Preis nicht nennen", date(2022, 5, 1), paper, "")
    planned.do(TakeTopics(meeting, (row.id,)))
    view = planned.dispatcher.read(lambda session: meeting_view(session, meeting))
    (back,) = view.items
    assert (back.internal_title, back.paper_id, back.planned_minutes, back.proposal, back.chair_note) == (
        "Ankauf Markt 1", paper, 25, "Wir kaufen.", "Preis nicht nennen",
    )  # fmt: skip


def test_an_invited_item_stays_parked_and_waits_for_another_meeting(running: Room) -> None:
    item = running.do(AddAgendaItem(running.meeting, "Radverkehr"))["item"]
    running.do(ShelveItem(item, note="nach der Haushaltsberatung"))
    view = running.view()
    shelved = next(each for each in view.items if each.id == item)
    assert shelved.state is ItemState.PARKED
    (row,) = waiting(running)
    assert row.origin == f"{shelved.number} vom 18.11.2021"
    assert running.refused(ShelveItem(item)) == "already_shelved"
    running.do(CloseMeeting(running.meeting), "18:00")
    target = plan(running)
    left = running.dispatcher.read(lambda session: left_for(session, target))
    assert all(each.id != item for each in left.rows), "it is offered once: from the backlog"
    taken = running.do(TakeTopics(target, (row.id,)))["item"]
    view = running.dispatcher.read(lambda session: meeting_view(session, target))
    assert next(each for each in view.items if each.id == taken).carried_from_id == item
    running.dispatcher.undo()
    assert waiting(running) == (row,)


def test_taken_up_again_in_its_own_meeting_it_waits_nowhere_else(running: Room) -> None:
    items = [running.do(AddAgendaItem(running.meeting, title))["item"] for title in ("Radverkehr", "Parken")]
    for item in items:
        running.do(ShelveItem(item))
    running.do(StartItem(items[0]))
    (row,) = waiting(running)
    assert row.title == "Parken"
    running.do(TakeTopics(running.meeting, (row.id,)))
    states = {each.id: each.state for each in running.view().items}
    assert (states[items[0]], states[items[1]]) == (ItemState.RUNNING, ItemState.OPEN)
    assert waiting(running) == ()
    other = running.do(AddTopic(body(running), "Neu"))["topic"]
    assert running.refused(TakeTopics(running.meeting, (other,))) == "meeting_begun"


def test_what_is_done_standing_or_carries_more_is_not_lost_by_shelving(running: Room) -> None:
    postponed = running.items[4]
    done = running.do(AddAgendaItem(running.meeting, "Bericht"))["item"]
    running.do(StartItem(done))
    running.do(FinishItem(done, result=ResultCategory.NOTED))
    assert running.refused(ShelveItem(done)) == "item_done"
    running.do(StartItem(postponed))
    running.do(FinishItem(postponed, result=ResultCategory.POSTPONED))
    running.do(ShelveItem(postponed))
    meeting = plan(running, from_template=True)
    view = running.dispatcher.read(lambda session: meeting_view(session, meeting))
    assert running.refused(ShelveItem(view.items[0].id)) == "standing_item"
    top = running.do(AddAgendaItem(meeting, "Oben"))["item"]
    below = running.do(AddAgendaItem(meeting, "Darunter", parent=top))["item"]
    assert running.refused(ShelveItem(top)) == "has_sub_items"
    running.do(AddMotion(below, "Antrag", text="Wir beantragen."))
    running.do(ShelveItem(below))
    view = running.dispatcher.read(lambda session: meeting_view(session, meeting))
    assert any(each.id == below and each.motions for each in view.items), "the motion stays with its item"


@pytest.mark.parametrize("public", [True, False])
def test_what_a_closed_paper_proposes_never_hangs_on_a_public_topic(planned: Room, public: bool) -> None:
    from smartaachen_desktop.services.papers import AddPaper

    paper = planned.do(AddPaper("FB 02/9", "Ankauf", public=False, proposal="Wir kaufen für viel Geld."))["paper"]
    topic = planned.do(AddTopic(body(planned), "Grundstücke", public=False, paper=paper))["topic"]
    assert waiting(planned)[0].proposal == "Wir kaufen für viel Geld."
    planned.do(ChangeTopic(topic, public=public))
    assert waiting(planned)[0].proposal == ("" if public else "Wir kaufen für viel Geld.")
