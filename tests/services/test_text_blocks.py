"""Text blocks: kept per body or for all, filled from the meeting; a gap that stays is found before signing."""

from dataclasses import replace
from uuid import UUID

import pytest

from smartaachen_desktop.model.meetings import ResultCategory
from smartaachen_desktop.model.texts import PLACEHOLDERS, check_placeholders, fill
from smartaachen_desktop.model.voting import MotionKind
from smartaachen_desktop.services.agenda import AddAgendaItem, RecordDiscussion
from smartaachen_desktop.services.agenda_course import FinishItem, StartItem
from smartaachen_desktop.services.attendance import DeclareBias
from smartaachen_desktop.services.meetings import CloseMeeting
from smartaachen_desktop.services.motions import AddMotion
from smartaachen_desktop.services.queries.preparation import preparations
from smartaachen_desktop.services.queries.readiness import gaps
from smartaachen_desktop.services.queries.text_blocks import (
    block_values,
    blocks_for,
    filled_blocks,
    text_block_rows,
    vote_words,
)
from smartaachen_desktop.services.text_blocks import (
    USUAL,
    AddTextBlock,
    ChangeTextBlock,
    MoveTextBlock,
    RemoveTextBlock,
    TakeUsualTextBlocks,
)
from smartaachen_desktop.services.votes import RecordVote
from tests.services.conftest import Room, at

UNKNOWN = UUID("00000000-0000-4000-8000-000000000000")


def offered(room: Room, body: str = "awd") -> list[str]:
    organization = room.example.organizations[body]
    return [row.title for row in blocks_for(room.dispatcher.read(text_block_rows), organization)]


def values(room: Room, index: int = 4, clock: str = "17:05") -> dict[str, str]:
    return block_values(room.view(), room.item(index), at(clock))


def test_blocks_are_kept_in_order_for_one_body_and_for_all(planned: Room) -> None:
    body = planned.example.organizations["awd"]

    def add(title: str, organization: UUID | None) -> UUID:
        made: UUID = planned.do(AddTextBlock(title, "Zu {TOP}.", organization))["text_block"]
        return made

    common, first, second = add("Für alle", None), add("Eins", body), add("Zwei", body)
    assert offered(planned) == ["Eins", "Zwei", "Für alle"]
    assert offered(planned, "jourfixe") == ["Für alle"]
    planned.do(MoveTextBlock(second, 0))
    assert offered(planned) == ["Zwei", "Eins", "Für alle"]
    planned.do(ChangeTextBlock(second, organization=None))
    assert offered(planned) == ["Eins", "Für alle", "Zwei"]
    planned.do(ChangeTextBlock(first, title=" Erster ", text="Um {Uhrzeit}. "))
    planned.do(RemoveTextBlock(common))
    assert offered(planned) == ["Erster", "Zwei"]
    rows = planned.dispatcher.read(text_block_rows)
    assert next(row.text for row in rows if row.id == first) == "Um {Uhrzeit}."
    shown = planned.dispatcher.read(preparations)
    assert [row.title for row in shown[body].blocks] == ["Erster", "Zwei"]
    planned.dispatcher.undo()
    assert offered(planned) == ["Erster", "Für alle", "Zwei"]


def test_what_cannot_be_filled_is_refused_with_a_sentence(planned: Room) -> None:
    made = planned.do(AddTextBlock("Zeit", "Um {Uhrzeit}"))["text_block"]
    assert planned.refused(AddTextBlock("Wetter", "Bei {Wetter}")) == "unknown_placeholder"
    assert planned.refused(ChangeTextBlock(made, text="Um {Uhrzeit")) == "single_brace"
    assert planned.refused(ChangeTextBlock(made, text=" ")) == "empty_text"
    assert planned.refused(AddTextBlock(" ", "Text")) == "empty_name"
    assert planned.refused(AddTextBlock("A", "B", UNKNOWN)) == "unknown_id"
    assert planned.refused(ChangeTextBlock(made, organization=UNKNOWN)) == "unknown_id"
    assert [row.text for row in planned.dispatcher.read(text_block_rows)] == ["Um {Uhrzeit}"]


def test_the_usual_blocks_come_once_and_can_all_be_filled(planned: Room) -> None:
    planned.do(TakeUsualTextBlocks())
    assert offered(planned) == [title for title, _text in USUAL]
    assert planned.refused(TakeUsualTextBlocks()) == "blocks_there"
    planned.do(TakeUsualTextBlocks(planned.example.organizations["awd"]))
    assert len(offered(planned)) == 2 * len(USUAL)
    assert len(offered(planned, "jourfixe")) == len(USUAL)
    for _title, text in USUAL:
        check_placeholders(text)


