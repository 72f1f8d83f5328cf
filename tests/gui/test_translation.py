"""English: every German source text is translated, and the window built in English shows none of them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smartaachen_desktop.app import signing_services
from smartaachen_desktop.gui.desktop import Desktop
from smartaachen_desktop.gui.key_list import key_groups
from smartaachen_desktop.gui.launch import load_language
from smartaachen_desktop.gui.settings import Settings
from smartaachen_desktop.gui.shared.buttons import german_key
from smartaachen_desktop.gui.shell import Shell
from smartaachen_desktop.gui.theme import ThemeBox, load_theme
from smartaachen_desktop.services.dispatcher import Dispatcher
from smartaachen_desktop.services.example import Example
from smartaachen_desktop.services.queries import words

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "smartaachen_desktop"
GUI = PACKAGE / "gui"
SAID = PACKAGE / "services" / "said.py"
LANGUAGE = GUI / "shared" / "language.py"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
RAIL = ["Meeting", "Project plan", "Budget", "Fields of action", "Resolutions & assignments", "Papers",
        "Bodies & people", "History"]  # fmt: skip


def messages() -> dict[tuple[str, str], list[str]]:
    """Translations by context and source text; an unfinished one has an empty text."""
    found = {}
    for context in ElementTree.parse(ROOT / "resources" / "translations" / "smartaachen_en.ts").iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = [""] if translation.get("type") else texts
    return found


MESSAGES = messages()


class Texts(ast.NodeVisitor):
    """The texts a module translates, under the context lupdate files them, and calls lupdate cannot read."""

    def __init__(self, path: Path) -> None:
        self.path, self._class = path, ""
        self.found: set[tuple[str, str]] = set()
        self.unreadable: list[str] = []
        self.visit(ast.parse(path.read_text(encoding="utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func, node.args:
            case ast.Attribute(value=ast.Name("self"), attr="tr"), [ast.Constant(str(text)), *_]:
                self.found.add((self._class, text))
            case ast.Name("tr" | "german"), [ast.Constant(str(text))]:
                self.found.add(("", text))
            case (
                ast.Name("translate" | "_tr") | ast.Attribute(value=ast.Name("QCoreApplication"), attr="translate"),
                [ast.Constant(str(context)), ast.Constant(str(text)), *_],
            ):
                self.found.add((context, text))
            case (
                ast.Name("tr" | "_tr" | "translate" | "german")
                | ast.Attribute(attr="tr")
                | ast.Attribute(value=ast.Name("QCoreApplication"), attr="translate"),
                _,
            ):
                self.unreadable.append(f"{self.path.relative_to(ROOT)}:{node.lineno} {ast.unparse(node)}")


def form_texts(path: Path) -> set[tuple[str, str]]:
    form = ElementTree.parse(path)
    name = form.findtext("class") or ""
    return {
        (name, each.text or "")
        for each in form.iter("string")
        if each.get("notr") != "true" and (each.text or "").strip()
    }


@pytest.fixture
def english(qapp: QApplication) -> Iterator[list[QTranslator]]:
    translators = load_language(qapp, "en")
    yield translators
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def desktop(
    english: list[QTranslator],
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    dispatcher: Dispatcher,
    example: Example,
) -> Iterator[Desktop]:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    desktop = Desktop(dispatcher, shell, Settings(tmp_path / "config"), signing_services())
    desktop.show()
    yield desktop
    desktop.close()


def shown(widget: QWidget) -> set[str]:
    """What labels and buttons say, to the eye and to a screen reader."""
    texts = set()
    for each in [widget, *widget.findChildren(QWidget)]:
        texts |= {each.accessibleName(), each.toolTip()}
        if isinstance(each, QLabel | QAbstractButton):
            texts.add(each.text().replace("&&", "&"))
        if isinstance(each, QHeaderView) and each.model() is not None:
            columns = range(each.count())
            texts |= {str(each.model().headerData(column, each.orientation()) or "") for column in columns}
    return texts - {""}


def settle(desktop: Desktop, qtbot: QtBot) -> None:
    """Wait for what a view asked, and for what it asked upon the answer: queries are answered in their order."""
    for _ in range(3):
        answers: list[None] = []
        desktop.session.bridge.query(lambda _session: None, answers.append)
        qtbot.waitUntil(lambda answers=answers: bool(answers), timeout=5000)  # type: ignore[misc]


def test_every_message_is_finished_and_keeps_its_placeholders() -> None:
    for (context, source), texts in MESSAGES.items():
        for text in texts:
            assert text, f"{context}: {source}"
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(source)), f"{context}: {source}"
            assert text.count("&") == source.count("&"), f"{context}: {source}"


def test_every_text_of_the_interface_is_in_the_translation() -> None:
    wanted: set[tuple[str, str]] = set()
    unreadable = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path not in (LANGUAGE, SAID) and (GUI in path.parents or "services.said import" in path.read_text("utf-8")):
            texts = Texts(path)
            wanted |= texts.found
            unreadable += texts.unreadable
    for path in sorted((ROOT / "ui").rglob("*.ui")):
        wanted |= form_texts(path)
    assert unreadable == []
    assert sorted(wanted - MESSAGES.keys()) == [], "run make translations and translate"


def test_the_language_brings_our_texts_and_those_of_qt(english: list[QTranslator]) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert [Path(each.filePath()).name for each in english] == ["qtbase_en.qm", "keys_en.qm", "smartaachen_en.qm"]
    assert Path(english[0].filePath()).parent == folder
    assert english[2].translate("", "Tagesordnung") == "Agenda"


def test_german_needs_but_its_keys(qapp: QApplication) -> None:
    translators = load_language(qapp, "de")
    try:
        assert [Path(each.filePath()).name for each in translators] == ["qtbase_de.qm", "keys_de.qm"]
        assert german_key("Ctrl+Shift+Del") == "Strg+Umschalt+Entf"
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)


def test_keys_are_named_in_the_language(english: list[QTranslator]) -> None:
    assert german_key("Ctrl+Shift+Del") == "Ctrl+Shift+Del"
    assert german_key("Ins") == "Ins"
    assert german_key("Home") == "Home"


@pytest.mark.parametrize("language", ["de", "en"])
def test_menus_name_keys_as_tooltips_and_the_key_sheet_do(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    translators = load_language(qapp, language)
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    try:
        keys = {key for _title, lines in key_groups(shell) for _words, keys in lines for key in keys.split(", ")}
        menus = {key: QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys}
        assert menus["Alt+Up"] == "Alt+↑"
        assert {key: said for key, said in menus.items() if said != german_key(key)} == {}
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)


def test_the_shell_is_english(english: list[QTranslator], qapp: QApplication, qtbot: QtBot) -> None:
    shell = Shell(ThemeBox(qapp, load_theme("light")))
    qtbot.addWidget(shell)
    assert [button.accessibleName() for button in shell.rail.buttons.values()] == RAIL
    shell.set_last_step("Step")
    for part in (shell.rail, shell.header, shell.status):
        for text in shown(part):
            assert not re.search("[äöüÄÖÜß]|Strg|Umschalt", text), text
    for group, keys in key_groups(shell):
        for text in (group, *(part for pair in keys for part in pair)):
            assert not re.search("[äöüÄÖÜß]|Strg|Umschalt|Einfg|Entf", text), text


def test_no_view_shows_a_german_source_text(desktop: Desktop, qtbot: QtBot) -> None:
    """Words of the model stay German in both languages; the interface's own do not."""
    tables = [table for table in vars(words).values() if isinstance(table, dict)]
    model = {word for table in tables for word in table.values() if isinstance(word, str)}
    german = {source for (_, source), texts in MESSAGES.items() if texts != [source]} - model
    for key in desktop.window.keys():  # noqa: SIM118 - not a dict
        view = desktop.window.show_view(key)
        settle(desktop, qtbot)
        assert shown(view) & german == set(), key
