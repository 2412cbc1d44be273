"""Who fights whom, as far as it is known: the pairs of parties of one conflict.

It compares how much a report speaks of each; it reads no text.
"""

from collections.abc import Mapping

from negotiations.extraction.words import table


def adversaries_among(weights: Mapping[str, int]) -> list[tuple[int, tuple[str, str]]]:
    """The known pairs of which both are spoken of, each with the weight of the lesser."""
    return [
        (min(weights[one], weights[other]), (one, other))
        for one, other in table("stakeholders")["adversaries"]
        if weights.get(one) and weights.get(other)
    ]
