"""Rounds: the mentions of meetings, how each is meant, and who sat there."""
