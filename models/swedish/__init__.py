"""All that is Swedish in Python. Tables are data; logic reads them."""

from models.swedish.analysis import ANALYZER_VERSION, Token, analyze, fold, fold_in_place, forms, grams, words

__all__ = ["ANALYZER_VERSION", "Token", "analyze", "fold", "fold_in_place", "forms", "grams", "words"]
