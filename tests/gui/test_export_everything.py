"""Every document leaves by the same dialogue: what does not apply to it is not shown."""

from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.change_bridge import ChangeBridge
from smartaachen_desktop.gui.dialogs.export_dialog import ExportDialog
from smartaachen_desktop.gui.dialogs.export_form import MAIL, PRINT, SAVE
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.papers import ChangePaper
from smartaachen_desktop.services.plan_paper import PlanFormat, PlanWish

Open = Callable[[DocumentWish], ExportDialog]
PUBLIC, INTERNAL = Audience.PUBLIC, Audience.INTERNAL


@pytest.fixture
def ask(qtbot: QtBot, qapp: QApplication, dispatcher: Dispatcher, tmp_path: Path) -> Iterator[Open]:
    bridge, jobs, theme = ChangeBridge(dispatcher), JobRunner(), ThemeBox(qapp, load_theme("light"))

    def made(wish: DocumentWish) -> ExportDialog:
        dialog = ExportDialog(theme, bridge, jobs, signing_services(), wish, tmp_path)
        dialog.show_file = lambda _path: None
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.made is not None, timeout=20_000)
        return dialog

    yield made
    jobs.close()
    bridge.close()


def ways(dialog: ExportDialog) -> list[str]:
    return [key for key, _words in dialog.form.way._segments]


def save(qtbot: QtBot, dialog: ExportDialog) -> Path:
    assert dialog.primary.isEnabled(), dialog.primary.accessibleDescription()
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.saved is not None, timeout=20_000)
    assert dialog.saved is not None
    assert dialog.open_button.isVisible()
    assert dialog.reveal_button.isVisible()
    return dialog.saved


@pytest.mark.parametrize("kind", [DocumentKind.BUDGET, DocumentKind.MEASURES, DocumentKind.ANNUAL])
def test_a_document_of_the_strategy_is_looked_at_and_saved(
    qtbot: QtBot, ask: Open, example: Example, kind: DocumentKind
) -> None:
    dialog = ask(DocumentWish(kind, audience=PUBLIC))
    assert dialog.paper.count() >= 1
    assert ways(dialog) == [SAVE, PRINT, MAIL]
    form = dialog.form
    assert [each.isVisible() for each in (form.sections, form.items, form.files)] == [False] * 3
    assert "Stand " in dialog.head.subtitle.text()
    assert save(qtbot, dialog).read_bytes().startswith(b"%PDF-1.7")


def test_a_table_has_no_pages_and_goes_by_mail_with_its_letter(
    qtbot: QtBot, ask: Open, example: Example, tmp_path: Path
) -> None:
    dialog = ask(DocumentWish(DocumentKind.BUDGET_TABLE, audience=INTERNAL))
    assert ways(dialog) == [SAVE, MAIL]
    assert not dialog.paper.isVisible()
    assert dialog.form.warning.isVisible()
    dialog.form.way.setFocus()
    qtbot.keyClick(dialog.form.way, Qt.Key.Key_Right)
    assert not dialog.primary.isEnabled(), "the house's own edition"
    dialog.form.word.setText("intern")
    letter = message_from_bytes(save(qtbot, dialog).read_bytes(), policy=default)
    (table,) = letter.iter_attachments()  # type: ignore[attr-defined]
    assert table.get_filename().endswith("-intern.csv")
    assert (tmp_path / table.get_filename()).read_bytes() == table.get_payload(decode=True)
    assert letter["Subject"].startswith("Haushalt als Tabelle, Stand ")


def test_a_plan_keeps_the_form_that_was_chosen(qtbot: QtBot, ask: Open, example: Example) -> None:
    dialog = ask(DocumentWish(DocumentKind.PLAN, audience=PUBLIC, plan=PlanWish(PlanFormat.SVG)))
    assert ways(dialog) == [SAVE, MAIL]
    assert save(qtbot, dialog).suffix == ".svg"
    assert ways(ask(DocumentWish(DocumentKind.PLAN, audience=PUBLIC))) == [SAVE, PRINT, MAIL]


def test_a_non_public_paper_has_its_internal_edition_alone(ask: Open, dispatcher: Dispatcher, example: Example) -> None:
    dispatcher.execute(ChangePaper(paper=example.paper, public=False))
    edition = ask(DocumentWish(DocumentKind.PAPER, example.paper, INTERNAL)).form.edition
    edition._choose(0 if edition._segments[0][0] == PUBLIC else 1)
    assert edition.current() == INTERNAL
