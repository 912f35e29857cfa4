"""English as questions write it: inflections and spellings to undo, words to pass over, loan words in Swedish."""

IRREGULAR: dict[str, str] = dict(
    pair.split(":")
    for pair in (
        # nouns
        "children:child men:man women:woman teeth:tooth feet:foot lives:life wives:wife knives:knife leaves:leaf"
        " halves:half crises:crisis analyses:analysis bases:basis theses:thesis criteria:criterion phenomena:phenomenon"
        " indices:index appendices:appendix syllabi:syllabus curricula:curriculum"
        # verbs
        " held:hold met:meet paid:pay built:build taught:teach led:lead chose:choose chosen:choose spoke:speak"
        " spoken:speak wrote:write written:write drew:draw drawn:draw grew:grow grown:grow began:begin begun:begin"
        " broke:break broken:break lost:lose won:win kept:keep felt:feel spent:spend lent:lend understood:understand"
        " ran:run stood:stand fell:fall fallen:fall brought:bring sought:seek caught:catch rose:rise risen:rise"
        " drove:drive driven:drive rode:ride ridden:ride stole:steal stolen:steal withdrew:withdraw forgot:forget"
        " forgotten:forget slept:sleep ate:eat eaten:eat drank:drink swam:swim flew:fly flown:fly hid:hide hidden:hide"
        " arose:arise became:become froze:freeze frozen:freeze threw:throw thrown:throw"
        # what is done, where the noun of the same letters is another thing
        " trained:training headed:lead"
    ).split()
)
"""Forms that no rule undoes."""

ENDINGS: tuple[tuple[str, str], ...] = (
    ("ies", "y"),
    ("s", ""),
    ("es", ""),
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("ier", "y"),
    ("er", ""),
    ("est", ""),
)
"""Endings of regular inflection and what stands there in the base form; the first that leads to a known word counts.
A consonant doubled before them is made single."""

VERBAL: tuple[str, ...] = ("ing", "ed")
"""Endings of verbs: what has one is a verb in Swedish, too. Whaling has nothing to do with "val", a whale."""

INFINITIVES: tuple[str, ...] = ("a", "gå", "stå", "slå", "få", "nå", "dö", "bo", "ske", "tro", "fly", "bli")
"""How Swedish verbs end, or the first of several words: "hänga efter"."""

SHORT_INFINITIVES: frozenset[str] = frozenset(
    "ge ange avge utge uppge överge återge medge inge se avse anse inse förse förutse återse bese le be".split()
)
"""Verbs whose endings many nouns have."""

SPELLINGS: tuple[tuple[str, str], ...] = (
    ("isation", "ization"),
    ("isational", "izational"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("our", "or"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("gramme", "gram"),
    ("ence", "ense"),
)
"""Endings in British and in American spelling."""

SHORTEST_BASE = 3
"""In letters: what is shorter once an ending is off is another word (bus is no plural of bu)."""

NEVER_TRANSLATED: frozenset[str] = frozenset(
    # pronouns and quantities
    "he she his her him its my our ours yours their theirs myself himself themselves i it another each other all"
    " some no only more most much many few less least lot lots such same both either neither every everything"
    " anything something nothing everyone anyone anybody someone nobody one two three first second third"
    # conjunctions, prepositions, adverbs
    " if because than then so too very just also into onto out up down off over under after before during through per"
    " via yes but or nor now here ever never always often still yet again once since until while though although"
    " away back around please like further already together instead otherwise however"
    # verbs that any sentence may hold
    " will would should could can may might must shall ought cannot let get got getting give gave given giving make"
    " made making take took taken taking go goes went gone going come came coming put use used using want wanted wants"
    " know known find found show showed shown happen happened happens mention mentioned talk talked"
    " think thought see seen saw look looked ask asked asks become becomes became remain remains keep kept"
    # words for anything
    " kind way ways thing things".split()
)
"""English words that say nothing of a matter, beside those of `question_words`: they get no translation."""

LOANS: frozenset[str] = frozenset(
    "onboarding offboarding workshop workshops feedback coach coaching mentor mentoring benchmarking roadmap backup"
    " brainstorming branding briefing chat chatbot chatbots controller controlling dashboard deadline design event"
    " gaming hackathon helpdesk hub kickoff lean login logo mainstreaming nudging online offline outsourcing podcast"
    " policy pooling science park scrum service showcase smart software streaming support survey team teams test think"
    " tank trainee trend update upskilling webinar webinars copilot zoom drop best practice facility management"
    " business cloud computing content community compliance marks".split()
)
"""English words that Swedish minutes use as they are: they tell nothing of a question's language."""

TWO_LANGUAGES: frozenset[str] = frozenset("i man under till sin dom den var ha an per via".split())
"""Swedish question words that are English words too: they speak for Swedish with half a voice."""
