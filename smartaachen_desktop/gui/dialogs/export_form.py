"""The left side of the export dialog: edition, parts, enclosures, and what shall be done with the document."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smartaachen_desktop.gui.dialogs.check_list import CheckList
from smartaachen_desktop.gui.dialogs.export_signers import SignersChoice
from smartaachen_desktop.gui.dialogs.frame import caption, typed_path
from smartaachen_desktop.gui.dialogs.saving import TargetLine
from smartaachen_desktop.gui.shared.card import Pane
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.paper_file import size_words
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.export_parts import SECTION_NAMES, Parts
from smartaachen_desktop.services.queries.export_offer import ExportOffer, Recipient

SAVE, PRINT, MAIL = "save", "print", "mail"
WORD = "intern"
"""Typed before an internal edition leaves the house."""
DATA = "data"


class ExportForm(QScrollArea):
    """`edition_chosen` and `parts_changed` ask for another look at the pages; `way_chosen` for other buttons."""

    edition_chosen = Signal()
    parts_changed = Signal()
    way_chosen = Signal()
    edited = Signal()

    def __init__(
        self,
        theme: ThemeBox,
        folder: Path,
        editions: tuple[Audience, ...],
        chosen: Audience,
        *,
        printable: bool = True,
    ) -> None:
        super().__init__()
        self.theme, self._folder, self._usual, self._own_name = theme, folder, "", False
        self._offer: ExportOffer | None = None
        names = {Audience.PUBLIC: self.tr("öffentlich"), Audience.INTERNAL: self.tr("intern")}
        self.edition = SegmentedControl(theme, [(each, names[each]) for each in editions], self.tr("Ausgabe"))
        self.editions = editions
        self.edition.set_current(chosen)
        self.edition.chosen.connect(self._edition)
        ways = [(SAVE, self.tr("Speichern")), (PRINT, self.tr("Drucken")), (MAIL, self.tr("Per E-Mail"))]
        self.way = SegmentedControl(theme, [way for way in ways if printable or way[0] != PRINT], self.tr("Weitergabe"))
        self.way.chosen.connect(lambda _key: self._way())
        self.warning = PlainLabel(theme, "", "warn", 13, wrap=True)
        self.sections = CheckList(theme, self.tr("Abschnitte"))
        self.items = CheckList(theme, self.tr("Tagesordnungspunkte"), self.tr("Alle Tagesordnungspunkte"))
        self.files = CheckList(theme, self.tr("Anlagen"))
        self.signing = SignersChoice(theme)
        self.signing.changed.connect(self.parts_changed)
        for ticks in (self.sections, self.items, self.files):
            ticks.ticked.connect(self.parts_changed)
        self.hint = PlainLabel(theme, "", "ink2", 13, wrap=True)
        self.line = TargetLine(
            theme, self.tr("&Dateiname"), self.tr("Dateiname"), self.tr("Ordner für das Dokument"), lambda: self._folder
        )
        self.name, self.file_error = self.line.field, self.line.error
        self.name.textEdited.connect(self._typed)
        self.line.picked.connect(self._picked)
        self.replace = QCheckBox(self.tr("Die vorhandene Datei dieses Namens ersetzen"))
        self.replace.toggled.connect(lambda _on: self.edited.emit())
        self.to = CheckList(theme, self.tr("Empfänger*innen"), self.tr("Alle mit E-Mail-Adresse"))
        self.to.ticked.connect(self.edited)
        self.nobody = PlainLabel(theme, self.tr("Es ist niemand vorgesehen; Adressen lassen sich im "
                                                "E-Mail-Programm eintragen."), "ink2", 13, wrap=True)  # fmt: skip
        self.subject = QLineEdit()
        self.subject.setAccessibleName(self.tr("Betreff"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text der E-Mail"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(112)
        self.word = QLineEdit()
        self.word.setAccessibleName(self.tr("Zur Bestätigung das Wort „{word}“ eintippen").format(word=WORD))
        self.word.textChanged.connect(lambda _text: self.edited.emit())
        self._arrange()

    def _arrange(self) -> None:
        theme = self.theme
        inside = Pane(theme)
        column = inside.body
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(4)
        if len(self.editions) > 1:
            column.addWidget(caption(theme, self.tr("Ausgabe")))
            column.addWidget(self.edition)
        column.addWidget(self.warning)
        column.addWidget(self.hint)
        self._captions: dict[QWidget, PlainLabel] = {}
        for name, ticks in (
            (self.tr("Abschnitte"), self.sections), (self.tr("Tagesordnungspunkte"), self.items),
            (self.tr("Anlagen, die in der Datei mitreisen"), self.files),
        ):  # fmt: skip
            column.addSpacing(8)
            self._captions[ticks] = caption(theme, name, ticks)
            column.addWidget(self._captions[ticks])
            column.addWidget(ticks)
        column.addWidget(self.signing)
        column.addSpacing(12)
        column.addWidget(caption(theme, self.tr("Weitergabe")))
        column.addWidget(self.way)
        self._file = QWidget()
        box = QVBoxLayout(self._file)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        box.addLayout(self.line)
        box.addWidget(self.replace)
        column.addWidget(self._file)
        self._mail = QWidget()
        box = QVBoxLayout(self._mail)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(4)
        for name, field in (
            (self.tr("&Empfänger*innen"), self.to), (self.tr("&Betreff"), self.subject), (self.tr("Te&xt"), self.text)
        ):  # fmt: skip
            box.addWidget(caption(theme, name, field))
            if field is self.to:
                box.addWidget(self.nobody)
            box.addWidget(field)
        self._confirm = QWidget()
        line = QVBoxLayout(self._confirm)
        line.setContentsMargins(0, 8, 0, 0)
        line.setSpacing(4)
        words = self.tr("Die interne Ausgabe verlässt damit das Haus. Zur Bestätigung „{word}“ eintippen:")
        line.addWidget(PlainLabel(theme, words.format(word=WORD), "warn", 13, wrap=True))
        line.addWidget(self.word)
        column.addWidget(self._mail)
        column.addWidget(self._confirm)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._way(tell=False)

    # What is chosen

    def audience(self) -> Audience:
        return Audience(self.edition.current())

    def chosen_way(self) -> str:
        return self.way.current()

    def parts(self) -> Parts:
        if self._offer is None:
            return Parts()
        off = frozenset(set(self._offer.sections) - set(self.sections.keys()))
        whole = self.items.is_whole()
        ticked = self.files.keys()
        return Parts(
            without=off,
            items=None if whole else frozenset(self.items.keys()),
            files=frozenset(key for key in ticked if key != DATA),
            data=DATA in ticked or not self._has_data(),
        )

    def target(self) -> Path:
        return typed_path(self.name.text(), self._folder, Path(self._usual).suffix, self._usual)

    def recipients(self) -> tuple[Recipient, ...]:
        return tuple(self.to.keys())

    def obstacle(self) -> str:
        """Why it cannot be done yet; empty when it can."""
        if self._offer is not None and self._offer.items and not self.items.keys():
            return self.tr("Bitte wählen Sie mindestens einen Tagesordnungspunkt.")
        if why := self.signing.obstacle():
            return why
        if self.chosen_way() != PRINT and self.replace.isVisibleTo(self) and not self.replace.isChecked():
            return self.tr("Es gibt die Datei schon: ersetzen ankreuzen oder anders benennen.")
        if self.chosen_way() == MAIL and self._leaves() and self.word.text().strip().casefold() != WORD:
            return self.tr("Bitte tippen Sie „{word}“ ein.").format(word=WORD)
        return ""

    # What is offered

    def offer(self, offer: ExportOffer) -> None:
        """Another edition: everything that depends on it is chosen anew."""
        self._offer = offer
        self.edition.close_segments(each for each in self.editions if each not in offer.editions)
        self.sections.fill((each, SECTION_NAMES[each], True, "") for each in offer.sections)
        self.items.fill((each.id, f"{each.number}  {each.heading}", True, "") for each in offer.items)
        rows: list[tuple[object, str, bool, str]] = []
        if self._has_data():
            rows.append((DATA, self.tr("Daten der Sitzung (JSON, CSV)"), True, ""))
        rows += [
            (each.id, f"{each.number}  {each.name}, {size_words(each.size)}".lstrip(), False, "")
            for each in offer.files
        ]
        self.files.fill(rows)
        missing = self.tr("keine Adresse")
        self.to.fill((who, f"{who.name}  {who.address}".rstrip(), True, "" if who.address else missing)
                     for who in offer.recipients)  # fmt: skip
        for ticks in (self.sections, self.items, self.files):
            shown = bool(ticks.count()) and not (ticks is self.items and not offer.items)
            ticks.setVisible(shown)
            self._captions[ticks].setVisible(shown)
        self.to.setVisible(bool(offer.recipients))
        self.nobody.setVisible(not offer.recipients)
        self.hint.setText(
            self.tr("Unterschrieben: Die Niederschrift wird so ausgegeben, wie sie unterschrieben ist.")
            if offer.signed else ""
        )  # fmt: skip
        self.hint.setVisible(offer.signed)
        self.signing.offer(offer.signing)
        self._way(tell=False)

    def suggest(self, name: str) -> None:
        """The document's own name, unless one was typed for this edition."""
        self._usual = name
        if not self._own_name:
            self.name.setText(name)
        self._look()

    def write_letter(self, subject: str, text: str) -> None:
        self.subject.setText(subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(text)

    def folder(self) -> Path:
        return self.target().parent

    def _has_data(self) -> bool:
        return self._offer is not None and bool(self._offer.items)

    def _leaves(self) -> bool:
        return self.audience() is Audience.INTERNAL

    def _edition(self) -> None:
        self._own_name = False  # another edition never gets the name typed for the first
        self.word.clear()
        self._offer = None
        self.edition_chosen.emit()

    def _way(self, *, tell: bool = True) -> None:
        way = self.chosen_way()
        self._file.setVisible(way != PRINT)
        self._mail.setVisible(way == MAIL)
        self._confirm.setVisible(way == MAIL and self._leaves())
        words = self.tr("Enthält Nichtöffentliches. Diese Ausgabe gehört nicht an die Öffentlichkeit.")
        self.warning.setText(words if self._leaves() else "")
        self.warning.setVisible(self._leaves())
        if tell:
            self.way_chosen.emit()

    def _typed(self, _text: str) -> None:
        self._own_name = True
        self.file_error.show_error("")
        self._look()

    def _picked(self, folder: Path) -> None:
        name = self.target().name
        self._folder = folder
        self.name.setText(name)
        self._look()

    def _look(self) -> None:
        """Overwriting is asked here, with the name before the eyes."""
        target = self.target()
        self.line.where.setText(self.tr("im Ordner {folder}").format(folder=target.parent))
        there = target.is_file()
        if not there or not self.replace.isVisibleTo(self):
            self.replace.setChecked(False)
        self.replace.setVisible(there)
        self.edited.emit()

    def look_again(self) -> None:
        self._look()
