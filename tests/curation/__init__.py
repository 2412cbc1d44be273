"""Tests of what a curator decides."""
