"""Extract and collections before the minutes are approved: when a resolution takes effect, and that it may change."""

from datetime import date
from pathlib import Path

import pytest

from smartaachen_desktop.app import read_document
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.resolutions import ChangeResolution
from tests.services.circular import pdf_text
from tests.services.conftest import Room


@pytest.mark.parametrize("kind", [DocumentKind.EXTRACT, DocumentKind.RESOLUTIONS, DocumentKind.RESOLUTION_BOOK])
def test_the_day_it_takes_effect_and_that_it_is_a_draft(decided: Room, tmp_path: Path, kind: DocumentKind) -> None:
    item = decided.item(4)
    decided.do(ChangeResolution(item.resolutions[0].id, effective_from=date(2021, 12, 1)))
    view = decided.view()
    record = {DocumentKind.EXTRACT: item.id, DocumentKind.RESOLUTIONS: view.id}.get(kind, view.organization_id)
    wish = DocumentWish(kind, record, Audience.PUBLIC)
    content = decided.dispatcher.read(lambda session: read_document(session, decided.clock(), wish))()[1]
    text = " ".join(pdf_text(content, tmp_path).split())
    assert "Vollziehbar ab 01.12.2021." in text
    assert "der Wortlaut kann sich noch ändern" in text or "Niederschrift noch nicht freigegeben" in text
