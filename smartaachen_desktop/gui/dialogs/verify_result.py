"""What was found out about one file: the sentence first, then each signature, the database, the file itself."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.formats import NBSP
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.card import Card, Pane
from smartaachen_desktop.gui.shared.empty import IconLabel
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.language import told, tr
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.services.queries.minutes_match import MinutesMatch
from smartaachen_desktop.services.verification import (
    CheckedFile,
    Problem,
    SignatureCheck,
    VerificationStatus,
)
from smartaachen_desktop.services.verification_words import (
    HANDWRITING,
    Fact,
    advice,
    facts,
    fingerprint_words,
    match_sentences,
    summary,
)

LABEL = 124
"""Width of the labels at the left."""


@dataclass(frozen=True)
class Look:
    """How one of the three answers looks."""

    words: str
    kind: str
    icon: str


def look_of(status: VerificationStatus) -> Look:
    return {
        VerificationStatus.PASSED: Look(tr("bestanden"), "ok", "check-circle"),
        VerificationStatus.UNDETERMINED: Look(tr("nicht entscheidbar"), "warn", "warning"),
        VerificationStatus.FAILED: Look(tr("nicht bestanden"), "bad", "warning-circle"),
    }[status]


def fact_label(fact: Fact) -> str:
    return {
        Fact.WHO: tr("Unterschrieben von"),
        Fact.TIME: tr("Ort und Zeit"),
        Fact.SIGNED: tr("Fassung"),
        Fact.AFTER: tr("Danach"),
        Fact.CHAIN: tr("Zertifikat"),
        Fact.LEVEL: tr("Rechtlich"),
    }[fact]


class VerifyResult(QScrollArea):
    """`trust_wanted` carries the signature whose issuer shall be trusted; the others steer the long check."""

    trust_wanted = Signal(object)
    stop_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Ergebnis der Prüfung"))
        self.stop: KeyButton | None = None
        self.go_on: KeyButton | None = None
        self.trust_buttons: list[KeyButton] = []

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def show_reading(self, name: str) -> None:
        self._start(self.tr("{name} wird geprüft …").format(name=name))

    def show_error(self, what: str, then: str) -> None:
        """The file could not be checked at all."""
        column = self._start("")
        column.addWidget(self._verdict(look_of(VerificationStatus.FAILED), what, (then,) if then else ()))
        column.addStretch(1)

    def show_checked(self, checked: CheckedFile, *, running: bool, stopped: bool) -> None:
        """`running`: what came after the signatures is still being looked at; `stopped`: the user ended that."""
        column = self._start("")
        column.addWidget(
            self._verdict(look_of(checked.status), told(summary(checked)), tuple(map(told, advice(checked))))
        )
        if running or stopped:
            column.addWidget(self._long_check(running=running))
        for number, check in enumerate(checked.verification.signatures, 1):
            column.addWidget(self._signature(number, check))
        if checked.verification.signatures:
            column.addWidget(PlainLabel(self.theme, told(HANDWRITING), "ink2", 13, wrap=True))
        if checked.match is not None:
            column.addWidget(self._match(checked.match))
        column.addWidget(self._file(checked))
        column.addStretch(1)

    def _start(self, words: str) -> QVBoxLayout:
        """An empty page; the old one goes with everything on it."""
        self.stop = self.go_on = None
        self.trust_buttons = []
        page = Pane(self.theme, ground="window")
        page.body.setContentsMargins(16, 16, 16, 16)
        page.body.setSpacing(12)
        if words:
            page.body.addWidget(PlainLabel(self.theme, words, "ink2"))
            page.body.addStretch(1)
        self.setWidget(page)
        return page.body

    def _verdict(self, look: Look, words: str, then: tuple[str, ...]) -> QWidget:
        ground = Pane(self.theme, ground=f"{look.kind}_soft")
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(IconLabel(self.theme, look.icon, look.kind, 32), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        head = PlainLabel(self.theme, look.words[:1].upper() + look.words[1:], look.kind, "head", bold=True)
        self.summary = PlainLabel(self.theme, words, wrap=True)
        column.addWidget(head)
        column.addWidget(self.summary)
        for each in then:
            column.addWidget(PlainLabel(self.theme, f"→ {each}", "ink2", wrap=True))
        row.addLayout(column, 1)
        ground.body.addLayout(row)
        ground.setAccessibleName(f"{look.words}. {words}")
        return ground

    def _long_check(self, *, running: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(4, 0, 0, 0)
        words = self.tr("Noch wird geprüft, was nach den Unterschriften hinzukam. Das kann dauern.")
        if not running:
            words = self.tr("Abgebrochen: Was nach den Unterschriften hinzukam, ist nicht geprüft.")
        row.addWidget(IconLabel(self.theme, "magnifying-glass", "ink2", 18))
        row.addWidget(PlainLabel(self.theme, words, "ink2", wrap=True), 1)
        act = self.tr("Prüfung abbrechen") if running else self.tr("Weiter prüfen")
        button = KeyButton(self.theme, act, small=True)
        button.setAutoDefault(False)
        if running:
            self.stop = button
            button.clicked.connect(self.stop_wanted)
        else:
            self.go_on = button
            button.clicked.connect(self.go_on_wanted)
        row.addWidget(button)
        return holder

    def _signature(self, number: int, check: SignatureCheck) -> QWidget:
        look = look_of(check.status)
        role, words = told(check.role) or check.field, told(check.explanation)
        card = Card(self.theme, f"{number}. {role}")
        card.head.addWidget(Badge(self.theme, look.words, look.kind, look.icon))
        card.body.addWidget(PlainLabel(self.theme, words, wrap=True))
        rows = [(fact_label(fact), told(each)) for fact, each in facts(check)]
        if check.chain:
            rows.append((self.tr("Fingerabdruck"), fingerprint_words(check.chain[-1].fingerprint)))
        self._facts(card.body, rows)
        if check.problem is Problem.UNTRUSTED and check.chain:
            button = KeyButton(self.theme, self.tr("Diesem Aussteller vertrauen …"), icon="shield-check", small=True)
            button.setAutoDefault(False)
            button.clicked.connect(_sends(self.trust_wanted.emit, check))
            self.trust_buttons.append(button)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        card.setAccessibleName(f"{role}: {look.words}. {words}")
        return card

    def _match(self, match: MinutesMatch) -> QWidget:
        card = Card(self.theme, self.tr("Vergleich mit dieser Datenbank"))
        if match.agrees is not None:
            good = match.agrees
            words = self.tr("stimmt überein") if good else self.tr("weicht ab")
            card.head.addWidget(
                Badge(self.theme, words, "ok" if good else "bad", "check-circle" if good else "warning-circle")
            )
        for each in match_sentences(match):
            card.body.addWidget(PlainLabel(self.theme, told(each), wrap=True))
        for one in match.differences:
            card.body.addWidget(PlainLabel(self.theme, f"{told(one.subject)}: {told(one.what)}", bold=True, wrap=True))
            self._facts(
                card.body,
                [
                    (self.tr("in der Datei"), told(one.document)),
                    (self.tr("in der Datenbank"), told(one.database)),
                ],
            )
        return card

    def _file(self, checked: CheckedFile) -> QWidget:
        card = Card(self.theme, self.tr("Datei"))
        anchors = "; ".join(checked.anchors) or self.tr("keinem Aussteller")
        self._facts(
            card.body,
            [
                (self.tr("Name"), checked.name),
                (self.tr("Größe"), self.tr("{size} Byte").format(size=f"{checked.size:,}".replace(",", NBSP))),
                ("SHA-256", fingerprint_words(checked.sha256).lower()),
                (self.tr("Vertraut wird"), anchors),
            ],
        )
        return card

    def _facts(self, place: QLayout, rows: list[tuple[str, str]]) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, LABEL)
        grid.setColumnStretch(1, 1)
        for number, (label, words) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(PlainLabel(self.theme, label, "ink2", 13), number, 0, top)
            value = PlainLabel(self.theme, words, size=13, wrap=True, tabular=True)
            value.setAccessibleName(f"{label}: {words}")
            grid.addWidget(value, number, 1)
        place.addWidget(holder)


def _sends(send: Callable[[object], object], value: object) -> Callable[[], None]:
    def act() -> None:
        send(value)

    return act
