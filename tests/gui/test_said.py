"""Sentences of the layers below are German text anywhere, and English in an English window."""

import pickle
from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smartaachen_desktop.documents.signing.verdict import WORDS, explain, judge_document
from smartaachen_desktop.gui.dialogs.verify_result import VerifyResult
from smartaachen_desktop.gui.shared.language import told
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import system_clock
from smartaachen_desktop.services.said import german, joined
from smartaachen_desktop.services.verification import ChangedAfter, CheckedFile, Problem


class Shouting(QTranslator):
    """Another language for every text: the wording in capitals, its places kept."""

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str:  # type: ignore[override]
        return "".join(each if "{" in each else each.upper() for each in _pieces(text))


def _pieces(text: str) -> Iterator[str]:
    while "{" in text:
        start, end = text.index("{"), text.index("}") + 1
        yield text[:start]
        yield text[start:end]
        text = text[end:]
    yield text


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_sentence_is_its_german_text_and_keeps_its_wording(shouting: None) -> None:
    inner = german("Die Niederschrift")
    said = joined((german("{document} vom {day} gilt.", document=inner, day="1.1."), "{brace}", german("Ende.")))
    assert said == "Die Niederschrift vom 1.1. gilt. {brace} Ende."
    assert told(said) == "DIE NIEDERSCHRIFT VOM 1.1. GILT. {brace} ENDE."
    assert told(pickle.loads(pickle.dumps(said))) == told(said)
    assert told("Ein Name") == "Ein Name"


def test_a_value_never_counts_as_wording(shouting: None) -> None:
    assert told(german("Unterschrift {who}", who="{who} {0}")) == "UNTERSCHRIFT {who} {0}"


@pytest.mark.parametrize("problem", list(Problem))
def test_every_verdict_can_be_said(problem: Problem, shouting: None) -> None:
    words, advice = explain(problem, ChangedAfter.SIGNATURES, german("Zertifikat"), (german("Formularfeld"),))
    judged = judge_document((), ("Feld",), problem)
    for each in (words, advice, judged.summary, judged.advice, *WORDS[problem]):
        assert told(each) == each.upper(), each


def test_the_window_says_a_verdict_in_its_language(shouting: None, qapp: QApplication, qtbot: QtBot) -> None:
    now = system_clock() - timedelta(days=1)
    result = VerifyResult(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(result)
    judged = judge_document((), (), Problem.UNSIGNED)
    result.show_checked(CheckedFile("a.pdf", 5, "ab" * 32, now, judged), running=False, stopped=False)
    texts = {label.text() for label in result.findChildren(QLabel)}
    assert judged.summary not in texts
    assert judged.summary.upper() in texts
