"""Ringkas summarizes Indonesian text: it chooses the most important sentences and changes none of them.

    >>> import ringkas
    >>> ringkas.summarize("Harga beras turun di Solo. Ibu senang.", sentences=1).text
    'Harga beras turun di Solo.'
"""
import collections
import concurrent.futures
import itertools
import os

from ._core import Keyword, Place, Segment, Summary, Tag, __version__, answers, summarize, together

__all__ = ["Keyword", "Place", "Segment", "Summary", "Tag", "summarize", "summarize_each", "together"]

_BATCH = 32  # texts that a thread does at a time: to hand over one text takes as long as to summarize it


def _summarize_again(text, options):
    """Makes a summary that comes from another process."""
    return (together if isinstance(text, tuple) else summarize)(text, **(options or {}))


def _summarize_batch(texts, options):
    return [summarize(text, **options) for text in texts]


def _in_threads(batches, workers, options):
    """The results of all batches, in order. At most two batches for each thread wait."""
    pool = concurrent.futures.ThreadPoolExecutor(workers, "ringkas")
    waiting = collections.deque()
    try:
        for batch in batches:
            waiting.append(pool.submit(_summarize_batch, batch, options))
            if len(waiting) > 2 * workers:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def summarize_each(texts, *, workers=None, **options):
    """Summarizes each text, in threads. Yields what summarize() returns for each, in order.

    texts      an iterable, which is read as the results are taken; memory does not grow with it.
    workers    how many threads; by default one for each processor. With 1, each text is done when its result is taken.
    options    those of summarize(), for all texts.
    """
    if workers is None:
        workers = os.cpu_count() or 1
    if workers < 1:
        raise ValueError("workers must be at least 1")
    tags = options.get("tags")
    if tags is not None and not isinstance(tags, str):
        options["tags"] = tuple(tags)  # an iterator can be read once
    if workers == 1:
        return (summarize(text, **options) for text in texts)
    texts = iter(texts)
    return _in_threads(iter(lambda: list(itertools.islice(texts, _BATCH)), []), workers, options)
