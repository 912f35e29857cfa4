"""The commands for whoever keeps the service running."""

import json
from pathlib import Path

import click

from search_api.options import index_option, json_option, print_json, settings_of

_COLORS = {"ok": "green", "warning": "yellow", "wrong": "red"}


@click.command()
@index_option
@json_option
@click.pass_context
def doctor(ctx: click.Context, directory: Path | None, as_json: bool) -> None:
    """Look at all that the service needs, and say what to do about what is wrong.

    Exits with 0 when nothing is wrong, warnings or not, and with 1 else. Run it as the user who runs the service.
    """
    import os
    from dataclasses import asdict

    from search_api.operations.doctor import examine, well

    findings = []
    for finding in examine(lambda: settings_of(directory), os.environ):
        findings.append(finding)
        if not as_json:
            verdict = click.style(f"{finding.verdict:<8}", fg=_COLORS[finding.verdict])
            remedy = f". {finding.remedy}" if finding.remedy else ""
            click.echo(f"{verdict} {finding.name:<15} {finding.told.rstrip('.')}{remedy}")
    if as_json:
        told = {"well": well(findings), "findings": [asdict(finding) for finding in findings]}
        print_json(json.dumps(told, ensure_ascii=False, indent=2))
    ctx.exit(0 if well(findings) else 1)
