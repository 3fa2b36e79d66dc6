"""Words of a text as stems with places, in the four languages we answer in.

Stems come from Snowball (PyStemmer). Stop words here are those of questions and answers; they hold no number
words, which :mod:`dossier.answering.numerals` reads. Negations are stop words: their presence is checked by
:mod:`dossier.answering.names`, not counted as content.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

LANGUAGES = ("en", "nl", "fr", "de")

_SNOWBALL = {"en": "english", "nl": "dutch", "fr": "french", "de": "german"}
_WORD = re.compile(r"[^\W_]+")
_local = threading.local()

_STOP_TEXT = {
    "en": """
        a about above after again all am an and any are as at be because been before being below between
        both but by can could did do does doing down during each few for from further had has have having he
        her here hers him his how i if in into is it its itself just me more most my myself of off on once
        only or other our ours out over own same shall she should so some such than that the their theirs
        them then there these they this those through to too under until up upon very was we were what when
        where which while who whom whose why will with would you your yours s t d ll m re ve may might must
        get got let much many long one also within according per ever yet still there's us no not never none
        nor
        """,
    "nl": """
        aan af al alle alles als altijd ander andere ben bij bijna binnen daar dan dat de den der deze die
        dit doch doen door dus een eens en er ga gaan gaat ge haar had hadden heb hebben heeft hem hen het
        hier hij hoe hoeveel hun ik in indien is ja je jij jou jouw jullie kan kon kunnen kunt langs lang
        maar mag me meer men met mij mijn mogen moet moeten na naar nog nu of om omdat ons onze onder ook op
        over per reeds te tegen ten ter terwijl tot toch tussen u uit uw van vanaf veel voor waar waarom
        wanneer want waren was wat we wel welk welke werd wie wij wil willen word worden wordt zal ze zelf
        zich zij zijn zijnde zo zoals zou zouden zulke hoog hooguit hoogstens maximaal
        moest hoelang daarvoor hiervoor waarvoor volgens
        moment komt krijg krijgen krijgt niet geen nooit noch
        """,
    "fr": """
        a à afin ai aie ainsi alors ans as au aucuns auquel aussi autre autres aux avait avant avec avez
        avoir avons c car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci combien comme
        comment d dans de depuis des desquels dès doit doivent donc dont du duquel durant elle elles en
        encore entre es est et été être eu eux fait faire faut font il ils j je jusqu jusque l la là
        laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais me même mes moi mon n ne nos
        notre nous on ont or ou où par parce pas pendant peu peut peuvent peux plus pour pourquoi puis
        puisque qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont sous sur t
        ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y suis sommes dois puis
        après cas temps ne non ni jamais aucun aucune
        """,
    "de": """
        ab aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf
        aus bei beim bekomme bekommen bekommt bin bis bist da dabei dafür damit dann das daß dass dazu dein
        dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch
        dort du durch eine einem einen einer eines einige er es etwas euch euer für gegen gewesen hab habe
        haben hat hatte hatten hier hin hinter hoch höchstens ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
        ihres im in indem ins ist jede jedem jeden jeder jedes jene jetzt kann können könnte lang lange
        machen man mein meine meinem meinen meiner meines mich mir mit muss müssen nach nun nur ob oder
        schon sehr sein seine seinem seinen seiner seines seit selbst sich sie sind so solche soll sollen
        sollte sondern sonst steht stehen über um und uns unser unsere unserem unseren unserer unter viel
        viele vielen vom von vor wann war waren warum was weg weil welche welchem welchen welcher welches
        wenn wer werde werden wem wen wessen werdet wie wieder wieviel will wir wird wirst wo wofür wollen
        worden wurde wurden zu zum zur zwar zwischen darf dürfen während sowie bzw gilt ein nicht kein keine
        keinen keinem keiner nie
        """,
}
STOP_WORDS: dict[str, frozenset[str]] = {code: frozenset(text.split()) for code, text in _STOP_TEXT.items()}

# Words that tell the language of a short question apart, where one-letter and shared words mislead.
_TELLING = {
    "en": """
        the of and is are was what how which who when where does do did can my i to for with you have has if
        must may there they this that much many long
        """,
    "nl": """
        de het een en van ik mijn hoe wat wie wanneer welke hoeveel is zijn niet voor met heb heeft kan moet
        mag wordt bij op er je jij krijg krijgt als dit dat ook naar om uit aan
        """,
    "fr": """
        le la les un une des et est du je mon ma mes combien quel quelle quels quelles qui que quand comment
        pour dans avec sur pas ne j l d qu au aux dois peut il elle ce cette sont suis être où
        """,
    "de": """
        der die das ein eine einen und ist ich mein meine meinem meiner wie was wer wann welche welcher
        welchem wem nicht für mit auf von dem den des im zum zur muss kann bekomme bekommt habe hat wird bei
        sich es nach
        """,
}
_TELLING_SETS = {code: frozenset(text.split()) for code, text in _TELLING.items()}


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its place, ``text[start:end]``, and its stem in lower case."""

    start: int
    end: int
    text: str
    stem: str


def stem(word: str, language: str) -> str:
    """Return the Snowball stem of one word in lower case; unknown languages keep the word as it is."""
    name = _SNOWBALL.get(language)
    folded = word.casefold()
    if name is None:
        return folded
    return str(_stemmer(name).stemWord(folded))


def words(text: str, language: str) -> list[Word]:
    """Split a text into words with places and stems; apostrophes separate ("l'article" is two words)."""
    found = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    name = _SNOWBALL.get(language)
    folded = [word.casefold() for _, _, word in found]
    stems = _stemmer(name).stemWords(folded) if name else folded
    return [Word(start, end, word, root) for (start, end, word), root in zip(found, stems, strict=True)]


def content_stems(text: str, language: str) -> list[str]:
    """Stems of the words that carry meaning, in order and with repeats: no stop words, no lone letters."""
    return [word.stem for word in content_words(text, language)]


def content_words(text: str, language: str) -> list[Word]:
    """Words that carry meaning, with places: no stop words, no lone letters."""
    stop = STOP_WORDS.get(language) or _all_stop_words()
    return [
        word
        for word in words(text, language)
        if word.text.casefold() not in stop and (len(word.text) > 1 or word.text.isdigit())
    ]


@lru_cache(maxsize=1)
def _all_stop_words() -> frozenset[str]:
    return frozenset().union(*STOP_WORDS.values())


def guess_language(text: str, default: str = "en") -> str:
    """Tell which of the four languages a question is in, by its function words.

    Args:
        text: a question; a few words are enough.
        default: returned when no function word, or as many of two languages, were seen.
    """
    seen = [word.casefold() for word in _WORD.findall(text)]
    scores = {code: sum(word in telling for word in seen) for code, telling in _TELLING_SETS.items()}
    best = max(scores.values())
    leaders = [code for code, score in scores.items() if score == best]
    if best == 0 or (len(leaders) > 1 and default in LANGUAGES and default not in leaders):
        return default
    return default if default in leaders else leaders[0]


def _stemmer(name: str) -> Stemmer.Stemmer:
    # PyStemmer objects are not thread-safe; one per thread and language.
    stemmers: dict[str, Stemmer.Stemmer] | None = getattr(_local, "stemmers", None)
    if stemmers is None:
        stemmers = _local.stemmers = {}
    if name not in stemmers:
        stemmers[name] = Stemmer.Stemmer(name)
    return stemmers[name]
