"""German sentences of the layers below the window that it can say in its own language.

Whatever goes on paper or to the command line takes them as the German text they are. Their wording stands once, where
they are made; lupdate reads `german("…")` there like `tr("…")` in the window.
"""

from collections.abc import Iterable, Mapping


class Said(str):
    """The German text, with the wording it was made of, or the parts it was joined from."""

    wording: str
    values: Mapping[str, object]
    parts: tuple[str, ...]
    between: str


def german(wording: str, **values: object) -> Said:
    """A sentence; `{name}` in its wording stands for a value. A value may be said itself."""
    return _said(wording.format(**values) if values else wording, wording=wording, values=values)


def reworded(said: Said, text: str) -> Said:
    """The same for the window, another German text: for what only typography tells apart, as a space that holds."""
    return _said(text, wording=said.wording, values=said.values)


def joined(parts: Iterable[str], between: str = " ") -> Said:
    """Several of them beside each other; empty ones are left out."""
    kept = tuple(each for each in parts if each)
    return _said(between.join(kept), parts=kept, between=between)


def _said(
    text: str,
    *,
    wording: str = "",
    values: Mapping[str, object] | None = None,
    parts: tuple[str, ...] = (),
    between: str = "",
) -> Said:
    said = Said(text)
    said.wording, said.values, said.parts, said.between = wording, values or {}, parts, between
    return said
