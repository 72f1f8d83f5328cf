"""Documents and certificates shared by the tests of this folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest

from smartaachen_desktop.documents.pdf.build import BuiltDocument, build
from smartaachen_desktop.documents.pdf.builder import DocumentBuilder
from smartaachen_desktop.documents.pdf.metadata import Attachment, DocumentMeta
from smartaachen_desktop.documents.pdf.signature_box import SignaturePlace
from smartaachen_desktop.documents.pdf.tables import Cell, Column
from smartaachen_desktop.documents.signing.certificates import Issuer, create_issuer, issue
from tests.documents.finished import Finished, finished_meeting

ISSUER_PASSPHRASE = "Aussteller-Kennwort"
PASSPHRASE = "Kennwort mit Länge"
CREATED = datetime(2021, 11, 22, 9, 0, tzinfo=timezone(timedelta(hours=1)))
META = DocumentMeta(
    "Niederschrift <AWD> & mehr",
    "Stadt Aachen",
    CREATED,
    number="AWD/2021/11-18/ö",
    header_left="Ausschuss für Wissenschaft und Digitalisierung · 18.11.2021",
    header_right="Niederschrift, öffentlicher Teil",
    attachments=(
        Attachment("niederschrift.json", b'{"nummer": 5}', "application/json", "Daten der Niederschrift"),
        Attachment("abstimmungen.csv", b"ja;nein\r\n9;2\r\n", "text/csv", "Abstimmungen"),
    ),
)


def fill_protocol(builder: DocumentBuilder) -> None:
    """Every kind of content once."""
    builder.letterhead(["Stadt Aachen", "FB 02 · Wirtschaft, Wissenschaft, Digitalisierung und Europa"])
    builder.title("Niederschrift", "Ausschuss für Wissenschaft und Digitalisierung", "Öffentlicher Teil")
    builder.facts(
        [("Sitzungstermin", Cell("Donnerstag, 18.11.2021", bold=True)), ("Ort, Raum", "Aachen, Sitzungssaal")]
    )
    builder.section("Anwesende")
    people = [(f"Mitglied, Platz {seat}", "Fraktion A", "bis 16:52 Uhr" if seat == 3 else "") for seat in range(1, 41)]
    builder.table([Column("Ratsmitglieder"), Column("Fraktion"), Column("Anmerkung")], people)
    builder.item("Ö 5", "Ratsantrag 185/18: Entwicklung einer Smart City Strategie", "FB 02/0103/WP18")
    with builder.indented():
        builder.sub_head("Beratung")
        builder.markdown(
            "Bürger*innen fragen **laut** und *leise*.\n\n- ein Punkt ☑\n- noch einer\n  1. darunter\n  2. auch\n"
            "- Schluss\n\n1. eins\n2. zwei"
        )
        builder.sub_head("Beschluss AWD 2021/14")
        builder.resolution("Der Ausschuss nimmt den Bericht zur Kenntnis.\n\n1. Erstens → zweitens")
        builder.table(
            [Column("Euro"), Column("2022", numeric=True)], [("Personal", "90.000,00")], total=("Summe", "90,00")
        )
    builder.item("Ö 6", "Bericht zum Projektplan", "zur Kenntnis genommen", strong=False)
    builder.item("Ö 7", "Mitteilungen", "zur Kenntnis genommen", strong=False)
    with builder.together():
        builder.paragraph("Die Sitzungsleitung schließt die Sitzung um 18:02 Uhr.")
        builder.signatures(
            [
                SignaturePlace("Sitzungsleitung", "Fraktion A, Vorsitz", "chair"),
                SignaturePlace("Schriftführung", "FB 02, Schriftführung", "secretary", last=True),
            ]
        )


@pytest.fixture(scope="session")
def protocol() -> BuiltDocument:
    """A protocol with two open signature fields."""
    builder = DocumentBuilder()
    fill_protocol(builder)
    return build(builder, META)


@dataclass(frozen=True)
class Certificates:
    """A local issuer and two key stores by it."""

    issuer: Issuer
    chair: bytes
    secretary: bytes
    now: datetime


@pytest.fixture(scope="session")
def certificates() -> Certificates:
    now = datetime.now(UTC).replace(microsecond=0)
    issuer = create_issuer(ISSUER_PASSPHRASE, at=now)
    chair, secretary = (
        issue(issuer, ISSUER_PASSPHRASE, name, PASSPHRASE, at=now)
        for name in ("Sitzungsleitung AWD", "Schriftführung FB 02")
    )
    return Certificates(issuer, chair, secretary, now)


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Finished]:
    """The example after its meeting; tests read it and change nothing."""
    made = finished_meeting(tmp_path_factory.mktemp("finished") / "beispiel.db")
    yield made
    made.database.close()
