"""Words of a question that say nothing about what is sought, by language.

Written from the languages' closed word classes (articles, pronouns, prepositions, auxiliaries, question
words) and the phrases people ask with; kept small on purpose: a word that carries meaning in a law
("recht", "droit", "benefit") is never here. Case folded, as :func:`dossier.search.analysis.normalise` leaves
them.
"""

from __future__ import annotations


def _split(words: str) -> list[str]:
    return words.split()


_NL = _split("""
de het een der des den 't 'n ik jij je u hij zij ze wij we jullie men mij me jou hem haar hun hen ons
onze mijn jouw uw zijn zich zichzelf dit dat deze die er hier daar waar wie wat welk welke wanneer hoe
waarom hoeveel hoelang en of maar want dus dan als indien toen omdat doordat zodat hoewel terwijl nadat
voordat totdat tot aan bij in op om onder over uit van voor door met zonder tegen tussen naar na te ter
ten tijdens via per sinds vanaf volgens binnen buiten boven ben bent is was waren geweest wees wordt
worden word werd werden geworden heb hebt heeft hebben had hadden gehad kan kunt kunnen kon konden kun
mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden zal zult zullen zou
zouden ga gaat gaan ging doe doet doen deed gedaan laat laten blijf blijft blijven niet geen wel ook nog
al alle alles iets niets iemand niemand elk elke ieder iedere zo zeer heel erg te veel meer meest weinig
zelf nu ooit nooit altijd weer toch alleen slechts eens even nog reeds al hierover daarvoor waarvoor
waaraan waarop daarop daarvan
""")

_DE = _split("""
der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr man mich dich sich uns
euch mir dir ihm ihn ihnen mein meine meinen meinem meiner meines dein deine sein seine seinen seinem
seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem euer dieser diese dieses diesen
diesem jener jene jenes wer wen wem wessen was welche welcher welches welchen welchem wann wo wie warum
wieso weshalb wieviel und oder aber denn sondern doch wenn als ob weil dass daß da damit obwohl während
nachdem bevor bis seit in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für
durch gegen ohne zwischen hinter neben ab bin bist ist sind seid war waren gewesen sei wäre wären werde
wirst wird werden wurde wurden worden würde würden habe hast hat haben hatte hatten gehabt hätte kann
kannst können konnte könnte darf darfst dürfen durfte muss muß müssen musste muss soll sollen sollte
will wollen wollte mag möchte möchten lasse lässt lassen nicht kein keine keinen keinem keiner nur auch
noch schon sehr so dann dort hier da mehr etwas alles alle allen aller jede jeder jedes jeden jedem
selbst immer nie wieder also eigentlich überhaupt denn mal dafür dazu davon darauf daran hierfür wofür
""")

_FR = _split("""
le la les l un une des du de d à au aux en dans par pour sur sous avec sans entre chez vers depuis
pendant jusque contre je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur eux y mon
ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces c cela ça ceci celui celle ceux
celles qui que qu quoi dont où quel quelle quels quelles quand comment pourquoi combien lequel laquelle
lesquels lesquelles et ou mais donc or ni car si comme lorsque puisque parce afin alors aussi ainsi suis
es est sommes êtes sont étais était étaient été être sera seront serait soit soient ai as a avons avez
ont avais avait avaient eu avoir aura auront aurait ait aient fais fait font faire peux peut pouvons
pouvez peuvent puis pouvait pourrait pourra pouvoir dois doit devons devez doivent devoir devrait veux
veut voulez vouloir va vais vont aller ne n pas plus moins très tout toute tous toutes même mêmes autre
autres encore déjà toujours jamais rien quelque quelques bien trop peu beaucoup là ici
""")

_EN = _split("""
a an the i me my mine myself we us our ours you your yours he him his she her hers it its they them
their theirs this that these those who whom whose which what when where why how and or but nor so if
then than as because while although until till of at by for with about against between into through
during before after above below to from up down in out on off over under again further once here there
all any both each few more most other some such no not only own same too very s t am is are was were be
been being have has had having do does did doing done can could may might must shall should will would
get gets got let much many long exactly ever just also still
""")

STOPWORDS: dict[str, frozenset[str]] = {
    "nl": frozenset(_NL),
    "de": frozenset(word.replace("ß", "ss") for word in _DE),
    "fr": frozenset(_FR),
    "en": frozenset(_EN),
}