def test_without_blocks_the_usual_sentences_are_offered(running: Room) -> None:
    found = filled_blocks((), running.view(), running.item(4), at("17:05"))
    texts = {each.title: each.text for each in found}
    assert texts["Keine Wortmeldungen"] == "Wortmeldungen liegen nicht vor."
    assert texts["Anwesende"] == "Um 17:05\N{NO-BREAK SPACE}Uhr sind 12 Stimmberechtigte anwesend."
    assert texts["Vorstellung mit Nummer"].startswith("Die Verwaltung stellt die Vorlage FB 02/0103/WP18")
    assert texts["Frage mit Namen"] == "[Name] fragt,"
    assert texts["Abstimmung"] == "Abstimmung zu Ö 5: [Abstimmung]. Ergebnis: [Ergebnis]."
    running.do(AddTextBlock("Eigener", "{Gremium}, {Datum}"))
    (only,) = filled_blocks(
        running.dispatcher.read(text_block_rows), running.view(), running.item(4), at("17:05")
    )  # fmt: skip
    assert only.text == "Ausschuss für Wissenschaft und Digitalisierung, 18.11.2021"


def test_the_values_follow_the_item(decided: Room) -> None:
    found = values(decided)
    assert set(found) == set(PLACEHOLDERS) - {"Name"}
    assert found["Abstimmung"] == "9 Ja gegen 2 Nein"
    assert found["Ergebnis"] == "ungeändert beschlossen, mehrheitlich"
    assert (found["TOP"], found["Betreff"]) == ("Ö 5", decided.item(4).title)
    assert (found["Sitzungsleitung"], found["Schriftführung"]) == (decided.view().chair, decided.view().secretary)
    assert all(found.values())
    decided.do(DeclareBias(item=decided.items[4], participant=decided.council()[0]))
    assert values(decided)["Anwesende"] == "11"


def test_after_the_meeting_the_clock_is_a_gap_and_presence_that_of_the_item(decided: Room) -> None:
    decided.do(FinishItem(item=decided.items[4]), "17:20")
    decided.do(CloseMeeting(meeting=decided.meeting), "18:02")
    found = values(decided, clock="20:00")
    assert found["Uhrzeit"] == ""
    assert found["Anwesende"] == "12"


def test_before_the_meeting_nothing_is_claimed(planned: Room) -> None:
    found = values(planned)
    assert (found["Uhrzeit"], found["Anwesende"], found["Ergebnis"], found["Abstimmung"]) == ("", "", "", "")


def test_the_text_of_a_public_item_names_nothing_internal(running: Room) -> None:
    item = replace(running.item(4), internal_title="Vergabe an A", paper_public=False)
    found = block_values(running.view(), item, at("17:05"))
    assert found["Vorlage"] == ""
    assert found["Betreff"] == item.title
    made = running.do(AddAgendaItem(running.meeting, "Vergabe", public=False, internal_title="Vergabe an A"))["item"]
    inner = running.view().item(made)
    assert inner is not None
    assert block_values(running.view(), inner, at("17:05"))["Betreff"] == "Vergabe an A"


def test_the_last_vote_as_a_sentence_with_those_entitled(running: Room) -> None:
    item = running.items[4]
    assert vote_words(running.item(4)) == ""
    amendment = running.do(AddMotion(item=item, title="Frist *streichen*", kind=MotionKind.AMENDMENT))["motion"]
    running.do(RecordVote(item=item, yes=2, no=9, abstentions=1, motion=amendment), "17:06")
    assert vote_words(running.item(4)) == (
        "Über „Frist \\*streichen\\*“ wird abgestimmt. Abgelehnt: 2 Ja gegen 9 Nein, mehrheitlich. "
        "Anwesende Stimmberechtigte: 12."
    )
    running.do(RecordVote(item=item, yes=12, no=0), "17:08")
    assert vote_words(running.item(4)) == (
        "Angenommen: 12 Ja gegen 0 Nein, einstimmig. Anwesende Stimmberechtigte: 12."
    )


@pytest.mark.parametrize("name", sorted(PLACEHOLDERS))
def test_every_gap_is_found_before_signing(running: Room, name: str) -> None:
    def unfinished() -> bool:
        return "text_unfinished" in {gap.code for gap in gaps(running.view())}

    running.do(RecordDiscussion(running.items[4], "Siehe [1] und [Anlage]."))
    assert not unfinished()
    running.do(RecordDiscussion(running.items[4], fill(f"Es folgt {{{name}}}.", {})))
    assert unfinished()


def test_a_noted_result_fills_without_a_resolution(running: Room) -> None:
    running.do(FinishItem(item=running.items[4], result=ResultCategory.NOTED), "17:20")
    running.do(StartItem(item=running.items[5]), "17:21")
    assert values(running)["Ergebnis"] == "zur Kenntnis genommen"


def test_the_opening_is_told_with_the_time_of_the_opening(running: Room) -> None:
    found = filled_blocks((), running.view(), running.item(4), at("17:20"))
    opening = next(block.text for block in found if block.title == "Eröffnung")
    assert "eröffnet um 16:30\N{NO-BREAK SPACE}Uhr" in opening
