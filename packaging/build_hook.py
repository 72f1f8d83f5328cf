"""Hatchling's hook: an editable install and every wheel carry a fresh _generated."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GenerateHook(BuildHookInterface[BuilderConfig]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        # By path: this folder is no package, it would hide the library of that name.
        generate = runpy.run_path(str(Path(self.root, "packaging", "generate.py")))["generate"]
        generate(Path(self.root))
