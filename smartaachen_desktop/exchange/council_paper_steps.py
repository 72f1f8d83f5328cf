"""Steps, meetings, milestones and rhythms in the explanation of a council paper."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from smartaachen_desktop.exchange.council_paper_dates import Period, read_period, read_rhythm
from smartaachen_desktop.exchange.council_paper_lines import Paragraph
from smartaachen_desktop.formats import MONTHS
from smartaachen_desktop.model.paper_draft import DraftStep, Passage, Place
from smartaachen_desktop.model.plan import DatePrecision, MeasureKind

MOST_STEPS = 200
LONGEST_TITLE = 110
_STEP = re.compile(
    r"(?:Schritt|Phase|Etappe|Arbeitspaket|AP|Meilenstein|Baustein)\s*\d+\s*[.:)–-]*\s*(.+)", re.IGNORECASE
)
_FIELD = re.compile(
    r"(Wer|Wann|Ergebnis(?:se)?|Zeitraum|Termin|Beteiligte|Verantwortlich|Zuständig|Ziel):\s*", re.IGNORECASE
)
_WHO = ("wer", "beteiligte", "verantwortlich", "zuständig")
_WHEN = ("wann", "zeitraum", "termin")
_MILESTONE = re.compile(
    r"treffen\b|sitzung\b|gründung|verabschiedung|publikation|veröffentlichung|beschluss|meilenstein|auftakt",
    re.IGNORECASE,
)
_PUBLISHING = re.compile(r"(?:Publikation|Veröffentlichung)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ„])")
_NOUN_PHRASE = re.compile(r"\w*jährlich|\w*monatlich|\w*wöchentlich", re.IGNORECASE)
_MONTH_ALONE = re.compile(
    r"\b(?:im|bis|ab|Anfang|Ende|Mitte)\s+(" + "|".join(MONTHS) + r")\b(?!\s*(?:20|21)\d\d|\s*(?:bis|–|-))"
)


@dataclass
class _Open:
    """A step while its lines are gathered."""

    title: str
    paragraphs: list[Paragraph]
    fields: dict[str, str] = field(default_factory=dict)
    more: list[str] = field(default_factory=list)

    def text(self, *names: str) -> str:
        return next((self.fields[name] for name in names if name in self.fields), "")

    @property
    def source(self) -> Passage:
        return _passage(self.paragraphs)


def _passage(paragraphs: Sequence[Paragraph]) -> Passage:
    places: tuple[Place, ...] = tuple(place for each in paragraphs for place in each.places)
    return Passage("\n".join(each.text for each in paragraphs), places)


def read_steps(paragraphs: Sequence[Paragraph], dated: date | None) -> list[DraftStep]:
    """First the steps that the paper presents as such, then what it mentions in passing."""
    steps, prose = _split(paragraphs)
    found: list[DraftStep] = []
    for number, step in enumerate(steps, 1):
        found += _step(step, f"schritt-{number}")
    for number, each in enumerate(_mentioned(prose, dated), 1):
        found.append(replace(each, key=f"text-{number}"))
    return found[:MOST_STEPS]


def _split(paragraphs: Sequence[Paragraph]) -> tuple[list[_Open], list[tuple[str, Paragraph]]]:
    """Steps with their lines, and all other text under its heading."""
    steps: list[_Open] = []
    prose: list[tuple[str, Paragraph]] = []
    heading, open_step = "", None
    for at, each in enumerate(paragraphs):
        step = _STEP.fullmatch(each.text) if each.heading or _fields_follow(paragraphs, at) else None
        if step is not None or (each.heading and _fields_follow(paragraphs, at)):
            open_step = _Open((step[1] if step else each.text).strip(" ."), [each])
            steps.append(open_step)
        elif each.heading:
            heading, open_step = each.text.strip(" .:"), None
        elif open_step is not None and (label := _FIELD.match(each.text)):
            open_step.fields[_name(label[1])] = each.text[label.end() :].strip()
            open_step.paragraphs.append(each)
        elif open_step is not None and each.bullet:
            open_step.more.append(each.text)
            open_step.paragraphs.append(each)
        else:
            open_step = None
            prose.append((heading, each))
    return steps, prose


def _name(label: str) -> str:
    name = label.casefold()
    return "ergebnis" if name in ("ergebnisse", "ziel") else name


def _fields_follow(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether what comes next says who or when."""
    after = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
    if after is None or after.heading or _FIELD.match(paragraphs[at].text):
        return False
    label = _FIELD.match(after.text)
    return label is not None and label[1].casefold() in (*_WHO, *_WHEN)


