"""Which language a text is in, by its commonest words; knows a handful of languages.

Enough to tell what the extractor's grammar was written for from what it was not.
"""

import re
from collections import Counter

# Words that hardly stand in the other languages of this list.
_COMMON_WORDS = {
    "en": "the of and to in that for with was were said would has have been from which",
    "fr": "les des une est dans pour que qui sur pas avec ont aux été cette",
    "de": "der die das und ist nicht mit ein eine den dem von zu auf wurde",
    "es": "los las una del por con para que como más fue han sobre según",
    "it": "il gli che di della dei per non con una sono stato nella",
    "tr": "ve bir bu için ile olarak olan gibi daha sonra dedi ancak kadar",
    "ru": "и в не на что с по для как это его от был при также",  # noqa: RUF001 Cyrillic is meant
    "uk": "і в у не на що з про та для як це його від був також але",  # noqa: RUF001 the same
    "ar": "في من على إلى أن التي عن مع هذا كان قال",
}
_WORDS = {
    language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()
}
_ENOUGH = 0.08  # of the words looked at; English prose has about 0.3
_LOOKED_AT = 400


def language_of(text: str) -> str:
    """The ISO 639 code of the text's language; empty where none is plain."""
    words = [word.group().lower() for word in _words(text)]
    if not words:
        return ""
    counts = Counter(
        language
        for word in words
        for language, common in _WORDS.items()
        if word in common
    )
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < len(words) * _ENOUGH:
        return ""
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return ""
    return ranked[0][0]


def _words(text: str) -> list[re.Match[str]]:
    found = re.finditer(r"[^\W\d_]+", text)
    return [match for match, _ in zip(found, range(_LOOKED_AT), strict=False)]
