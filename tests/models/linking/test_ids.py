from models.linking.ids import Named, ids


def test_a_name_of_one_is_the_id():
    assert ids([Named("Göran Ek", "Hjo"), Named("Siv Ek", None)]) == ["goran-ek", "siv-ek"]


def test_where_several_share_a_name_all_get_a_home():
    named = [Named("Anna Ek", "Götene"), Named("Anna Ek", "Skolchefer"), Named("Anna Ek", "Götene")]
    assert ids(named) == ["anna-ek-gotene", "anna-ek-skolchefer", "anna-ek-gotene-2"]


def test_without_a_home_there_is_a_number():
    assert ids([Named("Anna Ek", None), Named("Anna Ek", None)]) == ["anna-ek-2", "anna-ek-3"]


def test_a_home_is_not_taken_for_a_surname():
    named = [Named("Anna Berg Mark", None), Named("Anna Berg", "Mark"), Named("Anna Berg", "Hjo")]
    assert ids(named) == ["anna-berg-mark", "anna-berg-mark-2", "anna-berg-hjo"]


def test_many_of_one_name_and_home():
    assert len(set(ids([Named("Anna Ek", "Hjo")] * 50_000))) == 50_000
