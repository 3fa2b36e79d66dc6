"""Figures of answers and of abstention."""

from __future__ import annotations

import pytest

from dossier.tuning.reader.scoring import area_under_curve, calibration_error, contained, exact, f1


def test_articles_and_punctuation_do_not_count() -> None:
    assert exact("The six weeks.", ["six weeks"], "en") == 1
    assert exact("de zes weken", ["zes weken"], "nl") == 1


def test_f1_is_the_best_over_the_answers() -> None:
    assert f1("zes weken", ["zes", "zes weken na de dag"], "nl") == pytest.approx(2 * 1 / 3)


def test_contained_means_whole_words_in_order() -> None:
    assert contained("innerhalb von vier Monaten", ["vier Monaten"], "de") == 1
    assert contained("16 weken", ["6 weken"], "nl") == 0


def test_area_under_curve_counts_ties_half() -> None:
    assert area_under_curve([0.9, 0.8], [0.1, 0.2]) == 1
    assert area_under_curve([0.5], [0.5]) == 0.5
    assert area_under_curve([], [0.5]) is None


def test_calibration_error_is_the_gap_between_promise_and_outcome() -> None:
    assert calibration_error([0.75, 0.75], [True, False]) == pytest.approx(0.25)
    assert calibration_error([1.0, 0.0], [True, False]) == pytest.approx(0)
