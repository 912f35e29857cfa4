"""The labels of attendance lists and of the front page. Written as in print; compared without case or dots.

Labels are parted by semicolons.
"""


def _labels(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(";")]


_PRESENT = """
närvarande; närv; närvarande är; närvarande personer; närvarande deltagare; närvarande styrelsemedlemmar;
närvarande ombud; närvarande representanter; närvarande politiker; närvarande förtroendevalda; närvarande
gäster; närvarande adjungerade; närvarande suppleanter; närvarande fysiskt; närvarande digitalt; närvarande
via länk; närvarande från förvaltningen; närvarande från kansliet; närvarande ur styrelsen; närvarande
inbjudna; närvarande för del av mötet; närvarande del av mötet; närvarande vid årsmötet; närvarande vid
stämman; närvarande vid styrelsemötet; närvarande på styrelsemötet; närvarande ledamöter; närvarande
ledamöter och ersättare; närvarande styrelseledamöter; närvarande tjänstgörande ledamöter; närvarande
tjänstemän; närvarande tjänstepersoner; närvarande från styrelsen; närvarande ersättare; närvarande, ej
tjänstgörande ersättare; närvarande ej tjänstgörande ersättare; närvarande ej tjänstgörande; närvarande
övriga; med på mötet; med på mötet var; med på träffen; med på träffen var; med var; vilka var med; vilka
deltog; vilka deltar; de som var med; deltagare var; deltagare är; deltog gjorde; deltog på mötet; deltog i
mötet; deltog vid mötet; deltog i sammanträdet; följande deltog; följande deltog i mötet; följande deltog på
mötet; följande deltog vid mötet; följande personer deltog; följande deltagare; följande var närvarande;
följande är närvarande; följande närvarade; följande närvarar; följande personer var närvarande; följande
personer närvarade; följande ledamöter var närvarande; följande ledamöter deltog; följande var med; vid
sammanträdet deltog; vid sammanträdet närvarade; vid sammanträdet var närvarande; vid mötet var närvarande;
på mötet var närvarande; på mötet deltar; i sammanträdet deltog; i sammanträdet deltar; i mötet deltar; i
mötet deltog även; i styrelsemötet deltog; ledamöter som deltog; deltagande via länk; deltagande via teams;
deltagande på distans; deltagare via länk; deltagare via teams; deltagare på plats; deltagarförteckning;
deltagande parter; deltagande personer; deltagande tjänstemän; deltagande tjänstepersoner; representanter; vi
som är med; vi som var med; vilka är med; på mötet deltog; på mötet närvarade; vid mötet deltog; vid mötet
närvarade; närvarande var; närvarande på mötet; närvarande vid mötet; närvarande vid sammanträdet; deltagare
på mötet; deltagare vid mötet; närvarande med rösträtt; närvarande utan rösträtt; närvarande röstberättigade;
i mötet deltog; närvaro; närvarolista; närvarorätt; närvarande med närvarorätt; närvarande med yttranderätt;
närvaroförteckning; närvarande medlemmar; närvarade; beslutande; beslutande ledamöter; beslutande ledamöter
och ersättare; beslutande och övriga deltagande; beslutande ersättare; ledamöter närvarande; tjänstgörande
ledamöter; tjänstgörande ersättare; ej tjänstgörande; ej tjänstgörande ersättare; icke tjänstgörande; inte
tjänstgörande; inte tjänstgörande ersättare; närvarande inte tjänstgörande ersättare; närvarande, inte
tjänstgörande ersättare; icke tjänstgörande ersättare; icke tjänstgörande närvarande ersättare; ersättare;
deltog; deltagare; deltagande; deltagarlista; deltar; deltagande ledamöter; mötesdeltagare; medverkande;
övriga; övrig; övriga på mötet; övriga vid mötet; övriga gäster; övriga personer; övriga funktionärer; övrig
närvaro; också närvarande; därutöver närvarande; därutöver deltog; därjämte närvarande; därjämte närvarade;
jämväl närvarande; vidare deltog; vidare närvarade; vidare närvarande; dessutom närvarade; dessutom deltar;
dessutom medverkade; även deltog; även deltagande; gäster på mötet; övriga deltagare; övriga deltagande;
övriga närvarande; övriga medverkande; övriga inbjudna; övriga tjänstemän; övriga tjänstepersoner; dessutom
närvarande; dessutom deltog; även närvarande; även närvarade; tjänstepersoner; tjänstemän; tjänstemän och
övriga; inbjudna; inbjudna gäster; särskilt inbjudna; gäster; adjungerade; adjungerade ledamöter; ständigt
adjungerade; från kansliet; via länk; på plats; digitalt; kallade
"""
PRESENT_LABELS: frozenset[str] = frozenset(_labels(_PRESENT))
"""Headings of those who were there."""