def _step(step: _Open, key: str) -> Iterator[DraftStep]:
    when, result = step.text(*_WHEN), step.text("ergebnis")
    period = read_period(when)
    rhythm = read_rhythm(when) or read_rhythm(step.title)
    parts = list(_parts(result, step, key))
    kind = MeasureKind.ACTIVITY
    if parts:
        kind = MeasureKind.PROJECT
    elif _MILESTONE.search(step.title) and rhythm is None:
        kind = MeasureKind.MILESTONE
    notes = []
    if when and (period is None or period.vague):
        notes.append(f"Termin laut Vorlage: {when}")
    notes += step.more
    yield DraftStep(
        key, step.title, kind, step.source, None, *_dates(period),
        rhythm.days if rhythm else None, rhythm.months if rhythm else None,
        step.text(*_WHO), result, "\n".join(notes),
    )  # fmt: skip
    yield from parts


def _dates(period: Period | None) -> tuple[date | None, date | None, DatePrecision]:
    return (period.start, period.end, period.precision) if period else (None, None, DatePrecision.DAY)


def _parts(result: str, step: _Open, key: str) -> Iterator[DraftStep]:
    """What a result names with a date of its own, and what it publishes."""
    source = next((each.source for each in step.paragraphs if each.text.endswith(result)), step.source)
    pieces = re.split(r",\s*(?![^()]*\))|;\s*", result)
    number = 0
    for piece in pieces:
        period = read_period(piece)
        title = period.rest if period else piece.strip()
        if period is None:
            if not _PUBLISHING.match(title) or len(pieces) == 1:
                continue
            title = re.split(r"\s+und\s+", title)[0]
        if not title or (period is not None and period.precision is DatePrecision.YEAR):
            continue
        number += 1
        kind = MeasureKind.MILESTONE if _MILESTONE.search(title) else MeasureKind.ACTIVITY
        notes = f"Termin laut Vorlage: {period.vague}" if period and period.vague else ""
        yield DraftStep(
            f"{key}-{number}", title, kind, Passage(piece.strip(), source.places), key, *_dates(period), notes=notes
        )


def _mentioned(prose: Sequence[tuple[str, Paragraph]], dated: date | None) -> Iterator[DraftStep]:
    """Dates and rhythms in running text: proposed, but not taken by themselves."""
    found: list[DraftStep] = []
    for heading, paragraph in prose:
        for sentence in _SENTENCE.split(paragraph.text):
            found += _sentence(sentence, heading, paragraph, dated)
    titles = [each.title.casefold() for each in found]
    for at, each in enumerate(found):
        said = any(
            other.startswith(titles[at]) and (len(other) > len(titles[at]) or number < at)
            for number, other in enumerate(titles)
            if number != at
        )
        if not said:
            yield each


def _sentence(sentence: str, heading: str, paragraph: Paragraph, dated: date | None) -> Iterator[DraftStep]:
    source = Passage(sentence, paragraph.places)
    period = read_period(sentence)
    notes = f"Termin laut Vorlage: {period.vague}" if period is not None and period.vague else ""
    title = _short(sentence)
    kind = MeasureKind.MILESTONE if "eilenstein" in sentence else MeasureKind.ACTIVITY
    begin = 0
    while (rhythm := read_rhythm(sentence[begin:])) is not None:
        at = begin + rhythm.begin
        yield DraftStep(
            "", _rhythm_title(sentence, at), kind, source, None, *_dates(period), rhythm.days, rhythm.months,
            notes=notes, sure=False,
        )  # fmt: skip
        begin = at + 6
    if begin:
        return
    if re.search(r"\bregelmäßig", sentence, re.IGNORECASE) and re.search(r"bericht", sentence, re.IGNORECASE):
        notes = "Rhythmus laut Vorlage: regelmäßig"
    elif period is None:
        month = _MONTH_ALONE.search(sentence)
        if month is None or dated is None or "eilenstein" not in sentence:
            return
        number = MONTHS.index(month[1]) + 1
        period = read_period(f"{month[1]} {dated.year + (number < dated.month)}")
        notes = "Das Jahr steht nicht in der Vorlage; angenommen ist das nächste nach ihrem Datum."
    elif re.match(r"(?:In d|Dies)", sentence) and heading:
        title = _short(heading)
    yield DraftStep("", title, kind, source, None, *_dates(period), notes=notes, sure=False)


def _rhythm_title(sentence: str, begin: int) -> str:
    """ "Halbjährliche Überprüfung der Ziele" out of a sentence; one without a noun behind it stays whole."""
    phrase = re.match(r"(\w+)(?:e|en|er|es|em)\s+[A-ZÄÖÜ]\w+.*", sentence[begin:])
    if phrase is None:
        return _short(sentence)
    words = re.split(r",| und | durch | sowie | mit |[.;:]", phrase[0])[0]
    words = re.sub(r"^(\w*lich)(?:en|er|es|em)\b", r"\1e", words)
    words = re.sub(r" (?:sicherzustellen|vorgesehen|erfolgen|erfahren|zu \w+|vor|an|ein|statt|ab|auf)\s*$", "", words)
    return _short(words[:1].upper() + words[1:])


def _short(text: str) -> str:
    words = text.strip(" .")
    if len(words) <= LONGEST_TITLE:
        return words
    return words[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"
