"""Journeys through a real browser, and what a screen reader needs."""
