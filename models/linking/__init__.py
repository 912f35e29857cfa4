"""Who is who over all meetings: sightings of names to people, each link with its reasons."""

from models.linking.link import link
from models.linking.places import municipality_of

__all__ = ["link", "municipality_of"]
