"""Parley: reports about peace negotiations become a sourced, curated record."""
