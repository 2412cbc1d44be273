"""The words in which positions are told, as token patterns, one list a rule.

It is data that the lexicon fills; what a find means is for the rules.
"""

from negotiations.extraction.tokens import Pattern
from negotiations.extraction.words import listed

STATED: tuple[Pattern, ...] = (
    [{"LEMMA": {"IN": listed("positions", "demanding")}}],
    [{"LEMMA": {"IN": listed("positions", "refusing")}}],
    [
        {"LEMMA": {"IN": listed("positions", "calling")}},
        {"LOWER": {"IN": ["for", "on"]}},
    ],
    [
        {"LEMMA": {"IN": listed("positions", "refusing_with_particle")}},
        {"LOWER": {"IN": ["out", "down", "to"]}},
    ],
)

DECLINED: tuple[Pattern, ...] = (
    [
        {"LOWER": {"IN": listed("positions", "wills")}},
        {"LOWER": {"IN": listed("positions", "nots")}},
        {"LOWER": {"IN": listed("actors", "asides")}, "OP": "?"},
        {"LOWER": {"IN": listed("positions", "yielding")}},
    ],
    [
        {"LOWER": {"IN": listed("positions", "nots")}},
        {"LOWER": {"IN": listed("positions", "meaning")}},
        {"LOWER": "to"},
        {"LOWER": {"IN": listed("positions", "yielding")}},
    ],
    [
        {"LOWER": "no"},
        {"LOWER": {"IN": ["intention", "plans", "plan", "desire", "reason"]}},
        {"LOWER": {"IN": ["of", "to"]}},
    ],
    [
        {"LOWER": {"IN": listed("positions", "nots")}},
        {"LOWER": {"IN": listed("positions", "averse")}},
        {"LOWER": {"IN": ["on", "to", "in", "by"]}},
    ],
    [
        {"LEMMA": {"IN": listed("positions", "vowing")}},
        {"LOWER": "to", "OP": "?"},
        {"LOWER": {"IN": listed("positions", "nots")}},
        {"LOWER": "to", "OP": "?"},
        {"LOWER": {"IN": listed("positions", "yielding")}},
    ],
)

CONCEDED: tuple[Pattern, ...] = (
    [
        {"LOWER": "would"},
        {"LOWER": {"IN": listed("actors", "asides")}, "OP": "?"},
        {"LOWER": {"IN": listed("positions", "conceding")}},
    ],
    [
        {"LOWER": {"IN": ["will", "would"]}},
        {"LOWER": "only"},
        {"LOWER": {"IN": listed("positions", "yielding")}},
    ],
)

READY: tuple[Pattern, ...] = (
    [
        {"LOWER": {"IN": listed("positions", "ready")}},
        {"TEXT": '"', "OP": "?"},
        {"LOWER": {"IN": ["to", "for"]}},
    ],
    [{"LOWER": "interested"}, {"LOWER": "only"}, {"LOWER": "in"}],
)

NAMED: tuple[Pattern, ...] = (
    [
        {"LOWER": {"IN": listed("positions", "attitudes")}},
        {"LOWER": {"IN": listed("positions", "of_what")}},
    ],
    [
        {"LOWER": {"IN": listed("positions", "attitudes")}},
        {"LOWER": {"IN": ["by", "from"]}},
    ],
    [{"LOWER": {"IN": listed("positions", "views")}}, {"LOWER": "that"}],
)

REQUIRED: tuple[Pattern, ...] = (
    [{"LOWER": {"IN": ["must", "should"]}}],
    [{"LOWER": {"IN": ["has", "have", "needs", "need"]}}, {"LOWER": "to"}],
)

NEEDED: tuple[Pattern, ...] = ([{"LEMMA": "require"}],)

EXCLUDED: tuple[Pattern, ...] = (
    [
        {"LOWER": "out"},
        {"LOWER": "of"},
        {"LOWER": "the"},
        {"LOWER": "question"},
    ],
    [{"LOWER": "off"}, {"LOWER": "the"}, {"LOWER": "table"}],
    [{"LOWER": {"IN": listed("positions", "excluding")}}],
    [{"LOWER": {"IN": listed("positions", "scorning")}}],
    [{"LOWER": "red"}, {"LOWER": "line"}],
    [{"LOWER": "not"}, {"LOWER": "for"}, {"LOWER": "sale"}],
    [
        {"LOWER": {"IN": listed("positions", "nots")}},
        {"LOWER": {"IN": listed("positions", "touching")}},
    ],
    [
        {"LOWER": {"IN": ["non", "not"]}},
        {"LOWER": "-", "OP": "?"},
        {"LOWER": {"IN": ["negotiable", "acceptable", "possible", "starter"]}},
    ],
)

BARRED: tuple[Pattern, ...] = (
    [
        {"LOWER": "no"},
        {"IS_ALPHA": True, "OP": "?"},
        {"LOWER": {"IN": listed("positions", "barred")}},
    ],
    [
        {"LOWER": {"IN": listed("positions", "wills")}},
        {"LOWER": {"IN": ["be", "make"]}},
        {"LOWER": "no"},
        {"IS_ALPHA": True, "OP": "?"},
        {"LOWER": {"IN": listed("positions", "conceded")}},
    ],
    [
        {"LOWER": {"IN": ["no", "nobody"]}},
        {"LOWER": "one", "OP": "?"},
        {"LOWER": {"IN": listed("positions", "wills")}},
        {"LOWER": {"IN": listed("positions", "yielding")}},
    ],
)

RESTRICTED: tuple[Pattern, ...] = (
    [{"LOWER": "only"}, {"LOWER": {"IN": listed("positions", "hinging")}}],
    [
        {"LOWER": "only"},
        {"LOWER": {"IN": ["in", "as"]}},
        {"LOWER": {"IN": ["exchange", "return", "part"]}},
    ],
    [{"LOWER": {"IN": listed("positions", "wills")}}, {"LOWER": "only"}],
)

PREREQUISITE: tuple[Pattern, ...] = (
    [
        {"LOWER": {"IN": ["prerequisite", "precondition", "condition", "premise"]}},
        {"LOWER": {"IN": ["for", "to", "of"]}},
    ],
)

REFUSED_BY: tuple[Pattern, ...] = (
    [{"LEMMA": {"IN": listed("positions", "refusing")}}, {"LOWER": "by"}],
)

CONDITIONS: tuple[Pattern, ...] = (
    [{"LOWER": {"IN": listed("positions", "conditions")}}],
)

DEPENDENT: tuple[Pattern, ...] = (
    [
        {"LOWER": {"IN": listed("positions", "dependent")}},
        {"LOWER": {"IN": ["on", "upon"]}},
    ],
    [
        {"LEMMA": "be"},
        {"LOWER": "contingent"},
        {"LOWER": {"IN": ["on", "upon"]}},
    ],
)
