"""Every document of the table, in every edition it has, made from one finished meeting and put through the gate."""

from pathlib import Path
from typing import Any

import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.exports import DocumentKind, DocumentType
from tests.check_pdf import check
from tests.documents.finished import Finished

TYPES = document_types()
EDITIONS = [
    pytest.param(each, audience, id=f"{each.kind}-{audience}") for each in TYPES.values() for audience in each.editions
]


def test_the_table_knows_every_kind_once() -> None:
    assert set(TYPES) == set(DocumentKind)
    assert all(kind is each.kind and each.editions and each.endings for kind, each in TYPES.items())
    assert len({each.name for each in TYPES.values()}) == len(TYPES), "a name tells one document from the others"


@pytest.mark.parametrize(("kind", "audience"), EDITIONS)
def test_it_is_made_under_a_fitting_name_and_passes_every_check(
    finished: Finished, tmp_path: Path, kind: DocumentType[Any], audience: Audience
) -> None:
    groups = (("Sitzung", (("Abstimmen", "F6"),)),) if kind.from_window else ()
    name, content = finished.made(kind, audience, groups=groups)
    assert Path(name).suffix == kind.endings[0]
    assert name.isascii()
    assert content
    path = tmp_path / name
    path.write_bytes(content)
    if path.suffix == ".pdf":
        assert check(path) == []
    assert finished.made(kind, audience, groups=groups) == (name, content), "the same data give the same bytes"


@pytest.mark.parametrize("kind", TYPES.values(), ids=lambda each: each.kind)
def test_nobody_gets_more_than_is_wished(kind: DocumentType[Any]) -> None:
    if Audience.PUBLIC in kind.editions:
        assert kind.edition(Audience.PUBLIC) is Audience.PUBLIC
    else:
        with pytest.raises(RuleBroken) as caught:
            kind.edition(Audience.PUBLIC)
        assert (caught.value.code, kind.name in caught.value.message) == ("no_public_edition", True)
