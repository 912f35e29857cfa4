"""Ground floor: what we know of minutes and of Swedish. No engine, no web, no environment."""
