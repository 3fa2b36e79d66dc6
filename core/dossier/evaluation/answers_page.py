"""Answers, measured, as a page: by threshold, by set, how far the confidence can be believed, worst cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.evaluation.page import Section, lines, page

if TYPE_CHECKING:
    from dossier.evaluation.answers import Outcome, Report, Row

_HEAD = ("", "answered", "right of it", "right ones withheld", "unanswerable answered")
_WORST = 25
_BINS = 5


def answers_page(report: Report) -> str:
    """The whole page."""
    lead = (
        f"{len(report.outcomes)} questions. An answer is right when it cites at least half of the words that "
        f"answer. Model: {report.model or 'none, quotes alone'}. Citations verbatim: {report.verbatim:.1%}."
    )
    times = (
        f"First words after {report.seconds['first p50']:.2f} s (95 %: {report.seconds['first p95']:.2f} s), "
        f"the whole answer after {report.seconds['total p50']:.2f} s "
        f"(95 %: {report.seconds['total p95']:.2f} s)."
    )
    sections = [_thresholds(report), _sets(report), _calibration(report), _worst(report)]
    return page("How well Dossier answers", [lead, times], sections, report.notes)


def _thresholds(report: Report) -> Section:
    series = {
        name: [(row.threshold, getattr(row, name.replace(" ", "_"))) for row in report.curve]
        for name in ("answered", "right", "made up")
    }
    return Section(
        "What the threshold does",
        "From left to right Dossier answers only when surer. “Made up”: unanswerable questions answered.",
        lines("By threshold", "answer from this confidence on", series),
        _HEAD,
        [(f"{row.threshold:.2f}", *_cells(row)) for row in report.curve],
    )


def _sets(report: Report) -> Section:
    rows = [(f"{name} ({report.questions[name]})", *_cells(row)) for name, row in report.rows.items()]
    return Section("By set, at the default threshold", head=_HEAD, rows=rows)


def _calibration(report: Report) -> Section:
    bins: dict[int, list[Outcome]] = {}
    for each in report.outcomes:
        bins.setdefault(min(_BINS - 1, int(each.confidence * _BINS)), []).append(each)
    points = [
        (
            sum(each.confidence for each in members) / len(members),
            sum(each.right for each in members) / len(members),
        )
        for _, members in sorted(bins.items())
    ]
    return Section(
        "How far the confidence can be believed",
        f"On the diagonal, .7 means right seven times in ten. Expected calibration error "
        f"{report.calibration:.3f}.",
        lines("Calibration", "confidence", {"right": points, "ideal": [(0.0, 0.0), (1.0, 1.0)]}),
    )


def _worst(report: Report) -> Section:
    wrong = sorted(
        (each for each in report.outcomes if each.shown and not each.right), key=lambda each: -each.confidence
    )
    rows = [
        (each.text, each.said, "yes" if each.answerable else "no", f"{each.confidence:.2f}")
        for each in wrong[:_WORST]
    ]
    return Section(
        "Worst cases: sure and not right",
        head=("question", "answer", "answerable", "confidence"),
        rows=rows,
        texts=(0, 1),
    )


def _cells(row: Row) -> tuple[str, ...]:
    return tuple(f"{value:.2f}" for value in (row.answered, row.right, row.withheld, row.made_up))
