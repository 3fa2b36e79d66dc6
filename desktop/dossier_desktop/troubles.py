"""What to do with the unforeseen: say where it arose, never what was in hand.

What a window writes to standard error ends in a log of the session, in the clear. Messages of exceptions and
of Qt may quote a document or name a file, so neither gets there; the person is told in the window.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from dossier.errors import DossierError, EngineFailed

Report = Callable[[DossierError], None]


def install(report: Report) -> None:
    """Send what nobody caught to ``report``, and keep Qt's own messages to ourselves."""

    def unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, DossierError):
            report(error)
            return
        told = f"Something went wrong inside Dossier: {kind.__name__}{_place(trace)}."
        sys.stderr.write(told + "\n")
        report(EngineFailed(told, "Please try again; restart Dossier if it persists."))

    sys.excepthook = unforeseen
    qInstallMessageHandler(_silent)


def _silent(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    pass


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f" in {trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno}"
