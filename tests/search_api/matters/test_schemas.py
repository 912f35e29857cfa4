"""The JSON of matters and similar items."""

from search_api.matters.schemas import matter, similar


def test_a_matter_as_programs_get_it(followed):
    told = matter(followed.matters.matter("un-2023-5-gotene")).model_dump(mode="json")
    assert (told["first"], told["last"]) == ("2023-03-02", "2023-05-04")
    assert told["bodies"] == ["Utbildningsnämnden", "Kommunstyrelsen"]
    step = told["steps"][0]
    assert step["date"] == "2023-03-02"
    assert step["meeting"]["organisation"] == "Götene kommun"
    assert step["item"] == {"id": "g1-2", "number": "2", "title": "Nya regler för skolskjuts", "page": 1}
    assert step["decisions"] == [{"text": "Nämnden beslutar att anta reglerna.", "kind": "decided"}]


def test_similar_items_are_results(followed):
    told = similar("g1-2", followed.similar.similar("g1-2", 1)).model_dump(mode="json", exclude_unset=True)
    assert told["item"] == "g1-2"
    (result,) = told["results"]
    assert result["item"]["id"] == "h1-2"
    assert result["matter"] is None
    assert "explanation" not in result
