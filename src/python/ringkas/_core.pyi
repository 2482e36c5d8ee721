from typing import NamedTuple, Optional, overload

__version__: str
answers: int

class Segment(NamedTuple):
    start: int
    end: int
    kind: str
    words: int
    score: float
    rank: Optional[int]
    text: str
    heading: Optional[int]
    page: Optional[int]

class Keyword(NamedTuple):
    word: str
    weight: float
    count: int

class Summary:
    @property
    def text(self) -> str: ...
    @property
    def segments(self) -> list[Segment]: ...
    @property
    def keywords(self) -> list[Keyword]: ...
    @property
    def query_found(self) -> Optional[int]: ...
    @property
    def known_words(self) -> Optional[float]: ...
    @property
    def answers(self) -> int: ...

@overload
def summarize(
    text: str,
    *,
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
    no_stopwords: bool = False,
    keep_boilerplate: bool = False,
) -> Summary: ...
@overload
def summarize(
    text: None,
    *,
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
    no_stopwords: bool = False,
    keep_boilerplate: bool = False,
) -> None: ...
