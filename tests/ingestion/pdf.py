"""A PDF made by hand, with the words that a test wants in it."""


def make_pdf(*lines: str, title: str = "") -> bytes:
    """One page with one line of text below the other."""
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    drawing = f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        """<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> >> >>""",
        f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Title ({title}) /Author (Ada Reporter) >>",
    ]
    body = "%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(f"{len(body):010} 00000 n \n")
        body += f"{number} 0 obj\n{content}\nendobj\n"
    size = len(objects) + 1
    table = f"xref\n0 {size}\n0000000000 65535 f \n{''.join(places)}"
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R /Info 6 0 R >>\n"
    return f"{body}{table}{trailer}startxref\n{len(body)}\n%%EOF\n".encode("latin-1")