PEOPLE_SIGNS: frozenset[str] = frozenset("👥👤🙋🧑👪🤝👨👩")
"""Pictures that stand for such a heading."""

TORN_LABELS: frozenset[str] = frozenset({"ande"})
"""What page breaks leave of such a heading ("Beslut-ande"), in small letters before a name."""

LIST_ROLES: dict[str, str] = {
    "tjänstgörande ersättare": "tjänstgörande ersättare",
    "beslutande ersättare": "tjänstgörande ersättare",
}
"""Those of them that give a role to all under them who have no other."""

_GROUP = """
ledamot; ledamöter; ordinarie; ordinarie ledamöter; styrelseledamöter; tjänstgörande; övriga ersättare;
suppleant; suppleanter; medverkade; dessutom; förvaltningen; från förvaltningen; sekretariatet; kansliet;
gäst; inbjuden; åhörare; adjungerad; adjungerande; föredragande; föredragande tjänstemän; kallad; via teams;
på distans; personalföreträdare; personalrepresentanter; fackliga företrädare; fackliga representanter;
revisorer; gruppledare; elevrepresentanter
"""
GROUP_LABELS: frozenset[str] = frozenset(_labels(_GROUP))
"""Headings of a group of those who were there, before the first item or within a list; elsewhere such words head
an election or an item."""

_ABSENT = """
ej närvarande; ej närvarande ledamöter; ej närv; ej närvarande ersättare; ej närvarande på mötet; ej med;
inte med; ej på plats; kunde inte delta; kunde inte vara med; kunde ej delta; kunde ej närvara; kunde inte
närvara; saknade; saknas; uteblev; uteblivna; utevarande; icke deltagande; icke närvarande; icke närvarande
ledamöter; inte närvarande; inte närvarande ledamöter; frånvarande; frånvaro; frånv; frånvarande var;
frånvarande är; frånvarande deltagare; frånvarande representanter; frånvarande suppleanter; frånvarande
styrelseledamöter; frånvarande styrelsemedlemmar; frånvarande ledamöter; frånvarande ersättare; frånvarande
med anmälan; frånvarande utan anmälan; anmäld frånvaro; anmält frånvaro; ej anmält frånvaro; deltog ej;
deltog inte; deltar ej; deltar inte; ej deltagande; ej deltagit; ej representerade; ej representerade
kommuner; frånvarande kommuner; saknades; förhindrad; förhindrade; förhindrade att närvara; förhinder; anmält
förhinder; anmälda förhinder; anmält sig förhindrade; anmält sig frånvarande; anmäld frånvarande; anmälda
frånvarande; anmälde förhinder; anmält återbud; anmälda återbud; förhinder hade; förhinder har; förhinder
anmält; förhinder anmält av; förhinder hade anmälts av; förhinder för; återbud från; återbud av; återbud har
lämnats av; återbud hade lämnats av; meddelat återbud; meddelad frånvaro; meddelat frånvaro; lämnat
förhinder; har lämnat återbud; har meddelat förhinder; med förhinder; har anmält förhinder; meddelat
förhinder; meddelade förhinder; lämnat återbud; återbud; sjukanmälda
"""
ABSENT_LABELS: frozenset[str] = frozenset(_labels(_ABSENT))
"""Headings of those who were not."""

