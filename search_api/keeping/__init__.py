"""Commands that keep an index whole."""
