"""German words for tables, columns and stored values, as the history shows them."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from uuid import UUID

from smartaachen_desktop.formats import day, day_and_time, euros
from smartaachen_desktop.model.aftermath import Channel, CommentState, ObjectionKind
from smartaachen_desktop.model.attendance import BiasReason, Whereabouts
from smartaachen_desktop.model.baseline_comparison import Fate
from smartaachen_desktop.model.budget import CostGroup
from smartaachen_desktop.model.circular import CircularChoice, CircularState
from smartaachen_desktop.model.documents import SIGNER_NAMES, Audience, SignatureLevel
from smartaachen_desktop.model.feedback import FeedbackSource
from smartaachen_desktop.model.letterhead import LetterheadMark
from smartaachen_desktop.model.majorities import REQUIREMENT_NAMES
from smartaachen_desktop.model.meetings import RESULT_NAMES, STATE_NAMES, ItemState, Standing
from smartaachen_desktop.model.numbering import Numerals
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation, ConsultationRole
from smartaachen_desktop.model.people import MemberGroup, RuleProfile
from smartaachen_desktop.model.plan import (
    Constraint,
    DatePrecision,
    DependencyType,
    Horizon,
    MeasureKind,
    MeasureStatus,
)
from smartaachen_desktop.model.plan_draft import Fate as FindingKind
from smartaachen_desktop.model.plan_draft import Share
from smartaachen_desktop.model.proposals import ChangeKind
from smartaachen_desktop.model.resolutions import NORMAL_PRIORITY, AssignmentStatus
from smartaachen_desktop.model.voting import METHOD_NAMES, Choice, MotionKind
from smartaachen_desktop.storage.images import decode
from smartaachen_desktop.storage.journal import Operation, RowChange

GROUP_NAMES = {
    MemberGroup.COUNCIL: "Ratsmitglieder",
    MemberGroup.CITIZEN: "Sachkundige Bürger*innen",
    MemberGroup.MEMBER: "Mitglieder",
    MemberGroup.ADVISORY: "Beratend, ohne Stimme",
    MemberGroup.ADMINISTRATION: "Verwaltung",
    MemberGroup.GUEST: "Gäste",
}
ROLE_NAMES = {
    ConsultationRole.DECISION: "Entscheidung",
    ConsultationRole.NOTICE: "Kenntnisnahme",
    ConsultationRole.RECOMMENDATION: "Empfehlung",
    ConsultationRole.HEARING: "Anhörung",
    ConsultationRole.PRELIMINARY: "Vorberatung",
}
KIND_NAMES = {
    MeasureKind.MEASURE: "Maßnahme",
    MeasureKind.PROJECT: "Projekt",
    MeasureKind.ACTIVITY: "Aktivität",
    MeasureKind.MILESTONE: "Meilenstein",
}
STATUS_NAMES = {
    MeasureStatus.IDEA: "Idee",
    MeasureStatus.PLANNED: "geplant",
    MeasureStatus.RUNNING: "läuft",
    MeasureStatus.DONE: "erledigt",
    MeasureStatus.STOPPED: "eingestellt",
}
HORIZON_NAMES = {Horizon.SHORT: "kurzfristig", Horizon.MEDIUM: "mittelfristig", Horizon.LONG: "langfristig"}
PRIORITY_NAMES = {1: "niedrig", 2: "mittel", 3: "hoch"}
PRECISION_NAMES = {
    DatePrecision.DAY: "Tag",
    DatePrecision.MONTH: "Monat",
    DatePrecision.SEASON: "Jahreszeit",
    DatePrecision.YEAR: "Jahr",
}
FATE_NAMES = {
    Fate.NEW: "neu",
    Fate.DROPPED: "entfallen",
    Fate.MOVED: "verschoben",
    Fate.CHANGED: "sonst geändert",
    Fate.SAME: "unverändert",
}
FINDING_NAMES = {
    FindingKind.CHANGED: "geändert",
    FindingKind.APPROXIMATED: "angenähert",
    FindingKind.DROPPED: "nicht übernommen",
}
SHARE_NAMES = {Share.NEW: "neu", Share.CHANGED: "geändert", Share.SAME: "unverändert", Share.REMOVED: "entfällt"}
CONSTRAINT_NAMES = {
    Constraint.SOON: "so früh wie möglich",
    Constraint.NOT_BEFORE: "nicht vor",
    Constraint.NOT_AFTER: "Ende nicht nach",
    Constraint.FIXED: "fester Beginn",
}
LINK_NAMES = {
    DependencyType.FS: "Ende–Anfang", DependencyType.SS: "Anfang–Anfang", DependencyType.FF: "Ende–Ende",
    DependencyType.SF: "Anfang–Ende",
}  # fmt: skip
COST_NAMES = {CostGroup.STAFF: "Personalkosten", CostGroup.MATERIAL: "Sachkosten"}
PROFILE_NAMES = {
    RuleProfile.COUNCIL_COMMITTEE: "Ratsausschuss (GO NRW)",
    RuleProfile.OWN_RULES: "eigene Regeln",
}
ASSIGNMENT_NAMES = {
    AssignmentStatus.OPEN: "offen",
    AssignmentStatus.RUNNING: "in Arbeit",
    AssignmentStatus.DONE: "erledigt",
    AssignmentStatus.DROPPED: "entfallen",
}
ASSIGNMENT_PRIORITY_NAMES = {1: "sofort", 2: "dringend", 3: "normal", 4: "weniger dringend", 5: "nachrangig"}


def told_priority(priority: int) -> str:
    """ "sofort", where it is not the normal one."""
    return "" if priority == NORMAL_PRIORITY else ASSIGNMENT_PRIORITY_NAMES[priority]


RELEVANCE_NAMES = {
    ClimateRelevance.NONE: "keine",
    ClimateRelevance.POSITIVE: "positiv",
    ClimateRelevance.NEGATIVE: "negativ",
    ClimateRelevance.UNCLEAR: "nicht eindeutig",
}
EFFECT_NAMES = {
    Co2Effect.LOW: "gering",
    Co2Effect.MEDIUM: "mittel",
    Co2Effect.HIGH: "groß",
    Co2Effect.NOT_DETERMINABLE: "nicht ermittelbar",
}
COMPENSATION_NAMES = {
    Compensation.FULL: "vollständig",
    Compensation.MOSTLY: "überwiegend (50 % bis 99 %)",
    Compensation.PARTLY: "teilweise (1 % bis 49 %)",
    Compensation.NONE: "nicht",
    Compensation.UNKNOWN: "nicht bekannt",
}
ITEM_NAMES = {
    ItemState.OPEN: "offen",
    ItemState.RUNNING: "läuft",
    ItemState.DONE: "erledigt",
    ItemState.PARKED: "zurückgestellt",
}
MOTION_NAMES = {
    MotionKind.MAIN: "Hauptantrag",
    MotionKind.AMENDMENT: "Änderungsantrag",
    MotionKind.PROCEDURAL: "Antrag zur Geschäftsordnung",
    MotionKind.REFERRAL: "Antrag auf Verweisung",
    MotionKind.POSTPONEMENT: "Antrag auf Vertagung",
    MotionKind.CLOSURE: "Antrag auf Schluss der Debatte",
    MotionKind.LIST_CLOSURE: "Antrag auf Schluss der Redeliste",
    MotionKind.CLOSED_DOORS: "Antrag auf Ausschluss der Öffentlichkeit",
    MotionKind.ADJOURNMENT: "Antrag auf Vertagung der Sitzung",
    MotionKind.URGENCY: "Erweiterung der Tagesordnung",
}
CHOICE_NAMES = {Choice.YES: "Ja", Choice.NO: "Nein", Choice.ABSTENTION: "Enthaltung", Choice.INVALID: "ungültig"}
PLACE_NAMES = {Whereabouts.LEFT_ROOM: "nicht im Raum", Whereabouts.WITH_PUBLIC: "im Zuhörerbereich"}
AUDIENCE_NAMES = {Audience.PUBLIC: "öffentlich", Audience.INTERNAL: "intern"}
LEVEL_NAMES = {
    SignatureLevel.SELF_ISSUED: "Zertifikat selbst ausgestellt, nicht qualifiziert",
    SignatureLevel.ADVANCED: "Zertifikat eines Ausstellers, nicht qualifiziert",
    SignatureLevel.QUALIFIED: "laut Zertifikat qualifizierte elektronische Signatur",
    SignatureLevel.HANDWRITTEN: "von Hand unterschrieben",
    SignatureLevel.REFUSED: "Unterschrift verweigert",
}
STANDING_NAMES = {
    Standing.NONE: "einmaliger Punkt",
    Standing.OPENING: "Eröffnung",
    Standing.SECRETARY: "Bestellung der Schriftführung",
    Standing.MINUTES: "Genehmigung der Niederschrift",
    Standing.QUESTIONS: "Einwohnerfragestunde",
    Standing.FOLLOW_UP: "Umsetzung der Beschlüsse",
    Standing.NOTICES: "Mitteilungen",
    Standing.OTHER: "wiederkehrender Punkt",
}
BIAS_NAMES = {
    BiasReason.UNSTATED: "ohne Angabe",
    BiasReason.SELF: "selbst betroffen",
    BiasReason.RELATIVE: "Angehörige betroffen",
    BiasReason.REPRESENTED: "vertretene Person betroffen",
    BiasReason.EMPLOYER: "Arbeitgeber betroffen",
    BiasReason.BOARD: "Mitglied in Vorstand oder Aufsichtsrat",
    BiasReason.EXPERT: "als Gutachter*in tätig",
}
CHANGE_NAMES = {
    ChangeKind.MEASURE: "Maßnahme ändern",
    ChangeKind.NEW_MEASURE: "neue Maßnahme",
    ChangeKind.STOP_MEASURE: "Maßnahme einstellen",
    ChangeKind.REMOVE_MEASURE: "Maßnahme löschen",
    ChangeKind.CARD: "Karte verschieben",
    ChangeKind.NEW_LINK: "neue Abhängigkeit",
    ChangeKind.REMOVE_LINK: "Abhängigkeit löschen",
    ChangeKind.AMOUNT: "Ansatz ändern",
    ChangeKind.TRANSFER: "Umschichtung",
    ChangeKind.NEW_LINE: "neue Haushaltsposition",
    ChangeKind.REMOVE_LINE: "Haushaltsposition löschen",
}
COMMENT_NAMES = {
    CommentState.OPEN: "offen",
    CommentState.ACCEPTED: "übernommen",
    CommentState.REFUSED: "nicht übernommen",
}
OBJECTION_NAMES = {ObjectionKind.OBJECTION: "Einwendung", ObjectionKind.ADDENDUM: "Berichtigung"}
CIRCULAR_NAMES = {
    CircularState.OPEN: "im Umlauf",
    CircularState.ACCEPTED: "beschlossen",
    CircularState.REJECTED: "abgelehnt",
    CircularState.OBJECTED: "Widerspruch gegen das Verfahren",
}
ANSWER_NAMES = {
    CircularChoice.YES: "Ja",
    CircularChoice.NO: "Nein",
    CircularChoice.ABSTENTION: "Enthaltung",
    CircularChoice.OBJECTION: "Widerspruch gegen das Verfahren",
}
MARK_NAMES = {
    LetterheadMark.BUILT_IN: "Zeichen des Programms",
    LetterheadMark.LOGO: "eigenes Logo",
    LetterheadMark.NONE: "kein Zeichen",
}
SOURCE_NAMES = {
    FeedbackSource.EXHIBITION: "Ausstellung",
    FeedbackSource.OECHER_LAB: "OecherLab",
    FeedbackSource.OECHER_PANEL: "OecherPanel",
    FeedbackSource.OTHER: "sonstige",
}
NUMERAL_NAMES = {Numerals.ARABIC: "arabisch (1, 2, 3)", Numerals.ROMAN: "römisch (I, II, III)"}
CHANNEL_NAMES = {Channel.EMAIL: "E-Mail", Channel.PAPER: "Papier", Channel.PORTAL: "Ratsinformation"}
_WORDS: dict[Any, str] = {}
for _names in (
    GROUP_NAMES, ROLE_NAMES, KIND_NAMES, STATUS_NAMES, HORIZON_NAMES, PRECISION_NAMES, COST_NAMES, PROFILE_NAMES,
    ASSIGNMENT_NAMES, RELEVANCE_NAMES, EFFECT_NAMES, COMPENSATION_NAMES, ITEM_NAMES, MOTION_NAMES, CHOICE_NAMES,
    PLACE_NAMES, AUDIENCE_NAMES, LEVEL_NAMES, STATE_NAMES, RESULT_NAMES, METHOD_NAMES, SIGNER_NAMES, STANDING_NAMES,
    BIAS_NAMES, CONSTRAINT_NAMES, CHANGE_NAMES, COMMENT_NAMES, OBJECTION_NAMES, CHANNEL_NAMES, REQUIREMENT_NAMES,
    CIRCULAR_NAMES, ANSWER_NAMES, MARK_NAMES, SOURCE_NAMES, NUMERAL_NAMES, LINK_NAMES,
):  # fmt: skip
    # StrEnum members of different kinds compare equal by value, so the kind is part of the key
    _WORDS.update({(type(word), word): text for word, text in _names.items()})

COLUMN_NAMES = {
    "places": "Unterschriftsfelder", "field": "Feld",
    "title": "Titel", "vision": "Leitbild", "name": "Name", "statement": "Aussage", "code": "Kürzel",
    "letter": "Kürzel",
    "office": "Amt", "is_contact": "Ansprechpartner*in", "email": "E-Mail", "short_name": "Kurzname",
    "rule_profile": "Regeln",
    "statutory_size": "gesetzliche Mitgliederzahl", "purpose": "Aufgabe", "rhythm": "Rhythmus",
    "founded": "gegründet", "member_group": "Gruppe", "role": "Funktion", "on_behalf_of": "für", "ended": "beendet",
    "reference": "Nummer", "dated": "Datum", "public": "öffentlich", "proposal": "Beschlussvorschlag",
    "explanation": "Erläuterung", "goals": "Ziele", "author": "Verfasser*in", "participating": "beteiligt",
    "originating_motion": "Ratsantrag", "has_financial_effects": "finanzielle Auswirkungen",
    "financial_note": "Erläuterung Finanzen", "climate_relevance": "Klimarelevanz", "co2_effect": "CO₂-Effekt",
    "climate_adaptation": "Klimafolgenanpassung", "compensation": "Kompensation", "cost_group": "Kostenart",
    "year": "Jahr", "planned": "Ansatz", "committed": "gebunden", "spent": "Ist", "kind": "Art", "status": "Stand",
    "priority": "Priorität", "horizon": "Horizont", "start_date": "Beginn", "end_date": "Ende",
    "date_precision": "Genauigkeit", "series_days": "alle … Tage", "progress": "Fortschritt in %",
    "partners": "Partner*innen",
    "deliverable": "Ergebnis", "notes": "Notizen", "link_type": "Art", "lag_days": "Abstand in Tagen", "state": "Stand",
    "scheduled_start": "Termin", "place": "Ort", "room": "Raum", "started_at": "Beginn", "ended_at": "Ende",
    "quorum_lost_at": "Beschlussunfähigkeit festgestellt", "reason": "Grund", "internal_title": "interner Betreff",
    "consultation_role": "Zuständigkeit", "planned_minutes": "geplante Minuten", "discussion": "Beratung",
    "result": "Ergebnis", "excused": "entschuldigt", "arrived_at": "gekommen", "left_at": "gegangen",
    "whereabouts": "Verbleib", "text": "Text", "mover": "Antragsteller*in", "method": "Verfahren", "at": "Zeitpunkt",
    "yes": "Ja", "no": "Nein", "abstentions": "Enthaltungen", "invalid": "ungültig", "entitled": "Stimmberechtigte",
    "accepted": "angenommen", "choice": "Stimme", "sequence": "laufende Nummer", "category": "Ergebnis",
    "effective_from": "vollziehbar ab", "due": "Frist", "progress_note": "Sachstand", "done_at": "erledigt am",
    "audience": "Ausgabe", "file_name": "Datei", "level": "Stufe", "certificate": "Zertifikat", "note": "Vermerk",
    "contact_id": "Kontakt", "department_id": "Dienststelle", "lead_department_id": "Federführung",
    "responsible_id": "zuständig", "budget_line_id": "Haushaltsposition", "paper_id": "Vorlage",
    "chair_id": "Sitzungsleitung",
    "secretary_id": "Schriftführung", "field_id": "Handlungsfeld", "parent_id": "Teil von", "person_id": "Person",
    "organization_id": "Gremium", "predecessor_id": "Vorgänger", "successor_id": "Nachfolger", "motion_id": "Antrag",
    "participant_id": "Person", "item_id": "TOP", "line_id": "Haushaltsposition",
    "citizens_rule": "Ratsmitglieder in der Mehrheit", "notice_days": "Ladungsfrist in Tagen",
    "attendance_cents": "Sitzungsgeld in Cent", "page": "Seite", "line": "Zeile", "added_at": "aufgenommen",
    "rules_source": "eigene Regeln nach", "standing": "wiederkehrend", "urgency_reason": "Dringlichkeit",
    "carried_from_id": "übernommen von", "second_call": "zweite Einladung", "invited_at": "eingeladen",
    "series_id": "Serie", "resume_at": "weiter um", "first_day": "erster Tag", "every_days": "alle … Tage",
    "substitute_for_id": "Vertretung für", "left_to": "Verbleib", "decided_by_body": "vom Gremium entschieden",
    "missing": "fehlend", "raised_by": "gerügt von", "present": "anwesend", "needed": "nötig",
    "base_text": "Wortlaut davor", "withdrawn": "zurückgezogen", "wording": "eigener Wortlaut", "office_title": "Amt",
    "seats": "Plätze", "round": "Wahlgang", "objection_asked": "nach Widerspruch gefragt",
    "objection": "Widerspruch gegen offene Wahl", "by_lot": "durch Los", "votes": "Stimmen", "elected": "gewählt",
    "election_id": "Wahl", "change_kind": "Art", "measure_id": "Maßnahme", "before_values": "bisher",
    "after_values": "neu", "applied_at": "wirksam seit", "done_by_id": "erledigt durch", "assignment_id": "Auftrag",
    "answer": "Antwort", "against_id": "gegen", "against_item_id": "gegen TOP", "objection_kind": "Art",
    "outcome": "Ergebnis", "recipient": "Empfänger*in", "channel": "Weg", "sent_on": "versandt am",
    "automatic": "automatisch geplant", "date_constraint": "Terminvorgabe", "constraint_day": "Tag der Vorgabe",
    "deadline": "Stichtag", "series_months": "alle … Monate", "funding": "Förderung", "elapsed": "in Kalendertagen",
    "cents": "Kosten", "last_day": "letzter Tag", "taken_at": "festgehalten am",
    "media_type": "Dateityp", "size": "Größe in Byte", "chair_note": "Hinweis für die Leitung",
    "supplement_sent_at": "Nachtrag versandt",
    "archived_at": "im Archiv seit",
    "subject": "Betreff", "question": "Wortlaut", "asked_on": "gefragt am", "answer_by": "Antwort bis",
    "closed_on": "geschlossen am", "answered_on": "geantwortet am", "asked": "gefragt",
    "requirement": "nötige Mehrheit", "electronic": "elektronisch", "source_file": "eingelesen aus",
    "source_sha256": "SHA-256 der Datei",
    "secret_by": "geheim beantragt von", "secret_count": "geheim beantragt (Mitglieder)",
    "secret_needed": "geheim nötig (Mitglieder)", "roll_call_by": "namentlich beantragt von",
    "roll_call_count": "namentlich beantragt (Mitglieder)", "roll_call_needed": "namentlich nötig (Mitglieder)",
    "roll_call_demand": "Mitglieder für namentliche Abstimmung",
    "majority": "übliche Mehrheit", "target_id": "verwiesen an", "target": "verwiesen an",
    "senders": "Absender", "footer": "Fußzeile", "salutation": "Anrede", "closing": "Grußformel",
    "accent": "Akzentfarbe", "mark": "Zeichen",
    "partner_id": "zweites Gremium", "partner_group": "Gruppe im zweiten Gremium", "body_id": "Gremium",
    "partner_quorum_lost_at": "Beschlussunfähigkeit des zweiten Gremiums festgestellt",
    "given_on": "Tag", "source": "Quelle", "recorded_at": "eingetragen",
    "numerals": "Ziffern der Tagesordnung", "public_prefix": "Kürzel der öffentlichen Punkte",
    "closed_prefix": "Kürzel der nichtöffentlichen Punkte", "stage": "Regiepunkt",
    "procedural": "zur Geschäftsordnung",
    "minutes_version": "Fassung der Niederschrift", "minutes_reason": "Grund der Fassung",
    "until_id": "vertagt auf", "speech_for": "Rede dafür", "speech_against": "Rede dagegen",
    "cancelled_at": "abgesagt", "cancel_reason": "Grund der Absage (intern)", "cancel_notice": "Grund der Absage",
    "proposer": "Vorschlag von", "wished_on": "gewünscht zum", "put_at": "im Themenspeicher seit",
    "source_id": "vom TOP", "admits": "bringt auf die Tagesordnung",
}  # fmt: skip
SILENT = frozenset(
    {
        "during_id",
        "position",
        "version",
        "meeting_id",
        "strategy_id",
        "vote_id",
        "resolution_id",
        "circular_id",
        "entitled_ids",
        "content",
        "logo",
        "sha256",
        "created_at",
        "block",
        "spent_seconds",
        "resumed_at",
        "urgency_vote_id",
        "previous_id",
        "entries",
        "definition",
        "document_id",
        "base_size",
        "base_sha256",
    }
)
"""Columns that tell people nothing."""
_MONEY = frozenset(
    {
        ("budget_amount", "planned"),
        ("budget_amount", "committed"),
        ("budget_amount", "spent"),
        ("measure_cost", "cents"),
    }
)
_OWN_WORDS: dict[tuple[str, str], Callable[[Any], str]] = {
    **dict.fromkeys(_MONEY, euros),
    ("assignment", "priority"): ASSIGNMENT_PRIORITY_NAMES.__getitem__,
}
_SHORT = 80


def word(value: Any) -> str:
    """The German word of an enum value."""
    return _WORDS.get((type(value), value), str(value))


def change_lines(change: RowChange, names: dict[UUID, str]) -> list[str]:
    """What a row change did, column by column: "Ansatz: 20.000,00 € → 21.600,00 €"."""
    if change.operation is Operation.DELETE:
        return []
    lines: list[str] = []
    for column, value in change.after.items():
        if column in SILENT or (change.operation is Operation.INSERT and value in (None, "", False, [])):
            continue
        after = shown(change.table, column, value, names)
        label = COLUMN_NAMES.get(column, column)
        if change.operation is Operation.UPDATE:
            before = shown(change.table, column, change.before.get(column), names)
            lines.append(f"{label}: {before or 'leer'} → {after or 'leer'}")
        else:
            lines.append(f"{label}: {after}")
    return lines


def shown(table: str, column: str, stored: Any, names: dict[UUID, str]) -> str:
    """A stored value as text for people."""
    if stored is None:
        return ""
    value = decode(table, column, stored)
    if (table, column) in _OWN_WORDS:
        return _OWN_WORDS[table, column](value)
    match value:
        case bool():
            return "ja" if value else "nein"
        case UUID():
            return names.get(value, "–")
        case datetime():
            return day_and_time(value)
        case date():
            return day(value)
        case str() if (type(value), value) in _WORDS:
            return _WORDS[type(value), value]
        case _:
            text = str(value).replace("\n", " ")
            return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"
