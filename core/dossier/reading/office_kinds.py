"""Which reader an old Office file or a workbook is for, and the passwords that open them."""

from __future__ import annotations

from dossier.reading import reasons
from dossier.reading.limits import Limits
from dossier.reading.ole import Container
from dossier.reading.package import contents
from dossier.reading.xls import read_xls, read_xlsb
from dossier.reading.xlsx import read_xlsx
from dossier.types import Reading


def read_workbook(data: bytes, limits: Limits) -> Reading:
    """Read a workbook in a package: the usual kind or the binary one."""
    names, _ = contents(data)
    binary = any(name.lower() == "xl/workbook.bin" for name in names)
    return read_xlsb(data, limits) if binary else read_xlsx(data, limits)


def read_ole(data: bytes, limits: Limits, password: str | None = None) -> Reading:
    """Read what an OLE container holds."""
    try:
        container = Container(data)
    except ValueError:
        return reasons.damaged(
            reasons.OFFICE_BROKEN.format(kind="Office document"), "application/x-ole-storage"
        )
    if container.top & {"workbook", "book"}:
        return read_xls(data, limits, container)
    return reasons.refused(
        reasons.not_yet("This kind of Office file", "Save it as PDF."), "application/x-ole-storage"
    )
