"""Tests of Parley on one machine."""
