"""What the index covers: organisations and their bodies over the years, and what is missing or in doubt."""
