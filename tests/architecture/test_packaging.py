"""The set-up writes what it promises: generated files, and nothing twice."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATE = ROOT / "packaging" / "generate.py"

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>AgendaForm</class>
 <widget class="QWidget" name="AgendaForm">
  <layout class="QVBoxLayout" name="layout"><item><widget class="QLabel" name="title">
   <property name="text"><string>Tagesordnung</string></property></widget></item></layout>
 </widget><resources/><connections/></ui>
"""
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE"><context><name>AgendaForm</name>
<message><source>Tagesordnung</source><translation>Agenda</translation></message></context></TS>
"""


@pytest.fixture(scope="module")
def generator() -> dict[str, Any]:
    return runpy.run_path(str(GENERATE))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in {
        "ui/agenda.ui": FORM,
        "resources/translations/smartaachen_en.ts": TRANSLATION,
        "resources/themes/light.toml": 'accent = "#0072B2"\n',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_forms_translations_and_data_are_written(generator: dict[str, Any], project: Path) -> None:
    changed = generator["generate"](project)
    target = project / "smartaachen_desktop" / "_generated"
    assert sorted(changed) == [
        "__init__.py",
        "data/themes/light.toml",
        "data/translations/smartaachen_en.qm",
        "ui_agenda.py",
    ]
    form = (target / "ui_agenda.py").read_text(encoding="utf-8")
    compile(form, "ui_agenda.py", "exec")
    assert "class Ui_AgendaForm" in form
    assert (target / "data/themes/light.toml").read_text(encoding="utf-8") == 'accent = "#0072B2"\n'


def test_translation_speaks_in_qt(generator: dict[str, Any], project: Path) -> None:
    from PySide6.QtCore import QTranslator  # noqa: PLC0415, RUF100

    generator["generate"](project)
    translator = QTranslator()
    assert translator.load(str(project / "smartaachen_desktop/_generated/data/translations/smartaachen_en.qm"))
    assert translator.translate("AgendaForm", "Tagesordnung") == "Agenda"


def test_only_what_changed_is_written_again(generator: dict[str, Any], project: Path) -> None:
    generate = generator["generate"]
    generate(project)
    form = project / "smartaachen_desktop/_generated/ui_agenda.py"
    os.utime(form, (1, 1))
    assert generate(project) == []
    assert form.stat().st_mtime == 1

    (project / "resources/themes/light.toml").write_text('accent = "#005A8E"\n', encoding="utf-8")
    assert generate(project) == ["data/themes/light.toml"]
    form.unlink()
    assert generate(project) == ["ui_agenda.py"]


def test_what_lost_its_source_goes(generator: dict[str, Any], project: Path) -> None:
    generator["generate"](project)
    (project / "ui/agenda.ui").unlink()
    assert generator["generate"](project) == ["ui_agenda.py"]
    assert not (project / "smartaachen_desktop/_generated/ui_agenda.py").exists()


def test_nothing_to_generate_still_makes_a_package(generator: dict[str, Any], tmp_path: Path) -> None:
    assert generator["generate"](tmp_path) == ["__init__.py"]


def test_broken_form_is_named_and_leaves_the_old_file(generator: dict[str, Any], project: Path) -> None:
    generator["generate"](project)
    written = project / "smartaachen_desktop/_generated/ui_agenda.py"
    before = written.read_bytes()
    (project / "ui/agenda.ui").write_text("<ui>", encoding="utf-8")
    result = subprocess.run([sys.executable, GENERATE, "--root", project], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "agenda.ui" in result.stderr
    assert written.read_bytes() == before
    assert not list(written.parent.rglob(".tmp-*"))


def test_two_forms_of_one_name_are_refused(generator: dict[str, Any], project: Path) -> None:
    (project / "ui/board").mkdir()
    (project / "ui/board/agenda.ui").write_text(FORM, encoding="utf-8")
    with pytest.raises(generator["GenerateError"], match=r"ui_agenda\.py"):
        generator["generate"](project)


def test_folders_beside_the_package_are_no_packages() -> None:
    for folder in ("packaging", "ui", "resources", "tests"):
        assert not list((ROOT / folder).rglob("__init__.py")), f"{folder}/ would become importable"


def test_every_pin_is_exact_and_every_dependency_is_pinned() -> None:
    import tomllib

    from packaging.requirements import Requirement  # noqa: PLC0415, RUF100
    from packaging.utils import canonicalize_name  # noqa: PLC0415, RUF100

    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if line and line[0] != "#"]
    pins = {canonicalize_name(line.split("==")[0]): line.split("==")[1] for line in lines}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for text in project["dependencies"] + project["optional-dependencies"]["dev"]:
        requirement = Requirement(text)
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)]), text


@pytest.mark.slow
def test_wheel_carries_the_generated_files(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", tmp_path, ROOT], check=True)
    (wheel,) = tmp_path.glob("smartaachen_desktop-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "smartaachen_desktop/_generated/__init__.py" in names
    forms = {f"smartaachen_desktop/_generated/ui_{path.stem}.py" for path in (ROOT / "ui").rglob("*.ui")}
    assert forms <= set(names)
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"smartaachen_desktop"}
