"""Extracts, collections and the agenda tell the public nothing of the non-public part, nor do their data and names."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from smartaachen_desktop.app import document_types
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.errors import RuleBroken
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish, Made
from smartaachen_desktop.services.queries.meeting_load import meeting_view
from tests.secret_meeting import MARKER, PUBLIC_TITLE, SecretMeeting, secret_meeting
from tests.services.test_public import pdf_texts
from tests.services.test_secret_fields import found

Make = Callable[[DocumentKind, UUID, Audience], Made]


@pytest.fixture
def over(dispatcher: Dispatcher) -> SecretMeeting:
    room = secret_meeting(dispatcher)
    for _state in room.walk():
        pass
    return room


@pytest.fixture
def make(dispatcher: Dispatcher) -> Make:
    def made(kind: DocumentKind, record: UUID, audience: Audience) -> Made:
        wish = DocumentWish(kind, record, audience)
        return dispatcher.read(lambda session: document_types()[kind].job(session, dispatcher.clock(), wish))()

    return made


def test_each_of_them_in_both_editions(dispatcher: Dispatcher, over: SecretMeeting, make: Make, tmp_path: Path) -> None:
    body = dispatcher.read(lambda session: meeting_view(session, over.meeting)).organization_id
    for kind, record, attachments in (
        (DocumentKind.AGENDA, over.meeting, 1),
        (DocumentKind.EXTRACT, over.public, 1),
        (DocumentKind.RESOLUTIONS, over.meeting, 2),
        (DocumentKind.RESOLUTION_BOOK, body, 2),
    ):
        for audience in Audience:
            folder = tmp_path / f"{kind}-{audience}"
            folder.mkdir()
            name, content = make(kind, record, audience)
            assert MARKER not in name
            text = pdf_texts(content, folder, attachments=attachments)
            assert PUBLIC_TITLE in text, kind
            if audience is Audience.PUBLIC:
                assert found(text) == set(), kind
            elif kind is not DocumentKind.EXTRACT:  # of the public item
                assert found(text), f"the probe finds what is in the internal edition of {kind}"


def test_a_non_public_item_has_only_an_internal_extract(over: SecretMeeting, make: Make, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken) as caught:
        make(DocumentKind.EXTRACT, over.closed, Audience.PUBLIC)
    assert caught.value.code == "non_public"
    assert MARKER not in caught.value.sentence()
    name, content = make(DocumentKind.EXTRACT, over.closed, Audience.INTERNAL)
    assert MARKER not in name
    assert any(mark.startswith("Beschluss") for mark in found(pdf_texts(content, tmp_path, attachments=1)))
