"""Letters, sheets and notes carry what stands on them as a table, the Prüfbericht what `verify --json` prints."""

import csv
import hashlib
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pikepdf
import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.documents.delivery_list import build_delivery_list
from smartaachen_desktop.documents.key_sheet import build_key_sheet
from smartaachen_desktop.documents.protocol_amounts import amounts_file
from smartaachen_desktop.documents.refusal_note import build_refusal_note
from smartaachen_desktop.documents.run_sheet import build_run_sheet
from smartaachen_desktop.model.aftermath import Channel
from smartaachen_desktop.model.documents import Audience, SignatureLevel, SignerRole
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.services.exports import DocumentKind
from smartaachen_desktop.services.queries.meeting_parts import ChangeView, DeliveryView
from smartaachen_desktop.services.queries.meetings import SignatureView
from smartaachen_desktop.services.queries.protocol import ProtocolData, protocol_data
from smartaachen_desktop.services.queries.run_sheet import run_sheet_data
from tests.cli.conftest import call
from tests.documents.finished import Finished

NOW = datetime(2021, 11, 22, 8, 0, tzinfo=UTC)
MOVED = ChangeView(uuid4(), uuid4(), ChangeKind.CARD, "Umfrage", before_column="geplant", after_column="läuft")
"""A prepared change."""


def files(content: bytes) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


def table(content: bytes, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files(content)[name].decode("utf-8-sig")), delimiter=";"))


def made(finished: Finished, kind: DocumentKind, audience: Audience) -> bytes:
    return finished.made(document_types()[kind], audience)[1]


def minutes(finished: Finished, audience: Audience) -> ProtocolData:
    meeting = finished.example.meeting
    return finished.dispatcher.read(lambda session: protocol_data(session, meeting, audience, NOW))


@pytest.mark.parametrize(("audience", "inside"), [(Audience.PUBLIC, ""), (Audience.INTERNAL, "Raum belegt")])
def test_a_cancellation_tells_its_reason_for_the_house_inside_alone(
    finished: Finished, audience: Audience, inside: str
) -> None:
    (row,) = table(made(finished, DocumentKind.CANCELLATION, audience), "absage.csv")
    assert (row["Sitzungstermin"], row["Beginn"]) == ("01.02.2022", "10:00")
    assert (row["Grund"], row["Grund (intern)"]) == ("Der Raum ist belegt.", inside)


def test_a_run_sheet_carries_its_course_and_what_is_prepared(finished: Finished) -> None:
    meeting = finished.example.meeting
    data = finished.dispatcher.read(lambda session: run_sheet_data(session, meeting, NOW))
    rows = [
        replace(
            row,
            item=replace(
                row.item,
                chair_note="=Zuerst fragen" if row.item.motions else "",
                motions=tuple(replace(each, vote=None, changes=(MOVED,)) for each in row.item.motions),
            ),
        )
        for row in data.rows
    ]
    content = build_run_sheet(replace(data, rows=tuple(rows))).content
    course = table(content, "regie.csv")
    assert [row["TOP"] for row in course] == [row.item.number or "Regie" for row in data.rows]
    assert {row["Teil"] for row in course} == {"öffentlich", "nichtöffentlich"}
    assert [int(row["Minuten"]) for row in course] == [row.item.planned_minutes for row in data.rows]
    assert "'=Zuerst fragen" in {row["Hinweis für die Leitung"] for row in course}, "no formula"
    motions = [motion for row in rows for motion in row.item.motions]
    listed = table(content, "antraege.csv")
    assert {row["Antrag"] for row in listed} == {each.name for each in motions if not each.withdrawn}
    assert {(row["bisher"], row["neu"]) for row in listed} == {("geplant", "läuft")}


def test_the_attendance_list_carries_everybody_on_it(finished: Finished) -> None:
    rows = table(made(finished, DocumentKind.ATTENDANCE_SHEET, Audience.INTERNAL), "anwesenheit.csv")
    people = minutes(finished, Audience.INTERNAL).meeting.participants
    assert sorted(row["Name"] for row in rows) == sorted(who.name for who in people)
    assert {row["Gremium"] for row in rows} == {minutes(finished, Audience.INTERNAL).meeting.organization}


