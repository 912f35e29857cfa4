"""Accessibility and feeds, in words."""

from search_api.web.texts.kinds import Texts

SV: Texts = {
    "feed_title": "{question} – Paragraf",
    "feed_title_all": "Nya protokoll – Paragraf",
    "accessibility": "Tillgänglighetsredogörelse",
    "accessibility_lead": "Hur tillgänglig Paragraf är, vad som brister och hur du säger till.",
    "accessibility_owner": "{owner} står bakom den här tjänsten.",
    "accessibility_someone": "Den som driver tjänsten står bakom den.",
    "to_administrators": "Till dig som sköter tjänsten:",
    "to_set": "Redogörelsen är inte färdig. Innan tjänsten öppnas för allmänheten måste du ange",
    "to_set_why": "Lagen kräver att här står vem som ansvarar för tjänsten och hur man säger till. Den här rutan "
    "försvinner när det är gjort.",
    "accessibility_law": "Alla ska kunna söka i protokollen, oavsett förmåga och hjälpmedel. Den här sidan berättar "
    "hur tjänsten lever upp till lagen om tillgänglighet till digital offentlig service.",
    "accessible_how": "Så tillgänglig är tjänsten",
    "accessible_partly": "Tjänsten är delvis förenlig med lagen. Sidorna är byggda för att klara nivå AA i WCAG 2.2, "
    "som går längre än lagen kräver. Det som brister är innehåll som kommer ur protokollens filer.",
    "accessible_keyboard": "Allt går att göra med enbart tangentbord, och du ser alltid var du är.",
    "accessible_structure": "Rubriker, listor, tabeller och fält är uppmärkta så att en skärmläsare kan läsa upp dem.",
    "accessible_zoom": "Texten går att förstora till 400 procent och att läsa på en smal skärm utan att rulla i "
    "sidled. "
    "Breda tabeller rullar för sig.",
    "accessible_colour": "Ingenting sägs med enbart färg, och kontrasten räcker både i ljust och i mörkt läge.",
    "accessible_still": "Sidorna fungerar utan skript, och inget rör sig om du har valt bort rörelser.",
    "lacks": "Det här brister",
    "lacks_known": "Vi känner till följande brister.",
    "lack_files": "Protokollens filer (till exempel pdf) är gjorda av andra. Många saknar uppmärkning, och inskannade "
    "sidor är bilder. Läs då protokollets text här på sidan i stället.",
    "lack_letters": "Texten är inläst ur filerna av ett program. I inskannade protokoll kan bokstäver vara fel eller "
    "saknas. "
    "Sidan säger till när den vet att det är så.",
    "lack_tables": "Tabeller och spalter i ett protokoll kan ha tappat sin ordning vid inläsningen, så att de blir "
    "svåra "
    "att följa i uppläst form.",
    "lack_languages": "Protokollen är på svenska, och ingenting är översatt, varken till lättläst svenska eller till "
    "teckenspråk. Beskrivningen av API:et finns bara på engelska.",
    "lacks_ask": "Behöver du något av detta i en form som fungerar för dig? Säg till, så ska den som driver tjänsten "
    "hjälpa dig. Inget undantag för oskäligt betungande anpassning åberopas för programmet.",
    "tested": "Så har vi prövat",
    "tested_how": "Bedömningen är en självskattning av programmet Paragraf.",
    "tested_axe": "Verktyget axe har granskat varje slag av sida, på svenska och engelska, i ljust och mörkt läge.",
    "tested_keyboard": "Vägen från fråga till beslut har gåtts med enbart tangentbord i webbläsaren Chromium.",
    "tested_narrow": "Sidorna har visats i 320 bildpunkters bredd, som motsvarar 400 procents förstoring.",
    "tested_not": "Ingen utomstående har granskat tjänsten, och den är inte prövad med skärmläsare av människor som "
    "använder en till vardags.",
    "tested_when": "Senaste bedömningen och senaste ändringen av den här sidan:",
    "report": "Säg till om något inte fungerar",
    "report_what": "Berätta vilken sida det gäller, vad du ville göra och vilket hjälpmedel du använder.",
    "report_to": "Skriv till:",
    "report_anyone": "Vänd dig till den som driver tjänsten hos dig.",
    "supervision": "Tillsyn",
    "supervision_who": "Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med hur "
    "dina synpunkter tas om hand kan du",
    "supervision_link": "anmäla det till Digg",
}

