"""The items that answer well, for where the best does not stand first: in order of date, and for subscribers."""

from dataclasses import replace

from search_api.ranking.conditions import has_topic
from search_api.ranking.relevance import lasting
from search_api.ranking.weighing import Weighed


def strong(weighed: Weighed, share: float) -> Weighed:
    """The same, with those items alone answering that have a share, from 0 to 1, of the best one's score.

    What only touches a question answers, too, and stands at the end of a ranking, where it harms nobody. Where a
    question names no topic, whatever satisfies its conditions answers alike, and all of it stays; where no item holds a
    word of its topic, what only lies near in meaning must lie nearer than for somebody who looks at it.
    """
    if not share or not has_topic(weighed.query):
        return weighed
    answers = weighed.answers & lasting(weighed.evidence, weighed.fits)
    if answers.any():
        scores = weighed.fused.scores
        top = scores[answers].max()
        answers &= scores >= min(share * top, top)
    return replace(weighed, answers=answers)
