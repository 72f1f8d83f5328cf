"""The city's name as sender stands in one place, and so does the product's in what every PDF says of itself."""

import ast
from pathlib import Path

from smartaachen_desktop import documents

FOLDER = Path(documents.__file__).parent


def literals(path: Path) -> set[str]:
    return {
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_the_sender_of_documents_stands_in_one_place() -> None:
    holders = [path for path in FOLDER.rglob("*.py") if "Stadt Aachen" in literals(path)]
    assert [path.relative_to(FOLDER).as_posix() for path in holders] == ["wording/letters.py"]


def test_the_tagged_layer_never_names_the_product() -> None:
    for path in (FOLDER / "pdf").glob("*.py"):
        assert not [text for text in literals(path) if "SMART.Aachen" in text], path.name
