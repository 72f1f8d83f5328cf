"""A body's name in the genitive: "des Ausschusses für Wissenschaft"."""

_FEMININE = ("kommission", "vertretung", "versammlung", "konferenz", "runde", "gruppe")
_STRONG = {"ausschuss": "es", "ausschuß": "es", "rat": "es", "gremium": "s", "kuratorium": "s", "vorstand": "es"}
"""Masculine and neuter nouns with their ending."""
_FIXED = "Jour fixe"


def of_body(name: str) -> str:
    """By the noun the name begins with; another ("Ständiger Ausschuss") stands in quotation marks behind "Gremium"."""
    noun, gap, rest = name.partition(" ")
    word = noun.lower()
    if name == _FIXED or name.startswith(f"{_FIXED} "):
        return f"des {name}"
    if word.endswith(_FEMININE):
        return f"der {name}"
    for stem, ending in _STRONG.items():
        if word.endswith(stem):
            noun = noun[:-1] + "ss" if noun.endswith("ß") else noun
            return f"des {noun}{ending}{gap}{rest}"
    return f"des Gremiums „{name}“"
