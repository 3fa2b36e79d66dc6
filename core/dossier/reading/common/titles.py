"""Which title a document goes by: programs write titles that no person chose."""

from __future__ import annotations

import re

# "Microsoft Word - letter.docx", "untitled", "Document1", "Presentation 2", "scan0042.pdf", "Binder1.pdf"
_PRODUCER = re.compile(r"^Microsoft (?:Word|PowerPoint|Excel) ?- ?", re.IGNORECASE)
_FILE_NAME = re.compile(
    r"\.(?:pdf|docx?|rtf|odt|html?|txt|pptx?|xlsx?|indd|jpe?g|png|tiff?|qxd|dvi|ps)$", re.IGNORECASE
)
_PLACEHOLDER = re.compile(
    r"^(?:untitled(?: document| spreadsheet)?|unbenannt|sans titre|naamloos|no title|title|word document"
    r"|document|powerpoint presentation|presentation|slide|scan|image|dokument|book|new document)?[ _-]*\d*$",
    re.IGNORECASE,
)


def best_title(stated: str, heading: str) -> str:
    """The title in the metadata unless a program made it up; then the first heading, if there is one.

    Args:
        stated: the title in the file's metadata; may be empty.
        heading: the document's first heading; may be empty.
    """
    stated = stated.strip()
    if _PLACEHOLDER.match(stated) or _PRODUCER.match(stated) or _FILE_NAME.search(stated):
        return heading
    # One word with digits or underscores in it is a file's name more often than a title.
    if heading and " " not in stated and re.search(r"[\d_-]", stated):
        return heading
    return stated
