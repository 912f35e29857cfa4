"""The command that suggests what to ask for."""

from pathlib import Path

import click

from search_api.options import index_option, json_option, opened, print_model


@click.command()
@click.argument("text")
@index_option
@click.option("--limit", default=10, show_default=True, help="How many suggestions, 1 to 10.")
@json_option
def suggest(text: str, directory: Path | None, limit: int, as_json: bool) -> None:
    """Suggest what to ask for: what has words that begin as in TEXT."""
    from search_api.registry.parameters import checked
    from search_api.suggesting.routes import SuggestParameters, suggestion_page
    from search_api.suggesting.service import SuggestService

    asked = checked(SuggestParameters, {"q": text, "limit": limit})
    with opened(directory) as index:
        found = SuggestService(index.state, index.catalog).suggest(asked.q, asked.limit)
    if as_json:
        print_model(suggestion_page(asked.q, found))
        return
    for suggestion in found:
        click.echo(f"{suggestion.kind:<12}  {suggestion.count:>6}  {suggestion.text}")
