"""How well minutes are read and items ranked: figures over gold, for the scripts and for the floors in the tests."""
