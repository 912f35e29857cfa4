"""What helps to tell where a sentence ends."""

ABBREVIATIONS: frozenset[str] = frozenset(
    "t.ex. tex. bl.a. bla. m.m. mm. m.fl. dvs. d.v.s. osv. o.s.v. etc. kl. ca. cirka. nr. st. s. sid. "
    "kap. jfr. resp. inkl. exkl. f.d. fr.o.m. t.o.m. p.g.a. pga. tf. t.f. ev. obs. ang. avd. dr. prof. "
    "bil. dnr. kr. mkr. tkr. milj. mnkr. tel. vd. v. vol. art. red. ordf. sekr. e.d. o.d. s.k. i.e. u.a. "
    "fig. max. min. ung. sto. sthlm.".split()
)
"""Words with a full stop that end no sentence, folded."""
