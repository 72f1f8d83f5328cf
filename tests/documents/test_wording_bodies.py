"""The genitive of a body's name, where German forms it without doubt."""

import pytest

from smartaachen_desktop.documents.wording.bodies import of_body


@pytest.mark.parametrize(
    ("name", "genitive"),
    [
        ("Ausschuss für Wissenschaft und Digitalisierung", "des Ausschusses für Wissenschaft und Digitalisierung"),
        ("Hauptausschuß", "des Hauptausschusses"),
        ("Rat der Stadt Aachen", "des Rates der Stadt Aachen"),
        ("Steuergremium", "des Steuergremiums"),
        ("Bezirksvertretung Aachen-Mitte", "der Bezirksvertretung Aachen-Mitte"),
        ("Jour fixe", "des Jour fixe"),
        ("Ständiger Ausschuss", "des Gremiums „Ständiger Ausschuss“"),
        ("Digitallabor", "des Gremiums „Digitallabor“"),
    ],
)
def test_the_genitive_of_a_body(name: str, genitive: str) -> None:
    assert of_body(name) == genitive
