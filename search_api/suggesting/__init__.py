"""What to ask for, as it is typed: service, API and command."""
