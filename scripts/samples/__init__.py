"""Sample minutes: sources in a small markup, rendered into the files that municipalities really have."""
