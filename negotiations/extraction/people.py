"""People beside words: whoever leads, heads or joins something.

Somebody whom nobody knows is found by the looks of a full name. It knows nothing of what
they lead.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.gazetteer import Name, name_run
from negotiations.extraction.names import Entry, EntryKind
from negotiations.extraction.rule import Document, Match
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_NEAR = 6  # tokens between a person and the words "head of the delegation"
_INSERTION = 25  # tokens of "Doe, the secretary of the … council, headed"
_FIRST_WITHIN = 2  # pieces of a list before the first that names somebody
_FULL_NAME = 2  # words
_LONGEST_TITLE = 14  # tokens between "head of the delegation" and a name
_RELATIVES = frozenset({"who", "whose", "which", "that"})


def subject_of(match: Match, end: int | None = None) -> Name | None:
    """Who does what a verb says, or to whom an apposition belongs."""
    doc, begin = match.document.doc, match.statement.span.start
    end = match.start if end is None else end
    while end > begin and doc[end - 1].lower_ in words("people", "before_verbs"):
        end -= 1
    if end > begin and doc[end - 1].lower_ in words("modality", "pronouns"):
        return match.document.antecedent(match.statement)
    people = [
        person
        for person in _people_in(match)
        if person.end <= end and not is_possessor(doc, person)
    ]
    if end > begin and doc[end - 1].text == ",":
        return _before_insertion(match, people, end - 1)
    return people[-1] if people and _reaches(match, people[-1], end) else None


def subjects_of(match: Match) -> list[Name]:
    """Everybody who does together what a verb says: `Doe, the envoy, and Roe led`."""
    last = subject_of(match)
    if last is None:
        return []
    found = [last]
    for person in reversed(_people_in(match)):
        if person.end > found[0].start:
            continue
        gap = match.document.doc[person.end : found[0].start]
        is_list = any(token.text in {"and", ","} for token in gap)
        if not is_list or len(gap) > _LONGEST_TITLE or any(map(_is_of_clause, gap)):
            break
        found.insert(0, person)
    return found


def person_beside(match: Match) -> Name | None:
    """The person whom the words are put to, right before or after them."""
    return (
        _person_apposed(match)
        or _person_after_title(match, match.end)
        or subject_of(match)
    )


def people_listed(match: Match, start: int, stop: int | None = None) -> list[Name]:
    """The people in the list that begins at a position.

    Whom an apposition or a clause within the list names is left out.
    """
    stop = match.statement.span.end if stop is None else stop
    people = [one for one in _people_in(match) if start <= one.start < stop]
    found: list[Name] = []
    for number, (begin, end) in enumerate(_pieces(match.document.doc, start, stop)):
        if not found and number > _FIRST_WITHIN:
            break
        here = [one for one in people if begin <= one.start < end]
        if found and _is_aside(match.document.doc, begin):
            continue
        person = _meant(match, here, begin, is_first=not found)
        until = end if person is None else person.start
        if any(_is_of_clause(token) for token in match.document.doc[begin:until]):
            break
        if person is None:
            continue
        acts = person.end < end and not _may_follow(match.document.doc[person.end])
        if not (acts and found):
            found.append(person)
        if acts:
            break
    return found


def is_possessor(doc: Doc, person: Name) -> bool:
    """Whether a name only tells whose the next thing is: `Doe's aide`."""
    return doc[person.end : person.end + 1].text in {"'s", "'"}


def _people_in(match: Match) -> list[Name]:
    """Everybody named in the statement, those whom no list knows included."""
    known = match.statement.of_kind(EntryKind.PERSON)
    if match.statement.is_heading:  # there every word may have a capital
        return known
    unknown = _strangers(match)
    return sorted((*known, *unknown), key=lambda person: person.start)


def _strangers(match: Match) -> Iterator[Name]:
    document, statement = match.document, match.statement
    doc, position = document.doc, statement.span.start
    while position < statement.span.end:
        end = min(name_run(doc, position), statement.span.end)
        if _is_portfolio(match, position, end):
            position += 1
            continue
        is_free = end > position and not _is_known(document, position, end)
        is_person = is_free and not _is_body(doc, end) and _may_open(match, position)
        if is_person:
            entry = Entry(
                kind=EntryKind.PERSON,
                name=doc[position:end].text,
                party=_party_of_title(match, position),
            )
            yield Name(entry=entry, role=NameKind.NAME, start=position, end=end)
        position = end if is_free else position + 1


def _party_of_title(match: Match, position: int) -> str | None:
    """The party in `Iran's Deputy Minister for Legal Affairs Doe`; not one after `for`."""
    doc, at = match.document.doc, position - 1
    while at >= match.statement.span.start and (
        _is_of_title(doc[at]) or doc[at].lower_ in {"of", "for", "and"}
    ):
        name = match.document.name_at(at)
        is_aim = doc[at - 1 : at].text.lower() in {"for", "to", "on"}
        if name is not None and name.kind is EntryKind.PARTY and not is_aim:
            return name.name
        at -= 1
    return None


def _is_known(document: Document, start: int, end: int) -> bool:
    """Whether the list knows a name: a stranger may be called as a town is."""
    names = [document.name_at(position) for position in range(start, end)]
    return bool(names[:1] and names[0]) or any(
        name is not None and name.kind is EntryKind.PERSON for name in names
    )


def _is_portfolio(match: Match, position: int, end: int) -> bool:
    """Whether a run begins with the office's matter: `Minister of Railways Jane Doe`."""
    doc = match.document.doc
    before = doc[max(match.statement.span.start, position - 2) : position]
    return (
        end - position > _FULL_NAME
        and len(before) == _FULL_NAME
        and before[0].lower_ in words("names", "titles")
        and before[1].lower_ in {"of", "for"}
    )


