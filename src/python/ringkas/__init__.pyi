from collections.abc import Iterable, Iterator
from typing import Optional, Union, overload

from ._core import Format, Keyword as Keyword, Place as Place, Segment as Segment, Summary as Summary, Tag as Tag, __version__ as __version__, answers as answers, summarize as summarize, together as together

__all__ = ["Keyword", "Place", "Segment", "Summary", "Tag", "summarize", "summarize_each", "together"]

@overload
def summarize_each(
    texts: Iterable[str],
    *,
    workers: Optional[int] = None,
    sentences: Optional[int] = None,
    words: Optional[int] = None,
    ratio: Optional[float] = None,
    max_chars: Optional[int] = None,
    from_: Optional[int] = None,
    until: Optional[int] = None,
    per_section: Optional[int] = None,
    query: Optional[str] = None,
    title: Optional[str] = None,
    stopwords: Optional[str] = None,
    format: Optional[Format] = None,
    teaser: Optional[int] = None,
    tags: Union[str, Iterable[str], None] = None,
    no_stopwords: bool = False,
    keep_boilerplate: bool = False,
) -> Iterator[Summary]: ...
@overload
def summarize_each(
    texts: Iterable[Optional[str]],
    *,
    workers: Optional[int] = None,
    sentences: Optional[int] = None,
    words: Optional[int] = None,
    ratio: Optional[float] = None,
    max_chars: Optional[int] = None,
    from_: Optional[int] = None,
    until: Optional[int] = None,
    per_section: Optional[int] = None,
    query: Optional[str] = None,
    title: Optional[str] = None,
    stopwords: Optional[str] = None,
    format: Optional[Format] = None,
    teaser: Optional[int] = None,
    tags: Union[str, Iterable[str], None] = None,
    no_stopwords: bool = False,
    keep_boilerplate: bool = False,
) -> Iterator[Optional[Summary]]: ...
