from collections.abc import Iterable
from typing import Literal, NamedTuple, Optional, Union, overload

Format = Literal["auto", "plain", "subtitles", "markdown", "chat", "mail"]

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
    document: int
    speaker: Optional[str]

class Keyword(NamedTuple):
    phrase: str
    weight: float
    count: int
    document: int

class Place(NamedTuple):
    start: int
    end: int
    segment: int
    document: int

class Tag(NamedTuple):
    phrase: str
    weight: float
    count: int
    title: bool
    lead: bool
    places: list[Place]

class Summary:
    @property
    def text(self) -> str: ...
    @property
    def segments(self) -> list[Segment]: ...
    @property
    def keywords(self) -> list[Keyword]: ...
    @property
    def title(self) -> Optional[str]: ...
    @property
    def teaser(self) -> Optional[str]: ...
    @property
    def tags(self) -> Optional[list[Tag]]: ...
    @property
    def format(self) -> str: ...
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
    format: Optional[Format] = None,
    teaser: Optional[int] = None,
    tags: Union[str, Iterable[str], None] = None,
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
    format: Optional[Format] = None,
    teaser: Optional[int] = None,
    tags: Union[str, Iterable[str], None] = None,
    no_stopwords: bool = False,
    keep_boilerplate: bool = False,
) -> None: ...
def together(
    texts: Iterable[Optional[str]],
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
    format: Optional[Format] = None,
    teaser: Optional[int] = None,
    tags: Union[str, Iterable[str], None] = None,
    no_stopwords: bool = False,
    keep_boilerplate: bool = False,
) -> Summary: ...
