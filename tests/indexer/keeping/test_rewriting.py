from indexer.catalog import Catalog
from indexer.keeping.names import Names, forms, token
from indexer.keeping.rewriting import rewrite
from tests.fakes import FakeEncoder

OBERG = Names({"s": frozenset(token("s", form, told) for form, told in forms(["Åsa Öberg"]))})


def test_a_meeting_loses_the_name_at_a_new_sequence(catalog: Catalog, make_meeting, store, fake_encoder):
    before = store(catalog, make_meeting("a", ("Åsa Öberg berättade om skolan.", "Skolan byggs.")))
    found = rewrite(catalog, "a", OBERG, lambda: fake_encoder)
    assert found is not None
    assert catalog.sequence() == before + 1
    assert "Öberg" not in repr(catalog.meeting("a"))
    assert rewrite(catalog, "a", OBERG, lambda: fake_encoder) is None


def test_where_no_text_changes_nothing_is_encoded(catalog: Catalog, make_meeting, store):
    store(catalog, make_meeting("a", ("Skolan byggs.",)))

    def load() -> FakeEncoder:
        raise AssertionError("encoded")

    assert rewrite(catalog, "a", OBERG, load) is not None
    assert catalog.meeting("a").attendance == ()


def test_a_meeting_that_is_not_there_is_nothing_to_do(catalog: Catalog, fake_encoder):
    assert rewrite(catalog, "nobody", OBERG, lambda: fake_encoder) is None
