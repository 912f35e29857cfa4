"""What stands on every page, and what many pages say, in words."""

from search_api.web.texts.kinds import Texts

SV: Texts = {
    "tagline": "Sök i mötesprotokoll",
    "skip": "Hoppa till innehållet",
    "other_language": "In English",
    "about_api": "API",
    "foot": "Paragraf hittar ärenden i protokoll och visar vad som beslutades, ordagrant.",
    "meetings": ("{n} möte", "{n} möten"),
    "items": ("{n} ärende", "{n} ärenden"),
    "decisions": ("{n} beslut", "{n} beslut"),
    "unread": ("{n} fil kunde inte läsas", "{n} filer kunde inte läsas"),
    "municipality": "Kommun",
    "person": "Person",
    "body": "Nätverk eller nämnd",
    "undated": "Datum okänt",
    "organisation": "Organisation",
    "back": "Till träffarna",
    "untitled": "Utan rubrik",
    "problem": "Det gick inte att visa sidan",
    "problem_detail": "Något gick fel här.",
    "problem_remedy": "Försök igen. Händer det på nytt, säg till den som sköter tjänsten.",
    "home": "Till startsidan",
}

EN: Texts = {
    "tagline": "Search meeting minutes",
    "skip": "Skip to content",
    "other_language": "På svenska",
    "about_api": "API",
    "foot": "Paragraf finds agenda items in minutes and shows what was decided, word for word.",
    "meetings": ("{n} meeting", "{n} meetings"),
    "items": ("{n} agenda item", "{n} agenda items"),
    "decisions": ("{n} decision", "{n} decisions"),
    "unread": ("{n} file could not be read", "{n} files could not be read"),
    "municipality": "Municipality",
    "person": "Person",
    "body": "Network or board",
    "undated": "Date unknown",
    "organisation": "Organisation",
    "back": "Back to the results",
    "untitled": "Untitled",
    "problem": "This page cannot be shown",
    "home": "To the start page",
}
