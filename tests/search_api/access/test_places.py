"""Places, who waits for one, and how many one caller may hold."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from search_api.access.errors import Overloaded
from search_api.access.places import Places

LONG = 30.0


def run(test: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(test(), LONG))


def later(seconds: float = LONG) -> float:
    return asyncio.get_running_loop().time() + seconds


def taking(places: Places, asker: str, seconds: float = LONG) -> asyncio.Task[None]:
    return asyncio.ensure_future(places.take(asker, later(seconds)))


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_one_caller_holds_no_more_than_each_and_others_go_before() -> None:
    async def test() -> None:
        places = Places(2, 8, each=1)
        await places.take("a", later())
        second = taking(places, "a")
        await settled()
        assert not second.done()
        await asyncio.wait_for(places.take("b", later()), LONG)
        third = taking(places, "c")
        places.leave("b")
        await third
        assert not second.done()
        places.leave("a")
        await second

    run(test)


def test_one_caller_takes_up_half_of_the_queue_at_the_most() -> None:
    async def test() -> None:
        places = Places(1, 4, each=1)
        await places.take("a", later())
        waiting = [taking(places, "a") for _ in range(2)]
        await settled()
        with pytest.raises(Overloaded):
            await places.take("a", later())
        waiting += [taking(places, "b") for _ in range(2)]
        await settled()
        with pytest.raises(Overloaded):
            await places.take("c", later())
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    run(test)


def test_places_come_free_in_the_order_in_which_they_were_waited_for() -> None:
    async def test() -> None:
        places, order = Places(1, 8), list[str]()
        await places.take("", later())

        async def wait(name: str) -> None:
            await places.take("", later())
            order.append(name)
            places.leave("")

        tasks = [asyncio.ensure_future(wait(name)) for name in "abc"]
        await settled()
        places.leave("")
        await asyncio.gather(*tasks)
        assert order == ["a", "b", "c"]

    run(test)


def test_whoever_gives_up_or_waits_too_long_leaves_no_place_taken() -> None:
    async def test() -> None:
        places = Places(1, 8, each=1)
        await places.take("a", later())
        with pytest.raises(Overloaded):
            await places.take("b", later(0.01))
        gone = taking(places, "b")
        await settled()
        places.leave("a")
        gone.cancel()  # in the moment in which it is given one
        await asyncio.gather(gone, return_exceptions=True)
        await asyncio.wait_for(places.take("c", later()), LONG)

    run(test)
