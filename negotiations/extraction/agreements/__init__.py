"""Agreements: the deals that a report tells of, whom they bind and what becomes of them."""
