"""Plain values that every stage passes on: dates with a precision, counts with a qualifier."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Self

from negotiations.vocabulary import Precision, Qualifier

_POLE, _ANTIMERIDIAN = 90, 180  # degrees
_PARTS = {Precision.YEAR: 1, Precision.MONTH: 2, Precision.DAY: 3}


@dataclass(frozen=True, kw_only=True)
class DateRange:
    """One day or several, as exactly as they are known.

    With month or year precision, `start` is the first day of that month or year and
    `end` is None or the first day of the last one.
    """

    start: date
    end: date | None = None
    precision: Precision = Precision.DAY

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            message = (
                f"a date range cannot end ({self.end}) before it begins ({self.start})"
            )
            raise ValueError(message)

    @classmethod
    def from_text(cls, start: str, end: str | None = None) -> Self:
        """Read `2025`, `2025-05` or `2025-05-16`; raise ValueError for anything else."""
        precision = _precision_of(start)
        if end is not None and _precision_of(end) is not precision:
            message = f"{start!r} and {end!r} are not known equally exactly"
            raise ValueError(message)
        return cls(
            start=_first_day(start),
            end=None if end is None else _first_day(end),
            precision=precision,
        )

    @property
    def start_text(self) -> str:
        """The first day, cut to what is known: `2025`, `2025-05` or `2025-05-16`."""
        return self._cut(self.start)

    @property
    def end_text(self) -> str | None:
        return None if self.end is None else self._cut(self.end)

    @property
    def earliest(self) -> date:
        """The first day that it can have been."""
        return self.start

    @property
    def latest(self) -> date:
        """The last day that it can have been."""
        last = self.end or self.start
        match self.precision:
            case Precision.DAY:
                return last
            case Precision.MONTH:
                return last.replace(day=monthrange(last.year, last.month)[1])
            case Precision.YEAR:
                return last.replace(month=12, day=31)

    def overlaps(self, other: "DateRange") -> bool:
        """Whether both can speak of the same day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def _cut(self, day: date) -> str:
        return "-".join(day.isoformat().split("-")[: _PARTS[self.precision]])


@dataclass(frozen=True, kw_only=True)
class Count:
    """How many, and how that is meant; no number where it is withheld or `all`."""

    number: int | None = None
    qualifier: Qualifier = Qualifier.EXACT

    def __post_init__(self) -> None:
        if self.number is not None and self.number < 0:
            message = f"a count cannot be negative ({self.number})"
            raise ValueError(message)


@dataclass(frozen=True, kw_only=True)
class Coordinates:
    """A point on earth, in decimal degrees (WGS 84)."""

    latitude: Decimal
    longitude: Decimal

    def __post_init__(self) -> None:
        if abs(self.latitude) > _POLE or abs(self.longitude) > _ANTIMERIDIAN:
            message = f"no place on earth is at {self.latitude}, {self.longitude}"
            raise ValueError(message)

    def fields(self) -> dict[str, str]:
        """As JSON keeps it: texts, so that no digit is lost."""
        return {"latitude": str(self.latitude), "longitude": str(self.longitude)}


@dataclass(frozen=True, kw_only=True)
class EventCode:
    """How event datasets code what happened: a PLOVER type and a CAMEO code.

    CAMEO: Schrodt, Conflict and Mediation Event Observations codebook 1.1b3 (2012);
    PLOVER: the event ontology of the Open Event Data Alliance.
    """

    plover: str
    cameo: str


NEGOTIATE = EventCode(plover="CONSULT", cameo="046")
AGREE_TO_RELEASE = EventCode(plover="AGREE", cameo="0353")
SIGN_AGREEMENT = EventCode(plover="AGREE", cameo="057")
RELEASE_PERSONS = EventCode(plover="RETREAT", cameo="0841")


def _precision_of(text: str) -> Precision:
    parts = text.count("-") + 1
    for precision, wanted in _PARTS.items():
        if parts == wanted:
            return precision
    message = f"{text!r} is not a date such as 2025, 2025-05 or 2025-05-16"
    raise ValueError(message)


def _first_day(text: str) -> date:
    return date.fromisoformat("-".join([*text.split("-"), "01", "01"][:3]))
