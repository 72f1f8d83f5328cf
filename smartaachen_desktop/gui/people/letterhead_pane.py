"""The letterhead of a body, or of the strategy beside it: senders, mark, colour, texts, with a picture of the head."""

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.people.letterhead_look import LetterheadLook
from smartaachen_desktop.gui.shared.buttons import KeyButton, MenuButton
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, ErrorLine
from smartaachen_desktop.gui.shared.labels import PlainLabel, plain_tooltip
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.gui.shared.outbox import Field, Outbox
from smartaachen_desktop.gui.shared.saved import Combo, LineField, TextField
from smartaachen_desktop.gui.shared.segments import SegmentedControl
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.letterhead import LARGEST_LOGO, LetterheadMark, check_accent, contrast_on_white
from smartaachen_desktop.services.letterheads import ChangeLetterhead, ResetLetterhead
from smartaachen_desktop.services.queries.letterhead import USUAL, LetterheadView
from smartaachen_desktop.services.queries.words import MARK_NAMES

BODY, STRATEGY = "body", "strategy"
_STRATEGY = UUID(int=0)
"""Stands for the strategy where a field asks whose text it shows."""


class LetterheadPane(QWidget):
    """`organization` is None while the strategy's letterhead is shown; `ask` stands in for the system's dialog."""

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.outbox = theme, outbox
        self.organization: UUID | None = None
        self.shown = USUAL
        self._body: tuple[UUID, str, LetterheadView] | None = None
        self._strategy = USUAL
        self.ask = self._ask_file
        self.whose = SegmentedControl(
            theme, ((BODY, tr("Dieses Gremium")), (STRATEGY, tr("Strategie"))), tr("Wessen Briefkopf"), small=True
        )
        self.about = PlainLabel(theme, "", "ink2", "small", wrap=True)
        self.look = LetterheadLook(theme)
        self.senders = TextField(theme, tr("Absender, eine Angabe je Zeile"), least=3)
        self.footer = LineField(theme, tr("Fußzeile"))
        self.salutation = LineField(theme, tr("Anrede der Einladung"), tr("wie üblich"))
        self.closing = LineField(theme, tr("Grußformel der Einladung"), tr("wie üblich"))
        self.mark = Combo(tr("Zeichen"), list(MARK_NAMES.items()))
        self.accent: CheckedEdit[str] = CheckedEdit(theme, tr("Akzentfarbe"), check_accent, str, example="#0F5461")
        self.accent.edit.setFixedWidth(110)
        self.tones = MenuButton(theme, tr("Farbton"), small=True)
        self.contrast = PlainLabel(theme, "", "ink2", "small", tabular=True, wrap=True)
        self.logo_button = KeyButton(theme, tr("Logo wählen …"), icon="upload-simple", small=True)
        self.logo_button.setToolTip(plain_tooltip(tr("Ein PNG-Bild, höchstens 512 KB")))
        self.no_logo = KeyButton(theme, tr("Logo entfernen"), kind="link", small=True)
        self.logo_error = ErrorLine(theme)
        self.reset = KeyButton(theme, tr("Briefkopf zurücksetzen"), icon="arrow-counter-clockwise", small=True)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(5)
        column.addWidget(self.whose)
        column.addWidget(self.about)
        column.addWidget(self.look)
        column.addSpacing(8)
        self._add(column, tr("Absender, eine Angabe je Zeile"), self.senders)
        self._add(column, tr("Zeichen"), self.mark)
        column.addLayout(self._row(self.logo_button, self.no_logo))
        column.addWidget(self.logo_error)
        label = PlainLabel(self.theme, tr("Akzentfarbe (leer: wie üblich)"), "ink2", "small")
        label.setBuddy(self.accent)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.tones, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.accent, 1)
        column.addLayout(row)
        column.addWidget(self.contrast)
        column.addSpacing(3)
        self._add(column, tr("Fußzeile auf jeder Seite"), self.footer)
        self._letter = QWidget()
        letter = QVBoxLayout(self._letter)
        letter.setContentsMargins(0, 0, 0, 0)
        letter.setSpacing(5)
        self._add(letter, tr("Anrede der Einladung"), self.salutation)
        self._add(letter, tr("Grußformel der Einladung"), self.closing)
        column.addWidget(self._letter)
        column.addSpacing(8)
        column.addLayout(self._row(self.reset))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setFocusProxy(self.senders)

    def _add(self, column: QVBoxLayout, label: str, field: QWidget) -> None:
        words = PlainLabel(self.theme, label, "ink2", "small")
        words.setBuddy(field)
        column.addWidget(words)
        column.addWidget(field)

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.senders.wished.connect(
            lambda key, text: self.outbox.send(ChangeLetterhead(_owner(key), senders=text), self.senders)
        )
        self.whose.chosen.connect(lambda _key: self._show())
        self.footer.committed.connect(lambda text: self._change(self.footer, footer=text or ""))
        self.salutation.committed.connect(lambda text: self._change(self.salutation, salutation=text or ""))
        self.closing.committed.connect(lambda text: self._change(self.closing, closing=text or ""))
        self.accent.committed.connect(lambda colour: self._change(self.accent, accent=colour or ""))
        self.mark.picked.connect(self._pick_mark)
        self.logo_button.clicked.connect(lambda: self._take(self.ask()))
        self.no_logo.clicked.connect(lambda: self._change(None, logo=None))
        self.reset.clicked.connect(self._reset)
        self.tones.drop.aboutToShow.connect(self._fill_tones)

    def _change(self, field: Field | None, **values: Any) -> None:
        self.logo_error.show_error("")
        if self._body is not None:
            self.outbox.send(ChangeLetterhead(self.organization, **values), field, failed=self._refused)

    def _pick_mark(self, mark: LetterheadMark) -> None:
        """One's own logo needs a picture first."""
        if mark is LetterheadMark.LOGO and self.shown.logo is None:
            self.mark.set_value(self.shown.mark)
            self._take(self.ask())
        else:
            self._change(None, mark=mark)

    def _take(self, path: Path | None) -> None:
        if path is None:
            return
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST_LOGO + 1)
        except OSError as error:
            self.logo_error.show_error(tr("{name} ist nicht lesbar: {why}").format(name=path.name, why=error.strerror))
            return
        self._change(None, logo=content)

    def _refused(self, error: UserError) -> None:
        self.mark.set_value(self.shown.mark)
        self.logo_error.show_error(error.sentence())

    def _reset(self) -> None:
        if self._body is not None:
            self.outbox.send(ResetLetterhead(self.organization))

    def _fill_tones(self) -> None:
        self.tones.drop.clear()
        for name, colour in (
            (tr("wie üblich"), ""), (tr("Petrol"), "#0F5461"), (tr("Dunkelblau"), "#1B3A6B"),
            (tr("Dunkelgrün"), "#1E5B34"), (tr("Weinrot"), "#7A1F3D"), (tr("Rostbraun"), "#8A3B12"),
            (tr("Anthrazit"), "#33404A"),
        ):  # fmt: skip
            action = QAction(name, self.tones.drop)
            if colour:
                tone = QPixmap(16, 16)
                tone.fill(QColor(colour))
                action.setIcon(QIcon(tone))
            action.triggered.connect(lambda _checked=False, chosen=colour: self._use_tone(chosen))
            self.tones.drop.addAction(action)

    def _use_tone(self, colour: str) -> None:
        self.accent.set_value(colour or None)
        self._change(self.accent, accent=colour)

    def show_body(self, organization: UUID, name: str, head: LetterheadView, strategy: LetterheadView) -> None:
        """Both letterheads; which one is shown stays as it was chosen."""
        self._body, self._strategy = (organization, name, head), strategy
        self._show()

    def _show(self) -> None:
        if self._body is None:
            return
        organization: UUID | None
        organization, name, head = self._body
        words = tr("So beginnt jedes Dokument dieses Gremiums; was leer bleibt, ist wie üblich.")
        if self.whose.current() == STRATEGY:
            organization, name, head = None, tr("Strategie"), self._strategy
            words = tr("So beginnt jedes Dokument, das zu keinem Gremium gehört, etwa Projektplan oder Haushalt.")
        self.about.setText(words)
        self._letter.setVisible(organization is not None)  # invitations belong to a body
        fields: tuple[tuple[Field, Any], ...] = (
            (self.senders, "\n".join(head.senders)), (self.footer, head.footer), (self.salutation, head.salutation),
            (self.closing, head.closing), (self.accent, head.accent), (self.mark, head.mark),
        )  # fmt: skip
        for field, value in fields:
            self.outbox.show(field, organization or _STRATEGY, value)
        self.organization, self.shown = organization, head
        self.no_logo.setVisible(head.logo is not None)
        self.reset.setEnabled(head != USUAL)
        ratio = f"{contrast_on_white(head.accent):.1f}".replace(".", ",") if head.accent else ""
        self.contrast.setText(
            tr("Kontrast auf Papier {ratio} : 1, nötig sind 4,5 : 1.").format(ratio=ratio)
            if ratio
            else tr("Gelber Streifen, Zeichen und Beschlusskante in Petrol.")
        )
        title = tr("Niederschrift") if organization is not None else tr("Haushalt")
        self.look.show_head(head, name, title)

    def _ask_file(self) -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("Logo wählen"), "", "PNG (*.png)")
        return Path(name) if name else None


def _owner(record: UUID) -> UUID | None:
    return None if record == _STRATEGY else record
