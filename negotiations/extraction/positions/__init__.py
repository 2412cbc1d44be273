"""Positions: who demands, offers or refuses something, in which words and on what."""
