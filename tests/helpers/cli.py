"""The command line as a person or a script uses it: in processes of its own, in places of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HOSTILE = {
    "ANONYMIZED_TELEMETRY": "True",
    "LANGSMITH_TRACING": "true",
    "LANGSMITH_API_KEY": "canary",
    "LANGCHAIN_TRACING_V2": "true",
    "CHROMA_SERVER_HOST": "192.0.2.1",
    "OTEL_EXPORTER_OTLP_ENDPOINT": "http://192.0.2.1:4317",
    "HF_HUB_OFFLINE": "0",
    "http_proxy": "http://192.0.2.1:3128",
    "https_proxy": "http://192.0.2.1:3128",
    "HTTPS_PROXY": "http://192.0.2.1:3128",
    "ALL_PROXY": "socks5://192.0.2.1:1080",
}


@dataclass
class Cli:
    """``dossier`` with a library, home, cache and temporary folder of its own, all below ``root``.

    Attributes:
        extra: environment variables added to the scrubbed ones.
        prefix: what stands before the command, for instance strace and its options.
    """

    root: Path
    extra: Mapping[str, str] = field(default_factory=dict)
    prefix: Sequence[str] = ()

    def __post_init__(self) -> None:
        for name in ("home", "cache", "tmp", "config", "state"):
            (self.root / name).mkdir(parents=True, exist_ok=True)
        self.passphrase_file.write_text("kanon hagel tulp\n", encoding="utf-8")
        self.passphrase_file.chmod(0o600)

    @property
    def library(self) -> Path:
        return self.root / "library"

    @property
    def passphrase_file(self) -> Path:
        return self.root / "passphrase"

    @property
    def environment(self) -> dict[str, str]:
        places = {
            "HOME": "home",
            "XDG_CACHE_HOME": "cache",
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "home",
            "XDG_STATE_HOME": "state",
            "TMPDIR": "tmp",
            "DOSSIER_CONFIG": "config",
            "DOSSIER_LIBRARY": "library",
        }
        return {
            **os.environ,
            **{name: str(self.root / place) for name, place in places.items()},
            **self.extra,
        }

    def command(self, *arguments: str | Path) -> list[str]:
        """The whole command line of ``dossier ARGUMENTS`` on this library."""
        common = ["--library", str(self.library), "--passphrase-file", str(self.passphrase_file)]
        return [*self.prefix, sys.executable, "-m", "dossier.cli", *common, *map(str, arguments)]

    def run(
        self, *arguments: str | Path, status: int = 0, timeout: float = 280
    ) -> subprocess.CompletedProcess[str]:
        """Run a command and expect its exit status."""
        done = subprocess.run(
            self.command(*arguments),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        assert done.returncode == status, (
            f"{arguments}: {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
        )
        return done

    def json(self, *arguments: str | Path) -> Any:
        """The JSON that a command prints."""
        return json.loads(self.run(*arguments, "--json").stdout)

    def lines(self, *arguments: str | Path) -> list[Any]:
        """The JSON Lines that a command prints."""
        return [json.loads(line) for line in self.run(*arguments).stdout.splitlines()]

    def documents(self) -> list[dict[str, Any]]:
        return list(self.json("documents"))
