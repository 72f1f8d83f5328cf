"""The pane at the right of a body: name, rules with their paragraph, statutory size with the quorum, task, rhythm."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smartaachen_desktop.gui.people.attendance_proof import HALF, AttendanceProof
from smartaachen_desktop.gui.people.figures import cents, days, demand, euros, size
from smartaachen_desktop.gui.shared.badge import Badge
from smartaachen_desktop.gui.shared.card import Pane, SectionHead
from smartaachen_desktop.gui.shared.inputs import CheckedEdit, DateEdit
from smartaachen_desktop.gui.shared.labels import PlainLabel
from smartaachen_desktop.gui.shared.majority import MajorityChoice
from smartaachen_desktop.gui.shared.outbox import Outbox
from smartaachen_desktop.gui.shared.saved import Combo, LineField, TextField
from smartaachen_desktop.gui.theme import ThemeBox
from smartaachen_desktop.model.citations import citation, in_brackets, unbroken
from smartaachen_desktop.model.errors import UserError
from smartaachen_desktop.model.law import Law
from smartaachen_desktop.model.majorities import Requirement
from smartaachen_desktop.model.people import RuleProfile
from smartaachen_desktop.services.people import ChangeOrganization
from smartaachen_desktop.services.queries.people import OrganizationRow
from smartaachen_desktop.services.queries.words import NUMERAL_NAMES, PROFILE_NAMES


def _short(law: Law) -> str:
    return unbroken(law.removesuffix(" GO NRW"))


class Facts(Pane):
    wished = Signal(object)
    """The document that shall be made."""

    def __init__(self, theme: ThemeBox, outbox: Outbox, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.outbox = outbox
        self.shown: OrganizationRow | None = None
        self.name = TextField(theme, self.tr("Name"), least=1)
        self.short_name = LineField(theme, self.tr("Kurzname"))
        self.founded = DateEdit(theme, self.tr("Gegründet"))
        self.founded.edit.setPlaceholderText(self.tr("TT.MM.JJJJ"))
        self.purpose = TextField(theme, self.tr("Aufgabe"), least=3)
        self.rhythm = LineField(theme, self.tr("Rhythmus"))
        self.profile = Combo(self.tr("Regeln"), list(PROFILE_NAMES.items()))
        self.seats_edit: CheckedEdit[int] = CheckedEdit(
            theme, self.tr("Gesetzliche Mitgliederzahl"), size, str, example="17", right=True
        )
        self.seats_edit.setFixedWidth(72)
        self.source = LineField(theme, self.tr("Grundlage der Regeln"))
        self.source.edit.setPlaceholderText(self.tr("z. B. Geschäftsordnung"))
        self.notice: CheckedEdit[int] = CheckedEdit(
            theme, self.tr("Ladungsfrist in vollen Tagen"), days, str, example="7", right=True
        )
        self.notice.setFixedWidth(72)
        self.allowance: CheckedEdit[int] = CheckedEdit(
            theme, self.tr("Sitzungsgeld je Sitzung in Euro"), cents, euros, example="25,00", right=True
        )
        self.allowance.setFixedWidth(96)
        self.roll_call: CheckedEdit[int] = CheckedEdit(
            theme, self.tr("Mitglieder für eine namentliche Abstimmung"), demand, str, example="3", right=True
        )
        self.roll_call.setFixedWidth(72)
        self.majority = MajorityChoice(self.tr("Übliche Mehrheit"), stacked=True)
        self.majority_note = PlainLabel(theme, "", "ink2", "small", wrap=True)
        self.numerals = Combo(self.tr("Ziffern der Tagesordnung"), list(NUMERAL_NAMES.items()))
        self.public_prefix = LineField(theme, self.tr("Kürzel der öffentlichen Punkte"))
        self.closed_prefix = LineField(theme, self.tr("Kürzel der nichtöffentlichen Punkte"))
        for prefix in (self.public_prefix, self.closed_prefix):
            prefix.edit.setPlaceholderText(self.tr("ohne"))
        self.numbers = PlainLabel(theme, "", bold=True, tabular=True, wrap=True)
        self.citizens = Combo(
            self.tr("Ratsmitglieder in der Mehrheit"),
            [(True, self.tr("Ratsmitglieder überwiegen")), (False, self.tr("keine Vorgabe"))],
        )
        for half in (self.short_name, self.founded):
            half.setMinimumWidth(HALF)  # two stand side by side in the narrowest pane
        self.attendance = AttendanceProof(theme)
        self.attendance.wished.connect(self.wished)
        self.quorum = PlainLabel(theme, "", bold=True, tabular=True, wrap=True)
        self.rule = PlainLabel(theme, "", "ink2", "small", wrap=True)
        self.seats = Badge(theme)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        theme = self.theme
        inside = QWidget()
        inside.setProperty("ground", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(SectionHead(theme, self.tr("Angaben")))
        facts = self._group(column)
        self._add(facts, self.tr("Name"), self.name)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for label, field in ((self.tr("Kurzname"), self.short_name), (self.tr("Gegründet"), self.founded)):
            part = QVBoxLayout()
            part.setSpacing(4)
            self._add(part, label, field)
            part.addStretch(1)
            pair.addLayout(part, 1)
        facts.addSpacing(8)
        facts.addLayout(pair)
        self._add(facts, self.tr("Aufgabe"), self.purpose)
        self._add(facts, self.tr("Rhythmus"), self.rhythm)
        column.addWidget(SectionHead(theme, self.tr("Regeln und Beschlussfähigkeit"), icon="scales"))
        rules = self._group(column)
        self._add(rules, self.tr("Regeln"), self.profile)
        rules.addWidget(self.rule)
        rules.addSpacing(4)
        self._caption(rules, self.tr("Gesetzliche Mitgliederzahl"), self.seats_edit)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.seats_edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.quorum, 1, Qt.AlignmentFlag.AlignVCenter)
        rules.addLayout(row)
        self.paragraph = PlainLabel(theme, "", "ink2", "small", wrap=True)
        rules.addWidget(self.paragraph)
        rules.addWidget(self.seats)
        self.citizens_label = self._add(rules, self.tr("Sachkundige Bürger*innen"), self.citizens)
        self._add(rules, self.tr("Grundlage der Regeln"), self.source)
        for label, edit in (
            (self.tr("Ladungsfrist in vollen Tagen (0: keine hinterlegt)"), self.notice),
            (self.tr("Sitzungsgeld je Sitzung in Euro (0: wird nicht gerechnet)"), self.allowance),
            (
                self.tr("Mitglieder, die eine namentliche Abstimmung verlangen können (0: keine Zahl hinterlegt)"),
                self.roll_call,
            ),
        ):
            self._add(rules, label, edit)
        self._usual_majority(rules)
        column.addWidget(SectionHead(theme, self.tr("Nummern der Tagesordnung"), icon="list-numbers"))
        self._number_style(self._group(column))
        column.addWidget(SectionHead(theme, self.tr("Teilnahmenachweis")))
        self._group(column).addWidget(self.attendance)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.body.addWidget(scroll)

    def _usual_majority(self, group: QVBoxLayout) -> None:
        self._add(group, self.tr("Übliche Mehrheit der Abstimmungen"), self.majority)
        group.addWidget(self.majority_note)

    def _number_style(self, group: QVBoxLayout) -> None:
        self._add(group, self.tr("Ziffern der ersten Ebene"), self.numerals)
        # one below the other: what is wrong with a prefix needs the width
        self._add(group, self.tr("Kürzel der öffentlichen Punkte"), self.public_prefix)
        self._add(group, self.tr("Kürzel der nichtöffentlichen Punkte"), self.closed_prefix)
        group.addWidget(self.numbers)
        words = self.tr("Gilt für geplante und neue Sitzungen; eingeladene und frühere behalten ihre Nummern.")
        group.addWidget(PlainLabel(self.theme, words, "ink2", "small", wrap=True))

    @staticmethod
    def _group(column: QVBoxLayout) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setContentsMargins(12, 10, 12, 14)
        group.setSpacing(4)
        column.addLayout(group)
        return group

    def _caption(self, column: QVBoxLayout, label: str, field: QWidget) -> PlainLabel:
        """Nearer to its own field than to the one above."""
        words = PlainLabel(self.theme, label, "ink2", "small", wrap=True)
        words.setContentsMargins(0, 8 if column.count() else 0, 0, 0)
        words.setBuddy(field)
        column.addWidget(words)
        return words

    def _add(self, column: QVBoxLayout, label: str, field: QWidget) -> PlainLabel:
        words = self._caption(column, label, field)
        column.addWidget(field)
        return words

    def _connect(self) -> None:
        send = self.outbox.send
        self.name.wished.connect(lambda key, text: send(ChangeOrganization(key, name=text), self.name))
        self.purpose.wished.connect(lambda key, text: send(ChangeOrganization(key, purpose=text), self.purpose))
        self.short_name.committed.connect(lambda text: self._change(self.short_name, short_name=text or ""))
        self.rhythm.committed.connect(lambda text: self._change(self.rhythm, rhythm=text or ""))
        self.founded.committed.connect(lambda value: self._change(self.founded, founded=value))
        self.seats_edit.committed.connect(lambda value: self._change(self.seats_edit, statutory_size=value or 0))
        self.notice.committed.connect(lambda value: self._change(self.notice, notice_days=value or 0))
        self.allowance.committed.connect(lambda value: self._change(self.allowance, attendance_cents=value or 0))
        self.roll_call.committed.connect(lambda value: self._change(self.roll_call, roll_call_demand=value or 0))
        self.majority.picked.connect(self._choose_majority)
        self.source.committed.connect(lambda text: self._change(self.source, rules_source=text or ""))
        self.citizens.picked.connect(lambda value: self._change(self.citizens, citizens_rule=value))
        self.numerals.picked.connect(lambda value: self._change(self.numerals, numerals=value))
        self.public_prefix.committed.connect(lambda text: self._change(self.public_prefix, public_prefix=text or ""))
        self.closed_prefix.committed.connect(lambda text: self._change(self.closed_prefix, closed_prefix=text or ""))
        self.profile.picked.connect(lambda value: self._change(self.profile, rule_profile=value))

    def _choose_majority(self, value: Requirement) -> None:
        """A majority of the members is refused where their number is not known; the stored one is shown again."""
        if self.shown is not None:
            body = self.shown

            def refused(error: UserError) -> None:
                self.majority.set_value(body.majority)
                self.majority_note.setText(error.sentence())
                self.majority_note.set_role("bad")

            self.outbox.send(ChangeOrganization(body.id, majority=value), self.majority, failed=refused)

    def _change(self, field: CheckedEdit[Any] | Combo, **values: Any) -> None:
        if self.shown is not None:
            self.outbox.send(ChangeOrganization(self.shown.id, **values), field)

    def show_body(self, body: OrganizationRow) -> None:
        show = self.outbox.show
        for field, value in (
            (self.name, body.name), (self.short_name, body.short_name), (self.founded, body.founded),
            (self.purpose, body.purpose), (self.rhythm, body.rhythm), (self.profile, body.rule_profile),
            (self.seats_edit, body.statutory_size), (self.notice, body.notice_days), (self.source, body.rules_source),
            (self.citizens, body.citizens_rule), (self.allowance, body.attendance_cents),
            (self.roll_call, body.roll_call_demand), (self.majority, body.majority),
            (self.numerals, body.number_style.numerals),
            (self.public_prefix, body.number_style.public_prefix),
            (self.closed_prefix, body.number_style.closed_prefix),
        ):  # fmt: skip
            show(field, body.id, value)
        style = body.number_style
        shown = [style.number(part, place) for part, place in ((True, (1,)), (True, (1, 1)), (False, (1,)))]
        self.numbers.setText(self.tr("Beispiel: {numbers}").format(numbers=" · ".join(shown)))
        council = body.rule_profile is RuleProfile.COUNCIL_COMMITTEE
        self.rule.setText(
            self.tr(
                "Es gilt die Gemeindeordnung NRW: Beschlussfähigkeit {quorum}, Abstimmungen {votes}, "
                "Befangenheit {bias}, sachkundige Bürger*innen {citizens}."
            ).format(
                quorum=_short(Law.QUORUM),
                votes=_short(Law.VOTES),
                bias=_short(Law.BIAS),
                citizens=_short(Law.CITIZENS),
            )
            if council
            else self.tr(
                "Beschlussfähigkeit, Abstimmungen und Unterschriften wie vereinbart; vorbelegt wie im Ratsausschuss."
            )
        )
        citizens = citation(body.rule_profile, Law.CITIZENS_MAJORITY, body.rules_source)
        self.citizens_label.setText(self.tr("Sachkundige Bürger*innen") + in_brackets(unbroken(citizens)))
        self._show_quorum(body)
        self._show_majority(body, council)
        self.shown = body
        self.attendance.body = body.id

    def _show_majority(self, body: OrganizationRow, council: bool) -> None:
        self.majority_note.set_role("ink2")
        self.majority_note.setText(
            self.tr("Abweichend von {law}: dort ist es die Mehrheit der Ja- und Nein-Stimmen.").format(
                law=unbroken(Law.VOTE_FORMS)
            )
            if council and body.majority is not Requirement.SIMPLE
            else self.tr("Gilt für neue Abstimmungen, wenn bei der Abstimmung keine andere gewählt ist.")
        )

    def _show_quorum(self, body: OrganizationRow) -> None:
        if not body.statutory_size:
            self.quorum.setText(self.tr("nicht festgelegt"))
            self.paragraph.setText(self.tr("Ohne Mitgliederzahl ist keine Mindestzahl verlangt."))
            self.seats.hide()
            return
        self.quorum.setText(
            self.tr("mindestens {needed} von {size}").format(needed=body.needed, size=body.statutory_size)
        )
        source = citation(body.rule_profile, Law.QUORUM_NUMBER, body.rules_source)
        self.paragraph.setText(
            self.tr("Beschlussfähig mit mehr als der Hälfte der gesetzlichen Mitgliederzahl{source}.").format(
                source=in_brackets(unbroken(source))
            )
        )
        voting = sum(member.votes and member.ended is None for member in body.members)
        full = voting == body.statutory_size
        words = self.tr("Sitze mit Stimme: {n} von {size}").format(n=voting, size=body.statutory_size)
        self.seats.show_text(words, "ok" if full else "warn", "check" if full else "warning")
        self.seats.show()
