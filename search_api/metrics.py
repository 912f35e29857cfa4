"""What the service counts of itself, in the form that Prometheus collects."""

import time
from collections.abc import Callable, Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.errors import ParagrafError
from search_api.operations.stages import Stage, noting
from search_api.operations.vitals import Vitals

# Seconds. A search over a small index takes about 40 ms on two cores; the edges lie close around that.
_BUCKETS = (0.005, 0.01, 0.02, 0.03, 0.045, 0.06, 0.1, 0.2, 0.5, 1.0, 5.0)
# Seconds. A stage takes some tenths of a millisecond over a small index, and tens over a large one.
_STAGE_BUCKETS = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_REFUSED = frozenset({401, 403, 408, 413, 421, 429, 503})
_HITS = (0, 1, 3, 10, 30, 100, 300, 1000)


class Metrics:
    """Counters of one app, in a registry of its own, so that several apps in one process do not mix."""

    def __init__(self, vitals: Callable[[], Vitals], refusals: "Refusals | None" = None) -> None:
        """`vitals` tells what the index is like when asked, or raises an error of ours. `refusals` are told, too."""
        self._registry = CollectorRegistry()
        labels = ("route", "method", "status")
        self._requests = Counter("paragraf_requests", "Requests answered.", labels, registry=self._registry)
        self._seconds = Histogram(
            "paragraf_request_seconds",
            "Seconds from request to answer.",
            ("route",),
            registry=self._registry,
            buckets=_BUCKETS,
        )
        self._hits = Histogram(
            "paragraf_hits", "Items found by a search.", registry=self._registry, buckets=_HITS
        )
        self._empty = Counter(
            "paragraf_empty_answers", "Searches that found nothing.", registry=self._registry
        )
        self._stages = Histogram(
            "paragraf_search_stage_seconds",
            "Seconds that a stage of a search took; words and meaning are looked for beside each other.",
            ("stage",),
            registry=self._registry,
            buckets=_STAGE_BUCKETS,
        )
        self._registry.register(_IndexFigures(vitals))
        ProcessCollector(registry=self._registry)
        if refusals:
            self._registry.register(refusals.counter)

    def searched(self, total: int) -> None:
        """Count a search that found `total` items."""
        self._hits.observe(total)
        if not total:
            self._empty.inc()

    def took(self, stage: Stage, seconds: float) -> None:
        """Count a stage of a search."""
        self._stages.labels(stage.value).observe(seconds)

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count a request answered."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """All figures, in Prometheus' text format."""
        return generate_latest(self._registry)


class Refusals:
    """Requests that the whole service turned away. Most never come to an app, so that all apps tell of them."""

    def __init__(self) -> None:
        labels = ("status", "reason")
        self.counter = Counter("paragraf_refusals", "Requests turned away, and why.", labels, registry=None)


def because(scope: Scope, code: str) -> None:
    """Note why a request is answered with a problem, for those who count."""
    scope.setdefault("state", {})["because"] = code


class Refused:
    """Middleware around all others that counts what was turned away, wherever that was, by the code of its problem."""

    def __init__(self, app: ASGIApp, refusals: Refusals) -> None:
        self._app = app
        self._counter = refusals.counter

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_counted(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in _REFUSED:
                why = scope.get("state", {}).get("because", "other")
                self._counter.labels(str(message["status"]), why).inc()
            await send(message)

        await self._app(scope, receive, send_counted)


class _IndexFigures(Collector):
    """The index as it is when figures are collected."""

    def __init__(self, vitals: Callable[[], Vitals]) -> None:
        self._vitals = vitals

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """An index that cannot be read is a figure, too: the others must not be lost with it."""
        try:
            vitals = self._vitals()
        except ParagrafError:
            vitals = None
        yield _gauge("readable", "1 when the index can be read, else 0.", vitals is not None)
        if vitals:
            yield _gauge("sequence", "Number of the last change searched.", vitals.sequence)
            yield _gauge("age_seconds", "Seconds since the index was last written to.", vitals.age)
            yield _gauge("meetings", "Meetings searched.", vitals.meetings)
            yield _gauge("items", "Agenda items searched.", vitals.items)
            yield _gauge("unread_files", "Files that could not be read when last tried.", vitals.unread)


def _gauge(name: str, meaning: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"paragraf_index_{name}", meaning, value=value)


class Observe:
    """Middleware that counts every request by its route's template: whatever is asked, labels stay few."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def send_noting_status(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            with noting(self._metrics.took):
                await self._app(scope, receive, send_noting_status)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.answered(route, method, status, time.perf_counter() - started)
