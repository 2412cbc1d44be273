"""Tests of the curators' desk."""
