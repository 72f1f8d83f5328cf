"""What came after a signature, revision by revision, in words; of a forbidden change the parts it touched."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.sign.validation import EmbeddedPdfSignature

from smartaachen_desktop.services.said import german
from smartaachen_desktop.services.said_values import said_role

MOST_PAGES = 20_000
ABOUT = german("Angaben zum Dokument")


def later_steps(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature], after: int) -> tuple[str, ...]:
    """One entry per revision behind `after`: whose signature, a time stamp, or what else."""
    by_revision = {each.signed_revision: each for each in signatures}
    steps: list[str] = []
    for revision in range(after + 1, reader.xrefs.total_revisions):
        signature = by_revision.get(revision)
        if signature is None:
            steps.append(
                german("Prüfangaben zu den Zertifikaten") if _is_dss(reader, revision) else german("weitere Einträge")
            )
        elif signature.sig_object_type == "/DocTimeStamp":
            steps.append(german("Zeitstempel über das ganze Dokument"))
        else:
            who = str(signature.sig_object.get("/Reason", "")) or signature.field_name
            steps.append(german("Unterschrift {who}", who=said_role(who)))
    return tuple(steps)


def changed_parts(reader: PdfFileReader, after: int) -> tuple[str, ...]:
    """The parts of the document that revisions behind `after` changed, without what signing itself changes."""
    found: dict[str, None] = {}
    for revision in range(after + 1, reader.xrefs.total_revisions):
        found.update(dict.fromkeys(_changed(reader, revision)))
    if len(found) > 1:
        found.pop(ABOUT, None)  # programs write them along with anything else
    return tuple(found)


def _changed(reader: PdfFileReader, revision: int) -> Iterator[str]:
    old, new = reader.get_historical_resolver(revision - 1), reader.get_historical_resolver(revision)
    pages_before, pages = _pages(old), _pages(new)
    if len(pages_before) != len(pages):
        yield german("Zahl der Seiten: vorher {before}, jetzt {now}", before=len(pages_before), now=len(pages))
    for number, (old_page, new_page) in enumerate(zip(pages_before, pages, strict=False), 1):
        if old_page != new_page:
            yield german("Seite {number} ausgetauscht", number=number)
    places = {**_places(old, pages_before), **_places(new, pages)}
    for ref in sorted(new.explicit_refs_in_revision(), key=lambda each: int(each.idnum)):
        known = not old.is_ref_unassignable(ref)
        before, now = (old.get_object(ref) if known else None), new.get_object(ref)
        if known and _same(before, now):
            continue
        yield from _name(ref.idnum, before, now, places)


def _name(idnum: int, before: Any, now: Any, places: Mapping[int, str]) -> Iterator[str]:
    """The part an object belongs to; nothing for what a signature itself writes."""
    if idnum in places:
        if not (_is_dict(before) and _is_dict(now) and _differing(before, now) <= {"/Annots"}):
            yield places[idnum]
        return
    dictionary = now if _is_dict(now) else before if _is_dict(before) else {}
    kind = str(dictionary.get("/Type", ""))
    if dictionary.get("/FT") == "/Sig" or kind in ("/Sig", "/DocTimeStamp"):
        if _is_dict(before) and "/V" in before and "/V" not in dictionary:
            yield german("eine Unterschrift entfernt")
    elif "/FT" in dictionary:
        yield german("Formularfeld")
    elif kind == "/Catalog":
        if _is_dict(before) and _differing(before, now) - {"/AcroForm", "/Perms", "/DSS", "/Extensions"}:
            yield german("Aufbau des Dokuments")
    elif kind in ("/EmbeddedFile", "/Filespec"):
        yield german("angehängte Daten")
    elif str(dictionary.get("/Subtype", "")) in ("/Text", "/FreeText", "/Stamp", "/Highlight", "/Link", "/Ink"):
        yield german("Anmerkung auf einer Seite")
    elif kind == "/Metadata" or "/Producer" in dictionary:
        yield ABOUT


def _pages(view: HistoricalResolver) -> list[int]:
    """Object numbers of the pages in order, without recursion: the tree may be anything."""
    found: list[int] = []
    seen: set[int] = set()
    waiting: list[Any] = [view.root.raw_get("/Pages")]
    while waiting and len(found) < MOST_PAGES:
        entry = waiting.pop()
        number = entry.idnum if isinstance(entry, generic.IndirectObject) else 0
        if number in seen:
            continue
        seen.add(number)
        node = view.get_object(entry.reference) if number else entry
        if not _is_dict(node):
            continue
        if "/Kids" in node:
            kids = node["/Kids"]
            waiting += [kids.raw_get(place) for place in reversed(range(len(kids)))]
        else:
            found.append(number)
    return found


def _places(view: HistoricalResolver, pages: Sequence[int]) -> dict[int, str]:
    """Which page an object belongs to: the page itself, its content and what it draws with."""
    places: dict[int, str] = {}
    for number, idnum in enumerate(pages, 1):
        words = german("Inhalt von Seite {number}", number=number)
        page = view.get_object(generic.Reference(idnum, 0, view))
        places.setdefault(idnum, words)
        for key in ("/Contents", "/Resources"):
            for ref in _references(page.raw_get(key) if key in page else None):
                places.setdefault(ref, words)
    return places


def _references(value: Any) -> Iterator[int]:
    if isinstance(value, generic.IndirectObject):
        yield value.idnum
    elif isinstance(value, generic.ArrayObject):
        for place in range(len(value)):
            yield from _references(value.raw_get(place))


def _is_dss(reader: PdfFileReader, revision: int) -> bool:
    try:
        view = reader.get_historical_resolver(revision)
        refs = {each.idnum for each in view.explicit_refs_in_revision()}
        entry = view.root.raw_get("/DSS")
        return (entry.idnum if isinstance(entry, generic.IndirectObject) else view.root_ref.idnum) in refs
    except KeyError:
        return False


def _is_dict(value: Any) -> bool:
    return isinstance(value, generic.DictionaryObject)


def _differing(before: Any, now: Any) -> set[str]:
    keys = {*before.keys(), *now.keys()} if _is_dict(now) else set(before.keys())
    return {
        str(key)
        for key in keys
        if key not in before or key not in now or not _same(before.raw_get(key), now.raw_get(key))
    }


def _same(before: Any, now: Any) -> bool:
    """Equal as written; references are compared by their number, not by what they lead to."""
    if isinstance(before, generic.IndirectObject) or isinstance(now, generic.IndirectObject):
        return (
            isinstance(before, generic.IndirectObject)
            and isinstance(now, generic.IndirectObject)
            and before.idnum == now.idnum
        )
    if _is_dict(before) and _is_dict(now):
        if isinstance(before, generic.StreamObject) and before.encoded_data != getattr(now, "encoded_data", None):
            return False
        return not _differing(before, now)
    if isinstance(before, generic.ArrayObject) and isinstance(now, generic.ArrayObject):
        return len(before) == len(now) and all(
            _same(before.raw_get(place), now.raw_get(place)) for place in range(len(now))
        )
    return type(before) is type(now) and bool(before == now)
