"""Foreign text on its way into the minutes: words, paragraphs, bold, italic and lists come in, nothing else."""

import re
from html.parser import HTMLParser

from smartaachen_desktop.model.markdown import NESTED, clean, escape, escape_lead, plain

LARGEST = 2_000_000
"""Signs of HTML beyond which only the plain words are taken: a paste must not stop the typing."""
_SKIPPED = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "math", "object"})
_VOID = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "embed", "source"})
_BLOCKS = frozenset({
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "blockquote", "pre", "section", "article", "header",
    "footer", "dl", "dt", "dd", "figure", "figcaption", "address", "body", "html", "ul", "ol", "li", "main", "aside",
})  # fmt: skip
_BOLD = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*(italic|oblique)", re.IGNORECASE)
_NOT_ITALIC = re.compile(r"font-style\s*:\s*normal", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list\s*:[^;]*?level(\d)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")
_LABEL = re.compile(r"^[\s\xa0]*(\w{1,3}[.)]|o(?=\xa0)|[^\w\s(\"„'])[\s\xa0]+")


def from_plain(text: str) -> str:
    """Plain text, word for word: what looks like Markdown is kept as the signs it is."""
    return escape(clean(text))


def from_html(source: str) -> str:
    """Restrained Markdown of foreign HTML (Word, browser, mail)."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    reader.end_line()
    return "\n".join(reader.lines)


class _Element:
    """An open element: its look, and what its end undoes."""

    __slots__ = ("bold", "italic", "skip", "tag")

    def __init__(self, tag: str, bold: bool, italic: bool, skip: bool) -> None:
        self.tag, self.bold, self.italic, self.skip = tag, bold, italic, skip


class _Reader(HTMLParser):
    """Collects runs of (words, bold, italic) and writes a line at each end of a block. Wrong nesting is no matter."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._open: list[_Element] = []
        self._lists: list[int | None] = []
        self._runs: list[tuple[str, bool, bool]] = []
        self._label = ""
        self._word_level = 0
        self._word_count = [0, 0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        style = next((value or "" for name, value in attrs if name == "style"), "")
        if tag == "br":
            self.end_line()
        if tag in ("td", "th") and self._runs:
            self._runs.append((" ", False, False))
        if tag in _BLOCKS:
            self.end_line()
        if tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._begin_entry()
        if tag == "p" and (found := _WORD_LIST.search(style)):
            self._word_level = int(found[1])
        if tag in _VOID:
            return
        above = self._open[-1] if self._open else _Element("", False, False, False)
        bold = not _NOT_BOLD.search(style) and (above.bold or tag in ("b", "strong") or bool(_BOLD.search(style)))
        italic = not _NOT_ITALIC.search(style) and (above.italic or tag in ("i", "em") or bool(_ITALIC.search(style)))
        self._open.append(_Element(tag, bold, italic, above.skip or tag in _SKIPPED))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.end_line()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        for position in range(len(self._open) - 1, max(-1, len(self._open) - 200), -1):
            if self._open[position].tag == tag:
                del self._open[position:]
                break

    def handle_data(self, data: str) -> None:
        look = self._open[-1] if self._open else None
        if look is None:
            self._runs.append((data, False, False))
        elif not look.skip:
            self._runs.append((data, look.bold, look.italic))

    def end_line(self) -> None:
        """Write what was collected as one paragraph or entry."""
        runs = _tidy(self._runs)
        self._runs = []
        if runs and self._word_level:
            runs = self._word_entry(runs)
        self._word_level = 0
        if not runs:
            return
        words = "".join(words for words, _, _ in runs)
        line = self._label + _marked(runs) if self._label else escape_lead(_marked(runs))
        if plain(line) != self._label + words:  # its signs and its looks are at odds: the words count
            line = self._label + escape(words)
        self.lines.append(line)
        self._label = ""

    def _begin_entry(self) -> None:
        depth = min(max(len(self._lists), 1), 2) - 1
        label = "-"
        if self._lists and self._lists[-1] is not None:
            self._lists[-1] += 1
            label = f"{min(self._lists[-1], 999)}."
        self._label = f"{' ' * NESTED * depth}{label} "

    def _word_entry(self, runs: list[tuple[str, bool, bool]]) -> list[tuple[str, bool, bool]]:
        """Word writes entries as paragraphs whose label is text, followed by no-break spaces."""
        words = "".join(words for words, _, _ in runs)
        found = _LABEL.match(words)
        label = found[1] if found else "-"
        depth = min(self._word_level, 2) - 1
        number = label[:-1].isdigit()
        self._label = f"{' ' * NESTED * depth}{label[:-1] + '.' if number else '-'} "
        drop = found.end() if found else 0
        left: list[tuple[str, bool, bool]] = []
        for text, bold, italic in runs:
            rest = text[drop:]
            drop = max(0, drop - len(text))
            if rest:
                left.append((rest, bold, italic))
        return _tidy(left)


def _tidy(runs: list[tuple[str, bool, bool]]) -> list[tuple[str, bool, bool]]:
    """Cleaned, spaces collapsed, neighbours of one look joined, no space at either end."""
    joined: list[tuple[str, bool, bool]] = []
    gap = True
    for words, bold, italic in runs:
        text = clean(_SPACES.sub(" ", words)).replace("\n", " ")
        if gap:
            text = text.lstrip(" ")
        if not text:
            continue
        gap = text.endswith(" ")
        if joined and joined[-1][1:] == (bold, italic):
            joined[-1] = (joined[-1][0] + text, bold, italic)
        else:
            joined.append((text, bold, italic))
    while joined and not joined[-1][0].rstrip(" \xa0"):
        joined.pop()
    if joined:
        joined[-1] = (joined[-1][0].rstrip(" \xa0"), *joined[-1][1:])
    return joined


def _marked(runs: list[tuple[str, bool, bool]]) -> str:
    """Runs as Markdown. Emphasis that begins or ends inside a word cannot be said in it and is left out."""
    words = "".join(text for text, _, _ in runs)
    parts: list[str] = []
    position = 0
    for text, bold, italic in runs:
        inner = text.strip()
        start = position + len(text) - len(text.lstrip())
        position += len(text)
        end = start + len(inner)
        mark = "*" * (2 * bold + italic)
        inside = re.match(r"\w", words[start - 1 : start]) or re.match(r"\w", words[end : end + 1])
        touching = words[start - 1 : start] in ("*", "\\") or words[end : end + 1] == "*" or inner[-1:] == "\\"
        glued = bool(parts) and parts[-1].endswith("*")
        if not mark or not inner or inside or touching or glued:
            parts.append(_inline(text, words))
            continue
        lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        parts.append(f"{lead}{mark}{_inline(inner, words)}{mark}{tail}")
    return "".join(parts)


def _inline(text: str, words: str) -> str:
    """Asterisks of a run are kept from being read as marks, unless the whole line has none that could be."""
    if "*" not in text or escape(words) == words:
        return text
    return re.sub(r"(\\*)\*", lambda found: f"{found[1]}{found[1]}\\*", text)
