"""One sign for each result, the same in every list and on the wall: told apart by shape, not by colour."""

from smartaachen_desktop.model.meetings import RESULT_NAMES, ResultCategory

SETTLED = "check"
"""Of what is over without a result of its own."""
RESULT_SIGNS: dict[ResultCategory, str] = {
    ResultCategory.ADOPTED_UNCHANGED: "check",
    ResultCategory.ADOPTED_CHANGED: "check",
    ResultCategory.REJECTED: "x",
    ResultCategory.POSTPONED: "calendar-blank",
    ResultCategory.REFERRED: "arrow-right",
    ResultCategory.WITHDRAWN: "arrow-u-up-left",
    ResultCategory.NOTED: "info",
}
_BY_NAME = {words: RESULT_SIGNS[category] for category, words in RESULT_NAMES.items()}


def result_sign(result: ResultCategory | None) -> str:
    return RESULT_SIGNS[result] if result is not None else SETTLED


def sign_of_words(words: str) -> str:
    """Of a result in the council's words; empty for any other state."""
    return _BY_NAME.get(words, "")
