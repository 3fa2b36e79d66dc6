"""The letters and signs that languages write beyond ASCII: by them an encoding is told from another."""

from __future__ import annotations

# After the space: letters so rare that they speak for another language.
_LATIN = {
    "nl": "ëïéèöüó áàêç", "fr": "éèêëàâùûçîïôœ æÿü", "de": "äöüßé", "es": "áéíóúñü", "it": "àèéìòùó",
    "pt": "ãõáâàçéêíóôú ü", "sv": "åäöé", "da": "æøåé", "ca": "àçéèíïóòúü", "is": "áðéíóúþæö ý",
    "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůž ý", "sk": "áčďéíľňóôšťúž äĺŕý", "hu": "áéíóöőúüű",
    "ro": "ăâîşţ", "hr": "čćđšž", "tr": "çğıöşüâİ",
}  # fmt: skip
LATIN = {
    name: {
        form: 0.6 if " " in letters and letters.index(letter) > letters.index(" ") else 1.0
        for letter in letters.replace(" ", "")
        for form in (letter, letter.upper())
    }
    for name, letters in _LATIN.items()
}
ALONE = frozenset("àèéóáåöøôíÀÈÉÓÅÖØ")  # letters that are words
FINAL = frozenset("םןץףך")
# Letters from the most to the least frequent: where all letters are beyond ASCII, only frequency tells.
_OTHERS = {
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "uk": "оанивіетрслкдумпзябгйьчхєцїжшющфґ",
    "bg": "аоеитнрсвлдкпзмябъугчйшщжхюцфь",
    "el": "αοιετσνηυρπκλμςωγδχθφβξζψάέήίόύώϊϋΐΰ",
    "he": "יוהלאתמרבנשכדעחקפגטסזצםןךףץ",
    "ar": "الينموهرتبعدسفقكحجشصطخضذثزغظءآأؤإئةى",
}
OTHERS = {
    name: {letter: 1.0 if place < 12 else 0.5 if place < 24 else 0.2 for place, letter in enumerate(letters)}
    for name, letters in _OTHERS.items()
}
SIGNS = frozenset("’‘“”„–—…•·«»€£§°©®™½¼¾²³µ×±† \u00a0‚ºª¿¡№،؛؟·΄\u00ad")
OPENING = frozenset("„‚¿¡«“‘")
