"""Paragraphs of GO NRW stand in `model/law.py` alone, and reach a sentence only past the question whose rules apply."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import smartaachen_desktop

ROOT = Path(smartaachen_desktop.__file__).parent
PARAGRAPH = re.compile(r"§+[\s\u00a0]*\d|Gemeindeordnung[^.]*§")
HOME = "model/law.py"
ASKS = frozenset({"cites", "cites_of", "citation", "cited_for", "law_of", "meeting_law", "_law"})
"""Each of them takes the body, or asks one that does."""
FOR_COMMITTEES_ALONE = {
    "services/circular.py": "refuses a circular vote to committees of the council and to nobody else",
    "gui/people/facts.py": "the sentence in the profile editor that says what GO NRW rules, under its own profile",
}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("_generated") and name != HOME:
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def documentation(tree: ast.Module) -> set[int]:
    """Texts that stand for themselves: docstrings, also those of attributes."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def called(node: ast.Call) -> str:
    target = node.func
    return target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""


def unasked(tree: ast.AST, asked: bool = False) -> Iterator[int]:
    """Lines with a paragraph that no call of `ASKS` takes, neither directly nor as the default of its parameter."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Law":
            if not asked:
                yield node.lineno
            continue
        inside = asked or (isinstance(node, ast.Call) and called(node) in ASKS)
        if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
            inside = inside or any(isinstance(each, ast.Call) and called(each) in ASKS for each in ast.walk(node))
        if isinstance(node, ast.FunctionDef) and node.name in ASKS:
            inside = True
        yield from unasked(node, inside)


def test_no_paragraph_is_written_out_elsewhere() -> None:
    found = [
        f"{name}:{node.lineno} {node.value[:60]!r}"
        for name, tree in sources()
        for texts in [documentation(tree)]
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in texts
        and PARAGRAPH.search(node.value)
    ]
    assert found == []


def test_forms_and_tables_of_the_package_name_none() -> None:
    places = [*(ROOT.parent / "ui").rglob("*.ui"), *(ROOT.parent / "resources" / "themes").rglob("*.toml")]
    assert places
    assert [path.name for path in places if PARAGRAPH.search(path.read_text(encoding="utf-8"))] == []


def test_each_paragraph_is_asked_of_the_body() -> None:
    found = {name: list(unasked(tree)) for name, tree in sources()}
    assert {name for name, lines in found.items() if lines} == set(FOR_COMMITTEES_ALONE)


def test_the_search_itself_finds_what_it_looks_for() -> None:
    assert all(PARAGRAPH.search(text) for text in ("(§ 50 GO NRW)", "§\u00a031", "§§ 48, 50"))
    assert list(unasked(ast.parse("a = Law.BIAS\nb = view.cites(Law.BIAS)\nRuleBroken(paragraph=Law.VOTES)"))) == [1, 3]
