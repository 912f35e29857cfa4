"""The meetings of the index for others to hold, too: all of them, and what changes."""
