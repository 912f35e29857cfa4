"""Who may do what, and how much of it: keys, callers, collections and limits."""
