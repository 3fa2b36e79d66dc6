"""What is said of whole documents, in words: rows for points, deadlines and amounts, and differences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale

from dossier.overview.data import (
    Change,
    ChangeKind,
    Comparison,
    DocumentItems,
    DocumentName,
    Excerpt,
    Item,
    ItemKind,
    ItemTotals,
    Summary,
)
from dossier_desktop import wording
from dossier_desktop.models.overviews import OverviewRow, Ranges
from dossier_desktop.wording import translate


def kind_word(kind: str) -> str:
    """What an item or a change is, in a word or three."""
    words = {
        ItemKind.DEADLINE.value: translate("Overview", "Deadline"),
        ItemKind.DATE.value: translate("Overview", "Date"),
        ItemKind.PERIOD.value: translate("Overview", "Period"),
        ItemKind.AMOUNT.value: translate("Overview", "Amount"),
        ChangeKind.CHANGED.value: translate("Overview", "Changed"),
        ChangeKind.MOVED.value: translate("Overview", "Moved"),
        ChangeKind.ONLY_FIRST.value: translate("Overview", "Only in the first"),
        ChangeKind.ONLY_SECOND.value: translate("Overview", "Only in the second"),
    }
    return words.get(kind, kind)


def items(count: int) -> str:
    """A number of deadlines, dates, periods and amounts."""
    return translate("Overview", "%Ln item(s)", "", count)


def summary_rows(summary: Summary) -> list[OverviewRow]:
    """The points, under their documents' names where there are several."""
    several = len({point.citations[0].document.id for point in summary.points}) > 1
    rows: list[OverviewRow] = []
    last = ""
    for point in summary.points:
        cited = point.citations[0]
        if several and cited.document.id != last:
            rows.append(_heading(cited.document))
        last = cited.document.id
        row = _row(cited.document, cited.quote, (), place(cited.quote))
        rows.append(replace(row, text=wording.one_line(point.text)) if point.written else row)
        # What a model wrote rests on words that can be looked at, each of them.
        rows += [
            _row(each.document, each.quote, (), _joined(translate("Overview", "Source"), place(each.quote)))
            for each in (point.citations if point.written else ())
        ]
    return rows


def summary_line(summary: Summary) -> str:
    """How many points of how many sentences, and what was looked at."""
    if summary.model:
        text = translate(
            "Overview", "Written by %1 and checked; %Ln sentence(s) left out", "", summary.left_out
        )
        name = wording.one_line(summary.model)
        return _joined(text.replace("%1", name), wording.coverage_line(summary.coverage))
    text = translate("Overview", "%1 of %Ln sentence(s), in the documents' own words", "", summary.sentences)
    return _joined(
        text.replace("%1", wording.number(len(summary.points))), wording.coverage_line(summary.coverage)
    )


def item_rows(documents: Sequence[DocumentItems], after: str = "") -> list[OverviewRow]:
    """The items, each in its sentence, under their documents' names.

    Args:
        after: the document whose items came before, and go on.
    """
    rows: list[OverviewRow] = []
    for one in documents:
        if one.document.id != after:
            rows.append(_heading(one.document))
        after = one.document.id
        for item in one.items:
            lit = ((item.quote.start - item.sentence.start, item.quote.end - item.sentence.start),)
            above = _joined(kind_word(item.kind.value), value_text(item), place(item.quote))
            row = _row(one.document, item.sentence, lit, above, item.kind.value)
            rows.append(replace(row, quote=item.quote))
    return rows


def items_line(totals: ItemTotals, listed: int) -> str:
    """How many items there are, and what was looked at."""
    due = translate("Overview", "%Ln deadline(s) among them", "", totals.deadlines)
    parts = [items(totals.items), due if totals.deadlines else "", wording.coverage_line(totals.coverage)]
    if listed < totals.items:
        text = translate("Overview", "The first %1 are listed here; the saved table holds all.")
        parts.append(text.replace("%1", wording.number(listed)))
    return _joined(*parts)


def value_text(item: Item) -> str:
    """An item's value as a person writes it: a date, "6 weeks", "1,234.56 EUR"."""
    if item.currency:
        digits = 2 if "." in item.value else 0
        return f"{QLocale().toString(float(item.value), 'f', digits)} {item.currency}"
    if item.value.startswith("P"):
        return _period_text(item)
    if item.value.startswith("--"):
        month, day = map(int, item.value[2:].split("-"))
        return QLocale().toString(QDate(2000, month, day), "d MMMM")
    return wording.fact_date(item.value)


def _period_text(item: Item) -> str:
    number, unit = item.value.lstrip("PT")[:-1], item.value[-1]
    if not number.isdigit():
        return item.value
    count = int(number)
    if unit == "D" and item.working_days:
        return translate("Overview", "%Ln working day(s)", "", count)
    if unit == "D":
        return translate("Overview", "%Ln day(s)", "", count)
    if unit == "W":
        return translate("Overview", "%Ln week(s)", "", count)
    if unit == "H":
        return translate("Overview", "%Ln hour(s)", "", count)
    if unit == "M":
        return translate("Overview", "%Ln month(s)", "", count)
    return translate("Overview", "%Ln year(s)", "", count)


def comparison_rows(comparison: Comparison, changes: Sequence[Change]) -> list[OverviewRow]:
    """Some of the changes, each under what it is and which dates, amounts and numbers changed."""
    rows: list[OverviewRow] = []
    for change in changes:
        rows.append(OverviewRow(_joined(kind_word(change.kind.value), *_facts(change))))
        rows += _sides(comparison, change)
    return rows


def comparison_line(comparison: Comparison) -> str:
    """How much of the two is the same."""
    same = translate("Overview", "%1 of the words are the same")
    parts = [same.replace("%1", wording.percent(comparison.similarity))]
    parts.append(translate("Overview", "%Ln paragraph(s) the same", "", comparison.same))
    for kind in ChangeKind:
        if count := sum(change.kind is kind for change in comparison.changes):
            parts.append(f"{kind_word(kind.value)}: {wording.number(count)}")
    return _joined(*parts)


def place(quote: Excerpt) -> str:
    """Where words stand in their document: page, heading; empty where neither is known."""
    parts = [wording.page(quote.page)] if quote.page else []
    if quote.label:
        parts.append(wording.printed_page(quote.label))
    if quote.heading:
        parts.append(wording.one_line(quote.heading))
    if quote.doubtful:
        parts.append(wording.doubt_word())
    return _joined(*parts)


def _sides(comparison: Comparison, change: Change) -> Iterator[OverviewRow]:
    firsts = [(edit.first_start, edit.first_end) for edit in change.edits]
    seconds = [(edit.second_start, edit.second_end) for edit in change.edits]
    for document, side, ranges in (
        (comparison.first, change.first, firsts),
        (comparison.second, change.second, seconds),
    ):
        if side is not None:
            lit = tuple((start - side.start, end - side.start) for start, end in ranges)
            above = _joined(wording.file_name(document.path), place(side))
            yield _row(document, side, lit, above, change.kind.value)


def _facts(change: Change) -> Iterator[str]:
    for fact in change.facts:
        before, after = (wording.one_line(side.text) if side else "–" for side in (fact.first, fact.second))
        yield f"{before} → {after}"


def _heading(document: DocumentName) -> OverviewRow:
    return OverviewRow(wording.file_name(document.path), document=document.id, path=document.path)


def _row(document: DocumentName, words: Excerpt, lit: Ranges, above: str, kind: str = "") -> OverviewRow:
    return OverviewRow(words.text, lit, above, kind, document.id, document.path, words)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
