"""Why an address gives no answer, told apart by what the caller may do about it.

Shared by everything that goes to the network; knows neither how a request is made nor
who asked for it.
"""

from negotiations.errors import TrackerError


class FetchError(TrackerError):
    """An address gave nothing that can be kept; the text is for the source's page."""


class TransientFetchError(FetchError):
    """It may heal by itself: ask again later."""


class PermanentFetchError(FetchError):
    """Asking again gives the same: tell the curator."""


class UnreachableError(TransientFetchError):
    """No connection came about, or it broke off; ask again later."""


class TooSlowError(TransientFetchError):
    """The whole answer did not come in time; ask again later."""


class GarbledError(TransientFetchError):
    """What came is not a complete HTTP answer; ask again later."""


class UnavailableError(TransientFetchError):
    """The server is busy or broken; ask again after `retry_after`, if it says when.

    The value is the header as it was sent: seconds or a date. It has a default since
    Celery makes errors anew from their text.
    """

    def __init__(self, message: str, *, retry_after: str = "") -> None:
        super().__init__(message)
        self.retry_after = retry_after


class RefusedError(PermanentFetchError):
    """The server does not give this address out; `status` says why (404, 403, 410)."""

    def __init__(self, message: str, *, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


class BadAddressError(PermanentFetchError):
    """The address itself cannot be asked for; correct it."""


class ForbiddenAddressError(PermanentFetchError):
    """The address leads into a private network; correct it, or have it allowed."""


class TooManyRedirectsError(PermanentFetchError):
    """The address leads from one to the next without end; correct it."""


class TooLargeError(PermanentFetchError):
    """The answer is larger than a report can be; nothing of it is kept."""


class UnknownEncodingError(PermanentFetchError):
    """The answer is compressed in a way that was not asked for; it cannot be read."""
