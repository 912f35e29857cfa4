"""Words that stand with a capital in minutes and are no part of a person's name."""

_NOT_NAMES = """
ab adjungerade aktuellt alla allmän allmänna allt allé andra anmälan anslag anslaget ansvarig ansökan
antagande antal april arbetet arena att augusti av avslutning avtal barn beslut beslutande beslutet bevis
bilaga bilagor biträdande blad bland bolag bostad bra budget business både campus capita center centrum city
college company dagens dagordning danmark datum de december delegation deltagare deltog den denna dessutom
det detta diarienummer digital digitala din ditt dnr du där därefter därför därmed då east efter efternamn
ej eller en enligt enskilda er ersättare ett europa europeiska exempel expedieras extra fast februari
finland folkets folkhögskola framtida framtidens fredag fredagen fritidshem fru fråga frågan frågor från
frånvarande fröken future för föredragande föregående förenta förnamn förra förskola förskolan förslag
första förutom förvaltning förvaringsplats gamla gata gemensam gemensamma genom global god google granskning
group grundskola grundskolan grupp gruppen gymn gymnasieskola gymnasieskolan gymnasiet gymnasium gäller göta
ha han har hav hela herr hon hos hotel hotell hur hus här i ibland idag inbjuden inbjudna information
informationen inför ingen ingår inom inre instans institut inte intern interna international it ja jag
januari juli juni justerande justerandes justerare justering justeringens jämte kan kl klart klockan kommun
kommunal kommunala kommunens kommuner kommunförbundet kommunikation komvux kontakt kontaktperson kultur
kungliga kv kvarter kyrka kyrkan ledamot ledamöter ledare lilla linje lokal lokala läget lördag lördagen man
mars med medan media medverkande mellan mellersta men miljö min mitt mot motion museum mål måndag måndagen
möte mötesordförande mötet mötets namn nationell nationella natur nedan nedre nej network ni norden nordisk
nordiska norge norra november nr nu nuvarande ny nya nytt nämnd när näringsliv näringslivs närvarande
närvaro nästa och ofta oktober om omröstning onsdag onsdagen ordinarie organ organisation oss paragraf
paragrafer park partnership plan plats politisk politiska presentation program projekt projektet protokoll
protokollet punkt på rapport redan region regional regionala regionalt reservation respektive resultat
riksdagen råd rådet s:t sal salen samhälle samhällsbyggnad sammanträde sammanträdesdatum sammanträdet
samordning samråd samt samtliga samverkan sankt science sedan senter september service sfi sida signatur sin
sista ska skills skola skolans skolor skånska social sociala som sparbank stad staden stadens stads
stadshuset starkt stiftelsen stockholms stora styrelsen svar svensk svenska svenskt sverige sveriges
särskola så södra söndag söndagen tack teams teknik telefon tema the tid tidigare till tills tillsammans
tisdag tisdagen tjänst tjänstemannen tjänstemän tjänster tjänstgörande torsdag torsdagen tre trots två
undantag under underskrift underskrifter ung unga ungdom union united university uppdrag uppdraget
uppföljning ur utan utbildning utdragsbestyrkande utifrån utses vad val var vara verksamhet vi via vice vid
vidare vilka vilken vilket villa vision vux vuxenutbildning vuxna väg välfärd välkomna väst västra
västsvenska vår våra vård vårdens west world yttre äldre ärende ärenden även år åtgärd åtgärder önskar öst
östra över övre övrig övriga övrigt
"""
NOT_NAMES: frozenset[str] = frozenset(_NOT_NAMES.split())
"""Lower case. Such a word parts the names on either side of it."""

_NOT_NAME_ENDINGS = """
aktig alen anden arkivet ativ avtalet bolag bolaget byrån centret dagarna dagen ella ellt enheten erade
erande ering eringen förbund förbundet förening föreningen företag förvaltning förvaltningen gatan gruppen
gymnasiet gården hallen hamnen handlingar het heten huset högskola högskolan ingen isation iska iskt
kansliet kommitté kommittén kommun kommunen kommuner kommunerna kontor kontoret kyrkan linjen lokalen
läggning modellen myndighet myndigheten möte mötet ningar ningen nämnd nämnden nämndens nätverk nätverket
planen plats platsen programmet projektet regionen regionerna rummet råd rådet salen sektionen sjukhus
sjukhuset skap skapet skola skolan skolor stationen styrelse styrelsen stämman stöd systemet teatern tidning
tion tionen tioner torg torget universitet universitetet utskott utskottet verk verket verksamhet verkstaden
vägen vård vården ående
"""
NOT_NAME_ENDINGS: tuple[str, ...] = tuple(_NOT_NAME_ENDINGS.split())
"""Endings of words that are never names of people. Those among FIRST_NAMES are names all the same."""

_NAMED_AFTER = """
ab allé arena backe barnsjukhus bygg byggnads center fond fonden förlag galleri gata gränd gymnasium hb hus
konsult kyrka kyrkogård minne museum park plan promenad skola skolan stiftelse stiftelsen stig stipendiefond
stipendium torg väg vänner
"""
NAMED_AFTER: frozenset[str] = frozenset(_NAMED_AFTER.split())
"""Words that make a street or a firm of the name before them: "Karin Boyes gata". Lower case."""
