"""What the service counts of itself, in the form that Prometheus collects."""

import time
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Seconds. A search over a small index takes about 40 ms on two cores; the edges lie close around that.
_BUCKETS = (0.005, 0.01, 0.02, 0.03, 0.045, 0.06, 0.1, 0.2, 0.5, 1.0, 5.0)
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_HITS = (0, 1, 3, 10, 30, 100, 300, 1000)


class Metrics:
    """Counters of one app, in a registry of its own, so that several apps in one process do not mix."""

    def __init__(self, sequence: Callable[[], int]) -> None:
        """`sequence` tells the index's sequence number when asked."""
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
        gauge = Gauge(
            "paragraf_index_sequence", "Number of the last change searched.", registry=self._registry
        )
        gauge.set_function(sequence)

    def searched(self, total: int) -> None:
        """Count a search that found `total` items."""
        self._hits.observe(total)

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count a request answered."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """All figures, in Prometheus' text format."""
        return generate_latest(self._registry)


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
            await self._app(scope, receive, send_noting_status)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.answered(route, method, status, time.perf_counter() - started)