EN: Texts = {
    "feed_title": "{question} – Paragraf",
    "feed_title_all": "New minutes – Paragraf",
    "accessibility": "Accessibility statement",
    "accessibility_lead": "How accessible Paragraf is, what falls short, and how to tell us.",
    "accessibility_owner": "This service is provided by {owner}.",
    "accessibility_someone": "Whoever runs this service is responsible for it.",
    "to_administrators": "To whoever looks after this service:",
    "to_set": "This statement is not finished. Before the service opens to the public you must set",
    "to_set_why": "The law asks that it says who is responsible for the service and how to tell them. This note goes "
    "away when it is done.",
    "accessibility_law": "Everyone should be able to search the minutes, whatever their abilities and aids. This page "
    "tells how the service meets the Swedish act on accessibility of digital public services.",
    "accessible_how": "How accessible the service is",
    "accessible_partly": "The service complies with the act in part. Its pages are built to meet WCAG 2.2 at level AA, "
    "which is more than the act asks for. What falls short is content that comes from the files of the minutes.",
    "accessible_keyboard": "Everything can be done with the keyboard alone, and you always see where you are.",
    "accessible_structure": "Headings, lists, tables and fields are marked up, so that a screen reader can read them "
    "out.",
    "accessible_zoom": "Text can be enlarged to 400 per cent and read on a narrow screen without scrolling sideways. "
    "Wide tables scroll by themselves.",
    "accessible_colour": "Nothing is told by colour alone, and contrast suffices in light and in dark mode.",
    "accessible_still": "The pages work without scripts, and nothing moves if you have turned motion off.",
    "lacks": "What falls short",
    "lacks_known": "We know of the following.",
    "lack_files": "The files of the minutes (PDF, for example) were made by others. Many have no markup, and scanned "
    "pages "
    "are images. Read the text of the minutes on the page here instead.",
    "lack_letters": "A program read the text from the files. In scanned minutes, letters may be wrong or missing. "
    "The page "
    "says so where it knows.",
    "lack_tables": "Tables and columns in minutes may have lost their order when they were read, which makes them "
    "hard to "
    "follow when read out.",
    "lack_languages": "The minutes are in Swedish, and nothing is translated, into easy Swedish or sign language "
    "either. The "
    "description of the API is in English only.",
    "lacks_ask": "Do you need any of this in a form that works for you? Tell whoever runs the service, who is to help "
    "you. For the program, no exemption for a disproportionate burden is claimed.",
    "tested": "How we have tested",
    "tested_how": "This is a self-assessment of the program Paragraf.",
    "tested_axe": "The tool axe has checked every kind of page, in Swedish and English, in light and dark mode.",
    "tested_keyboard": "The way from question to decision was walked with the keyboard alone, in the browser Chromium.",
    "tested_narrow": "The pages were shown at a width of 320 pixels, which is what 400 per cent enlargement comes to.",
    "tested_not": "Nobody from outside has reviewed the service, and it has not been tested with screen readers by "
    "people who use one every day.",
    "tested_when": "Last assessment, and last change of this page:",
    "report": "Tell us what does not work",
    "report_what": "Tell which page it is, what you wanted to do and which aids you use.",
    "report_to": "Write to:",
    "report_anyone": "Turn to whoever runs the service where you are.",
    "supervision": "Supervision",
    "supervision_who": "The Agency for Digital Government (Digg) sees to it that the act is followed. If you are not "
    "content with how your comments are dealt with, you can",
    "supervision_link": "report it to Digg",
}
