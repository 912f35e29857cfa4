"""Faults made on purpose, and whether an index comes out of them whole."""
