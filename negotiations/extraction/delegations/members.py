"""Members: the phrases that put somebody into a party's team without making a head."""

from negotiations.extraction.delegations.people import (
    person_beside,
    subject_of,
    subjects_of,
)
from negotiations.extraction.delegations.people_lists import people_listed
from negotiations.extraction.delegations.teams import (
    Seat,
    seat,
    seats_of,
    side_of,
    teams_in,
    told_owner,
)
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import principals
from negotiations.extraction.parties.facilitators import party_of
from negotiations.extraction.rule import Match, Rule
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import listed, words


def _including(match: Match) -> tuple[Seat, ...] | None:
    """`The delegation also included Doe and Roe`, `it includes Doe`."""
    begin = match.statement.span.start
    teams = teams_in(match.statement, begin, match.start)
    is_it = match.start > begin and match.document.doc[begin].lower_ == "it"
    if not teams and not is_it:
        return None
    team = teams[-1] if teams else begin
    return seat(match, team, people_listed(match, match.end), is_head=False)


def _sent(match: Match) -> tuple[Seat, ...] | None:
    """`Ukraine sent Doe and Roe`, `Iran was represented by Doe`."""
    people = people_listed(match, match.end)
    return seat(match, match.start, people, is_head=False)


def _represents(match: Match) -> tuple[Seat, ...] | None:
    """`Doe represented Ukraine at the talks`."""
    doc = match.document.doc
    is_meeting = words("delegations", "meetings") & match.statement.words
    if not is_meeting or doc[match.end : match.end + 1].text == "'s":
        return None
    return seat(match, match.end - 1, subjects_of(match), is_head=False)


def _member_of(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, a member of the Ukrainian delegation`; `Doe and Roe are part of the team`."""
    doc, begin = match.document.doc, match.statement.span.start
    verb = match.start - 1
    while verb > begin and doc[verb].lower_ in {"the", "among", "also", "all"}:
        verb -= 1
    if verb > begin and doc[verb].lower_ in {"are", "were", "is", "was"}:
        people = people_listed(match, begin, verb)
        return seat(match, match.end - 1, people, is_head=False)
    return seat(match, match.end - 1, [person_beside(match)], is_head=False)


def _negotiator(match: Match) -> tuple[Seat, ...] | None:
    """`Ukrainian negotiator Doe`; nobody else's negotiators sit there."""
    before = match.document.doc[max(0, match.start - 1)].lower_
    ranks = words("delegations", "not_heads") | words("delegations", "chief")
    if before in ranks:
        return None
    sides = {actor.party for actor in principals(match.document)}
    is_plural = match.span[0].lower_ in {"negotiators", "delegates"}
    people = people_listed(match, match.end) if is_plural else [person_beside(match)]
    team = None if is_plural else match.end - 1
    found = seat(match, team, people, is_head=False) or ()
    return tuple(one for one in found if one.party in sides) or None


def _on_side(match: Match) -> tuple[Seat, ...] | None:
    """`On the Russian side, Doe and Roe took part`, `attended by Doe on Iran's side`."""
    if words("delegations", "attending").isdisjoint(match.statement.words):
        return None
    doc, begin = match.document.doc, match.statement.span.start
    is_first = match.start == begin or doc[match.start - 1].lower_ in _OPENERS
    if is_first:
        people = people_listed(match, _past_opening(match, match.end))
    else:
        starts = (
            at for at in range(match.start, begin, -1) if _ends_other(doc[at - 1])
        )
        people = people_listed(match, next(starts, begin), match.start)
    return seat(match, match.end - 1, people, is_head=False)


def _ends_other(token: Token) -> bool:
    """Where what another side did ends, or the list of this one begins."""
    return token.lower_ in {"by", "side", ";", "were", "included"}


def _accompanied(match: Match) -> tuple[Seat, ...] | None:
    """`Doe headed the team. He was accompanied by Roe`: Roe is of Doe's party."""
    statement = match.statement
    subject = subject_of(match)
    if subject is not None and subject.start < statement.span.start:
        people = match.document.statements[statement.index - 1].of_kind(
            EntryKind.PERSON
        )
        subject = people[-1] if people else subject
    side = side_of(subject) or told_owner(match, match.start)
    if side is None:
        return None
    people = people_listed(match, match.end)
    if match.span[0].lower_ == "joined":  # by others of any side
        people = [one for one in people if party_of(one) == side.party]
    return seats_of(match, side, people, is_head=False)


def _past_opening(match: Match, position: int) -> int:
    doc, last = match.document.doc, match.statement.span.end
    while position < last and doc[position].lower_ in words("people", "openings"):
        position += 1
    return position


_OPENERS = frozenset({";", ",", "and", "while", "-", "("})
_TEAM = {"LOWER": {"IN": listed("delegations", "teams")}}
_INSIDE = {"TEXT": {"NOT_IN": [",", ".", ";", ":"]}}
_SIDE = {"ENT_TYPE": {"IN": ["PARTY", "DEMONYM"]}}
_THE = {"LOWER": "the", "OP": "?"}
_OWNED = {"LOWER": {"IN": ["'s", "'"]}, "OP": "?"}
_BE = {
    "LOWER": {"IN": [*listed("actors", "auxiliaries"), *listed("actors", "asides")]},
    "OP": "{1,4}",
}

RULES = (
    Rule(
        name="delegations.including",
        patterns=(
            [{"LEMMA": {"IN": listed("delegations", "including")}}],
            [
                {"LOWER": {"IN": ["consists", "consisted", "consisting", "composed"]}},
                {"LOWER": "of"},
            ],
            [{"LOWER": "made"}, {"LOWER": "up"}, {"LOWER": "of"}],
        ),
        build=_including,
    ),
    Rule(
        name="delegations.sent",
        patterns=(
            [{"ENT_TYPE": "PARTY"}, {"LOWER": "sent"}],
            [
                _SIDE,
                _OWNED,
                {**_INSIDE, "OP": "{0,2}"},
                _BE,
                {"LOWER": "represented"},
                {**_INSIDE, "OP": "{0,5}"},
                {"LOWER": "by"},
            ],
        ),
        build=_sent,
    ),
    Rule(
        name="delegations.represents",
        patterns=([{"LEMMA": "represent"}, _THE, _SIDE],),
        build=_represents,
    ),
    Rule(
        name="delegations.member-of",
        patterns=(
            [
                {"LOWER": {"IN": ["member", "members", "part"]}},
                {"LOWER": "of"},
                {**_INSIDE, "OP": "{0,5}"},
                _TEAM,
            ],
        ),
        build=_member_of,
    ),
    Rule(
        name="delegations.negotiator",
        patterns=(
            [
                {**_SIDE, "OP": "?"},
                _OWNED,
                {"LOWER": {"IN": listed("delegations", "sorts")}, "OP": "{0,2}"},
                {"LOWER": {"IN": ["negotiator", "delegate"]}},
            ],
            [{"LOWER": {"IN": ["negotiators", "delegates"]}}, {"TEXT": ",", "OP": "?"}],
        ),
        build=_negotiator,
    ),
    Rule(
        name="delegations.accompanied",
        patterns=([{"LOWER": {"IN": ["accompanied", "joined"]}}, {"LOWER": "by"}],),
        build=_accompanied,
    ),
    Rule(
        name="delegations.on-side",
        patterns=(
            [
                {"LOWER": {"IN": ["on", "from", "for"]}},
                _THE,
                _SIDE,
                _OWNED,
                {"LOWER": "side"},
            ],
        ),
        build=_on_side,
    ),
)
