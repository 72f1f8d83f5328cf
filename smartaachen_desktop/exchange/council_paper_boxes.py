"""The boxes of the form: which one is ticked."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from smartaachen_desktop.exchange.council_paper_lines import Line, Word, passage
from smartaachen_desktop.model.paper_draft import DraftValue, Remark
from smartaachen_desktop.model.papers import ClimateRelevance, Co2Effect, Compensation
from smartaachen_desktop.services.queries.words import COMPENSATION_NAMES, EFFECT_NAMES, RELEVANCE_NAMES

_MARK = re.compile(r"[xX×☒☑✗✓✔✘■⊠]|\[[xX]\]")
_EMPTY = re.compile(r"[☐□▢]|\[\]|\[")
Choice = TypeVar("Choice", bound=StrEnum)
Found = tuple[list[DraftValue], list[Remark]]


def marked(lines: Sequence[Line], words: Sequence[str]) -> list[tuple[str, tuple[Line, ...]]]:
    """Which of the words carry a mark: beside it on its line, or in the row below, nearest to it."""
    found: list[tuple[str, tuple[Line, ...]]] = []
    for at, line in enumerate(lines):
        here = _named(line, words)
        if not here:
            continue
        marks = [word for word in line.words if _MARK.fullmatch(word.text)]
        if marks:
            # beside: a mark belongs to the next word at its right, else to the one at its left
            for mark in marks:
                after = [each for each in here if each[1].column > mark.column]
                found.append(((after[0] if after else here[-1])[0], (line,)))
        elif len(here) > 1 and not any(_EMPTY.fullmatch(word.text) for word in line.words):
            for below in lines[at + 1 : at + 3]:
                if _named(below, words):
                    break
                marks = [word for word in below.words if _MARK.fullmatch(word.text)]
                found += [
                    (min(here, key=lambda each: abs(each[1].centre - mark.centre))[0], (line, below)) for mark in marks
                ]
                if marks:
                    break
    return found


def _named(line: Line, words: Sequence[str]) -> list[tuple[str, Word]]:
    """The words of the form that stand on a line, the longest first, each with the middle of its words."""
    tokens = [word for word in line.words if not _MARK.fullmatch(word.text) and not _EMPTY.fullmatch(word.text)]
    found: list[tuple[str, Word]] = []
    at = 0
    while at < len(tokens):
        for phrase in sorted(words, key=lambda each: -len(each.split())):
            parts = phrase.casefold().split()
            if [each.text.casefold().rstrip(":,;") for each in tokens[at : at + len(parts)]] == parts:
                first, last = tokens[at], tokens[at + len(parts) - 1]
                found.append((phrase, Word(phrase, first.place, first.column, last.column + last.width - first.column)))
                at += len(parts)
                break
        else:
            at += 1
    return found


def read_box(
    lines: Sequence[Line], name: str, choices: Mapping[str, Choice | bool], place: str
) -> tuple[DraftValue | None, Remark | None]:
    """The one box that is ticked; none and several are told."""
    found = marked(lines, tuple(choices))
    if len({words for words, _where in found}) == 1:
        words, where = found[0]
        value = choices[words]
        return DraftValue(name, value, passage(where)), None
    if not found:
        return None, Remark("no_box", f"{place}: Es ist kein Kästchen angekreuzt.", passage(lines[:1]))
    ticked = ", ".join(dict.fromkeys(words for words, _where in found))
    where = tuple(dict.fromkeys(line for _words, lines_ in found for line in lines_))
    return None, Remark("many_boxes", f"{place}: Angekreuzt ist mehr als ein Kästchen ({ticked}).", passage(where))


def read_climate(lines: Sequence[Line]) -> Found:
    """Three rows of boxes and the list of the compensation, told apart by the sentences above them."""
    values: list[DraftValue] = []
    remarks: list[Remark] = []
    parts: dict[str, list[Line]] = {"": []}
    name = ""
    adapting = False
    for line in lines:
        words = line.text.casefold()
        adapting = adapting or "klimafolgenanpassung" in words
        if "kompensation" in words or "ausgeglichen" in words:
            name = "compensation"
        elif "effekt" in words and "emission" in words:
            name = "co2_effect"
        elif "klimafolgenanpassung" in words or ("relevanz" in words and adapting):
            name = "climate_adaptation"
        elif "klimaschutz" in words or ("relevanz" in words and "klimarelevanz" not in words):
            name = "climate_relevance"
        parts.setdefault(name, []).append(line)
    for column, place, choices in (
        ("climate_relevance", "Relevanz für den Klimaschutz", _by_words(RELEVANCE_NAMES)),
        ("co2_effect", "Effekt auf die CO₂-Emissionen", _by_words(EFFECT_NAMES)),
        ("climate_adaptation", "Relevanz für die Klimafolgenanpassung", _by_words(RELEVANCE_NAMES)),
        ("compensation", "Kompensation", _by_words(COMPENSATION_NAMES)),
    ):
        if column in parts:
            value, remark = read_box(parts[column], column, choices, place)
            values += [value] if value is not None else []
            remarks += [remark] if remark is not None else []
    return values, remarks


def _by_words(names: Mapping[Choice, str]) -> dict[str, ClimateRelevance | Co2Effect | Compensation]:
    """ "überwiegend (50 % bis 99 %)" is found by its first word, however the rest is written."""
    return {words.split(" (")[0]: value for value, words in names.items()}  # type: ignore[misc]
