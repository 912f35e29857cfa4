"""Questions to a ranking: what is looked for, what speaks for each item, and which answer."""