def _is_body(doc: Doc, end: int) -> bool:
    """Whether a run names what somebody heads: `Shin Bet chief Jane Doe`."""
    following = doc[end : end + 1]
    return following.text.islower() and following.text in words("names", "titles")


def _may_open(match: Match, position: int) -> bool:
    """Whether a name without a title can begin here: not after `the` or `of`."""
    if position in {match.statement.span.start, match.end}:
        return True
    before = match.document.doc[position - 1].lower_
    return before not in words("people", "before_things")


def _before_insertion(match: Match, people: Sequence[Name], end: int) -> Name | None:
    """`Doe, the secretary of the council, headed`; `Doe, an aide to Roe, headed`."""
    doc = match.document.doc
    near = [
        one
        for one in people
        if end - one.end <= _INSERTION and doc[one.end].text == ","
    ]
    if not near:
        return None
    last = near[-1]
    for person in near[-2::-1]:
        gap = doc[person.end + 1 : last.start]
        is_within = gap[:1].text in _RELATIVES or not any(map(_is_of_clause, gap))
        if is_within and not _opens_clause(match, last):
            return person
    return last


def _reaches(match: Match, person: Name, end: int) -> bool:
    """Whether only a title stands between a name and a position."""
    gap = match.document.doc[person.end : end]
    return len(gap) <= _NEAR and all(
        _is_of_title(token) or token.text in {"(", ")", "of"} for token in gap
    )


def _person_apposed(match: Match) -> Name | None:
    """`Doe, the defence minister and head of …`, `Doe is the head of …`."""
    doc, begin, end = match.document.doc, match.statement.span.start, match.start
    adverbs = words("people", "before_verbs") - words("people", "apposing") | {"and"}
    while end > begin and (
        _is_of_title(doc[end - 1]) or doc[end - 1].lower_ in adverbs | {"of", "for"}
    ):
        end -= 1
    before = doc[end - 1 : end].text
    if end == begin or before not in words("people", "apposing"):
        return None
    if before in words("people", "far_apposing"):
        return _first_of_clause(match, end - 1)
    if before != ",":
        return subject_of(match, end)
    people = [one for one in _people_in(match) if one.end == end - 1]
    return next(iter(people), None)