_CHAIR = """
ordförande; ordföranden; ordf; mötesordförande; stämmoordförande; ordförande för mötet; ordförande vid mötet;
ordförande på mötet; ordförande för dagen; ordförande för årsmötet; ordförande vid årsmötet; ordförande vid
stämman; ordförande vid sammanträdet; årsmötesordförande; mötesordf; tjänstgörande ordförande; mötesledning;
mötet leddes av; mötesledare; ordförare
"""
_SECRETARY = """
sekreterare; sekreteraren; sekr; mötessekreterare; mötessekr; årsmötessekreterare; stämmosekreterare;
sekreterare för mötet; sekreterare vid mötet; sekreterare på mötet; sekreterare för dagen; sekreterare vid
årsmötet; sekreterare för årsmötet; vid pennan; vid tangenterna; vid tangentbordet; som sekreterare;
nedtecknat av; nedtecknare; upptecknat av; skrivet av; skribent; mötesanteckningar av; mötesanteckningar
förda av; mötesantecknare; tjänsteanteckningar av; anteckningarna fördes av; anteckningar fördes av;
minnesanteckningarna förda av; minnesanteckningar fördes av; minnesanteckningar skrivna av; anteckningar
skrivna av; anteckningar gjorda av; protokollet fört av; protokollet fördes av; protokollet förs av;
protokollet skrivet av; protokollskrivare; protokollsskrivare; protokollansvarig; för protokollet; för
anteckningarna; vid minnesanteckningarna; nämndsekreterare; protokollförare; protokollsförare; vid
protokollet; vid anteckningarna; antecknare; anteckningar förda av; minnesanteckningar förda av; anteckningar
av; anteckningarna förda av; minnesanteckningar av; antecknat av; protokollfört av; protokoll fört av
"""
_ADJUSTER = """
utses att justera; utsedd att justera; utsedda att justera; utsågs att justera; att justera; att justera
protokollet; justerare; justerande; justeras; justerat; justerat av; protokollet justerat; protokollet
justerat av; protokollet justeras; protokollet justeras av; protokollet justerades av; utsedd justerare;
utsedda justerare; justeringsledamot; justeringsledamöter; justeras av; justeringsman; justerande ledamot;
justerande ledamöter; justerat genom; justeras genom; justerades av; mötesjusterare; justerare av
protokollet; justerare för mötet; protokollet justerat genom; justerare och rösträknare; justerare tillika
rösträknare; justeringsmän och rösträknare; justeringsmän tillika rösträknare; justeringsmän;
justeringsperson; justeringspersoner; protokolljusterare; protokollsjusterare
"""
ROLE_LABELS: dict[str, str] = {
    **dict.fromkeys(_labels(_CHAIR), "ordförande"),
    **dict.fromkeys(_labels(_SECRETARY), "sekreterare"),
    **dict.fromkeys(_labels(_ADJUSTER), "justerare"),
}
"""Headings in front of the name of an officer, and the role that they give it."""

_HEADER = """
plats; tid; datum; tid och plats; plats och tid; plats och datum; datum och tid; datum och plats; mötesdatum;
mötestid; sammanträdesdatum; sammanträdestid; utses att justera; att justera; justerare; justerande;
justering; justeringens plats och tid; justeringens tid och plats; tid och plats för justering; plats och tid
för justering; paragrafer; paragraf; omfattning; underskrifter; underskrift; anslag; bevis; anslag/bevis;
anslagsbevis; bevis om anslag; dagordning; föredragningslista; ärendelista; innehåll; innehållsförteckning;
bilagor; diarienummer; dnr; organ; förvaringsplats för protokollet; utdragsbestyrkande
"""
HEADER_LABELS: frozenset[str] = frozenset([*_labels(_HEADER), *ROLE_LABELS])
"""Labels of the front page that are no agenda items."""
