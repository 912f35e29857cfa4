"""The commands that follow a matter and find what is like an agenda item."""

from pathlib import Path

import click

from search_api.options import index_option, json_option, opened, print_model


@click.command()
@click.argument("id")
@index_option
@json_option
def matter(id: str, directory: Path | None, as_json: bool) -> None:
    """Show the matter with ID, or of the agenda item with ID: what meetings did with it, in order."""
    from search_api.matters import schemas
    from search_api.matters.service import MattersService
    from search_api.terminal import print_matter

    with opened(directory) as index:
        page = MattersService(index.state, index.catalog).matter(id)
    if as_json:
        print_model(schemas.matter(page))
        return
    print_matter(page)


@click.command()
@click.argument("id")
@index_option
@click.option("--limit", default=5, show_default=True, help="How many at most, 1 to 20.")
@click.option("--same-matter", is_flag=True, help="Offer other steps of its own matter, too.")
@json_option
def similar(id: str, directory: Path | None, limit: int, same_matter: bool, as_json: bool) -> None:
    """Find agenda items that are like the one with ID."""
    from search_api.matters import schemas
    from search_api.matters.routes import SimilarParameters
    from search_api.matters.service import MattersService
    from search_api.matters.similar import SimilarService
    from search_api.registry.parameters import checked
    from search_api.terminal import print_similar

    asked = checked(SimilarParameters, {"limit": limit, "same_matter": same_matter})
    with opened(directory) as index:
        service = SimilarService(index.state, index.catalog, MattersService(index.state, index.catalog))
        hits = service.similar(id, asked.limit, asked.same_matter)
    if as_json:
        print_model(schemas.similar(id, hits), exclude_unset=True)
        return
    print_similar(hits)


COMMANDS = (matter, similar)
