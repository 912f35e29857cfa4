"""What people are called and do in minutes: the words that stand beside a name."""

_ROLES = """
adjungerad adjunkt administratör advokat antecknare arkitekt assistent avd.ch avdelningschef bitr biträdande chef
civilekonom controller dir direktör docent doktor doktorand dr ekonom enhetschef ersättare fil forskare
föredragande föreståndare förvaltningschef förvaltningsjurist generalsekreterare handläggare ingenjör
inspektör jurist justerande justerare kanslist kommunalråd kommunikatör kommunjurist konsult koordinator
kurator kyrkoherde landshövding ledamot lektor lärare miljöinspektör minister moderator mötesordf notarie
nämndsekreterare ombud ordf ordförande ordföranden pedagog planarkitekt planerare politiker praktikant
president professor projektledare protokollförare psykolog regionråd rektor representant revisor
riksdagsledamot sakkunnig samordnare sekr sekreterare sekreteraren socialsekreterare specialist
specialpedagog statsminister statsråd strateg suppleant tf tjänsteman universitetslektor utredare
utvecklare utvecklingsledare vd verksamhetschef verksamhetsledare verkställande vice värd åklagare
överförmyndare
"""
ROLES: frozenset[str] = frozenset(_ROLES.split())
"""Titles and roles, before or after a name. Lower case."""

ROLE_OPENINGS: frozenset[str] = frozenset({"tf", "t.f", "bitr", "biträdande"})
"""Words in front of a role that are none by themselves: "tf rektor"."""

_ROLE_ENDINGS = """
ansvarig arkitekt behandlare bibliotekarie biträde assistent chef chefen controller direktör direktören
ekonom forskare forskaren föreståndare företrädare författare författaren handläggare ingenjör inspektör
journalist journalisten jurist kassör konsulent konsult koordinator ledamot ledare ledaren läkare läkaren
lärare medlem minister ministern ombudsman ordförande pedagog planerare president presidenten professor
professorn rektor representant revisor råd samordnare samordnaren sekreterare sekreteraren sjuksköterska
skötare specialist stödjare strateg strategen terapeut tränaren utredare utvecklare vägledare åklagare
åklagaren
"""
ROLE_ENDINGS: tuple[str, ...] = tuple(_ROLE_ENDINGS.split())
"""Endings of titles: "kommundirektör", "kvalitetsstrateg". A word that ends so is a title, never a name."""

_SPEECH_VERBS = """
aktualiserade anför anförde anmälde anmäler anser ansåg avslutade avslutar begär begärde berättade berättar
beskrev beskriver besvarade betonade bifaller efterfrågade efterfrågar efterlyste efterträder ersätter
flaggade framför framförde framhöll frågade frågar föredrar föredrog föreslog föreslår förklarade förklarar
hälsade hälsar informerade informerar inledde inleder instämde instämmer introducerade jävar kommenterade
kompletterade konstaterade lyfte lyfter lämnade lämnar meddelade meddelar menade menar nominerades
orienterade poängterade presenterade presenterar rapporterade rapporterar redogjorde redogör redovisade
redovisar reserverade reserverar sa sade sammanfattade samtalade svarade svarar säger tackade tackar
tillstyrkte undrade undrar uppgav upplyste uppmanade uppmanar utses utsågs uttalade valdes vikarierar visade
visar väcker väckte väljs välkomnade välkomnar yrkade yrkar återkom återkommer återkopplade öppnade öppnar
överlämnade
"""
SPEECH_VERBS: frozenset[str] = frozenset(_SPEECH_VERBS.split())
"""Verbs whose subject is a person, right after a name or, turned about, right before it. Lower case."""

_SPEAKING_BEFORE = """
anför anförde anmälde anmäler berättade berättar informerade informerar inledde inleder instämde instämmer
redogjorde redogör sade svarade undrade undrar yrkade yrkar
"""
SPEAKING_BEFORE: frozenset[str] = frozenset(_SPEAKING_BEFORE.split())
"""Those of them whose subject may follow: "Därefter informerade ..."; no object of theirs has a capital."""

_NAMING_VERBS = """
avtackades avtackar entledigar nominerar närvarar tackar utse utser utses utsåg utsågs valdes väljs
välkomnar
"""
NAMING_VERBS: frozenset[str] = frozenset(_NAMING_VERBS.split())
"""Verbs that a person's name follows: "utsåg", "till att justera väljs". Lower case."""

_NAMING_WORDS = """
beslutande deltagare frånvarande justerare kontakt kontaktperson namn närvarande
"""
NAMING_WORDS: frozenset[str] = frozenset(_NAMING_WORDS.split())
"""Labels that a name follows, after a colon or none."""

_PARTIES = """
C FI FP KD L LPO M MP NYD PP S SD SPI V
"""
PARTIES: frozenset[str] = frozenset(_PARTIES.split())
"""Letters of parties, as they stand in brackets after a name. Lower-case single letters are older usage."""
