"""The constants of RTF: what control words stand for. Source: Rich Text Format Specification 1.9.1."""

from __future__ import annotations

SIGNS = {
    "tab": "\t", "line": "\n", "softline": "\n", "lbr": "\n", "emdash": "—", "endash": "–",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ",
    "enspace": " ", "qmspace": " ",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "", "rtlmark": "",
}  # fmt: skip
SYMBOLS = {"~": " ", "_": "-", "-": "", "\n": "\n", "\r": "\n", "{": "{", "}": "}", "\\": "\\"}
CHARSETS = {
    0: "cp1252", 1: "", 2: "symbol", 77: "mac_roman", 78: "shift_jis", 79: "cp949", 80: "gbk", 81: "cp950",
    128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
HEADERS = frozenset(("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"))
# Groups whose words are shown although marked as skippable by old readers.
SHOWN = frozenset(
    ("shpinst", "shptxt", "shppict", "ud", "nesttableprops", "footnote", "annotation", "objdata", "atnauthor")
)
HIDDEN = frozenset((
    "fonttbl", "colortbl", "stylesheet", "info", "fldinst", "nonshppict", "bkmkstart", "bkmkend", "xe", "tc",
    "tcn", "rxe", "txe", "themedata", "datastore", "xmlnstbl", "listtable", "listoverridetable", "rsidtbl",
    "generator", "filetbl", "revtbl", "nonesttables", "pntxta", "pntxtb", "upr", "sp", "atnid", "atndate",
    "atnref", "atrfstart", "atrfend", "objclass", "objname", "template", "password", "do", "ftnsep",
    "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "falt", "shprslt", "panose", "pgptbl",
    "latentstyles", "wgrffmtfilter", "passwordhash",
))  # fmt: skip
