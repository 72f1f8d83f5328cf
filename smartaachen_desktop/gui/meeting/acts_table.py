"""The table of meeting acts: shortcuts, command palette, tooltips and the sheet behind F1 are all made from it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smartaachen_desktop.gui.meeting import act_checks as check
from smartaachen_desktop.gui.shared.buttons import KeyButton
from smartaachen_desktop.gui.shared.language import tr
from smartaachen_desktop.model.documents import Audience

if TYPE_CHECKING:
    from smartaachen_desktop.gui.meeting.workbench import MeetingWorkbench

    Run = Callable[[MeetingWorkbench], object]
    Why = Callable[[MeetingWorkbench], str]
    Button = Callable[[MeetingWorkbench], KeyButton]

OPEN, ROLL_CALL, SECRET, ELECTION = "open", "roll_call", "secret", "election"
"""The segments of the vote card, see `vote_state`."""


AGENDA, PEOPLE, PREVIEW = "agenda", "people", "preview"
"""The panes beside the item, see `bench_sides`."""


@dataclass(frozen=True)
class MeetingAct:
    """`keys` as Qt writes them. Without `run` the act is its button; a button shows the key in its tooltip."""

    id: str
    name: str
    keys: str
    run: "Run | None" = None
    why_not: "Why" = check.free
    """Why it is not possible now, empty when it is."""
    button: "Button | None" = None
    pane: str = ""
    """Where the act is at home: a pane that had to give way comes back first."""
    bound: bool = True
    """False where a part of the view binds the key itself, because it holds only there."""

    def obstacle(self, bench: "MeetingWorkbench") -> str:
        if why := self.why_not(bench):
            return why
        if self.run is None and self.button is not None and not check.pressable(bench, self.button(bench)):
            return bench.obstacle() or tr("Das geht an dieser Stelle der Sitzung nicht.")
        return ""

    def perform(self, bench: "MeetingWorkbench") -> None:
        """Do it, or say why not: a key that does nothing leaves the hands wondering."""
        if self.pane:
            bench.sides.ask(self.pane)
        if why := self.obstacle(bench):
            bench.refuse(why)
        elif self.run is not None:
            self.run(bench)
        elif self.button is not None:
            self.button(bench).click()


@dataclass(frozen=True)
class ActGroup:
    title: str
    acts: tuple[MeetingAct, ...]


def act_groups() -> tuple[ActGroup, ...]:
    """In the order of the sheet; made anew, because the names follow the language."""
    return (
        ActGroup(tr("Sitzung"), _course()),
        ActGroup(tr("Tagesordnung"), _agenda()),
        ActGroup(tr("Beratung"), _discussion()),
        ActGroup(tr("Abstimmung"), _vote()),
        ActGroup(tr("Beschluss und Aufträge"), _resolution()),
        ActGroup(tr("Anwesenheit und Beschlussfähigkeit"), _people()),
    )


def meeting_acts() -> tuple[MeetingAct, ...]:
    return tuple(act for group in act_groups() for act in group.acts)


@cache
def key_of(act_id: str) -> str:
    """The key of an act, for menus and controls that show it."""
    return next(act.keys for act in meeting_acts() if act.id == act_id)


def _focus(part: Callable[["MeetingWorkbench"], QWidget]) -> "Run":
    return lambda bench: part(bench).setFocus(Qt.FocusReason.ShortcutFocusReason)


def _course() -> tuple[MeetingAct, ...]:
    act = MeetingAct
    return (
        act("step_meeting", tr("Sitzung eröffnen, unterbrechen, fortsetzen"), "Ctrl+Shift+S",
            button=lambda b: b.middle.head.meeting_button),
        act("break", tr("Unterbrechen mit Grund und Ende"), "Shift+F6",
            lambda b: b.middle.head.ask_break(), check.running),
        act("close_meeting", tr("Sitzung schließen"), "Ctrl+Shift+F6",
            lambda b: b.middle.head.close_meeting(), check.live, lambda b: b.middle.head.close_button),
        act("check", tr("Prüfliste „Bereit zur Unterschrift“"), "F12", lambda b: b.middle.after.toggle()),
        act("next_step", tr("Niederschrift: Entwurf, Freigabe, Unterschrift"), "Shift+F12",
            why_not=check.closed, button=lambda b: b.middle.closing.button),
        act("back_to_draft", tr("Niederschrift zurück zum Entwurf"), "Ctrl+Shift+F12",
            why_not=check.approved, button=lambda b: b.middle.closing.back),
        act("versions", tr("Fassungen der Niederschrift"), "Alt+Shift+V",
            why_not=check.closed, button=lambda b: b.middle.closing.versions),
        act("baseline", tr("Basisplan dieser Sitzung festhalten"), "Alt+Shift+F", why_not=check.without_baseline,
            button=lambda b: b.middle.closing.baseline.button),
        act("details", tr("Sitzungsdaten ändern"), "Ctrl+D", lambda b: b.change_details(), check.writable),
        act("cancel_meeting", tr("Sitzung absagen, Absage zurücknehmen"), "Ctrl+Shift+Del",
            lambda b: b.middle.cancellation.step(), check.cancellable, lambda b: b.middle.cancellation.back),
        act("agenda_sheet", tr("Tagesordnung als PDF, öffentliche Ausgabe"), "Ctrl+Shift+I",
            lambda b: b.wishes.agenda(), check.free),
        act("run_sheet", tr("Regiebuch als PDF"), "Ctrl+Shift+D", lambda b: b.wishes.run_sheet(), check.free),
        act("export", tr("Niederschrift ausgeben, drucken, per E-Mail"), "Ctrl+E",
            lambda b: b.wishes.protocol(), check.free),
        act("bundle", tr("Alle Unterlagen der Sitzung in einen Ordner"), "Ctrl+Shift+U",
            lambda b: b.wishes.bundle(), check.free),
        act("carry", tr("Sitzung in eine Datei zum Mitnehmen"), "Alt+Shift+X",
            lambda b: b.wishes.carry(), check.free),
        act("take_file", tr("Sitzung aus Datei übernehmen"), "Alt+Shift+I",
            lambda b: b.take_file_wished.emit(), check.free),
        act("preview", tr("Vorschau der Niederschrift neben dem Text"), "F10",
            lambda b: b.toggle_preview(), check.previewable),
        act("preview_edition", tr("Vorschau: öffentliche oder interne Ausgabe"), "Alt+Shift+A",
            lambda b: b.preview_act("edition"), check.previewed),
        act("preview_stay", tr("Vorschau: beim Tagesordnungspunkt bleiben"), "Alt+Shift+B",
            lambda b: b.preview_act("stay"), check.previewed),
        act("archive", tr("Ins Archiv legen, aus dem Archiv nehmen"), "Ctrl+Shift+A",
            lambda b: b.archive(), check.sealed),
        act("copy_meeting", tr("Sitzung mit ihrer Tagesordnung kopieren"), "Alt+Shift+K",
            lambda b: b.ask_copy(), check.free),
        act("all_meetings", tr("Alle Sitzungen"), "Alt+0", lambda b: b.show_list(),
            button=lambda b: b.agenda.back_button),
    )  # fmt: skip


def _agenda() -> tuple[MeetingAct, ...]:
    act = MeetingAct
    return (
        act("to_agenda", tr("Zur Tagesordnung"), "Alt+1", _focus(lambda b: b.agenda.list), pane=AGENDA),
        act("fold_agenda", tr("Tagesordnung ein- oder ausklappen"), "Alt+Shift+T",
            lambda b: b.sides.toggle(AGENDA), check.free, lambda b: b.agenda.fold_button),
        act("step_item", tr("TOP aufrufen oder beenden"), "F6",
            lambda b: b.middle.head.step_item_by_key(), check.callable_item),
        act("again", tr("TOP wieder aufrufen"), "Ctrl+F6", lambda b: b.middle.head.step_item(), check.again),
        act("add_item", tr("Tagesordnungspunkt aufnehmen"), "Ctrl+N",
            lambda b: b.agenda.add(), check.writable, lambda b: b.agenda.add_button, pane=AGENDA),
        act("add_below", tr("Unterpunkt aufnehmen"), "Ctrl+Shift+N",
            check.on_item("agenda", "add_below"), check.proper, pane=AGENDA),
        act("add_stage", tr("Regiepunkt aufnehmen (nur intern)"), "Alt+Shift+N",
            lambda b: b.agenda.add_stage(), check.writable, pane=AGENDA),
        act("turn_stage", tr("Regiepunkt zum TOP machen, TOP zum Regiepunkt"), "Alt+Shift+R",
            lambda b: b.agenda.turn_stage(b.shown_id()), check.turnable),
        act("add_urgent", tr("Dringlichkeit: Punkt aufnehmen"), "Alt+Ins",
            lambda b: b.agenda.add_urgent(), check.running, pane=AGENDA),
        act("take_open", tr("Offene Punkte der letzten Sitzung übernehmen"), "Alt+Shift+O",
            lambda b: b.agenda.take_open(), check.to_come, pane=AGENDA),
        act("take_topics", tr("Aus dem Themenspeicher auf die Tagesordnung"), "Alt+Shift+U",
            lambda b: b.agenda.take_topics(), check.to_come, pane=AGENDA),
        act("shelve", tr("TOP in den Themenspeicher legen"), "Alt+Shift+M",
            lambda b: b.agenda.shelve(b.shown_id()), check.any_item),
        act("edit_item", tr("Punkt und Beschlussvorschlag bearbeiten"), "Shift+F2",
            lambda b: b.agenda.edit(b.shown_id()), check.item, lambda b: b.middle.proposal.edit_button, pane=AGENDA),
        act("park", tr("TOP parken, wieder aufnehmen"), "Ctrl+P",
            lambda b: b.agenda.park(b.shown_id()), check.parkable),
        act("change_part", tr("In den anderen Teil (öffentlich, nichtöffentlich)"), "Ctrl+Shift+O",
            lambda b: b.agenda.change_part(b.shown_id()), check.other_part),
        act("forward", tr("Punkt in eine andere Sitzung weiterleiten"), "Ctrl+Shift+F",
            lambda b: b.ask_forward(), check.any_item),
        act("chair_note", tr("Hinweis für die Leitung"), "Alt+Shift+H",
            lambda b: b.middle.chair_note.ask(), check.item),
        act("chair", tr("Leitung dieses Punktes"), "Ctrl+L", lambda b: b.middle.head.ask_chair(), check.item),
        act("result", tr("Ergebnis ohne Beschluss"), "Alt+F", lambda b: b.middle.head.ask_result(), check.unresolved),
        act("paper", tr("Vorlage des Punktes öffnen"), "Ctrl+O", why_not=check.with_paper,
            button=lambda b: b.middle.head.paper),
        act("show_proposal", tr("Vorschlag auf der Wand zeigen"), "Alt+Z", why_not=check.with_proposal,
            button=lambda b: b.middle.proposal.show_button),
        act("report", tr("Bericht über offene Aufträge einfügen"), "Alt+I", why_not=check.with_report,
            button=lambda b: b.middle.earlier.report_button),
        act("objection", tr("Einwendung aufnehmen"), "Ctrl+Shift+W", why_not=check.with_objections,
            button=lambda b: b.middle.objections.add_button),
    )  # fmt: skip


def _discussion() -> tuple[MeetingAct, ...]:
    act = MeetingAct
    return (
        act("to_discussion", tr("In die Beratung springen"), "F5", _focus(lambda b: b.middle.discussion.edit)),
        act("to_discussion_too", tr("Zur Beratung"), "Alt+2", _focus(lambda b: b.middle.discussion.edit)),
        act("blocks", tr("Textbaustein einfügen"), "F3",
            lambda b: b.middle.discussion.show_blocks_here(), check.proper),
        act("insert_vote", tr("Ergebnis der letzten Abstimmung einfügen"), "Ctrl+Shift+E",
            lambda b: b.middle.discussion.insert_vote(), check.proper),
        act("spelling", tr("Vorschläge für ein unterstrichenes Wort"), "Ctrl+.",
            lambda b: b.middle.discussion.spelling.ask(), check.proper, bound=False),
        act("bold", tr("Fett"), "Ctrl+B",
            lambda b: b.middle.discussion.edit.surround("**"), check.proper, bound=False),
        act("italic", tr("Kursiv"), "Ctrl+I",
            lambda b: b.middle.discussion.edit.surround("*"), check.proper, bound=False),
        act("bullets", tr("Aufzählung"), "Ctrl+-",
            lambda b: b.middle.discussion.edit.make_list(numbered=False), check.proper, bound=False),
        act("numbers", tr("Nummerierte Liste"), "Ctrl+#",
            lambda b: b.middle.discussion.edit.make_list(numbered=True), check.proper, bound=False),
        act("ask_floor", tr("Wortmeldung aufnehmen"), "Ctrl+R",
            lambda b: b.middle.discussion.speakers.ask(), check.proper),
        act("point_of_order", tr("Wortmeldung zur Geschäftsordnung aufnehmen"), "Alt+Shift+G",
            lambda b: b.middle.discussion.speakers.ask_on_order(), check.proper),
        act("next_speaker", tr("Nächste*r hat das Wort"), "Ctrl+Shift+R",
            lambda b: b.middle.discussion.speakers.next_speaker(), check.running),
        act("end_speech", tr("Redebeitrag beenden"), "Ctrl+Shift+T",
            lambda b: b.middle.discussion.speakers.end_speech(), check.speaking,
            lambda b: b.middle.discussion.speakers.end_button),
        act("question", tr("Zwischenfrage festhalten"), "Alt+Shift+Z",
            lambda b: b.middle.discussion.speakers.ask_question(), check.speaking,
            lambda b: b.middle.discussion.speakers.question_button),
    )  # fmt: skip


def _vote() -> tuple[MeetingAct, ...]:
    act = MeetingAct
    return (
        act("vote", tr("Zur Abstimmung"), "F8", lambda b: b.middle.vote.take_vote()),
        act("to_vote", tr("Zur Abstimmung springen"), "Alt+3", lambda b: b.middle.vote.take_vote()),
        act("add_motion", tr("Antrag aufnehmen"), "Alt+A",
            lambda b: b.middle.vote.panel.add(), check.proper, lambda b: b.middle.vote.add_button),
        *(
            act(f"method_{segment}", name, keys, partial(check.choose_method, segment=segment),
                partial(check.method, segment=segment))
            for segment, name, keys in (
                (OPEN, tr("Offen abstimmen"), "Alt+O"), (ROLL_CALL, tr("Namentlich abstimmen"), "Alt+N"),
                (SECRET, tr("Geheim abstimmen"), "Alt+G"), (ELECTION, tr("Wahl"), "Alt+L"),
            )
        ),
        act("block", tr("Gemeinsam abstimmen"), "Ctrl+Shift+B", lambda b: b.middle.vote.ask_block(), check.votable),
        act("unanimous", tr("Einstimmig gewählt"), "Alt+E", lambda b: b.middle.vote.elections.form.all_in_favour(),
            check.electing, bound=False),
        *(
            act(of, name, keys, partial(check.press_ballot, act=of), partial(check.ballot, act=of))
            for of, name, keys in (
                ("run_off", tr("Stichwahl"), "Alt+Shift+S"), ("lot", tr("Los ziehen"), "Alt+Shift+L"),
                ("another_election", tr("Weitere Wahl"), "Alt+Shift+W"),
                ("election_wording", tr("Eigener Wortlaut einer Wahl"), "Alt+Shift+D"),
                ("election_correction", tr("Wahlgang berichtigen"), "Alt+Shift+C"),
                ("remove_election", tr("Letzten Wahlgang löschen"), "Alt+Shift+Del"),
            )
        ),
        act("order", tr("Übliche Reihenfolge der Anträge übernehmen"), "Alt+R",
            lambda b: b.middle.vote.panel.offers.put_in_order(), check.unordered, bound=False),
        act("adopt", tr("Angenommenen Änderungsantrag übernehmen"), "Alt+W",
            lambda b: b.middle.vote.panel.offers.adopt_wording(), check.adoptable, bound=False),
        act("voters", tr("Stimmberechtigte mit Namen"), "Alt+U", why_not=check.with_foot,
            button=lambda b: b.middle.vote.foot.voters),
        act("terms", tr("Nötige Mehrheit; geheim oder namentlich auf Antrag"), "Alt+H", why_not=check.with_foot,
            button=lambda b: b.middle.vote.foot.terms),
        act("read_votes", tr("Ergebnis einer elektronischen Abstimmung oder Wahl einlesen"), "Alt+Shift+E",
            why_not=check.reading_votes, button=lambda b: b.middle.vote.files.button),
        act("speeches", tr("Rede für und gegen einen Antrag zur Geschäftsordnung"), "Alt+Y",
            _focus(lambda b: b.middle.vote.panel.speeches), check.procedural),
        act("correct", tr("Abstimmung berichtigen"), "Alt+B", why_not=check.voted,
            button=lambda b: b.middle.vote.result.correct),
        act("wording", tr("Eigener Wortlaut der Abstimmung"), "Alt+T", why_not=check.voted,
            button=lambda b: b.middle.vote.result.word),
        act("change", tr("Änderung an Plan oder Haushalt vorbereiten"), "Shift+F8",
            lambda b: b.middle.changes.prepare(), check.proper),
        act("show_changes", tr("Wirkung des Antrags auf der Wand zeigen"), "Alt+X", why_not=check.with_changes,
            button=lambda b: b.middle.changes.show_button),
    )  # fmt: skip


def _resolution() -> tuple[MeetingAct, ...]:
    act = MeetingAct
    return (
        act("to_resolution", tr("Zum Beschluss"), "Alt+4", _focus(lambda b: b.middle.resolution.edit)),
        act("record", tr("Beschluss festhalten"), "Ctrl+Return", why_not=check.recordable, bound=False,
            button=lambda b: b.middle.resolution.button),
        act("category", tr("Ergebnis des Beschlusses wählen"), "Alt+K",
            lambda b: b.middle.resolution.choose_category(), check.proper),
        act("effective", tr("Vollziehbar ab …"), "Alt+V", lambda b: b.middle.resolution.to_effective(), check.proper),
        act("resolutions", tr("Beschlüsse des Punktes: weiterer, zurücknehmen"), "Alt+M", why_not=check.resolved,
            button=lambda b: b.middle.resolution.number),
        act("extract", tr("Beschlussauszug als PDF"), "Ctrl+Shift+X", lambda b: b.wishes.extract(), check.extractable),
        act("public_extract", tr("Beschlussauszug als PDF, öffentliche Ausgabe"), "Ctrl+Shift+Y",
            lambda b: b.wishes.extract(Audience.PUBLIC), check.publicly_extractable),
        act("meeting_resolutions", tr("Beschlüsse der Sitzung als PDF"), "Ctrl+Shift+M",
            lambda b: b.wishes.resolutions(), check.any_resolution),
        act("public_resolutions", tr("Beschlüsse der Sitzung als PDF, öffentliche Ausgabe"), "Ctrl+Shift+P",
            lambda b: b.wishes.resolutions(Audience.PUBLIC), check.any_public_resolution),
        act("add_assignment", tr("Auftrag anlegen"), "F4", lambda b: b.middle.assignments.add(), check.proper),
        act("note_to_assignment", tr("Auftrag aus der Notiz am Cursor"), "Shift+F4",
            lambda b: b.middle.note_into_assignment(), check.proper, bound=False),
        act("assignment_to_note", tr("Auftrag wieder zur Notiz machen"), "Ctrl+Shift+F4",
            why_not=check.note_again, button=lambda b: b.middle.assignments.note_button),
        act("assignment_to_measure", tr("Auftrag in den Projektplan übernehmen"), "Alt+Shift+Q",
            why_not=check.into_plan, button=lambda b: b.middle.assignments.plan_button),
    )  # fmt: skip


def _people() -> tuple[MeetingAct, ...]:
    act = partial(MeetingAct, pane=PEOPLE)
    return (
        act("to_people", tr("Zur Anwesenheit"), "Alt+5", _focus(lambda b: b.people.list)),
        act("find_name", tr("Name suchen"), "Ctrl+F", lambda b: b.people.to_filter()),
        act("all_present", tr("Alle anwesend"), "Ctrl+Shift+K",
            lambda b: b.people.acts.all_present(), check.waiting, lambda b: b.people.all_button),
        act("guest", tr("Gast aufnehmen"), "Ctrl+G",
            lambda b: b.people.acts.add_guest(), check.writable, lambda b: b.people.guest_button),
        act("fold_people", tr("Anwesenheit ein- oder ausklappen"), "Alt+Shift+P",
            lambda b: b.sides.toggle(PEOPLE), check.free, lambda b: b.people.fold_button, pane=""),
        act("timeline", tr("Zeitleiste"), "Ctrl+T", lambda b: b.show_timeline(),
            button=lambda b: b.people.timeline_button, pane=""),
        act("missing_quorum", tr("Beschlussunfähigkeit, danach Beschlussfähigkeit feststellen"), "Alt+Q",
            lambda b: check.shown_of(b, b.people.strip.take_back, b.people.strip.establish).click(), check.short,
            lambda b: b.people.strip.establish),
        act("rest", tr("Vorschlag zum Stimmrecht annehmen"), "Alt+S",
            lambda b: check.shown_of(b, b.people.strip.rest, b.people.strip.resume).click(), check.proposed,
            lambda b: b.people.strip.rest),
    )  # fmt: skip
