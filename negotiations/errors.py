"""The root of every error that Parley raises on purpose."""


class TrackerError(Exception):
    """Something went wrong that has a name; its text is fit to be shown to a curator.

    Each subclass is defined beside the function that raises it and says what the
    caller may do about it.
    """
