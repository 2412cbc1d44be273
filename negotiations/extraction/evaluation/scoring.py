"""How well claims meet labels: precision, recall and F1, with every mistake by name.

Precision is the share of the claims made that are right, recall the share of the claims
expected that were made, F1 their harmonic mean (van Rijsbergen, Information Retrieval,
1979, chapter 7). A claim is right where `likeness.speaks_of` finds its label; the fields
of such pairs are scored apart. Each label meets one claim: an event told twice is once
right and once a false alarm.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from negotiations.extraction.claims import Claim
from negotiations.extraction.evaluation.labels import Label, LabelledReport
from negotiations.extraction.evaluation.likeness import Comparison, compare, speaks_of
from negotiations.vocabulary import ClaimKind

Extractor = Callable[[str, date | None], Sequence[Claim]]

# Lower bounds of the rows of the confidence table.
CONFIDENCE_BOUNDS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.0)


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A claim and the label that it meets."""

    label: Label
    claim: Claim
    comparisons: tuple[Comparison, ...]

    @property
    def is_wholly_right(self) -> bool:
        return all(one.is_right for one in self.comparisons)


@dataclass(frozen=True, kw_only=True)
class Marked:
    """One report with its claims set against its labels."""

    report: LabelledReport
    pairs: tuple[Pair, ...]
    missed: tuple[Label, ...]
    false_alarms: tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True)
class Score:
    """How many were expected, how many were found, and how many of each were right.

    `met` counts labels that were found, `right` claims that are right: where only
    primary ones are counted, a primary label may be met by a claim that is not.
    """

    expected: int
    met: int
    found: int
    right: int

    @property
    def precision(self) -> float | None:
        return _share(self.right, self.found)

    @property
    def recall(self) -> float | None:
        return _share(self.met, self.expected)

    @property
    def f1(self) -> float | None:
        precision, recall = self.precision, self.recall
        if precision is None or recall is None or precision + recall == 0:
            return None
        return 2 * precision * recall / (precision + recall)


@dataclass(frozen=True, kw_only=True)
class Trust:
    """Claims of one band of confidence: how many, the mean, and the share right."""

    at_least: float
    count: int
    mean_confidence: float
    right: int

    @property
    def share_right(self) -> float:
        return self.right / self.count


def mark(report: LabelledReport, extract: Extractor) -> Marked:
    """Pair each label with the claim that meets it best, best pairs first."""
    claims = extract(report.text, report.published)
    chosen: dict[int, Pair] = {}
    used: set[int] = set()
    for pair, label, claim in _by_likeness(report.labels, claims):
        if label not in chosen and claim not in used:
            chosen[label] = pair
            used.add(claim)
    return Marked(
        report=report,
        pairs=tuple(chosen[place] for place in sorted(chosen)),
        missed=tuple(
            label
            for place, label in enumerate(report.labels)
            if place not in chosen and not label.is_optional
        ),
        false_alarms=tuple(
            claim for place, claim in enumerate(claims) if place not in used
        ),
    )


def score_events(marked: Sequence[Marked], kind: ClaimKind, *, primary: bool) -> Score:
    """One kind, primary or background events apart; optional labels count nowhere.

    A claim that meets an optional label is neither right nor a false alarm.
    """
    pairs = [
        pair
        for one in marked
        for pair in one.pairs
        if pair.claim.kind is kind and not pair.label.is_optional
    ]
    missed = sum(
        label.kind is kind and label.is_primary is primary
        for one in marked
        for label in one.missed
    )
    alarms = sum(
        claim.kind is kind and claim.primary is primary
        for one in marked
        for claim in one.false_alarms
    )
    met = sum(pair.label.is_primary is primary for pair in pairs)
    right = sum(pair.claim.primary is primary for pair in pairs)
    return Score(expected=met + missed, met=met, found=right + alarms, right=right)


def score_fields(marked: Sequence[Marked], kind: ClaimKind) -> dict[str, Score]:
    """Each field of the pairs of one kind, by its name."""
    compared: dict[str, list[Comparison]] = defaultdict(list)
    for one in marked:
        for pair in one.pairs:
            if pair.claim.kind is kind:
                for comparison in pair.comparisons:
                    compared[comparison.field].append(comparison)
    return {name: _summed(values) for name, values in sorted(compared.items())}


def trust(marked: Sequence[Marked]) -> list[Trust]:
    """The confidence table, from the surest claims down; empty bands are left out."""
    judged = [(pair.claim.confidence, True) for one in marked for pair in one.pairs]
    judged += [
        (claim.confidence, False) for one in marked for claim in one.false_alarms
    ]
    bands: dict[float, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, is_right in judged:
        bound = next(bound for bound in CONFIDENCE_BOUNDS if confidence >= bound)
        bands[bound].append((confidence, is_right))
    return [
        Trust(
            at_least=bound,
            count=len(band),
            mean_confidence=sum(confidence for confidence, _ in band) / len(band),
            right=sum(is_right for _, is_right in band),
        )
        for bound, band in sorted(bands.items(), reverse=True)
    ]


def quiet_share(marked: Sequence[Marked]) -> tuple[int, int]:
    """Of the reports with no event: how many gave no claim, and how many there are."""
    empty = [one for one in marked if not one.report.labels]
    return sum(not one.false_alarms for one in empty), len(empty)


def _by_likeness(
    labels: Sequence[Label], claims: Sequence[Claim]
) -> list[tuple[Pair, int, int]]:
    """Every pair that could be, those with most values right first.

    Required labels come before optional ones: a claim is not excused before it is used.
    """
    possible = [
        (Pair(label=label, claim=claim, comparisons=tuple(compare(label, claim))), i, j)
        for i, label in enumerate(labels)
        for j, claim in enumerate(claims)
        if speaks_of(label, claim)
    ]
    return sorted(
        possible,
        key=lambda one: (
            one[0].label.is_optional,
            -sum(compared.right for compared in one[0].comparisons),
            sum(compared.found - compared.right for compared in one[0].comparisons),
        ),
    )


def _summed(comparisons: Iterable[Comparison]) -> Score:
    held = list(comparisons)
    right = sum(one.right for one in held)
    return Score(
        expected=sum(one.expected for one in held),
        met=right,
        found=sum(one.found for one in held),
        right=right,
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
