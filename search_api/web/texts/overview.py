"""What the index covers, in words."""

from search_api.web.texts.kinds import Texts

SV: Texts = {
    "overview": "Översikt",
    "overview_lead": "Vilka protokoll som finns här, från vilka år, och vad som saknas.",
    "on_this_page": "På den här sidan",
    "of_them_summonses": ("varav {n} kallelse", "varav {n} kallelser"),
    "meetings_a_year": "Möten per år",
    "meetings_column": "Möten",
    "no_organisation": "Organisationen står inte i protokollet",
    "no_body": "Utan nätverk eller nämnd",
    "undated_among": ("{n} möte har inget datum", "{n} möten har inget datum"),
    "undated_meetings": ("{n} möte utan datum", "{n} möten utan datum"),
    "undated_means": "Inget datum hittades i protokollet eller i filens namn. "
    "De här mötena hittas när du söker, men inte när du avgränsar till en tid.",
    "doubts": "Läs med eftertanke",
    "doubt_date_inferred": "Årtalet är härlett ur veckodag och datum",
    "doubt_date_from_name": "Datumet är taget ur filens namn",
    "doubt_municipalities_unpaired": "Namn och kommuner går inte att para ihop",
    "doubt_letters_restored": "Inläsningen har tappat bokstäver",
    "doubt_identity_masked": "Personnummer visas inte",
    "doubt_secret_held": "Ärenden med sekretess visas inte",
    "doubt_person_erased": "Namn har raderats",
    "unread_means": "Det som står i de här filerna går inte att söka efter.",
    "and_more": ("och {n} till", "och {n} till"),
    "gap_year": "Inga protokoll från {first}",
    "gap_years": "Inga protokoll från {first}–{last}",
    "gap_between": "Inga protokoll mellan {since} och {until}",
    "gaps": "Så bedöms luckor",
    "gaps_mean": "Varje nätverk och nämnd jämförs med sin egen takt. Är uppehållet mellan två möten klart längre än "
    "vanligt sägs det här. Juli räknas inte. Där mötena är för få för att visa någon takt nämns bara hela år utan "
    "protokoll. Kallelser räknas inte som protokoll. En lucka kan bero på att protokoll saknas här, eller på att "
    "inget möte hölls.",
    "feed_of_all": "Prenumerera på nya protokoll (Atom)",
}

EN: Texts = {
    "overview": "Overview",
    "overview_lead": "Which minutes there are here, from which years, and what is missing.",
    "on_this_page": "On this page",
    "of_them_summonses": ("{n} of them a summons", "{n} of them summonses"),
    "meetings_a_year": "Meetings per year",
    "meetings_column": "Meetings",
    "no_organisation": "Organisation not named in the minutes",
    "no_body": "No network or board named",
    "undated_among": ("{n} meeting has no date", "{n} meetings have no date"),
    "undated_meetings": ("{n} meeting without a date", "{n} meetings without a date"),
    "undated_means": "No date was found in the minutes or in the name of the file. "
    "You find these meetings by searching, but not within a period.",
    "doubts": "To be read with care",
    "doubt_date_inferred": "The year follows from weekday and date",
    "doubt_date_from_name": "The date is taken from the name of the file",
    "doubt_municipalities_unpaired": "Names and municipalities cannot be paired",
    "doubt_letters_restored": "Scanning lost some letters",
    "doubt_identity_masked": "Personal identity numbers are not shown",
    "doubt_secret_held": "Secret items are not shown",
    "doubt_person_erased": "Names have been erased",
    "unread_means": "What these files say cannot be searched.",
    "and_more": ("and {n} more", "and {n} more"),
    "gap_year": "No minutes from {first}",
    "gap_years": "No minutes from {first} to {last}",
    "gap_between": "No minutes between {since} and {until}",
    "gaps": "How gaps are judged",
    "gaps_mean": "Each network and board is compared with its own rhythm. Where the pause between two meetings is "
    "clearly longer than usual, that is told here. July does not count. Where meetings are too few to show a rhythm, "
    "only whole years without minutes are named. Summonses do not count as minutes. A gap can mean that minutes are "
    "missing here, or that no meeting was held.",
    "feed_of_all": "Subscribe to new minutes (Atom)",
}
