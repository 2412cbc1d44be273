"""Who does what a verb says: the parties behind its subject.

A bystander (bloggers, a crowd in a capital, a nameless source) speaks for no party. It
reads names and the words before a verb; it knows nothing of what the verb says.
"""

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, actor_named, principals
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_TITLE_REACHES = 8  # tokens from an office back to the party whose office it is


def subjects_of(
    document: Document, statement: Statement, verb: int
) -> tuple[Actor, ...]:
    """The parties that do what the verb at this position says; none for bystanders."""
    return _Subject(document, statement).of(verb)


class _Subject:
    """Looks for the subject of a verb, from the verb towards the sentence's beginning."""

    def __init__(self, document: Document, statement: Statement) -> None:
        self._document = document
        self._statement = statement
        self._begin = statement.span.start

    def of(self, verb: int) -> tuple[Actor, ...]:
        last = self._last_word(verb)
        if last is None:
            return ()
        if self._governs(last):
            return self.of(last.i - 1 if last.lower_ == "by" else last.i)
        if last.lower_ in words("actors", "joints"):
            return self._shared(last.i)
        if last.lower_ in words("actors", "relatives"):
            return self._antecedent(last.i)
        return self._meant_by(last) or self._phrase(last.i)

    def _governs(self, word: Token) -> bool:
        """`Hamas agreed to return`, `Israel reciprocated by freeing`."""
        following = self._document.doc[word.i + 1]
        if word.lower_ == "by":
            return following.text.endswith("ing")
        return (
            word.lemma_ in words("actors", "controlling") and following.lower_ == "to"
        )

    def _meant_by(self, word: Token) -> tuple[Actor, ...]:
        """Whom a pronoun means; nobody where the word is none."""
        if word.lower_ in words("actors", "pronouns"):
            return self._person_before()
        if word.lower_ == "we":
            return self._speaking(word.i)
        if word.lower_ == "they":
            return self._telling(word.i)
        return self._party_before(word.i) if word.lower_ == "it" else ()

    def _speaking(self, position: int) -> tuple[Actor, ...]:
        """Whom `we` means: the party for which the quoted speaker speaks."""
        speaker = self._document.speaker(self._statement, position)
        found = None if speaker is None else actor_named(speaker)
        return (found,) if found else ()

    def _telling(self, pronoun: int) -> tuple[Actor, ...]:
        """Whom `they` means in `the rebels said that they`: those who say it."""
        for token in reversed(self._document.doc[self._begin : pronoun]):
            if is_saying(token):
                return self.of(token.i)
        return ()

    def _last_word(self, verb: int) -> Token | None:
        """The last word of what stands before a verb, auxiliaries and adverbs aside."""
        dated = {
            position
            for phrase in self._statement.dates
            for position in range(phrase.start, phrase.end)
        }
        for token in reversed(self._document.doc[self._begin : verb]):
            is_aside = token.i in dated or token.lower_ in words("actors", "asides")
            if not is_aside and token.lower_ not in words("actors", "auxiliaries"):
                return token
        return None

    def _shared(self, joint: int) -> tuple[Actor, ...]:
        """After `and` or a comma: an insertion's end, or the verb before has the subject."""
        if self._document.doc[joint].text == ",":
            inserted = self._before_insertion(joint)
            if inserted:
                return inserted
        for token in reversed(self._document.doc[self._begin : joint]):
            if self._is_verb(token):
                return self.of(token.i)
        return ()

    def _is_verb(self, token: Token) -> bool:
        """Whether a token is an inflected verb: a form that is not its base form."""
        return (
            token.lemma_ in words("actors", "verbs")
            and not self._document.name_at(token.i)
            and (token.lower_ != token.lemma_ or self._is_after_name(token))
            and not token.lower_.endswith("ing")
        )

    def _is_after_name(self, token: Token) -> bool:
        before = self._last_word(token.i)
        return before is not None and self._document.name_at(before.i) is not None

    def _before_insertion(self, comma: int) -> tuple[Actor, ...]:
        """`Doe, who leads the team, said`: the name before the first of two commas."""
        for token in reversed(self._document.doc[self._begin : comma]):
            if token.text == "," and token.i > self._begin:
                found = self._phrase(token.i - 1)
                if found and not self._follows_verb(found[0].start):
                    return found
        return ()

    def _follows_verb(self, position: int) -> bool:
        before = self._document.doc[max(self._begin, position - 1) : position]
        return any(self._is_verb(token) for token in before)

    def _antecedent(self, relative: int) -> tuple[Actor, ...]:
        """`Hamas, which …`, `the Russians who …`: what stands before the pronoun."""
        position = relative - 1
        if position >= self._begin and self._document.doc[position].text == ",":
            position -= 1
        return self._phrase(position) if position >= self._begin else ()

    def _person_before(self) -> tuple[Actor, ...]:
        """Whom `he` or `she` means: the person whom the text named last before."""
        for statement in reversed(
            self._document.statements[: self._statement.index + 1]
        ):
            people = [
                name
                for name in statement.of_kind(EntryKind.PERSON)
                if statement is not self._statement or name.start == self._begin
            ]
            if people:
                found = actor_named(people[0])
                return (found,) if found else ()
        return ()

    def _party_before(self, pronoun: int) -> tuple[Actor, ...]:
        """What `it` means: the party named last before, in the same sentence."""
        for name in reversed(self._statement.of_kind(EntryKind.PARTY)):
            if name.end <= pronoun:
                found = actor_named(name)
                return (found,) if found else ()
        return ()

    def _phrase(self, last: int) -> tuple[Actor, ...]:
        """The parties in the phrase that ends here: names, or officials of a party."""
        if self._document.doc[last].text in {"'s", "'"}:
            return ()
        name = self._document.name_at(last)
        if name is not None:
            return self._named(name)
        if self._is_generic(last):
            return principals(self._document)
        return self._officials(last)

    def _is_generic(self, last: int) -> bool:
        """`Each side`, `the two countries`, `both`."""
        doc, word = self._document.doc, self._document.doc[last].lower_
        if word in words("actors", "all_sides"):
            return True
        before = {token.lower_ for token in doc[max(self._begin, last - 2) : last]}
        return word in words("actors", "sides") and bool(
            before & words("actors", "all_of_them")
        )

    def _named(self, name: Name) -> tuple[Actor, ...]:
        """A name as a subject, with those that are joined to it before."""
        if name.label == "DEMONYM" and not name.entry.demonyms:
            return ()
        actor = actor_named(name)
        before = (
            self._document.doc[name.start - 1] if name.start > self._begin else None
        )
        if actor is None or before is None:
            return (actor,) if actor else ()
        if before.lower_ in words("actors", "prepositions"):
            return self._after_preposition(before, actor)
        return (*self._joined_before(before), actor)

    def _after_preposition(self, word: Token, actor: Actor) -> tuple[Actor, ...]:
        """`The president of Russia` acts for Russia; `a source in Kyiv` for nobody.

        Nor does the `special envoy for Yemen`, who is sent to it.
        """
        office = self._document.doc[word.i - 1] if word.i > self._begin else None
        if office is None or office.lower_ not in words("actors", "officials"):
            return ()
        is_sent = office.lower_ in words("actors", "sent") and word.lower_ != "of"
        return () if is_sent else (actor,)

    def _joined_before(self, before: Token) -> tuple[Actor, ...]:
        """`Russia and` or `Russia,` before a name that is a subject."""
        if before.lower_ == "the" and before.i > self._begin:
            before = before.nbor(-1)
        if before.text not in {"and", ","} or before.i == self._begin:
            return ()
        return self._phrase(before.i - 1)

    def _officials(self, last: int) -> tuple[Actor, ...]:
        """`The Russian side`, `a Ukrainian roadmap viewed by an agency`."""
        doc = self._document.doc
        office: int | None = None
        for position in range(last, max(self._begin, last - _TITLE_REACHES) - 1, -1):
            if doc[position].text in {",", ";", ":"} or self._is_verb(doc[position]):
                return ()
            name = self._document.name_at(position)
            if office is not None and name is not None:
                return self._described_by(name)
            if doc[position].lower_ in words("actors", "officials") and (
                position == last or self._is_described(position)
            ):
                office = position
        return ()

    def _described_by(self, name: Name) -> tuple[Actor, ...]:
        """Whose officials they are: `Russian and Ukrainian negotiators` are two sides'."""
        actor = actor_named(name)
        if actor is None:
            return ()
        doc = self._document.doc
        before = doc[name.start - 1] if name.start > self._begin else None
        if before is not None and before.lower_ == "the" and before.i > self._begin:
            before = before.nbor(-1)
        if before is None:
            return (actor,)
        return (*self._joined_before(before), actor)

    def _is_described(self, office: int) -> bool:
        """`A roadmap viewed by …`, `the headquarters for …`: not `military bloggers`."""
        after = [token.lower_ for token in self._document.doc[office + 1 : office + 3]]
        prepositions = words("actors", "prepositions")
        return after[0] in prepositions or (
            after[0].endswith(("ed", "en")) and after[-1] in prepositions
        )
