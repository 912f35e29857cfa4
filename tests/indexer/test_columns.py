import datetime as dt

import numpy as np
import pytest

from indexer.columns import FACETS, Columns
from models.records import DecisionKind, FacetValue, Filters, Person

COLUMNS = Columns.build(
    items=[
        (3, "Götene kommun", "Barn- och utbildningsnämnden", dt.date(2024, 3, 14)),
        (7, "Tjörns kommun", "Gymnasienätverket", dt.date(2023, 12, 31)),
        (8, None, None, None),
        (20, "Göteborgsregionen", "Gymnasienätverket", dt.date(2024, 12, 1)),
    ],
    decisions=[(3, "decided"), (7, "reported"), (20, "reported"), (20, "noted")],
    mentions=[(8, "Götene"), (20, "Vara"), (3, "Götene")],
    attending=[(20, "Kungälv")],
    people=[
        (3, Person("goran-carlefalk", "Göran Carlefalk", ("Goran CarIefalk",))),
        (7, Person("asa-oberg", "Åsa Öberg")),
        (8, Person("goran-oberg-hjo", "Göran Öberg")),
        (20, Person("goran-oberg-vara", "Göran Öberg")),
        (20, Person("asa-maria-oberg", "Åsa Maria Öberg")),
    ],
)


def keys(filters: Filters) -> list[int]:
    return COLUMNS.keys[COLUMNS.select(filters)].tolist()


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), [3, 7, 8, 20]),
        (Filters(municipality=("Götene",)), [3, 8]),
        (Filters(municipality=("gotene",)), [3, 8]),
        (Filters(municipality=("Götene kommun",)), [3, 8]),
        (Filters(municipality=("Tjörn",)), [7]),
        (Filters(municipality=("Göteborg",)), []),
        (Filters(municipality=("Tjörn", "Vara")), [7, 20]),
        (Filters(person=("Göran",)), [3, 8, 20]),
        (Filters(person=("Goran CarIefalk",)), [3]),
        (Filters(person=("goran-oberg-vara",)), [20]),
        (Filters(person=("goran-oberg-vara", "asa-oberg")), [7, 20]),
        (Filters(person=("goran-oberg",)), []),
        (Filters(person=("goran carlefalk",)), [3]),
        (Filters(person=("Carlefalk Göran",)), [3]),
        (Filters(person=("Göran Åsa",)), []),
        (Filters(person=("Öber",)), []),
        (Filters(person=("Öberg Asa",)), [7]),
        (Filters(person=("Öberg", "Åsa Öberg")), [7, 8, 20]),
        (Filters(person=("maria öberg",)), [20]),
        (Filters(body=("gymnasienatverket",)), [7, 20]),
        (Filters(body=("utbildningsnämnden",)), [3]),
        (Filters(body=("Barn- och utbildningsnämnden",)), [3]),
        (Filters(decisions=True), [3, 20]),
        (Filters(kind=(DecisionKind.NOTED,)), [20]),
        (Filters(kind=(DecisionKind.NOTED, DecisionKind.REPORTED)), [7, 20]),
        (Filters(kind=(DecisionKind.REPORTED,), decisions=True), [20]),
        (Filters(kind=(DecisionKind.REJECTED,)), []),
        (Filters(date_from=dt.date(2024, 3, 14)), [3, 20]),
        (Filters(date_to=dt.date(2024, 3, 14)), [3, 7]),
        (Filters(date_from=dt.date(2023, 12, 31), date_to=dt.date(2023, 12, 31)), [7]),
        (Filters(body=("gymnasienätverket",), decisions=True), [20]),
        (Filters(municipality=("Ingenstans",)), []),
        (Filters(association=("Göteborgsregionen",)), [7, 20]),
        (Filters(association=("GR",), municipality=("Tjörn",)), [7]),
        (Filters(association=("Skaraborgs kommunalförbund",)), [3]),
        (Filters(association=("Skaraborgs kommunalförbund", "Göteborgsregionen")), [3, 7, 20]),
        (Filters(association=("Fyrbodals kommunalförbund",)), []),
        (Filters(association=("Ingenstans",)), []),
    ],
)
def test_filters(filters: Filters, expected: list[int]):
    assert keys(filters) == expected


def test_dates_are_ordinals_and_zero_when_unknown():
    assert COLUMNS.dates.tolist() == [dt.date(2024, 3, 14).toordinal(), dt.date(2023, 12, 31).toordinal(), 0,
                                      dt.date(2024, 12, 1).toordinal()]  # fmt: skip


def test_rows_are_found_by_key_in_the_order_asked():
    assert COLUMNS.rows(np.array([20, 3, 8])).tolist() == [3, 0, 2]


def test_facets_count_items_exactly_most_first_then_by_value():
    facets = COLUMNS.facets(np.arange(4))
    assert tuple(facets) == FACETS
    assert facets["municipality"] == (
        FacetValue("Götene", 2),
        FacetValue("Kungälv", 1),
        FacetValue("Tjörn", 1),
        FacetValue("Vara", 1),
    )
    assert facets["year"] == (FacetValue("2024", 2), FacetValue("2023", 1))
    assert facets["kind"][0] == FacetValue("reported", 2)
    assert [f.value for f in facets["person"]] == [
        "Göran Öberg",
        "Göran Carlefalk",
        "Åsa Maria Öberg",
        "Åsa Öberg",
    ]


@pytest.mark.parametrize("field", ["municipality", "person"])
def test_a_facet_counts_what_a_filter_on_it_finds(field: str):
    for facet in COLUMNS.facets(np.arange(4))[field]:
        assert len(keys(Filters(**{field: (facet.value,)}))) == facet.count


def test_facets_count_only_the_rows_given():
    facets = COLUMNS.facets(np.array([3]))
    assert facets["municipality"] == (FacetValue("Kungälv", 1), FacetValue("Vara", 1))
    assert facets["person"] == (FacetValue("Göran Öberg", 1), FacetValue("Åsa Maria Öberg", 1))


def test_no_items_have_no_facets():
    empty = Columns.build([], [], [])
    assert empty.select(Filters(municipality=("Götene",), decisions=True)).tolist() == []
    assert not any(empty.facets(np.empty(0, dtype=np.int64)).values())
