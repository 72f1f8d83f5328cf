"""What the window needs to take plans in and out: the composition root fills it, for gui and exchange do not meet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from smartaachen_desktop.model.plan_draft import PlanDraft

READABLE: Mapping[str, str] = MappingProxyType(
    {".xml": "MS Project (XML)", ".gan": "GanttProject", ".csv": "Tabelle (CSV)", ".xlsx": "Excel-Tabelle"}
)
WRITABLE: Mapping[str, str] = MappingProxyType({ending: READABLE[ending] for ending in (".xml", ".csv", ".xlsx")})
"""Formats by ending. Here, and not beside their readers, so that the window knows them without loading those."""


@dataclass(frozen=True, slots=True)
class PlanFiles:
    """`readable` and `writable` name formats by ending; `read` and `write` run in jobs and refuse with UserError."""

    readable: Mapping[str, str]
    writable: Mapping[str, str]
    read: Callable[[Path], PlanDraft]
    write: Callable[[PlanDraft, str], tuple[bytes, PlanDraft]]
    save: Callable[[Path, bytes], None]
