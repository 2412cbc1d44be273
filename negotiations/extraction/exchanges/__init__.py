"""Exchanges: groups of captives and the dead, who hands them to whom, and what became of it."""
