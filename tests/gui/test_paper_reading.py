"""A paper out of a file in the window: proposals with their passage, accepted, changed or refused, one undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smartaachen_desktop.app import read_paper
from smartaachen_desktop.gui.job_runner import JobRunner
from smartaachen_desktop.gui.papers.reading_dialog import ReadingDialog
from smartaachen_desktop.gui.papers.reading_form import TextEdit
from smartaachen_desktop.gui.papers.workspace import PapersWorkspace
from smartaachen_desktop.gui.shared.inputs import CheckedEdit
from smartaachen_desktop.gui.shared.saved import Combo
from smartaachen_desktop.services.queries.papers import PaperView, paper_views
from smartaachen_desktop.services.queries.plan import plan_view
from tests.exchange.paper_pdf import pdf_of
from tests.gui.desk import Desk, lend

TEXT = Path(__file__).parent.parent / "exchange" / "data" / "vorlage.txt"
Bench = Desk[PapersWorkspace]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("vorlage") / "vorlage.pdf"
    path.write_bytes(pdf_of(TEXT.read_text("utf-8")))
    return path


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    for made in lend(qtbot, qapp, tmp_path, PapersWorkspace):
        made.load_example()
        made.show()
        jobs = JobRunner(made.view)
        jobs.crashed.connect(made.crashes.append)
        made.view.reading.equip(read_paper, jobs)
        yield made
        jobs.close()


def opened(bench: Bench, path: Path) -> ReadingDialog:
    """The dialog with its proposals."""
    bench.view.reading.ask_open = lambda: path
    bench.click(bench.view.pane.read_button)
    dialog = bench.view.reading.dialog
    assert dialog is not None
    bench.until(lambda: bool(dialog.proposals) and dialog.tree.isEnabled())
    return dialog


def choose(dialog: ReadingDialog, key: str) -> None:
    dialog.tree.setCurrentItem(dialog.tree.rows[key])


def paper(bench: Bench) -> PaperView:
    return next(each for each in bench.read(paper_views) if each.reference == "FB 02/0103/WP18")


def test_seen_changed_refused_taken_and_undone(bench: Bench, pdf: Path) -> None:
    before, plan = bench.read(paper_views), bench.read(plan_view)
    dialog = opened(bench, pdf)
    assert "gibt es schon" in dialog.head.subtitle.text()
    assert bench.read(paper_views) == before, "nothing is taken over unseen"

    choose(dialog, "paper.proposal")
    assert dialog.source.caption.text() == "Fundstelle: Seite 1"
    assert len(dialog.source.pdf.sheet.boxes()) == len(dialog.proposals["paper.proposal"].source.places)
    field = dialog.form.fields["proposal"]
    assert isinstance(field, TextEdit)
    field.setPlainText("Der Ausschuss beschließt.")

    choose(dialog, "step.schritt-5-1")
    when = dialog.form.fields["when"]
    assert isinstance(when, CheckedEdit)
    bench.type(when.edit, "September 2022")
    bench.press(when.edit, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter takes the field over, not everything"
    assert "September 2022" in dialog.tree.rows["step.schritt-5-1"].text(1)

    chosen = sum(each.accepted for each in dialog.proposals.values())
    row = dialog.tree.rows["paper.explanation"]
    row.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.counts.text().startswith(f"{chosen - 1} von ")

    bench.press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.until(lambda: bool(bench.said.toasts))
    assert bench.said.toasts[0].startswith("Vorlage übernommen: ")
    after = paper(bench)
    assert after.proposal == "Der Ausschuss beschließt."
    assert after.explanation == before[0].explanation
    assert [file.file_name for file in after.files] == ["vorlage.pdf"]
    step = next(each for each in bench.read(plan_view).measures if each.title == "Publikation der Strategie")
    assert step.precision.value == "month"
    bench.bridge.undo()
    bench.settle()
    assert bench.read(paper_views) == before
    assert bench.read(plan_view) == plan


def test_a_wrong_value_is_told_and_stops_taking_over(bench: Bench, pdf: Path) -> None:
    before = bench.read(paper_views)
    dialog = opened(bench, pdf)
    choose(dialog, "line.1")
    amount = dialog.form.fields["amount.2022"]
    assert isinstance(amount, CheckedEdit)
    amount.edit.clear()
    bench.type(amount.edit, "viel")
    bench.click(dialog.accept_button)
    assert "kein Betrag" in amount.error.text()
    assert dialog.isVisible()
    choose(dialog, "line.2")
    assert dialog.tree.currentItem() is dialog.tree.rows["line.1"], "what is wrong stays in sight"
    assert bench.read(paper_views) == before
    dialog.reject()


def test_the_item_of_a_paper_made_non_public_hides_its_title(bench: Bench, pdf: Path) -> None:
    dialog = opened(bench, pdf)
    choose(dialog, "paper.public")
    status = dialog.form.fields["public"]
    assert isinstance(status, Combo)
    status.setCurrentIndex(1)
    status.activated.emit(1)
    item = dialog.proposals["item"]
    assert (item.value("public"), item.value("title")) == (False, "Nichtöffentlicher Punkt")
    assert item.value("internal_title") == "Ratsantrag 185/18: Entwicklung einer Smart City Strategie"
    dialog.reject()


def test_item_and_motion_go_into_the_meeting_that_is_chosen(bench: Bench, pdf: Path) -> None:
    dialog = opened(bench, pdf)
    choose(dialog, "item")
    meeting = dialog.form.fields["meeting"]
    assert isinstance(meeting, Combo)
    assert meeting.currentText().startswith("AWD, 18.11.2021")
    meeting.setCurrentIndex(0)
    meeting.activated.emit(0)
    assert dialog.proposals["item"].accepted
    assert dialog.proposals["motion"].value("meeting") == meeting.value()
    dialog.reject()


def test_remarks_are_listed_with_their_passage(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "falsch.txt"
    path.write_text(TEXT.read_text("utf-8").replace("175.000,00", "185.000,00"), "utf-8")
    dialog = opened(bench, path)
    assert dialog.notes.banner is not None
    top = dialog.tree.topLevelItem(0)
    assert top.text(0) == "Bitte prüfen (1)"
    dialog.tree.setCurrentItem(top.child(0))
    assert dialog.source.caption.text() == "Fundstelle: Zeile 28"
    marks = dialog.source.text.extraSelections()
    assert [mark.cursor.selectedText().startswith("<b>Summe</b>") for mark in marks] == [True]  # type: ignore[attr-defined]
    dialog.reject()


def test_all_none_and_cancel(bench: Bench, pdf: Path) -> None:
    before = bench.read(paper_views)
    dialog = opened(bench, pdf)
    bench.click(dialog.none_button)
    assert not dialog.accept_button.isEnabled()
    bench.click(dialog.all_button)
    assert all(each.accepted for each in dialog.proposals.values())
    bench.press(dialog, Qt.Key.Key_Escape)
    bench.settle()
    assert not isValid(dialog) or not dialog.isVisible()
    assert bench.read(paper_views) == before


def test_what_cannot_be_read_is_said_in_the_dialog(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 zerrissen")
    bench.view.reading.begin(path)
    dialog = bench.view.reading.dialog
    assert dialog is not None
    bench.until(lambda: dialog.notes.banner is not None)
    assert not dialog.accept_button.isEnabled()
    assert not dialog.progress.isVisible()
    dialog.reject()


def test_a_file_dropped_on_the_list_is_read_and_one_dropped_on_the_sheet_is_kept(bench: Bench, pdf: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pdf))])
    keys, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 200), Qt.DropAction.CopyAction, data, keys, none)
    QApplication.sendEvent(bench.view.pane, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(bench.view.pane, QDropEvent(QPointF(20, 200), Qt.DropAction.CopyAction, data, keys, none))
    dialog = bench.view.reading.dialog
    assert dialog is not None
    bench.until(lambda: bool(dialog.proposals))
    dialog.reject()
    assert paper(bench).files == ()


def test_every_field_has_a_name_for_screen_readers(bench: Bench, pdf: Path) -> None:
    dialog = opened(bench, pdf)
    for key in ("paper.dated", "station.1", "item", "motion", "line.1", "step.schritt-4", "file"):
        choose(dialog, key)
        for field in dialog.form.fields.values():
            shown = field.edit if isinstance(field, CheckedEdit) else field
            assert shown.accessibleName(), key
            assert isinstance(shown, QLineEdit | Combo | TextEdit)
    assert dialog.source.pdf.area.accessibleName() or dialog.source.text.accessibleName()
    dialog.reject()


def test_without_a_reader_nothing_is_offered(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    for made in lend(qtbot, qapp, tmp_path, PapersWorkspace):
        made.show()
        assert not made.view.pane.read_button.isVisible()
        assert not made.view.empty_read.isVisible()
        made.view.reading.begin(TEXT)
        assert made.view.reading.dialog is None
