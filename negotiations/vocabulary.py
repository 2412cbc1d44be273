"""The closed lists of words that rules, records, pages and exports share.

Values are stored and exported and so never change; labels are for readers and may.
"""

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """One word of a closed list: its stored value and the label that readers see."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Self:
        term = str.__new__(cls, value)
        term._value_ = value
        term.label = label
        return term

    @classmethod
    def choices(cls) -> list[tuple[str, str]]:
        """Pairs for a Django field; passed uncalled, so a label needs no migration."""
        return [(term.value, term.label) for term in cls]

    @classmethod
    def known(cls) -> list[str]:
        """Every stored value, for check constraints."""
        return [term.value for term in cls]


class ClaimKind(Term):
    """What a claim speaks of."""

    ROUND = "round", "Round"
    DELEGATION = "delegation", "Delegation"
    AGREEMENT = "agreement", "Agreement"
    EXCHANGE = "exchange", "Exchange"
    POSITION = "position", "Position"


class EventKind(Term):
    """The three kinds of event that stand on the timeline."""

    ROUND = "round", "Round"
    AGREEMENT = "agreement", "Agreement"
    EXCHANGE = "exchange", "Exchange"


class Precision(Term):
    """How exactly a date is known."""

    DAY = "day", "day"
    MONTH = "month", "month"
    YEAR = "year", "year"


class Verification(Term):
    """Who has looked at a record."""

    REPORTED = "reported", "Reported"
    VERIFIED = "verified", "Verified"
    REJECTED = "rejected", "Rejected"


class RoundStatus(Term):
    """What became of a round."""

    PLANNED = "planned", "Planned"
    HELD = "held", "Held"
    POSTPONED = "postponed", "Postponed"
    CANCELLED = "cancelled", "Cancelled"
    BROKEN_OFF = "broken_off", "Broken off"


class RoundFormat(Term):
    """Who faces whom in a round."""

    DIRECT = "direct", "Direct"
    MEDIATED = "mediated", "Mediated"
    INDIRECT = "indirect", "Indirect"
    VIDEO = "video", "By video"
    BILATERAL_WITH_MEDIATOR = "bilateral_with_mediator", "One side with a mediator"


class DelegationRole(Term):
    """What a party does at a round."""

    NEGOTIATOR = "negotiator", "Negotiator"
    MEDIATOR = "mediator", "Mediator"
    HOST = "host", "Host"
    OBSERVER = "observer", "Observer"


class AgreementRole(Term):
    """What a party is to an agreement."""

    BOUND = "bound", "Party"
    MEDIATOR = "mediator", "Mediator"
    GUARANTOR = "guarantor", "Guarantor"


class AgreementKind(Term):
    """What an agreement is about."""

    PRISONER_EXCHANGE = "prisoner_exchange", "Prisoner exchange"
    BODY_REPATRIATION = "body_repatriation", "Return of remains"
    CEASEFIRE = "ceasefire", "Ceasefire"
    HUMANITARIAN_CORRIDOR = "humanitarian_corridor", "Humanitarian corridor"
    GRAIN = "grain", "Grain"
    ENERGY = "energy", "Energy"
    CHILDREN_RETURN = "children_return", "Return of children"
    FRAMEWORK = "framework", "Framework"
    MEMORANDUM = "memorandum", "Memorandum"
    DECLARATION = "declaration", "Declaration"
    OTHER = "other", "Other"


class AgreementStatus(Term):
    """The last known state of an agreement."""

    PROPOSED = "proposed", "Proposed"
    AGREED = "agreed", "Agreed"
    SIGNED = "signed", "Signed"
    REJECTED = "rejected", "Rejected"
    IN_FORCE = "in_force", "In force"
    IMPLEMENTED = "implemented", "Implemented"
    PARTLY_IMPLEMENTED = "partly_implemented", "Partly implemented"
    VIOLATED = "violated", "Violated"
    SUSPENDED = "suspended", "Suspended"
    EXPIRED = "expired", "Expired"


class AgreementStage(Term):
    """The stages of the PA-X Peace Agreements Database (peaceagreements.org)."""

    PRE_NEGOTIATION = "pre_negotiation", "Pre-negotiation/process"
    CEASEFIRE = "ceasefire", "Ceasefire"
    PARTIAL = "framework_partial", "Framework-substantive partial"
    COMPREHENSIVE = "framework_comprehensive", "Framework-substantive comprehensive"
    IMPLEMENTATION = "implementation", "Implementation"
    RENEWAL = "renewal", "Renewal"
    OTHER = "other", "Other"


class ExchangeStatus(Term):
    """What became of an exchange."""

    AGREED = "agreed", "Agreed"
    PLANNED = "planned", "Planned"
    CARRIED_OUT = "carried_out", "Carried out"
    POSTPONED = "postponed", "Postponed"
    CANCELLED = "cancelled", "Cancelled"


class TransferCategory(Term):
    """Who is handed over."""

    PRISONERS_OF_WAR = "prisoners_of_war", "Prisoners of war"
    WOUNDED_OR_SICK = "wounded_or_sick", "Wounded or sick"
    CIVILIANS = "civilians", "Civilians"
    CHILDREN = "children", "Children"
    HOSTAGES = "hostages", "Hostages"
    REMAINS = "remains", "Remains"


class Qualifier(Term):
    """How a count is meant; `withheld` and `all` are answers, not gaps."""

    EXACT = "exact", "exactly"
    AT_LEAST = "at_least", "at least"
    ABOUT = "about", "about"
    WITHHELD = "withheld", "number withheld"
    ALL = "all", "all"


class Unit(Term):
    """What the quantity of a commitment counts."""

    PERSONS = "persons", "people"
    BODIES = "bodies", "bodies"
    CHILDREN = "children", "children"
    DAYS = "days", "days"
    TONNES = "tonnes", "tonnes"
    OTHER = "other", "other"


class Topic(Term):
    """What a position is about."""

    TERRITORY = "territory", "Territory"
    NATO = "nato", "NATO and alliances"
    SECURITY_GUARANTEES = "security_guarantees", "Security guarantees"
    CEASEFIRE = "ceasefire", "Ceasefire"
    ARMED_FORCES = "armed_forces", "Armed forces"
    SANCTIONS = "sanctions", "Sanctions"
    REPARATIONS = "reparations", "Reparations"
    PRISONERS = "prisoners", "Prisoners"
    CHILDREN = "children", "Children"
    RECOGNITION = "recognition", "Recognition"
    FURTHER_TALKS = "further_talks", "Further talks"
    HUMANITARIAN = "humanitarian", "Humanitarian access"
    OTHER = "other", "Other"


class PartyKind(Term):
    """What a party is."""

    STATE = "state", "State"
    ARMED_GROUP = "armed_group", "Armed group"
    ORGANISATION = "international_organisation", "International organisation"
    OTHER = "other", "Other"


class PartyRole(Term):
    """What a party mainly is to a process."""

    PRINCIPAL = "principal", "Principal"
    MEDIATOR = "mediator", "Mediator"
    GUARANTOR = "guarantor", "Guarantor"
    OBSERVER = "observer", "Observer"


class NameKind(Term):
    """How a name stands for a party: itself, its seat of power, or its people."""

    NAME = "name", "Name"
    SEAT = "seat", "Capital or seat of power"
    DEMONYM = "demonym", "Adjective or people"


class Affiliation(Term):
    """Whose voice a source is."""

    INDEPENDENT = "independent", "Independent"
    AGENCY = "agency", "News agency"
    STATE_MEDIA = "state_media", "State media"
    OFFICIAL = "official", "Official body"
    UNKNOWN = "unknown", "Unknown"


class Origin(Term):
    """Where a claim comes from, the strongest evidence first."""

    REPORT = "report", "Words of a report"
    DATASET = "dataset", "Compiled dataset"
    CURATOR = "curator", "Curator"


class Rank(Term):
    """How a value stands beside the others for the same field (as in Wikidata)."""

    PREFERRED = "preferred", "Preferred"
    NORMAL = "normal", "Normal"
    DEPRECATED = "deprecated", "Deprecated"
