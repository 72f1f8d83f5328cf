"""The signatures of a document in their order; yellow is whose turn it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smartaachen_desktop.formats import day, day_and_time
from smartaachen_desktop.gui.shared import paint
from smartaachen_desktop.gui.shared.badge import badge_width, paint_badge
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.citations import in_brackets
from smartaachen_desktop.model.documents import SignatureLevel
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.services.queries.document_signers import DocumentSigner
from smartaachen_desktop.services.queries.meetings import MeetingView
from smartaachen_desktop.services.queries.signers import Signer, next_signer, signature_of, signers
from smartaachen_desktop.services.queries.words import LEVEL_NAMES
from smartaachen_desktop.services.signing import GivenSignature, PlacesRead

ROW = 57
USUAL = 2
"""Chair and Schriftführung: the height before anything is read."""


@dataclass(frozen=True)
class SignatureStep:
    """One row: `badge` with its kind; `now` for the next one to sign."""

    role: str
    name: str
    words: str
    badge: str
    kind: str
    icon: str
    now: bool = False


class SignatureSteps(paint.Painted):
    """A row for each signer, in a frame."""

    def __init__(self, theme: ThemeBox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.steps: tuple[SignatureStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_meeting(self, meeting: MeetingView, intact: bool | None) -> None:
        """`intact` says what the check of the signed PDF found; None when it was not checked."""
        following = next_signer(meeting)
        self._show(tuple(self._step(meeting, signer, following, intact) for signer in signers(meeting)))

    def show_places(self, places: PlacesRead, intact: bool | None) -> None:
        """The places of a document that is no minutes."""
        self._show(tuple(self._place(signer, places, intact) for signer in places.signers))

    def _show(self, steps: tuple[SignatureStep, ...]) -> None:
        self.steps = steps
        said = (f"{each.role} {each.name}: {each.badge}, {each.words}" for each in self.steps)
        self.setAccessibleName(self.tr("Unterschriften, in dieser Reihenfolge") + ". " + ". ".join(said))
        self.updateGeometry()
        self.update()

    def _step(
        self, meeting: MeetingView, signer: Signer, following: Signer | None, intact: bool | None
    ) -> SignatureStep:
        title, name = signer.title, signer.name or self.tr("nicht eingetragen")
        done = signature_of(meeting, signer)
        if done is not None and done.level is SignatureLevel.REFUSED:
            when = day_and_time(done.at)
            # the public edition keeps the reason back
            words = self.tr("{when}, Grund: {why}").format(when=when, why=done.note) if done.note else when
            return SignatureStep(title, done.name, words, self.tr("verweigert"), "warn", "prohibit")
        if done is not None and done.level is SignatureLevel.HANDWRITTEN:
            words = self.tr("am {when}, auf Papier{source}").format(
                when=day(done.at), source=in_brackets(meeting.cites(Law.MINUTES))
            )
            return SignatureStep(title, done.name, words, self.tr("von Hand"), "ok", "check-circle")
        if done is not None:
            return self._done(title, GivenSignature(done.name, done.at, done.level), intact)
        if signer == following:
            words = self.tr("als Nächstes")
            if signer.last:
                words = self.tr("als Nächstes; danach ist die Sitzung gesiegelt")
            return SignatureStep(title, name, words, self.tr("jetzt"), "now", "pen-nib", now=True)
        words = self.tr("nach Freigabe der Niederschrift")
        if following is not None:
            words = self.tr("danach; damit ist die Sitzung gesiegelt") if signer.last else self.tr("danach")
        return SignatureStep(title, name, words, self.tr("danach"), "neutral", "pen-nib")

    def _place(self, signer: DocumentSigner, places: PlacesRead, intact: bool | None) -> SignatureStep:
        given = places.given.get(signer.field)
        if given is not None:
            return self._done(signer.title, given, intact)
        name = signer.name or self.tr("Name laut Zertifikat")
        if signer == places.next:
            words = (
                self.tr("als Nächstes; danach ist das Dokument gesperrt") if signer.last else self.tr("als Nächstes")
            )
            return SignatureStep(signer.title, name, words, self.tr("jetzt"), "now", "pen-nib", now=True)
        words = self.tr("danach; damit ist das Dokument gesperrt") if signer.last else self.tr("danach")
        return SignatureStep(signer.title, name, words, self.tr("danach"), "neutral", "pen-nib")

    def _done(self, title: str, given: GivenSignature, intact: bool | None) -> SignatureStep:
        when = day_and_time(given.at) if given.at is not None else self.tr("unbekanntem Tag")
        words = self.tr("unterschrieben am {when}").format(when=when) + f" · {LEVEL_NAMES[given.level]}"
        if intact is False:
            return SignatureStep(title, given.name, words, self.tr("ungültig"), "bad", "warning-circle")
        badge = self.tr("gültig") if intact else self.tr("unterschrieben")
        return SignatureStep(title, given.name, words, badge, "ok", "check-circle")

    def sizeHint(self) -> QSize:
        return QSize(400, ROW * max(len(self.steps), USUAL) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.begin()
        frame = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.fillPath(shape, self.theme.colour("surface"))
        painter.setClipPath(shape)
        for number, step in enumerate(self.steps):
            self._paint_row(
                painter, QRectF(0, number * ROW, self.width(), ROW), step, last=number + 1 == len(self.steps)
            )
        painter.setClipping(False)
        paint.box(painter, frame, None, self.theme.colour("line"))

    def _paint_row(self, painter: QPainter, row: QRectF, step: SignatureStep, *, last: bool) -> None:
        theme, colour = self.theme, self.theme.colour
        if step.now:
            painter.fillRect(row, colour("accent_soft"))
        if not last:
            painter.fillRect(QRectF(0, row.bottom() - 1, row.width(), 1), colour("line"))
        ink = {"ok": "ok", "bad": "bad", "warn": "warn", "now": "ink"}.get(step.kind, "ink2")
        theme.icons.paint(painter, QRectF(14, row.top() + 19, 19, 19), step.icon, colour(ink))
        wide = badge_width(theme, step.badge, step.kind)
        right = row.width() - 12 - wide
        paint_badge(painter, QRectF(right, row.top() + 19, wide, 20), theme, step.badge, step.kind)
        bold = theme.fonts.bold()
        role_width = paint.width_of(step.role, bold)
        top = QRectF(44, row.top() + 9, right - 52, 20)
        paint.text(painter, top, step.role, bold, colour("ink"))
        rest = top.adjusted(role_width, 0, 0, 0)
        paint.text(painter, rest, f" · {step.name}", theme.fonts.base(), colour("ink"))
        below = QRectF(44, row.top() + 29, right - 52, 18)
        paint.text(painter, below, step.words, theme.fonts.base(13, tabular=True), colour("ink2"))
