"""Texts above the places to sign, of documents that are no minutes."""

from collections.abc import Sized

EXTRACT = "Für die Richtigkeit des Auszugs"
COLLECTION = "Für die Richtigkeit der Zusammenstellung"
CIRCULAR_NOTE = "Für die Richtigkeit des Vermerks"


def heading(places: Sized) -> str:
    """Where nothing is certified: the document is signed as a whole."""
    return "Unterschrift" if len(places) == 1 else "Unterschriften"


def signed_sentence(title: str, number: str) -> str:
    """What is signed, beside the places."""
    return f"Unterschrieben wird: {title} (Nummer {number})." if number else f"Unterschrieben wird: {title}."