def _first_of_clause(match: Match, end: int) -> Name | None:
    """`Doe, the ambassador, arrived in Cairo as the head of …`."""
    people = [one for one in _people_in(match) if one.end <= end]
    opening = [one for one in people if _opens_clause(match, one)]
    return opening[-1] if opening else None


def _opens_clause(match: Match, person: Name) -> bool:
    """Whether a name, its title aside, begins a sentence or a part of one."""
    doc, begin, at = match.document.doc, match.statement.span.start, person.start
    while at > begin and _is_of_title(doc[at - 1]):
        at -= 1
    return at == begin or doc[at - 1].lower_ in words("people", "openers")


def _person_after_title(match: Match, start: int) -> Name | None:
    """`Head of the delegation, Deputy Minister Doe`."""
    doc, last = match.document.doc, match.statement.span.end
    if start < last and doc[start].text in {",", ":", "-", "("}:
        start += 1
    for person in _people_in(match):
        if start <= person.start <= start + _LONGEST_TITLE:
            gap = doc[start : person.start]
            is_title = all(_is_of_title(one) or one.text in _OF for one in gap)
            return None if not is_title or is_possessor(doc, person) else person
    return None


def _pieces(doc: Doc, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches between the commas and `and`s of a list, what joins them aside."""
    begin = start
    for position in range(start, stop + 1):
        if position == stop or doc[position].lower_ in words("people", "joints"):
            if position > begin:
                yield begin, position
            begin = position + 1


def _is_aside(doc: Doc, begin: int) -> bool:
    """An apposition or a relative clause: `, a friend of Doe`, `, who met Doe`."""
    return (
        doc[begin].lower_ in {"a", "an", *_RELATIVES} and doc[begin - 1].text != "and"
    )


def _meant(
    match: Match, here: Sequence[Name], begin: int, *, is_first: bool
) -> Name | None:
    """Whom one piece of a list adds to it."""
    able = [one for one in here if not is_possessor(match.document.doc, one)]
    free = [one for one in able if not _is_governed(match, one, begin)]
    for person in free:
        before = match.document.doc[begin : person.start]
        if all(_is_of_title(token) for token in before):
            return person
    return free[-1] if free else (able[-1] if able and is_first else None)


def _is_governed(match: Match, person: Name, begin: int) -> bool:
    """Whether somebody is named to tell of another: `an aide to President Doe`."""
    doc, at = match.document.doc, person.start - 1
    if at >= begin and doc[at].lower_ in words("names", "titles"):
        while at > begin and _is_of_title(doc[at]):
            at -= 1
    return at > begin and doc[at].lower_ in words("people", "governing")


def _is_of_title(token: Token) -> bool:
    """Whether a word can stand in a title: `the US special envoy`, `Russia's`."""
    if token.ent_type_:
        return token.ent_type_ in {"PARTY", "DEMONYM", "PLACE"} or _owns(token)
    return (
        token.lower_ in words("names", "titles")
        or token.lower_ in words("people", "in_titles")
        or (token.text[0].isupper() and token.is_alpha)
    )


def _owns(token: Token) -> bool:
    """`Jane Doe's` in `Jane Doe's chief negotiator`."""
    end = token.i + 1
    while end < len(token.doc) and token.doc[end].ent_iob_ == "I":
        end += 1
    return token.doc[end : end + 1].text in {"'s", "'"}


def _is_of_clause(token: Token) -> bool:
    """Whether a word shows that a list is over: its verb, or what opens a clause."""
    if token.ent_type_ or token.lower_ in words("people", "in_titles"):
        return False
    is_verb = token.lemma_ in words("actors", "verbs") and token.lower_ != token.lemma_
    return (
        is_verb
        or token.lower_ in words("actors", "auxiliaries") - {"to", "may"}
        or token.lower_ in words("people", "clauses")
    )


def _may_follow(token: Token) -> bool:
    """Whether a name in a list may go on so: `Doe of the ministry`, `Doe took part`."""
    return (
        token.is_punct
        or token.lower_ in words("people", "after_names")
        or token.lemma_ in words("people", "attending")
    )


_OF = frozenset({"of", "and", "for", "to", ","})
