"""The walls of the house: imports run downward, and the ground floor knows no engine, web or environment."""

import ast
from pathlib import Path

import pytest

FLOORS = ("models", "indexer", "search_api")
FOREIGN = {
    "models": {"faiss", "tantivy", "sqlalchemy", "fastapi", "starlette", "uvicorn", "jinja2", "click", "os"},
    "indexer": {
        "fastapi",
        "starlette",
        "uvicorn",
        "jinja2",
        "click",
        "sentence_transformers",
        "torch",
        "spacy",
    },
    "search_api": {"faiss", "tantivy", "sqlalchemy", "sentence_transformers", "torch", "spacy"},
}


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports name their whole path"
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("floor", FLOORS)
def test_no_floor_knows_one_above_it(floor: str) -> None:
    above = set(FLOORS[FLOORS.index(floor) + 1 :])
    for path in Path(floor).rglob("*.py"):
        assert not {name.split(".")[0] for name in imported(path)} & (above | {"scripts", "tests"}), path


@pytest.mark.parametrize("floor", FLOORS)
def test_every_library_stays_in_its_room(floor: str) -> None:
    for path in Path(floor).rglob("*.py"):
        assert not {name.split(".")[0] for name in imported(path)} & FOREIGN[floor], path


def test_engines_are_known_by_their_face_alone() -> None:
    for path in [*Path("indexer").rglob("*.py"), *Path("search_api").rglob("*.py")]:
        if path.parent.name != "engines":
            reached = {name for name in imported(path) if name.startswith("indexer.engines.")}
            assert reached <= {"indexer.engines.base"}, path


def test_sql_stays_in_the_catalog() -> None:
    for path in Path("indexer").rglob("*.py"):
        if "sqlalchemy" in {name.split(".")[0] for name in imported(path)}:
            assert path.parent.name == "catalog", path


def test_every_module_has_its_test() -> None:
    modules = [path for floor in FLOORS for path in Path(floor).rglob("*.py") if path.name != "__init__.py"]
    tested = " ".join(path.read_text(encoding="utf-8") for path in Path("tests").rglob("test_*.py"))
    missing = [
        path
        for path in modules
        if "tables" not in path.parts
        and ".".join(path.with_suffix("").parts) not in tested
        and not (Path("tests") / path.parent / f"test_{path.name}").exists()
        and not (Path("tests") / path.parent.parent / f"test_{path.parent.name}.py").exists()
    ]
    assert not missing
