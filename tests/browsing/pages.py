"""Pages opened and read for their meaning: headings, rows, links."""

from lxml import html


def read(client, path, **headers):
    """The page at the address, which must be there."""
    response = client.get(path, headers=headers)
    assert response.status_code == 200, path
    return html.fromstring(response.content)


def texts(page, xpath):
    """The text of each match, with its spaces made single."""
    return [" ".join(found.text_content().split()) for found in page.xpath(xpath)]


def heading(page):
    (found,) = texts(page, "//h1")
    return found


def row_titles(page):
    """What heads each row of the page's first table."""
    return texts(page, "(//table)[1]/tbody/tr/th/a")


def links(page, text):
    """Where the links of that text lead."""
    return [
        link.get("href")
        for link in page.xpath("//a")
        if " ".join(link.text_content().split()) == text
    ]