def test_the_distribution_list_carries_its_rows(finished: Finished) -> None:
    data = minutes(finished, Audience.INTERNAL)
    sent = (
        DeliveryView(uuid4(), None, "Ratsbüro", Channel.PORTAL, Audience.PUBLIC, date(2021, 11, 30)),
        DeliveryView(uuid4(), None, "Fachbereich", Channel.EMAIL, Audience.INTERNAL, None),
    )
    rows = table(
        build_delivery_list(replace(data, meeting=replace(data.meeting, deliveries=sent))).content, "verteiler.csv"
    )
    assert [(row["Empfänger*in"], row["versandt am"]) for row in rows] == [
        ("Ratsbüro", "30.11.2021"), ("Fachbereich", ""),
    ]  # fmt: skip


def test_a_circular_vote_carries_its_counts_and_inside_its_answers(finished: Finished) -> None:
    public = made(finished, DocumentKind.CIRCULAR, Audience.PUBLIC)
    (row,) = table(public, "umlaufbeschluss.csv")
    assert (row["Ergebnis"], row["Ja"], row["Nein"], row["Widerspruch"]) == ("beschlossen", "5", "0", "0")
    assert set(files(public)) == {"umlaufbeschluss.csv"}
    answers = table(made(finished, DocumentKind.CIRCULAR, Audience.INTERNAL), "antworten.csv")
    assert [each["Antwort"] for each in answers] == ["Ja"] * 5
    text = files(public)["umlaufbeschluss.csv"].decode("utf-8-sig")
    assert not [each["Stimmberechtigt"] for each in answers if each["Stimmberechtigt"] in text]


def test_a_note_of_refusal_carries_who_when_and_the_file_it_belongs_to(finished: Finished) -> None:
    refusal = SignatureView(SignerRole.CHAIR, "Vorsitz", NOW, SignatureLevel.REFUSED, "", "Der Wortlaut stimmt nicht.")
    signed = b"%PDF"
    content = build_refusal_note(minutes(finished, Audience.PUBLIC), [refusal], signed).content
    (row,) = table(content, "verweigerung.csv")
    assert (row["Vermerkt am"], row["Uhrzeit"], row["Grund"]) == ("22.11.2021", "09:00", "Der Wortlaut stimmt nicht.")
    assert "Vorsitz" in row["Verweigert von"]
    assert row["SHA-256"] == hashlib.sha256(signed).hexdigest()


def test_the_sheet_of_keys_carries_its_keys() -> None:
    content = build_key_sheet((("Überall", (("Suchen", "Strg+K"), ("Zurück", "Alt+←"))),), NOW).content
    assert [tuple(row.values()) for row in table(content, "tasten.csv")] == [
        ("Überall", "Suchen", "Strg+K"), ("Überall", "Zurück", "Alt+←"),
    ]  # fmt: skip


@pytest.mark.parametrize("count", [1, 2])
def test_the_report_of_a_check_carries_what_the_command_line_prints(
    finished: Finished, tmp_path: Path, count: int
) -> None:
    paths = [tmp_path / f"{number}.pdf" for number in range(count)]
    for path in paths:
        path.write_bytes(made(finished, DocumentKind.PROTOCOL, Audience.PUBLIC))
    report = tmp_path / "bericht.pdf"
    done = call("verify", *paths, "--json", "--report", report)
    printed = json.loads(done.out.rsplit("Prüfbericht:", 1)[0])
    assert json.loads(files(report.read_bytes())["pruefung.json"]) == printed
    assert [each["file"] for each in (printed if count > 1 else [printed])] == [path.name for path in paths]


@pytest.mark.parametrize("audience", list(Audience))
def test_minutes_carry_the_amounts_they_print(finished: Finished, audience: Audience) -> None:
    data = minutes(finished, audience)
    rows = table(made(finished, DocumentKind.PROTOCOL, audience), "haushalt.csv")
    item = next(each for each in data.meeting.items if each.number == "Ö 5")
    assert item.paper_id is not None
    budget = data.papers[item.paper_id].budget
    assert len(rows) == len(budget.lines) * len(budget.years)
    assert {row["TOP"] for row in rows} == {"Ö 5"}
    cents = sum(int(row["Ansatz in Euro"].replace(".", "").replace(",", "")) for row in rows)
    assert cents == sum(each.planned for each in budget.sums)


def test_no_amounts_before_a_resolution_nor_behind_closed_doors(finished: Finished) -> None:
    data = minutes(finished, Audience.PUBLIC)
    bare = tuple(replace(item, resolutions=()) for item in data.meeting.items)
    assert amounts_file(replace(data, meeting=replace(data.meeting, items=bare))) is None
    closed = tuple(replace(item, public=False) for item in data.meeting.items)
    inside = replace(data, meeting=replace(data.meeting, items=closed))
    assert amounts_file(inside) is None
    assert amounts_file(replace(inside, audience=Audience.INTERNAL)) is not None
