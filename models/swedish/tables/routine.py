"""What titles of agenda items say without saying which matter it is. Written as in print; compared by their stems.

A title of nothing else is routine ("Val av justerare", "Nästa möte", "Ekonomisk uppföljning mars 2024"): it comes
back at every meeting and follows nothing. In other titles these words tie no two items together.
"""

UNTELLING: frozenset[str] = frozenset(
    # the meeting itself
    "möte möten mötet nästa kommande förra föregående sammanträde sammanträdet sammankomst träff gång dag"
    " datum tid tider sammanträdestider sammanträdesplan mötestider mötesdatum mötesplan öppnande öppnas"
    " öppning öppna avslutning avslutas avslut inledning inleder inledande incheckning utcheckning välkomna"
    " välkommen hälsningar upprop närvaro närvarande deltagare presentation runda rundan laget runt bordet"
    " läget ventilen ajournering paus lunch fika program dagens ordförande ordföranden sekreterare justerare"
    " justerande justering justeras justeringsman protokolljusterare dagordning dagordningen föredragningslista"
    " föredragningslistan ärendelista protokoll protokollet protokollets anteckningar minnesanteckningar"
    " fastställande fastställa godkännande godkänna genomgång tackar avtackning uppvärmning tjänstgörande jäv"
    # what has no matter of its own
    " övrigt övriga övrig frågor fråga frågestund allmänhetens diverse ärenden ärende information informationer"
    " informationsärenden informerar informationspunkter rapport rapporter rapportering rapporteringar"
    " rapporterar redovisning redovisningar delgivning delgivningar meddelande meddelanden skrivelser skrivelse"
    " handlingar anmälan anmälningar anmälningsärenden anmälda delegation delegationsbeslut delegeringsbeslut"
    " delegationsordning delegationsärenden inkomna nya aktuellt aktuella nytt nyheter medskick uppdrag"
    " uppdragslista uppgifter åtgärd åtgärder sedan förvaltning förvaltningen förvaltningschef"
    " förvaltningschefen chefen nämnd nämnder nämnden utskott arbetsutskott arbetsutskottet styrelse bolag"
    " direktion direktionen arbetsgrupp arbetsgrupper arbetsgruppen nätverk nätverket nätverken kommunen"
    " kommunerna kommuner kommun kommunalförbundet ledamot ledamöter ledamöternas punkt stående tema bakgrund"
    " syfte bilden utmaningar sammanfattning steg"
    # standing figures
    " ekonomi ekonomisk ekonomiska ekonomiskt budgetuppföljning månadsrapport månadsuppföljning månadsbokslut"
    " helårsprognos prognos internkontroll utfall"
    # elections
    " val väljs valärenden fyllnadsval avsägelse avsägelser entledigande representant representanter"
    " representation nominering vice ersättare"
    # how a matter comes and goes
    " förslag motion motioner motionen interpellation interpellationer enkel medborgarförslag e-förslag"
    " yttrande yttranden remiss remisser remissvar remitterad återrapport återrapportering återremiss"
    " återremitterad återremitterat svar besvarande fortsatt fortsättning uppföljning uppföljande utvärdering"
    " antagande anta revidering reviderad reviderade reviderat översyn ändring ändringar ändrad uppdatering"
    " uppdaterad ansökan ansökningar begäran beslut besluten inriktningsbeslut beslutet överklagan överklagande"
    " lägesrapport lägesbild delrapport slutrapport halvtidsrapport årsrapport erfarenheter utredning"
    " utredningen utskick samråd granskning hantering behandling diskussion samtal dialog beredning planering"
    " plan planer planen arbete arbetet läge status framtid framtida inför efter från till samt vid inom över"
    " under mellan med utan enligt genom avseende angående gällande rörande beträffande kring hos och eller av"
    " om för på i en ett den det de att som är ny två tre fyra första andra tredje bland annat gemensam"
    " gemensamt gemensamma tillfällig del delar fråga stöd kontroll verksamhet verksamheten"
    # kinds of papers, of which there is one for each of many things
    " detaljplan planbesked bygglov riktlinje riktlinjer rutin rutiner regler regel taxa taxor avgift avgifter"
    " avtal handlingsplan policy program strategi föreskrifter reglemente bidrag upphandling försäljning"
    " ombyggnad renovering".split()
)
"""Function words, too: the analyzer keeps them."""

ROUTINE_BEGINNINGS: tuple[str, ...] = (
    "val av",
    "fyllnadsval",
    "avsägelse",
    "avsägelser",
    "entledigande",
    "nomineringar till",
    "nominering till",
    "protokoll från",
    "föregående mötes",
    "minnesanteckningar från",
)
"""How titles begin that are routine whatever follows; compared without case and dots."""

NOT_ROUTINE_BEGINNINGS: tuple[str, ...] = (
    "val av plats",
    "val av leverantör",
    "val av lokal",
    "val av lokaler",
    "val av system",
    "val av alternativ",
)
"""How titles begin that look like one of these and are none: something is chosen, not somebody."""

TIMES_OF_YEAR: frozenset[str] = frozenset(
    "januari februari mars april maj juni juli augusti september oktober november december"
    " vår våren höst hösten sommar sommaren vinter vintern vt ht".split()
)
"""Words that tell one of a row of like items from the next, as figures do."""
