"""Measurements of time, for the scripts; never for the tests."""
