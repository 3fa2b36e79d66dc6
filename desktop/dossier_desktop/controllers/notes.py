"""What the source pane says of pages: which were read with doubt, and what is printed on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dossier.types import Page
from dossier_desktop import wording

translate = QCoreApplication.translate

_MOST_NAMED = 5


def page_of(pages: Sequence[Page], number: int) -> Page | None:
    """The page with a number."""
    if 0 < number <= len(pages) and pages[number - 1].number == number:
        return pages[number - 1]
    return next((page for page in pages if page.number == number), None)


def label_of(pages: Sequence[Page], number: int) -> str:
    """What is printed on a page, where that is another number than the one counted."""
    page = page_of(pages, number)
    return page.label if page is not None and page.label != str(number) else ""


def doubt(pages: Sequence[Page], number: int) -> str:
    """What is to be said of the page in view, or else of the document; empty where nothing is.

    Args:
        number: of the page, from 1; 0 where none is in view but the whole text.
    """
    page = page_of(pages, number)
    if page is not None and page.doubtful:
        text = translate("Notes", "Page %1 was recognised with doubt (%2 of 100): compare with the picture.")
        text = text.replace("%1", wording.number(number))
        return text.replace("%2", wording.number(round(page.confidence or 0)))
    found = [wording.number(page.number) for page in pages if page.doubtful]
    if number or not found:
        return ""
    if len(found) == 1:
        return translate("Notes", "Page %1 was recognised with doubt.").replace("%1", found[0])
    if len(found) > _MOST_NAMED:
        text = translate("Notes", "%Ln page(s) were recognised with doubt: %1 and others.", "", len(found))
        return text.replace("%1", ", ".join(found[:_MOST_NAMED]))
    text = translate("Notes", "Pages %1 and %2 were recognised with doubt.")
    return text.replace("%1", ", ".join(found[:-1])).replace("%2", found[-1])
