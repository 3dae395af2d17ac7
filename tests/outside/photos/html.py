"""What a page says to whoever has no JavaScript."""

from html.parser import HTMLParser
from urllib.parse import quote, unquote, urljoin, urlsplit


class Page(HTMLParser):
    """One page, read once; `at` is its path as people read it."""

    def __init__(self, text: str, at: str = "/"):
        super().__init__(convert_charrefs=True)
        self.at = at
        self.links: list[str] = []  # targets, as the page has them
        self.images: list[dict[str, str]] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.title = ""
        self._words: list[str] = []
        self._within: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        told = {name: value or "" for name, value in attributes}
        self.tags.append((tag, told))
        if tag == "a" and "href" in told:
            self.links.append(told["href"])
        if tag == "img":
            self.images.append(told)
        if tag in ("script", "style", "title", "template"):
            self._within.append(tag)

    def handle_endtag(self, tag):
        if self._within and self._within[-1] == tag:
            self._within.pop()

    def handle_data(self, data):
        if "title" in self._within:
            self.title += data
        elif not self._within:
            self._words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self._words).split())

    def paths(self) -> list[tuple[str, str]]:
        """Path as people read it, and query, of each link to this site."""
        found = []
        for link in self.links:
            parts = urlsplit(urljoin("https://site" + quote(self.at), link))
            if parts.netloc == "site":
                found.append((unquote(parts.path, errors="surrogateescape"), parts.query))
        return found

    def loads(self) -> list[str]:
        """Everything that a browser fetches or runs for this page without being asked."""
        names = {"src", "srcset", "poster", "data", "background", "action", "formaction", "manifest", "xlink:href"}
        found = [value for _, told in self.tags for name, value in told.items() if name in names]
        return found + [told["href"] for tag, told in self.tags if tag in ("link", "base") and "href" in told]

    def foreign(self) -> list[str]:
        """What of that is not this site's own; a picture within the page's text comes from nowhere."""
        return [what for what in self.loads() if "//" in what and not what.startswith("data:image/")]

    def handlers(self) -> list[str]:
        """Script that stands in the page itself."""
        on = [f"{tag} {name}={value}" for tag, told in self.tags for name, value in told.items() if name.startswith("on")]
        inline = [f"script {told}" for tag, told in self.tags if tag == "script" and "src" not in told
                  and told.get("type", "") not in ("application/json", "speculationrules", "importmap")]
        wild = ("javascript:", "data:", "vbscript:")
        return on + inline + [link for link in self.links if link.strip().lower().startswith(wild)]
