"""The process that holds the German dictionary: JSON lines in, JSON lines out. Started by its path.

Outside the window's process, because loading takes 0.2 s and 40 MB, one long compound some milliseconds and
suggestions up to half a second. Ends when its input ends, so it never outlives the window.
"""

import json
import re
import sys
from collections.abc import Callable

Spell = Callable[[str], bool]
_GENDER = re.compile(r"(?<=\w)[*:_](?=\w)|(?<=\w)/-?(?=innen|in\b)")
_LINKS = ("", "s", "n", "en", "es")
LEAST_PART = 4
"""Signs of each half of a compound; shorter ones would let mistakes through."""
MOST_SUGGESTIONS = 6


def known(word: str, spell: Spell) -> bool:
    """Whether the word is spelt as in the dictionary, also with gender sign, or as a compound of two known words."""
    if spell(word):
        return True
    plain = _GENDER.sub("", word).strip("-'’")
    if plain != word and (not plain or known(plain, spell)):
        return True
    if "-" in plain:
        return all(len(part) < 2 or known(part, spell) for part in plain.split("-"))
    if plain.endswith(("'s", "’s")):
        return spell(plain[:-2])
    return compound(plain, spell)


def compound(word: str, spell: Spell) -> bool:
    """Nouns joined in pairs ("Lenkungs|kreis"): administration makes more of them than any dictionary lists."""
    if not word[:1].isupper() or not word[1:].islower():
        return False
    for cut in range(LEAST_PART, len(word) - LEAST_PART + 1):
        tail = word[cut:].capitalize()
        if not spell(tail):
            continue
        head = word[:cut]
        heads = (head.removesuffix(link) for link in _LINKS if head.endswith(link))
        if any(len(each) >= LEAST_PART and spell(each) for each in heads):
            return True
    return False


def serve(folder: str) -> None:
    from hunspell import Hunspell

    dictionary = Hunspell("de_DE", hunspell_data_dir=folder)

    def spell(word: str) -> bool:
        return bool(dictionary.spell(word))

    for line in sys.stdin:
        asked = json.loads(line)
        answer: dict[str, object] = {}
        if "check" in asked:
            answer = {"checked": {word: known(word, spell) for word in asked["check"]}}
        elif "suggest" in asked:
            word = asked["suggest"]
            answer = {"word": word, "suggestions": list(dictionary.suggest(word))[:MOST_SUGGESTIONS]}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve(sys.argv[1])
