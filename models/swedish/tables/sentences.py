"""What helps to tell where a sentence or an entry of a list begins and ends."""

ABBREVIATIONS: frozenset[str] = frozenset(
    "t.ex. tex. bl.a. bla. m.m. mm. m.fl. dvs. d.v.s. osv. o.s.v. etc. kl. ca. cirka. nr. st. s. sid. "
    "kap. jfr. resp. inkl. exkl. f.d. fr.o.m. t.o.m. p.g.a. pga. tf. t.f. ev. obs. ang. avd. dr. prof. "
    "bil. dnr. kr. mkr. tkr. milj. mnkr. tel. vd. v. vol. art. red. ordf. sekr. e.d. o.d. s.k. i.e. u.a. "
    "fig. max. min. ung. sto. sthlm. d.y. d.ä. d.a. v.ordf. vice.ordf. f.n. fn.".split()
)
"""Words with a full stop that end no sentence, folded."""

ENTRY: str = r"(?:[-–—•▪◦●○·*⇒→]|\(?[a-z0-9]{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+|att\s+"
"""How a line begins that is an entry of a list. Compared folded."""

COUNTED_ENTRY: str = r"(\d{1,2})\s+(?=[A-ZÅÄÖ])"
"""The same with a bare number, of a list that counts from 1. Case counts."""

RESUMED: str = (
    r"(?:beslutar|beslutade|godkänner|godkände|noterar|fastställer|uppdrar|utser|bifaller|avslår|återremitterar"
    r"|bordlägger|överlämnar|tar(?= [\w-]+ till (?:protokollet|handlingarna)))"
)
"""Verbs that begin a sentence which lost its subject: the name of the body, where it stood as on every page."""

ENTRY_AMID_TEXT: str = r"(?<=\s)(?=ATT\s)|[-–—•▪●](?<![^\s:].)(?:\s+(?=[Aa]tt\b)|\s+(?=[A-ZÅÄÖ][a-zåäö]+a\b))"
"""Marks of a list that was flattened to one line, before "att" or a verb such as "Godkänna". Case counts."""

FIRST_ATT: str = r"^(?=att\s)|(?<=:)\s+(?=att\s)"
"""Where "att … , att …" begins on one line: at once, or behind a colon. Compared folded."""

NEXT_ATT: str = r"(?:(?<=[,;.])|\s(?=samt\s))\s*(?:(?:samt|och)\s+)?(?=att\s)"
"""What parts the clauses of it."""
