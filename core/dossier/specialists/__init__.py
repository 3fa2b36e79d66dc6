"""Specialists: small models that sort documents by examples a person gives, and tag those that are added."""

from dossier.specialists.classifier import Classifier, Verdict
from dossier.specialists.examples import Labelled, read_examples
from dossier.specialists.trial import Trial, hold_out, try_out

__all__ = ["Classifier", "Labelled", "Trial", "Verdict", "hold_out", "read_examples", "try_out"]
