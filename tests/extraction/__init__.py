"""Tests of the extraction library."""
