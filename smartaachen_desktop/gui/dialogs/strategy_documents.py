"""Dialogues of the status report and of the annual update: for which body and days, for which year, against what."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QWidget

from smartaachen_desktop.formats import day
from smartaachen_desktop.gui.dialogs.frame import caption, framed
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.inputs import DateEdit, ErrorLine
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.numbers import NumberBox
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.services.exports import DocumentKind, DocumentWish
from smartaachen_desktop.services.queries.baselines import BaselineRow
from smartaachen_desktop.services.queries.status_data import ReportBody


class WishDialog(QDialog):
    """Fields in a grid, an error line, and a button that sends the wish; `wished` carries a DocumentWish."""

    wished = Signal(object)

    def __init__(self, theme: ThemeBox, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.edition = self._choice(
            self.tr("Ausgabe"), [(self.tr("öffentlich"), Audience.PUBLIC), (self.tr("intern"), Audience.INTERNAL)]
        )
        self.error = ErrorLine(theme)
        body, foot = framed(self, theme, title, about)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        body.addLayout(self._grid)
        body.addWidget(self.error)
        body.addStretch(1)
        self.cancel = KeyButton(theme, self.tr("Abbrechen"), "Esc", bind=False)
        self.save = KeyButton(theme, self.tr("Weiter …"), "Enter", kind="primary", bind=False)
        for button in (self.cancel, self.save):
            button.setAutoDefault(False)
            foot.right.addWidget(button)
        self.save.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._send)

    def wish(self) -> DocumentWish:
        """What is chosen now."""
        raise NotImplementedError

    def mistake(self) -> str:
        """What keeps the wish from being met, in a sentence."""
        return ""

    def audience(self) -> Audience:
        return Audience(self.edition.currentData())

    def _choice(self, name: str, entries: Sequence[tuple[str, Any]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for words, value in entries:
            box.addItem(words, value)
        return box

    def _place(self, rows: Sequence[Sequence[tuple[str, QWidget]]]) -> None:
        for row, fields in enumerate(rows):
            for place, (name, field) in enumerate(fields):
                wide = 2 if len(fields) == 1 else 1
                words = caption(self.theme, name, field)
                words.setContentsMargins(0, 8 if row else 0, 0, 0)
                self._grid.addWidget(words, 2 * row, place, 1, wide)
                self._grid.addWidget(field, 2 * row + 1, place, 1, wide)
        for place in range(2):
            self._grid.setColumnStretch(place, 1)
        rows[0][0][1].setFocus()

    def _check(self) -> None:
        words = self.mistake()
        self.error.show_error(words)
        self.save.set_blocked(words)

    def _send(self) -> None:
        self._check()
        if not self.mistake():
            wish = self.wish()
            self.accept()
            self.wished.emit(wish)


class StatusDialog(WishDialog):
    """The status report: to which body, over which days."""

    def __init__(
        self, theme: ThemeBox, bodies: Sequence[ReportBody], chosen: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        about = tr("Was seit der letzten Sitzung geschah, was offen ist, was folgt.")
        super().__init__(theme, tr("Statusbericht"), about, parent)
        self._bodies = bodies
        self.body = self._choice(tr("Gremium"), [(each.name, each.id) for each in bodies])
        self.first, self.last = DateEdit(theme, tr("Von")), DateEdit(theme, tr("Bis"))
        self._place(
            [[(tr("&Gremium"), self.body)], [(tr("&Von"), self.first), (tr("&Bis"), self.last)],
             [(tr("&Ausgabe"), self.edition)]]
        )  # fmt: skip
        self.body.currentIndexChanged.connect(lambda _index: self._show_period())
        for field in (self.first, self.last):
            field.edited.connect(lambda _text: self._check())
        self.body.setCurrentIndex(max(self.body.findData(chosen), 0))
        self._show_period()
        self.resize(560, 340)

    def _show_period(self) -> None:
        """From the body's last meeting until today, as long as nobody chooses other days."""
        if self._bodies:
            body = self._bodies[self.body.currentIndex()]
            self.first.set_value(body.first)
            self.last.set_value(body.last)
        self._check()

    def mistake(self) -> str:
        if not self._bodies:
            return tr("Bitte zuerst ein Gremium anlegen.")
        (first, wrong), (last, wrong_too) = self.first.read(), self.last.read()
        if wrong or wrong_too:
            return wrong or wrong_too
        if first is None or last is None:
            return tr("Bitte beide Tage angeben.")
        return tr("Der letzte Tag liegt vor dem ersten.") if last < first else ""

    def wish(self) -> DocumentWish:
        first, last = self.first.read()[0], self.last.read()[0]
        assert first is not None, "`mistake` said so"
        assert last is not None
        return DocumentWish(DocumentKind.STATUS, self.body.currentData(), self.audience(), period=(first, last))


class AnnualDialog(WishDialog):
    """The annual update: for which year, compared with which baseline."""

    def __init__(
        self, theme: ThemeBox, baselines: Sequence[BaselineRow], year: int, parent: QWidget | None = None
    ) -> None:
        about = tr("Leitbild, Handlungsfelder, Änderungen, Haushalt und Beschlüsse.")
        super().__init__(theme, tr("Fortschreibung der Strategie"), about, parent)
        self.year = NumberBox()
        self.year.setRange(2000, 2199)
        self.year.setValue(year)
        self.year.setAccessibleName(tr("Jahr"))
        rows = [(f"{row.name}, {day(row.taken_at)}", row.id) for row in baselines]
        self.baseline = self._choice(tr("Vergleich mit"), [(tr("dem Basisplan, mit dem das Jahr begann"), None), *rows])
        self._place(
            [[(tr("&Jahr"), self.year), (tr("&Ausgabe"), self.edition)], [(tr("&Vergleich mit"), self.baseline)]]
        )
        self._check()
        self.resize(560, 290)

    def wish(self) -> DocumentWish:
        year = self.year.value()
        return DocumentWish(
            DocumentKind.ANNUAL, self.baseline.currentData(), self.audience(),
            period=(date(year, 1, 1), date(year, 12, 31)),
        )  # fmt: skip
