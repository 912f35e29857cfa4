"""XML, parsed so that no file can reach outside itself, and looked at without regard to name spaces.

Office formats have two sets of name spaces each (transitional and strict, old and new), with the same names.
"""

import functools
from collections.abc import Iterator

from lxml import etree

from models.errors import Unreadable

Element = etree._Element


def parse_xml(data: bytes) -> Element:
    """The root of an XML file. Raises Unreadable when it is not well-formed, MemoryError when it is too large.

    Entities are not resolved, nothing is fetched, and libxml2 keeps its own bounds on depth and on the length
    of a text.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if any(entry.type == etree.ErrorTypes.ERR_NO_MEMORY for entry in parser.error_log):
            raise MemoryError from error
        raise damaged() from error


def name(element: Element) -> str:
    """The name of an element without its name space; "" for what is no element."""
    tag = element.tag
    return _without_space(tag) if isinstance(tag, str) else ""


@functools.lru_cache(maxsize=4096)
def _without_space(tag: str) -> str:
    return tag.rpartition("}")[2]


def attribute(element: Element | None, wanted: str) -> str | None:
    """An attribute of an element by its name without name space."""
    if element is None:
        return None
    for key, value in element.items():
        if _without_space(str(key)) == wanted:
            return str(value)
    return None


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of that name, then its child of the next name, and so on."""
    for wanted in path:
        if element is None:
            return None
        for inner in element:
            if name(inner) == wanted:
                element = inner
                break
        else:
            return None
    return element


def children(element: Element | None, *wanted: str) -> Iterator[Element]:
    """The children of these names, in order; all when none is named."""
    for inner in element if element is not None else ():
        if not wanted or name(inner) in wanted:
            yield inner


def damaged() -> Unreadable:
    """What to raise for a file that is not whole."""
    return Unreadable("cut off or damaged", "Check that it opens in its own program, and save it anew.")
