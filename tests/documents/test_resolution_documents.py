"""What extracts and collections of resolutions say, and when there is none."""

from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from tests.documents.finished import Finished
from tests.services.circular import pdf_text


def text_of(finished: Finished, folder: Path, kind: DocumentKind, record: UUID, **more: object) -> str:
    wish = DocumentWish(kind, record, **{"audience": Audience.PUBLIC, **more})  # type: ignore[arg-type]
    job = finished.dispatcher.read(
        lambda session: document_types()[kind].job(session, finished.dispatcher.clock(), wish)
    )
    return " ".join(pdf_text(job()[1], folder).split())


def test_an_extract_is_one_item_with_its_vote_and_a_place_to_certify_it(finished: Finished, tmp_path: Path) -> None:
    text = text_of(finished, tmp_path, DocumentKind.EXTRACT, finished.example.items[4])
    assert "Auszug aus der Niederschrift über die Sitzung" in text
    assert "Vorlage FB 02/0103/WP18 vom 03.11.2021" in text
    assert "Beschluss AWD 2021/2" in text
    assert "ungeändert beschlossen, mehrheitlich 9 2 1 0" in text
    assert "Workshop zum Visionsbild im OecherLab" in text
    assert "Für die Richtigkeit des Auszugs" in text
    assert "freigegeben, aber noch nicht von allen unterschrieben" in text
    assert "AWD 2021/1 " not in text, "the other item stays in the minutes"
    assert "vierteljährlich" not in text, "an amendment that failed is no resolution"


def test_an_item_that_was_noted_has_an_extract_too(finished: Finished, tmp_path: Path) -> None:
    text = text_of(finished, tmp_path, DocumentKind.EXTRACT, finished.example.items[5])
    assert "Ergebnis: zur Kenntnis genommen." in text


@pytest.mark.parametrize(("item", "code"), [(0, "nothing_to_extract"), (8, "non_public")])
def test_where_there_is_no_extract_it_says_why(finished: Finished, tmp_path: Path, item: int, code: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        text_of(finished, tmp_path, DocumentKind.EXTRACT, finished.example.items[item])
    assert caught.value.code == code
    assert caught.value.remedy


def test_the_resolutions_of_a_meeting_in_the_order_of_its_agenda(finished: Finished, tmp_path: Path) -> None:
    text = text_of(finished, tmp_path, DocumentKind.RESOLUTIONS, finished.example.meeting)
    assert "Beschlüsse der Sitzung" in text
    first, second = text.index("AWD 2021/1: Bestellung der Schriftführung"), text.index("AWD 2021/2: Ratsantrag")
    assert first < second
    assert "(Ja 9, Nein 2, Enthaltung 1; 12 Stimmberechtigte)" in text


def test_the_collection_of_a_year_has_what_was_decided_in_circulation(finished: Finished, tmp_path: Path) -> None:
    body = finished.example.organizations["steuergremium"]
    text = text_of(finished, tmp_path, DocumentKind.RESOLUTION_BOOK, body)
    assert "Beschlusssammlung 2021" in text
    assert "Die Ausstellung findet im OecherLab statt." in text
    assert "im Umlauf gefasst" in text
    with pytest.raises(RuleBroken) as caught:
        text_of(finished, tmp_path, DocumentKind.RESOLUTION_BOOK, body, year=2020)
    assert caught.value.code == "no_resolutions"
