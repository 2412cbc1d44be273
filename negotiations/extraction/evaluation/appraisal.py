"""The figures of one evaluation as plain JSON, for the command and for the site.

The mistakes are told in full, with the words that misled: a figure that cannot be
looked into is worth little.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any  # Any: JSON has no narrower type

from negotiations.extraction.claims import Claim
from negotiations.extraction.engine import NAME
from negotiations.extraction.evaluation.labels import Label, LabelledReport
from negotiations.extraction.evaluation.likeness import told
from negotiations.extraction.evaluation.scoring import (
    Extractor,
    Marked,
    Pair,
    Score,
    mark,
    quiet_share,
    score_events,
    score_fields,
    trust,
)
from negotiations.vocabulary import ClaimKind

Figures = dict[str, Any]  # JSON


def appraise(
    name: str,
    reports: Sequence[LabelledReport],
    extract: Extractor,
    *,
    measured_on: date,
) -> Figures:
    """Everything that can be said of how an extractor does on these reports."""
    marked = [mark(report, extract) for report in reports]
    quiet, without_events = quiet_share(marked)
    return {
        "name": name,
        "extractor": NAME,
        "measured_on": measured_on.isoformat(),
        "reports": len(reports),
        "words": sum(len(report.text.split()) for report in reports),
        "without_events": without_events,
        "quiet": quiet,
        "kinds": [_kind(marked, kind) for kind in ClaimKind],
        "confidence": [
            {
                "at_least": band.at_least,
                "count": band.count,
                "mean": round(band.mean_confidence, 3),
                "right": band.right,
            }
            for band in trust(marked)
        ],
        "mistakes": [mistake for one in marked for mistake in _mistakes(one)],
    }


def _kind(marked: Sequence[Marked], kind: ClaimKind) -> Figures:
    return {
        "kind": kind.value,
        "primary": _score(score_events(marked, kind, primary=True)),
        "background": _score(score_events(marked, kind, primary=False)),
        "fields": {
            name: _score(score) for name, score in score_fields(marked, kind).items()
        },
    }


def _score(score: Score) -> Figures:
    return {
        "expected": score.expected,
        "found": score.found,
        "precision": _rounded(score.precision),
        "recall": _rounded(score.recall),
        "f1": _rounded(score.f1),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 3)


def _mistakes(marked: Marked) -> list[Figures]:
    return [
        *(_missed(marked.report.name, label) for label in marked.missed),
        *(_false_alarm(marked.report.name, claim) for claim in marked.false_alarms),
        *(
            _wrong_values(marked.report.name, pair)
            for pair in marked.pairs
            if not pair.is_wholly_right and not pair.label.is_optional
        ),
    ]


def _missed(report: str, label: Label) -> Figures:
    return {
        "report": report,
        "mistake": "missed",
        "kind": label.kind.value,
        "primary": label.is_primary,
        "expected": label.fields,
    }


def _false_alarm(report: str, claim: Claim) -> Figures:
    return {
        "report": report,
        "mistake": "false_alarm",
        "kind": claim.kind.value,
        "primary": claim.primary,
        "found": _stated(claim),
        "rule": claim.rule,
        "quotes": _quotes(claim),
    }


def _wrong_values(report: str, pair: Pair) -> Figures:
    label, claim = pair.label, pair.claim
    wrong = [one.field for one in pair.comparisons if not one.is_right]
    expected = {**label.fields, "primary": label.is_primary}
    found = {**told(claim), "primary": claim.primary}
    return {
        "report": report,
        "mistake": "wrong_value",
        "kind": claim.kind.value,
        "primary": label.is_primary,
        "expected": {name: expected[name] for name in wrong},
        "found": {name: found.get(name) for name in wrong},
        "rule": claim.rule,
        "quotes": _quotes(claim),
    }


def _stated(claim: Claim) -> Figures:
    return {name: value for name, value in told(claim).items() if value}


def _quotes(claim: Claim) -> list[str]:
    """The sentences that the claim rests on, each once."""
    whole = (words.quote for words in claim.evidence if words.field == "")
    return list(dict.fromkeys(whole))
