"""Messages: headers, bodies, attachments; mailboxes and saved pages. Also as programs wrongly write them."""

from __future__ import annotations

import base64
import io
from email.message import EmailMessage

import pytest
from PIL import Image

from dossier.reading.dispatch import read
from dossier.reading.limits import Limits
from dossier.types import BlockKind, DocumentState, Reading

LIMITS = Limits()
HEAD = (
    "From: Mina Otten <mina@example.org>\nTo: Rents <r@example.org>\nDate: Tue, 1 Oct 2024 12:34:56 +0200\n"
)


def eml(source: str | bytes, suffix: str = ".eml", limits: Limits = LIMITS) -> Reading:
    return read(source.encode() if isinstance(source, str) else source, suffix, limits)


def children(reading: Reading) -> dict[str, bytes]:
    return {child.name: child.data for child in reading.children}


def picture(width: int, height: int) -> bytes:
    target = io.BytesIO()
    Image.new("L", (width, height)).save(target, "PNG")
    return target.getvalue()


def test_headers_body_and_facts():
    reading = eml(
        HEAD + "Subject: Rent 2024\nX-Spam: no\nMessage-ID: <1@x>\n\nDear all,\n\nThe rent rises.\n"
    )
    assert reading.text == (
        "Rent 2024\n\nFrom: Mina Otten <mina@example.org>\nTo: Rents <r@example.org>\n"
        "Date: Tue, 1 Oct 2024 12:34:56 +0200\n\nDear all,\n\nThe rent rises."
    )
    assert (reading.title, reading.media_type) == ("Rent 2024", "message/rfc822")
    assert (reading.facts.date, reading.facts.author) == ("2024-10-01", "Mina Otten <mina@example.org>")
    assert reading.blocks[0].kind is BlockKind.HEADING


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("=?UTF-8?B?w4lsb2RpZQ==?= =?UTF-8?Q?_M=C3=BCller?=", "Élodie Müller"),
        ("=?utf-8?q?cut_=C3?= =?utf-8?q?=A9_in_two?=", "cut é in two"),
        ("=?iso-8859-1?Q?a b with spaces =E9?=", "a b with spaces é"),
        ("=?utf-8?B?w4lsb2RpZQ", "Élodie"),
        ("=?unknown-x?Q?plain?= rest", "plain rest"),
        ("folded\n\tover lines", "folded over lines"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("not =? an encoded ?= word", "not =? an encoded ?= word"),
    ],
)
def test_subjects(raw: str, shown: str):
    assert eml(f"{HEAD}Subject: {raw}\n\nbody").title == shown


def test_headers_in_bytes_nobody_declared():
    assert (
        eml(HEAD.encode() + "Subject: Straße für Müller\n\nx".encode("cp1252")).title == "Straße für Müller"
    )
    assert eml(HEAD.encode() + "Subject: Straße\n\nx".encode()).title == "Straße"


def test_alternatives_are_not_doubled_and_nothing_is_lost():
    message = EmailMessage()
    message.set_content("The rent rises in May.\n\nOnly the plain text says: Tuesday.")
    message.add_alternative(
        "<p>The <b>rent</b> rises in May.</p><table><tr><th>Year<th>Rent<tr><td>2024<td>500</table>", "html"
    )
    reading = eml(HEAD.encode() + message.as_bytes())
    assert reading.text.count("rises in May") == 1
    assert "Year: 2024 | Rent: 500" in reading.text
    assert reading.text.endswith("Only the plain text says: Tuesday.")
    assert len(reading.tables) == 1
    assert reading.tables[0].cells[2].head is False


def test_attachments_are_children_and_listed():
    message = EmailMessage()
    message.set_content("See attached.")
    message.add_attachment(
        b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="Bewoners/lijst é.pdf"
    )
    message.add_attachment(b"%PDF-1.4 y", maintype="application", subtype="pdf", filename="lijst é.pdf")
    message.add_attachment("a;b", subtype="csv", filename="t.csv")
    inner = EmailMessage()
    inner["Subject"], inner["From"] = "Older question", "x@example.org"
    inner.set_content("How long?")
    message.add_attachment(inner)
    reading = eml(HEAD.encode() + message.as_bytes())
    assert list(children(reading)) == ["lijst é.pdf", "lijst é (2).pdf", "t.csv", "Older question.eml"]
    assert (
        "Attachments: lijst é.pdf, lijst é (2).pdf, t.csv, Older question.eml\n\nSee attached."
        in reading.text
    )
    assert "How long?" in eml(children(reading)["Older question.eml"]).text


def test_pictures_within_the_text_only_where_they_may_be_scans():
    message = EmailMessage()
    message.set_content("<p>Look: <img src='cid:a'></p>", subtype="html")
    for name, data in (("logo.png", picture(60, 30)), ("scan.png", picture(800, 1100))):
        message.add_related(data, "image", "png", cid=f"<{name}>", filename=name, disposition="inline")
    assert list(children(eml(HEAD.encode() + message.as_bytes()))) == ["scan.png"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_files_in_wide_encodings(encoding: str):
    reading = eml((HEAD + "Subject: Größe\nMIME-Version: 1.0\n\nÄmter und Plätze.").encode(encoding))
    assert (reading.title, reading.text[-17:]) == ("Größe", "Ämter und Plätze.")


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "cp1252"), ("x-unknown", "utf-8"), ("us-ascii", "cp1252"), ("UTF_8", "utf-8")],
)
def test_charsets_wrongly_declared(declared: str, encoding: str):
    body = "Die Höhe für Ämter und Straßen.".encode(encoding)
    head = f"{HEAD}Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n\n"
    assert eml(head.encode() + body).text.endswith("Die Höhe für Ämter und Straßen.")


