"""The lexicon: trigger words, number words and word forms of one language, as data.

It reads files that lie beside the code and knows nothing of what rules do with them.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any  # Any: parsed TOML has no narrower type

_FOLDER = Path(__file__).with_name("lexicon")


@cache
def lexicon(name: str = "en") -> Mapping[str, Any]:
    """One lexicon file; read once for the life of the process."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))


def table(section: str) -> Mapping[str, Any]:
    """One section of the lexicon, empty where the language has none."""
    found: Mapping[str, Any] = lexicon().get(section, {})
    return found


@cache
def words(section: str, name: str) -> frozenset[str]:
    """A set of lower-case words or phrases, as `words("rounds", "nouns")`."""
    return frozenset(table(section)[name])


def listed(section: str, name: str) -> list[str]:
    """The same words in a fixed order, for patterns such as `{"LOWER": {"IN": …}}`."""
    return sorted(words(section, name))


@cache
def lemmas() -> Mapping[str, str]:
    """Each inflected form with its base: `met` -> `meet`."""
    return {
        form: base
        for base, forms in table("lemmas").items()
        for form in (base, *forms.split())
    }
