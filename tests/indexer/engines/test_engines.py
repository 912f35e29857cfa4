import pytest

from indexer.engines import open_engine


def test_an_engine_that_nobody_knows_is_told_with_those_that_are(tmp_path):
    with pytest.raises(ValueError, match="local, memory"):
        open_engine("solr", tmp_path, 4)
