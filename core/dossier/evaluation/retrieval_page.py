"""Search, measured, as a page: recall by set and depth, kinds, halves, time, and what was missed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dossier.evaluation.metrics import METRICS, Figure
from dossier.evaluation.page import Section, bars, lines, page
from dossier.evaluation.systems import OURS

if TYPE_CHECKING:
    from dossier.evaluation.retrieval import Report

_DEPTHS = (1, 3, 5, 10)


def retrieval_page(report: Report) -> str:
    """The whole page."""
    found = (
        f"{len(report.outcomes)} questions with known answers. A passage counts as found when it covers at "
        "least half of the words that answer."
    )
    baseline = (
        f"Baseline: BM25 over 1000-character chunks ({report.baseline}), the best of "
        f"{len(report.variants)} variants."
    )
    sections = [_overview(report)]
    for group in report.figures:
        sections += _group(report, group)
    return page(
        "How well Dossier finds",
        [found, baseline],
        [*sections, _time(report), _missed(report)],
        report.notes,
    )


def _overview(report: Report) -> Section:
    sets = list(report.figures)
    series = {
        name: [report.figures[group][name]["recall@5"].mean for group in sets] for name in _systems(report)
    }
    return Section(
        "Share of questions whose passage is among the first five",
        "Each group is a set of questions, each bar a way to search the same passages.",
        bars("Recall@5", sets, series),
    )


def _group(report: Report, group: str) -> list[Section]:
    of = report.figures[group]
    depths = {
        name: [(float(depth), metrics[f"recall@{depth}"].mean) for depth in _DEPTHS]
        for name, metrics in of.items()
    }
    rows = [
        [name, *(f"{metrics[metric].mean:.3f}" for metric in METRICS), _interval(metrics["recall@5"])]
        for name, metrics in of.items()
    ]
    whole = Section(
        f"{group}: {report.questions[group]} questions",
        plot=lines("Recall by depth", "passages looked at", depths),
        head=("", *METRICS, "recall@5, 95 % interval"),
        rows=rows,
        strong=OURS,
    )
    return [
        whole,
        *_split(report, f"{group}: recall@5 on the two halves", report.parts[group]),
        *_split(report, f"{group}: recall@5 by kind of question", report.kinds[group]),
    ]


def _split(report: Report, title: str, by: Mapping[str, Mapping[str, Figure]]) -> list[Section]:
    systems = _systems(report)
    rows = [[name, *(f"{each[system].mean:.3f}" for system in systems)] for name, each in by.items()]
    return [Section(title, head=("", *systems), rows=rows)] if len(by) > 1 else []


def _time(report: Report) -> Section:
    rows = [
        [name, *(f"{1000 * seconds[share]:.0f} ms" for share in ("p50", "p95"))]
        for name, seconds in report.seconds.items()
    ]
    return Section("Time for a question", head=("", "half within", "95 % within"), rows=rows, strong=OURS)


def _missed(report: Report) -> Section:
    systems = _systems(report)
    missed = [each for each in report.outcomes if not METRICS["recall@5"](each.ranks[OURS])]
    rows = [[each.text, each.document, *(_rank(each.ranks[name]) for name in systems)] for each in missed]
    return Section(
        f"Missed: {len(missed)} of {len(report.outcomes)} questions",
        "Their passage is not among our first five. The numbers are its rank in each way to search.",
        head=("question", "document", *systems),
        rows=rows,
        texts=(0, 1),
    )


def _systems(report: Report) -> list[str]:
    return list(next(iter(report.figures.values())))


def _interval(one: Figure) -> str:
    return f"{one.low:.2f} to {one.high:.2f}"


def _rank(rank: int | None) -> str:
    return "–" if rank is None else str(rank)