def test_damaged_base64_is_read_as_far_as_it_goes_and_told():
    body = base64.b64encode(b"The tenant may object. " * 9).decode()
    head = f"{HEAD}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
    assert eml(head + body).state is DocumentState.READY
    reading = eml(head + body[:100] + "!!??" + body[104:])
    assert reading.state is DocumentState.PARTLY_READ
    assert "The tenant may object." in reading.text


def test_separators_missing_or_wrong():
    parts = "--real\nContent-Type: text/plain\n\nOne.\n--real\nContent-Type: text/plain\n\nTwo.\n--real--\n"
    for declared in ('multipart/mixed; boundary="wrong"', "multipart/mixed"):
        reading = eml(f"{HEAD}MIME-Version: 1.0\nContent-Type: {declared}\n\n{parts}")
        assert reading.text.endswith("One.\n\nTwo.")


def test_separators_of_odd_bytes():
    parts = b"--\xff\xfe\nContent-Type: text/plain\n\nOne.\n--\xff\xfe--\n"
    declared = b"MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=wrong\n\n"
    assert "One." in eml(HEAD.encode() + declared + parts).text


def test_cut_messages_are_told():
    source = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nWhole.\n--b\n\nHal"
    reading = eml(source)
    assert reading.state is DocumentState.PARTLY_READ
    assert "ends too early" in reading.reason
    assert eml(source + "f.\n").state is DocumentState.READY


def test_encrypted_messages_say_so():
    body = "-----BEGIN PGP MESSAGE-----\n\nhIwDY32h\n-----END PGP MESSAGE-----\n"
    sealed = f"{HEAD}Content-Type: multipart/encrypted; boundary=b\n\n--b\n\n{body}--b--\n"
    smime = f"{HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAGCSqG\n"
    for source in (sealed, smime, f"{HEAD}\n{body}", body):
        reading = eml(source)
        assert reading.state is DocumentState.REFUSED
        assert "encrypted" in reading.reason


def test_signed_messages_are_opened():
    def element(tag: int, *content: bytes) -> bytes:
        body = b"".join(content)
        return bytes([tag, 0x82]) + len(body).to_bytes(2, "big") + body

    signed, plain = bytes.fromhex("06092a864886f70d010702"), bytes.fromhex("06092a864886f70d010701")
    inner = b"Content-Type: text/plain\r\n\r\nSigned, and readable.\r\n"
    content = element(
        0x30, plain, element(0xA0, element(0x24, element(4, inner[:20]), element(4, inner[20:])))
    )
    whole = element(0x30, signed, element(0xA0, element(0x30, b"\x02\x01\x01", element(0x31), content)))
    head = f"{HEAD}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n"
    source = f"{head}Content-Transfer-Encoding: base64\n\n{base64.encodebytes(whole).decode()}"
    assert eml(source).text.endswith("Signed, and readable.")


def test_reports_and_flowed_text():
    report = (
        f"{HEAD}MIME-Version: 1.0\nContent-Type: multipart/report; boundary=b\n\n--b\n\nNot delivered.\n--b\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b\n"
        "Status: 5.1.1\n\n--b--\n"
    )
    assert "Final-Recipient: rfc822; a@b\nStatus: 5.1.1" in eml(report).text
    flowed = f"{HEAD}Content-Type: text/plain; format=flowed\n\nOne line that \nruns on.\n> quoted \n> too\n"
    assert eml(flowed).text.endswith("One line that runs on.\n> quoted too")


def test_deep_nesting_ends():
    source = HEAD + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    assert eml(source).state in (DocumentState.REFUSED, DocumentState.PARTLY_READ, DocumentState.READY)


def test_a_text_that_only_looks_like_mail_stays_text():
    memo = "From: the director\nTo: all staff\nSubject: summer\n\nEnjoy."
    assert eml(memo, ".txt").media_type == "text/plain"
    assert eml(HEAD + "MIME-Version: 1.0\nSubject: x\n\nhello", ".txt").media_type == "message/rfc822"
    assert eml("no headers at all", ".eml").text == "no headers at all"


def test_mailbox():
    messages = [
        f"From a@b Tue Oct  1 12:00:00 2024\n{HEAD}Subject: Number {n}\n\nBody {n}\n>From the start\n\n"
        for n in range(3)
    ]
    reading = eml("".join(messages), ".mbox")
    assert list(children(reading)) == ["Number 0.eml", "Number 1.eml", "Number 2.eml"]
    assert reading.text.splitlines()[0] == "Mailbox with 3 messages"
    assert "2024-10-01 | Mina Otten <mina@example.org> | Number 1" in reading.text
    assert eml(children(reading)["Number 2.eml"]).text.endswith("Body 2\nFrom the start")
    few = eml("".join(messages), ".mbox", Limits(children=2))
    assert (few.state, len(few.children)) == (DocumentState.PARTLY_READ, 2)
    assert eml("".join(messages), "").media_type == "application/mbox"


def test_saved_page():
    page = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: http://x\nSubject: A page\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary=b\n\n--b\nContent-Type: text/html\n\n'
        "<html><h1>Rents</h1><p>Words</p></html>\n--b\nContent-Type: text/css\n\np {}\n--b--\n"
    )
    for suffix in (".mhtml", ".mht", ""):
        reading = eml(page, suffix)
        assert (reading.text, reading.children) == ("Rents\n\nWords", ())
        assert reading.media_type == "multipart/related"
