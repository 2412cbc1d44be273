"""The pages that a dataset cites, and the compilation itself, as documents.

Nothing is fetched: a cited page is its address. Where it is known already as a report,
that report is the document.
"""

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from negotiations.ingestion.fingerprints import canonical_address
from negotiations.interchange.format import FILE_SCHEME
from negotiations.interchange.manifest import Manifest
from negotiations.interchange.rows import Folder
from negotiations.models import Dataset, Document, Process, Source


def write_dataset(
    folder: Folder, process: Process, *, now: datetime
) -> tuple[Dataset, bool]:
    """The dataset's row, with its document; and whether it is new."""
    manifest = folder.manifest
    known = Dataset.objects.filter(slug=manifest.slug).first()
    described = {
        "title": manifest.title,
        "publisher": manifest.publisher,
        "compiled_on": manifest.compiled_on,
        "licence": manifest.licence,
        "citation": manifest.citation,
        "codebook": folder.codebook,
        "gaps": [{"text": gap.text, "on": list(gap.on)} for gap in manifest.gaps],
        "sha256": folder.sha256,
        "loaded_at": now,
    }
    if known is None:
        document = _compilation(folder, process, now=now)
        made = Dataset.objects.create(
            slug=manifest.slug, process=process, document=document, **described
        )
        return made, True
    Document.objects.filter(pk=known.document_id).update(
        title=manifest.title,
        publisher=manifest.publisher,
        published_on=manifest.compiled_on,
        sha256=folder.sha256,
        fetched_at=now,
    )
    Dataset.objects.filter(pk=known.pk).update(**described)
    known.refresh_from_db()
    return known, False


def write_cited(
    urls: Iterable[str], manifest: Manifest, process: Process
) -> dict[str, Document]:
    """The document of each address: a report that is known, else a mere citation."""
    source = _source(manifest, process)
    wanted = {url: _cited(url, source, process) for url in dict.fromkeys(urls)}
    known = _known(wanted.values())
    by_identity = {_identity(one): one for one in wanted.values()}
    Document.objects.bulk_create(
        [one for identity, one in by_identity.items() if identity not in known],
        ignore_conflicts=True,
    )
    known = _known(wanted.values())
    return {url: known[_identity(one)] for url, one in wanted.items()}


def _compilation(folder: Folder, process: Process, *, now: datetime) -> Document:
    manifest = folder.manifest
    return Document.objects.create(
        source=_source(manifest, process),
        process=process,
        title=manifest.title,
        publisher=manifest.publisher,
        published_on=manifest.compiled_on,
        language="en",
        sha256=folder.sha256,
        fetched_at=now,
        state=Document.State.RESOLVED,
    )


def _source(manifest: Manifest, process: Process) -> Source:
    return Source.objects.get_or_create(
        slug=f"dataset-{manifest.slug}",
        defaults={
            "name": f"{manifest.publisher}: {manifest.title}"[:200],
            "kind": Source.Kind.DATASET,
            "publisher": manifest.publisher,
            "process": process,
        },
    )[0]


def _cited(url: str, source: Source, process: Process) -> Document:
    is_file = url.startswith(FILE_SCHEME)
    host = urlsplit(url).hostname or ""
    return Document(
        source=source,
        process=process,
        url="" if is_file else url,
        canonical_url="" if is_file else canonical_address(url),
        file_name=url.removeprefix(FILE_SCHEME) if is_file else "",
        publisher="" if is_file else host.removeprefix("www.").rstrip("."),
        state=Document.State.CITED,
    )


def _identity(document: Document) -> str:
    return document.canonical_url or document.file_name


def _known(wanted: Iterable[Document]) -> dict[str, Document]:
    """Documents of these addresses or files, the oldest of several."""
    identities = [_identity(one) for one in wanted]
    found = Document.objects.identified_as(identities).without_text()
    return {_identity(one): one for one in found.order_by("-pk")}
