"""The words of a form of the XFA kind (XML Forms Architecture 3.3), whose pages only Adobe's programs draw.

Its template holds the printed words, its data what was filled in. Neither says where anything stands.
"""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from lxml import etree

from dossier.reading.common.draft import one_line

_PACKET_BYTES = 32 * 1024 * 1024
_LINE = 2000
_TEXTS = ("text", "exData")  # of a template's values: plain and with styles


def xfa_lines(document: pdfium.PdfDocument) -> tuple[list[str], list[str]]:
    """The printed words, and the values filled in ("name: value"); each once, in order."""
    printed: dict[str, None] = {}
    filled: dict[str, None] = {}
    for index in range(max(pdfium_c.FPDF_GetXFAPacketCount(document), 0)):
        tree = _tree(_packet(document, index))
        if tree is None:
            continue
        for element in tree.iter("{*}template"):
            printed |= dict.fromkeys(_printed(element))
        for element in tree.iter("{http://www.xfa.org/schema/xfa-data/1.0/}data"):
            filled |= dict.fromkeys(_filled(element))
    return list(printed), list(filled)


def _packet(document: pdfium.PdfDocument, index: int) -> bytes:
    size = ctypes.c_ulong()
    if not pdfium_c.FPDF_GetXFAPacketContent(document, index, None, 0, size):
        return b""
    if not 0 < size.value <= _PACKET_BYTES:
        return b""
    buffer = ctypes.create_string_buffer(size.value)
    pdfium_c.FPDF_GetXFAPacketContent(document, index, buffer, size.value, size)
    return buffer.raw


def _tree(packet: bytes) -> etree._Element | None:
    """A packet's elements; None for those that are no XML by themselves (the two ends of the whole)."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(packet, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _printed(template: etree._Element) -> list[str]:
    found = []
    for element in template.iter("{*}text", "{*}exData"):
        if etree.QName(element).localname in _TEXTS and not _chosen_from(element):
            found.append(one_line(" ".join(str(text) for text in element.itertext()), _LINE))
    return [text for text in found if any(map(str.isalnum, text))]


def _chosen_from(element: etree._Element) -> bool:
    """Whether it is an entry of a list to choose from, or the script's own store, rather than printed."""
    return any(etree.QName(above).localname in ("items", "variables") for above in element.iterancestors())


def _filled(data: etree._Element) -> list[str]:
    found = []
    for element in data.iter(etree.Element):
        value = one_line(element.text or "", _LINE) if len(element) == 0 else ""
        if value:
            found.append(f"{etree.QName(element).localname}: {value}")
    return found
