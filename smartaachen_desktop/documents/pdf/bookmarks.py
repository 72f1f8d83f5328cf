"""The outline in the file. Readers and signature checks follow its chains one inside the other: none is long."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from smartaachen_desktop.documents.pdf.appendix import Appendix, numbers, text_string
from smartaachen_desktop.documents.pdf.structure import Bookmark

LONGEST = 40
"""Entries side by side; more are put into groups named after their first and last."""


@dataclass(slots=True)
class _Entry:
    mark: Bookmark
    title: str
    closed: bool = False
    children: list["_Entry"] = field(default_factory=list)

    def shown(self) -> int:
        """The entries below that are seen when this one is open."""
        return sum(1 + (0 if child.closed else child.shown()) for child in self.children)


def write_outline(appendix: Appendix, marks: Sequence[Bookmark]) -> None:
    """Fill the outline the file announces."""
    if not marks:
        return
    top = _grouped(_nested(marks))
    root = appendix.outlines
    first, last = _write(appendix, top, root)
    shown = sum(1 + (0 if entry.closed else entry.shown()) for entry in top)
    appendix.put(root, f"<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {shown}>>")


def _nested(marks: Sequence[Bookmark]) -> list[_Entry]:
    top: list[_Entry] = []
    above: list[_Entry] = []
    for mark in marks:
        entry = _Entry(mark, mark.title)
        del above[mark.level :]
        (above[-1].children if above else top).append(entry)
        above.append(entry)
    return top


def _grouped(entries: list[_Entry]) -> list[_Entry]:
    for entry in entries:
        entry.children = _grouped(entry.children)
    while len(entries) > LONGEST:
        size = max(2, min(LONGEST, -(-len(entries) // LONGEST)))
        parts = [entries[start : start + size] for start in range(0, len(entries), size)]
        entries = [_Entry(part[0].mark, _name(part), closed=True, children=part) for part in parts]
    return entries


def _name(part: list[_Entry]) -> str:
    return " – ".join(dict.fromkeys((part[0].mark.title, part[-1].title.rsplit(" – ", 1)[-1])))


def _write(appendix: Appendix, entries: list[_Entry], parent: int) -> tuple[int, int]:
    own = [appendix.reserve() for _ in entries]
    for index, (number, entry) in enumerate(zip(own, entries, strict=True)):
        goal = f"{appendix.pages[entry.mark.page]} 0 R/XYZ 0 {numbers((entry.mark.top,))} 0"
        body = f"/Title {text_string(entry.title)}/Parent {parent} 0 R/Dest[{goal}]"
        if index:
            body += f"/Prev {own[index - 1]} 0 R"
        if index + 1 < len(own):
            body += f"/Next {own[index + 1]} 0 R"
        if entry.children:
            first, last = _write(appendix, entry.children, number)
            shown = entry.shown()
            body += f"/First {first} 0 R/Last {last} 0 R/Count {-shown if entry.closed else shown}"
        appendix.put(number, f"<<{body}>>")
    return own[0], own[-1]
