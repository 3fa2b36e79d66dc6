"""Documents to passages: the unit of search, cut along the document's own structure."""

from dossier.splitting.cutting import Sizes
from dossier.splitting.places import Places, place_of
from dossier.splitting.splitter import Span, split

__all__ = ["Places", "Sizes", "Span", "place_of", "split"]
