"""What a report is about: war and peace, or business that borrows their words.

Football has rounds, sides and exchanges, trade has truces, unions negotiate. It counts
words of the whole report; single statements are judged by the rules.
"""

from collections import Counter

from negotiations.extraction.rule import Document
from negotiations.extraction.words import table, words

_ENOUGH = 3  # words of another domain from which a report may be about it


def is_other_business(document: Document) -> bool:
    """Whether a report speaks more of sport, trade, labour or the like than of war."""
    said = Counter(token.lower_ for token in document.doc)
    most = max(_count(said, frozenset(other)) for other in table("domains").values())
    return most >= _ENOUGH and most > _count(said, words("conflict", "signs"))


def _count(said: Counter[str], domain: frozenset[str]) -> int:
    return sum(said[word] for word in domain)
