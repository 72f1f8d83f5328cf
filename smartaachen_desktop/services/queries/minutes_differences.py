"""What minutes say beside what the database says: facts of the meeting, items, votes, resolutions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from smartaachen_desktop.model.documents import Audience
from smartaachen_desktop.model.meetings import RESULT_NAMES
from smartaachen_desktop.services.said import german, joined
from smartaachen_desktop.services.said_values import said_day, said_time

Data = Mapping[str, Any]
_SIDES = (
    ("yes", german("Ja")), ("no", german("Nein")), ("abstentions", german("Enthaltungen")),
    ("invalid", german("ungültig")),
)  # fmt: skip
_FACTS = (
    ("started_at", german("Beginn")), ("ended_at", german("Ende")), ("place", german("Ort")), ("room", german("Raum")),
)  # fmt: skip
ITEM, THERE, MISSING = german("Tagesordnungspunkt"), german("vorhanden"), german("nicht vorhanden")


@dataclass(frozen=True, slots=True)
class Difference:
    """`what` of `subject` as the document says it and as the database does."""

    subject: str
    what: str
    document: str
    database: str


def compare(document: Data, database: Data) -> Iterator[Difference]:
    """Facts of the meeting, its items and their decisions. A document of either edition beside all the database has."""
    for key, label in _FACTS:
        yield from _differs(german("Sitzung"), label, _fact(document, key), _fact(database, key))
    mine, theirs = _by_id(document.get("items")), _by_id(database.get("items"))
    public = edition(document) is Audience.PUBLIC
    for key, item in mine.items():
        subject = _name(item)
        if key not in theirs:
            yield Difference(subject, ITEM, text_of(item, "title"), MISSING)
            continue
        other = theirs[key]
        yield from _differs(subject, german("Nummer"), text_of(item, "number"), text_of(other, "number"))
        if item.get("public") is False and public:
            continue  # of these the public edition carries number and heading only
        yield from _differs(subject, german("Betreff"), text_of(item, "title"), text_of(other, "title"))
        yield from _differs(subject, german("Beratung"), text_of(item, "discussion"), text_of(other, "discussion"))
        yield from _votes(subject, item, other)
        yield from _resolutions(item, other)
    for key, item in theirs.items():
        if key not in mine:
            yield Difference(_name(item), ITEM, german("nicht enthalten"), THERE)


def edition(document: Data) -> Audience:
    """As the data say; older ones did not, but only the internal edition tells what was said behind closed doors."""
    named = document.get("audience")
    if named in tuple(Audience):
        return Audience(str(named))
    closed = [item for item in _dicts(document.get("items")) if item.get("public") is False]
    told = any(item.get("internal_title") or item.get("discussion") or item.get("resolutions") for item in closed)
    return Audience.INTERNAL if told else Audience.PUBLIC


def _resolutions(item: Data, other: Data) -> Iterator[Difference]:
    mine, theirs = _by_id(item.get("resolutions")), _by_id(other.get("resolutions"))
    for key, one in mine.items():
        subject = german("Beschluss {number}", number=text_of(one, "number"))
        two = theirs.get(key)
        if two is None:
            yield Difference(subject, german("Beschluss"), THERE, MISSING)
            continue
        yield from _differs(subject, german("Nummer"), text_of(one, "number"), text_of(two, "number"))
        yield from _differs(subject, german("Wortlaut"), text_of(one, "text"), text_of(two, "text"))
        yield from _differs(subject, german("Ergebnis"), _result(one), _result(two))
        yield from _differs(subject, german("Vollziehbar ab"), _day(one), _day(two))
    for key, two in theirs.items():
        if key not in mine:
            subject = german("Beschluss {number}", number=text_of(two, "number"))
            yield Difference(subject, german("Beschluss"), german("nicht enthalten"), THERE)


def _votes(subject: str, item: Data, other: Data) -> Iterator[Difference]:
    for kind in ("motions", "elections"):
        mine, theirs = _by_id(item.get(kind)), _by_id(other.get(kind))
        for key in dict.fromkeys((*mine, *theirs)):
            one, two = mine.get(key, {}), theirs.get(key, {})
            name = text_of(one or two, "title") or text_of(one or two, "office") or german("Antrag")
            what = german("Wahl: {name}", name=name)
            if kind == "motions":
                what = german("Abstimmung über „{name}“", name=name)
            yield from _differs(subject, what, _count(kind, one), _count(kind, two))


def _count(kind: str, row: Data) -> str:
    if not row:
        return MISSING
    vote = row.get("vote") if kind == "motions" else row
    if not isinstance(vote, Mapping):
        return german("keine Abstimmung")
    sides = [joined((words, str(vote[key]))) for key, words in _SIDES if key in vote]
    voices = [f"{text_of(each, 'name')} {each.get('votes', 0)}" for each in _dicts(vote.get("candidates"))]
    manner = [german("elektronisch")] if vote.get("electronic") is True else []
    return joined((*voices, *sides, *manner), ", ")


def _result(row: Data) -> str:
    """Category and manner; where an item goes is told by names that may change later."""
    category = text_of(row, "category")
    name = next((words for key, words in RESULT_NAMES.items() if key.value == category), category)
    return ", ".join(part for part in (name, text_of(row, "manner")) if part)


def _differs(subject: str, what: str, document: str, database: str) -> Iterator[Difference]:
    if document != database:
        yield Difference(subject, what, document or german("leer"), database or german("leer"))


def _fact(data: Data, key: str) -> str:
    text = text_of(data, key)
    if key not in ("started_at", "ended_at") or not text:
        return text
    try:
        return said_time(datetime.fromisoformat(text))
    except ValueError:
        return text


def _day(row: Data) -> str:
    text = text_of(row, "effective_from")
    try:
        return said_day(date.fromisoformat(text))
    except ValueError:
        return text


def _by_id(rows: object) -> dict[str, Data]:
    return {text_of(row, "id"): row for row in _dicts(rows)}


def _dicts(rows: object) -> Iterable[Data]:
    """Attached data may be anybody's: what has another form is left out."""
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def text_of(row: Data, key: str) -> str:
    value = row.get(key)
    return "" if value is None else str(value)


def _name(item: Mapping[str, Any]) -> str:
    """ "TOP Ö 4"; the word is not said twice where the body's own numbers begin with it."""
    number = text_of(item, "number")
    return number if number.startswith("TOP") else german("TOP {number}", number=number)
