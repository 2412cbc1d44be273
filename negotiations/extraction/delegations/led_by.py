"""Led by: the phrases that name the head of a party's team after its verb.

Whose team it is and what names look like is for others.
"""

from collections.abc import Sequence
from dataclasses import replace

from negotiations.extraction.delegations.people_lists import people_listed
from negotiations.extraction.delegations.teams import Seat, seat
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.actors import principals
from negotiations.extraction.rule import Match, Rule
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import PartyKind

_LED_REACHES = 18  # tokens between a team and the `led by` that tells of it


def _led_by(match: Match) -> tuple[Seat, ...] | None:
    """`A delegation of five, among them two ministers, led by Doe`."""
    team = _led_before(match)
    return None if team is None else _passive(replace(match, start=team))


def _led_before(match: Match) -> int | None:
    """The team, else the first body, right before a verb and what parts them.

    A search backwards: a pattern with so wide a gap would be by far the dearest.
    """
    begin = max(match.statement.span.start, match.start - _LED_REACHES - 1)
    found = None
    for position in range(match.start - 1, begin - 1, -1):
        word = match.document.doc[position].lower_
        if word in words("delegations", "teams"):
            return position
        if word in _PARTED:
            break
        if word in words("delegations", "bodies"):
            found = position
    return found


def _passive(match: Match) -> tuple[Seat, ...] | None:
    """`The delegation, led by Doe`; `the delegations were led by Doe and by Roe`."""
    people = people_listed(match, match.end)
    if _is_of_other(match):
        return None
    if match.span[0].lower_ in words("delegations", "plural_teams"):
        return seat(match, None, people, is_head=True) or _first(match, people)
    return _first(match, people)


def _is_of_other(match: Match) -> bool:
    """`Ukraine's team and Russia, led by Doe`: what is led is told right before."""
    verb = next(
        token.i
        for token in match.span
        if token.lower_ in words("delegations", "leading") | {"under"}
    )
    before = match.document.doc[match.start : verb]
    last = next((token.i for token in reversed(before) if token.text != ","), None)
    name = None if last is None else match.document.name_at(last)
    if name is None or name.label != "PARTY":
        return False
    at = name.start - 1
    doc = match.document.doc
    before_name = doc[at - 1 if doc[at].lower_ == "the" else at].lower_
    is_organisation = name.entry.party_kind is PartyKind.ORGANISATION
    is_own = before_name in {"from", "of"} or name.start <= match.start
    return not is_own and (is_organisation or before_name in {"and", ","})


def _first(match: Match, people: Sequence[Name]) -> tuple[Seat, ...] | None:
    """The first of a list as the head, whoever comes with the head as members."""
    heads = seat(match, match.start, people[:1], is_head=True) or ()
    others = seat(match, match.start, people[1:], is_head=False) or ()
    return (*heads, *others) if heads else None


def _party_led_by(match: Match) -> tuple[Seat, ...] | None:
    """`Iran was led by Doe`, `Iran's is led by Doe`, where talks are told of."""
    telling = words("delegations", "meetings") | {"represented"}
    if telling.isdisjoint(match.statement.words):
        return None
    name = match.document.name_at(match.start)
    start = match.start if name is None else name.start
    found = seat(match, start, people_listed(match, match.end)[:1], is_head=True)
    sides = {actor.party for actor in principals(match.document)}
    return tuple(one for one in found or () if one.party in sides) or None


def _other_led_by(match: Match) -> tuple[Seat, ...] | None:
    """`Russia's team is led by Doe, that of Ukraine by Roe`."""
    before = match.document.doc[match.statement.span.start : match.start]
    said = {token.lower_ for token in before}
    verbs = words("delegations", "leading") | {"represented"}
    if said.isdisjoint(verbs) or said.isdisjoint(
        words("delegations", "meetings") | words("delegations", "teams")
    ):
        return None
    party = next(token.i for token in match.span if token.ent_type_)
    is_led = not said.isdisjoint(words("delegations", "leading"))
    return seat(match, party, people_listed(match, match.end)[:1], is_head=is_led)


_LEADING = listed("delegations", "leading")
_TEAMS = listed("delegations", "teams")
_PARTED = {".", ";", "by", *_LEADING}
_BETWEEN = {"LOWER": {"NOT_IN": sorted(_PARTED.union(_TEAMS))}}
_LEADS = {"LOWER": {"IN": _LEADING}}
_AUXILIARY = {"LOWER": {"IN": [",", *listed("actors", "auxiliaries")]}}
_SIDE = {"ENT_TYPE": {"IN": ["PARTY", "DEMONYM"]}}
_OWNED = {"LOWER": {"IN": ["'s", "'"]}, "OP": "?"}

RULES = (
    Rule(
        name="delegations.led-by",
        patterns=([_LEADS, {**_BETWEEN, "OP": "{0,5}"}, {"LOWER": "by"}],),
        build=_led_by,
    ),
    Rule(
        name="delegations.under",
        patterns=([{"LOWER": {"IN": [*_TEAMS, "one"]}}, {"LOWER": "under"}],),
        build=_passive,
    ),
    Rule(
        name="delegations.party-led-by",
        patterns=(
            [_SIDE, _OWNED, {**_AUXILIARY, "OP": "{0,3}"}, _LEADS, {"LOWER": "by"}],
        ),
        build=_party_led_by,
    ),
    Rule(
        name="delegations.other-led-by",
        patterns=(
            [
                _SIDE,
                _OWNED,
                {"LOWER": {"IN": [*_TEAMS, "one"]}, "OP": "?"},
                {"LOWER": "by"},
            ],
        ),
        build=_other_led_by,
    ),
)
