"""The words about a server that writes answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from dossier_desktop.wording import one_line

translate = QCoreApplication.translate


def server_line(server: Mapping[str, Any]) -> str:
    """Which server writes, and what it is sent."""
    if server["loopback"]:
        text = translate("Server", "“%1” at %2 writes, on this computer. It is sent questions and passages.")
    elif server["plain_http"]:
        text = translate(
            "Server",
            "“%1” at %2 writes. Questions and passages are sent there unencrypted: everyone on the way can "
            "read them.",
        )
    else:
        text = translate("Server", "“%1” at %2 writes. Questions and passages are sent there, encrypted.")
    return text.replace("%2", one_line(server["name"])).replace("%1", one_line(server["model"]))
