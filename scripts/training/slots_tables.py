"""What stands in minutes beside people: organisations, places, roles, matters. Facts and compositions."""

AGENCIES: tuple[str, ...] = tuple(
    "Arbetsförmedlingen|Arbetsmiljöverket|Boverket|Brottsförebyggande rådet|CSN|Diskrimineringsombudsmannen|"
    "E-hälsomyndigheten|Energimyndigheten|ESF-rådet|Finansdepartementet|Folkbildningsrådet|Folkhälsomyndigheten|"
    "Försäkringskassan|Havs- och vattenmyndigheten|IMY|Inspektionen för vård och omsorg|IVO|Jordbruksverket|"
    "Konkurrensverket|Konsumentverket|Kriminalvården|Kronofogden|Kulturrådet|Lantmäteriet|Läkemedelsverket|"
    "Länsstyrelsen|Migrationsverket|MSB|Myndigheten för delaktighet|Myndigheten för yrkeshögskolan|MYH|"
    "Naturvårdsverket|Polisen|Polismyndigheten|Post- och telestyrelsen|Riksantikvarieämbetet|Riksarkivet|"
    "Skatteverket|Skogsstyrelsen|Skolforskningsinstitutet|Skolinspektionen|Skolverket|Socialdepartementet|"
    "Socialstyrelsen|Specialpedagogiska skolmyndigheten|SPSM|Statens institutionsstyrelse|Statskontoret|SMHI|"
    "Svenska kraftnät|Tillväxtverket|Trafikverket|Transportstyrelsen|UHR|Universitetskanslersämbetet|"
    "Upphandlingsmyndigheten|Utbildningsdepartementet|Vetenskapsrådet|Vinnova".split("|")
)
ASSOCIATIONS: tuple[str, ...] = tuple(
    "SKR|SKL|Sveriges Kommuner och Regioner|Göteborgsregionen|GR|Göteborgsregionens kommunalförbund|"
    "Skaraborgs kommunalförbund|Skaraborgs Kommunalförbund|Boråsregionen|Fyrbodals kommunalförbund|Fyrbodal|"
    "Sjuhärads kommunalförbund|Storsthlm|Kommunförbundet Skåne|Mälardalsrådet|Nyköping-Oxelösunds vattenverksförbund|"
    "Räddningstjänsten Väst|Södertörns brandförsvarsförbund|Avfall Sverige|Svenskt Vatten|"
    "VafabMiljö|Västtrafik|Skånetrafiken|Länstrafiken|Folktandvården|Närhälsan|Svenskt Näringsliv|Företagarna|LRF|"
    "Sveriges Lärare|Lärarförbundet|Lärarnas Riksförbund|Kommunal|Vision|Saco|LO|TCO|Vårdförbundet|Ledarna|"
    "SSR|Akademikerförbundet SSR|Sveriges Skolledare|Svenska kyrkan|Rädda Barnen|Röda Korset|Stadsmissionen|"
    "Friskis & Svettis|Hyresgästföreningen|Naturskyddsföreningen|Riksbyggen|HSB|Friluftsfrämjandet|SISU|"
    "Funktionsrätt Sverige|Synskadades Riksförbund|SRF|HSO|DHR|FUB|Attention|PRO|SPF Seniorerna|RPG|Centerpartiet|"
    "Socialdemokraterna|Moderaterna|Miljöpartiet|Vänsterpartiet|Liberalerna|Kristdemokraterna".split("|")
)
UNIVERSITIES: tuple[str, ...] = tuple(
    "Göteborgs universitet|Lunds universitet|Uppsala universitet|Umeå universitet|Örebro universitet|"
    "Linköpings universitet|Malmö universitet|Karlstads universitet|Stockholms universitet|Linnéuniversitetet|"
    "Mittuniversitetet|Luleå tekniska universitet|Mälardalens universitet|Chalmers|Chalmers tekniska högskola|"
    "KTH|Karolinska Institutet|Högskolan i Borås|Högskolan i Skövde|Högskolan i Halmstad|Högskolan i Gävle|"
    "Högskolan Väst|Högskolan Dalarna|Högskolan Kristianstad|Jönköping University|Södertörns högskola|"
    "Blekinge tekniska högskola|Sveriges lantbruksuniversitet|SLU|GU|RISE".split("|")
)
REGIONS: tuple[str, ...] = tuple(
    "Västra Götalandsregionen|VGR|Region Skåne|Region Halland|Region Örebro län|Region Jönköpings län|"
    "Region Dalarna|Region Gävleborg|Region Kronoberg|Region Kalmar län|Region Blekinge|Region Sörmland|"
    "Region Uppsala|Region Värmland|Region Västmanland|Region Västernorrland|Region Jämtland Härjedalen|"
    "Region Västerbotten|Region Norrbotten|Region Östergötland|Region Stockholm|Region Gotland|"
    "Business Region Göteborg|Landstinget i Värmland|Uppsala läns landsting".split("|")
)
FAMOUS_COMPANIES: tuple[str, ...] = tuple(
    "Ernst & Young|EY|KPMG|PwC|Ramboll|Sweco|WSP|Tyréns|Peab|Skanska|NCC|Vattenfall|Ellevio|Telia|Tieto|CGI|Visma|"
    "Atea|Volvo|Volvo Cars|SKF|Ericsson|Saab|IKEA|ICA|Coop|Attendo|Humana|Academedia|Samhall|Swedbank|Handelsbanken|"
    "Kommuninvest|Sydvatten|Preem|Inera|Google|Microsoft|Facebook".split("|")
)
COMPANY_WORDS: tuple[str, ...] = tuple(
    "Konsult|Fastigheter|Bygg|Utbildning|Kompetens|Arkitekter|Entreprenad|Revision|Omsorg|Data|Måltider|Trafik|"
    "Buss|Konsulting|Ledarskap|Teknik|Maskin|El|Miljö|Advokatbyrå|Skog".split("|")
)
LANDSCAPES: tuple[str, ...] = tuple(
    "Blekinge|Bohuslän|Dalarna|Dalsland|Gotland|Gästrikland|Halland|Hälsingland|Härjedalen|Jämtland|Lappland|"
    "Medelpad|Norrbotten|Norrland|Närke|Skaraborg|Sjuhärad|Skåne|Småland|Svealand|Södermanland|Uppland|Värmland|"
    "Västerbotten|Västergötland|Västmanland|Ångermanland|Öland|Östergötland|Götaland|Bergslagen|Roslagen|"
    "Siljansbygden|Tornedalen|Vätterbygden|Mälardalen|Österlen|Västra Götaland|Västsverige|Sydsverige|Norra Skåne|"
    "Södra Halland".split("|")
)
ALSO_WORDS: tuple[str, ...] = tuple(
    "Vara|Mark|Ale|Kil|Berg|Mora|Lund|Sala|Orsa|Hjo|Habo|Hylte|Tibro|Kumla|Bjuv|Boden|Ånge|Hofors|Flen|"
    "Lilla Edet".split("|")
)
"""Municipalities that are words, surnames or given names too, and short ones that look like none."""
COUNTRIES: tuple[str, ...] = tuple(
    "Sverige Norge Danmark Finland Island Tyskland Frankrike Spanien Italien Polen Estland Lettland Litauen "
    "Ukraina Syrien Irak Afghanistan Eritrea Somalia Turkiet Kanada Skottland England Nederländerna Belgien "
    "Norden Europa Bosnien USA".split()
)
CITIES_ABROAD: tuple[str, ...] = tuple(
    "Oslo Köpenhamn Helsingfors Reykjavik Berlin Hamburg Bryssel Paris London Rom Barcelona Riga Tallinn Vilnius "
    "Kyiv Warszawa Århus Bergen Trondheim Åbo Vasa Toronto Glasgow Dublin Wien Amsterdam".split()
)
PLACE_STARTS: tuple[str, ...] = tuple(
    "Alm Ask Berg Björk Brunn By Dal Ek Fager Gran Gräs Hag Hammar Hed Hult Kvarn Källe Lind Ljung Löv Mal Mossa "
    "Näs Ny Ram Ros Rud Sand Sjö Skog Sten Stor Svan Söder Tall Tor Tuna Ull Val Vik Väster Åker Ås Äng Öster".split()
)
PLACE_ENDS: tuple[str, ...] = tuple(
    "arp berg berga bo bro bruk by bygd dal dala eryd fors hamn holm hult köping lanna lösa mo näs ryd rum sele "
    "skog stad strand sund tofta torp träsk tuna um vall vik ved viken ås ånger ö".split()
)
STREETS: tuple[str, ...] = tuple(
    "Storgatan|Kungsgatan|Skolgatan|Järnvägsgatan|Nygatan|Kyrkogatan|Drottninggatan|Stora torget|Hamngatan|"
    "Parkvägen|Lasarettsgatan|Anders Personsgatan|Björkvägen|Södra vägen|Norra Strandgatan|Ringvägen|Torggatan|"
    "Prästgatan|Vasagatan|Gamla Landsvägen|Bangårdsvägen".split("|")
)
BUILDINGS: tuple[str, ...] = tuple(
    "Folkets hus|Hotell Gästis|Kulturhuset Lyran|Scandic Opalen|Medborgarhuset|Bergasalen|Lindholmens konferenscenter|"
    "Gullvivan|Munkedalssalen|Kvarnen|Näckrosen|Norra sammanträdesrummet|Tallens äldreboende|Björkhallen|"
    "Hörsalen Vingen|Residenset|Gamla rådhuset|Folkparken|Konserthuset|Slottsbiografen|Allégården|Solgården".split(
        "|"
    )
)
SYSTEMS: tuple[str, ...] = tuple(
    "Ladok Skola24 Vklass Unikum TEIS Edlevo IST Prorenata Procapita Treserva Lifecare Combine Viva Pulsen Teams "
    "Zoom Stratsys Platina Ciceron Evolution Public360 Hypergene Raindance Heroma Winlas Alvis Indra "
    "Dexter Classroom Skolon Inläsningstjänst Polyglutt LifeCare KOLADA Kolada Agresso SITHS Draftit "
    "Canvas Excel SharePoint Kivra Cosmic".split()
)
ROLES: tuple[str, ...] = tuple(
    "ordförande|vice ordförande|1:e vice ordförande|2:e vice ordförande|sekreterare|rektor|biträdande rektor|"
    "förvaltningschef|skolchef|utbildningschef|barn- och utbildningschef|socialchef|kommundirektör|kommunchef|"
    "kommunsekreterare|nämndsekreterare|ekonomichef|ekonom|controller|verksamhetschef|enhetschef|HR-chef|"
    "personalchef|utvecklingsledare|projektledare|processledare|strateg|folkhälsostrateg|säkerhetschef|jurist|"
    "miljöchef|miljöinspektör|planarkitekt|bygglovshandläggare|stadsarkitekt|fritidschef|kulturchef|"
    "bibliotekschef|näringslivschef|kommunikatör|utredare|samordnare|handläggare|medicinskt ansvarig sjuksköterska|"
    "tf. förvaltningschef|tf rektor|bitr. skolchef|vd|områdeschef|avdelningschef|kvalitetsutvecklare|studievägledare|"
    "oppositionsråd|kommunalråd|regionråd|ersättare|ledamot|"
    "kassör|revisor|ordf.|v. ordf.|sekr.|avd.ch|adj.|facklig företrädare|förbundsdirektör".split("|")
)
PARTIES: tuple[str, ...] = tuple("S S S M M M C C V L KD MP SD SD".split())
OLD_PARTIES: tuple[str, ...] = tuple("s s m m c v fp kd mp sd".split())
BOARDS: tuple[str, ...] = tuple(
    "kommunstyrelsen|kommunfullmäktige|barn- och utbildningsnämnden|utbildningsnämnden|socialnämnden|"
    "vård- och omsorgsnämnden|miljö- och byggnadsnämnden|byggnadsnämnden|kultur- och fritidsnämnden|"
    "tekniska nämnden|samhällsbyggnadsnämnden|valnämnden|överförmyndarnämnden|gymnasienämnden|förskolenämnden|"
    "individ- och familjenämnden|arbetsmarknadsnämnden|servicenämnden|trafiknämnden|hälso- och sjukvårdsnämnden|"
    "regionstyrelsen|regionfullmäktige|folkhälsorådet|pensionärsrådet|handikapprådet|tillgänglighetsrådet|"
    "ungdomsfullmäktige|kommunstyrelsens arbetsutskott|utbildningsnämndens arbetsutskott".split("|")
)
NETWORKS: tuple[str, ...] = tuple(
    "Gymnasienätverket|Grundskolenätverket|Förskolenätverket|Utbildningschefsnätverket|Utbildningschefs nätverket|"
    "Vuxenutbildningsnätverket|Elevhälsonätverket|Socialchefsnätverket|Ekonomichefsnätverket|HR-nätverket|"
    "Bibliotekschefsnätverket|Kommunchefsnätverket|Kulturchefsnätverket|Beredskapsnätverket|IM-gruppen|"
    "Teknikcollege|Vård- och omsorgscollege|Lärarutbildningens samverkansråd|Samverkansrådet|Miljösamverkan|"
    "Studievägledarnätverket|Fritidsnätverket|Digitaliseringsrådet|Arkivnätverket|Nätverket för förskolechefer".split(
        "|"
    )
)
CLUBS: tuple[str, ...] = (
    "IF Elfsborg",
    "IFK Göteborg",
    "GAIS",
    "Frölunda HC",
    "Redbergslids IK",
    "Skövde AIK",
)
SCHOOL_STARTS: tuple[str, ...] = tuple(
    "Karin Boye|Astrid Lindgren|Sven Erikson|Elof Lindälv|Erik Dahlberg|Selma Lagerlöf|Carl Engström|Linné|"
    "Björk|Ek|Sol|Berga|Norr|Söder|Väster|Öster|Fågel|Kärr|Lind|Brunns|Torp|Ås|Kyrk|Central|Ängs|Sjö|Allé".split(
        "|"
    )
)
TOPICS: tuple[str, ...] = tuple(
    "budgetläget|kompetensförsörjningen|elevhälsans arbete|dimensioneringen av gymnasieutbildningen|måltidsavgifterna|"
    "skolskjutsreglerna|bredbandsutbyggnaden|äldreomsorgens bemanning|detaljplanen|lokalbehovet|upphandlingen|"
    "sommarjobben|vattenskyddsområdet|trygghetsmätningen|det systematiska kvalitetsarbetet|samverkansavtalet|"
    "arbetsplatsförlagt lärande|vuxenutbildningens utfall|snöröjningen|den nya språklagen|delårsrapporten|"
    "medborgarförslaget|heltidsresan|sjukfrånvaron|antagningen till gymnasiet|digitaliseringen|krisberedskapen|"
    "biblioteksplanen|fritidsgårdarnas öppettider|avfallsplanen|översiktsplanen|bidragsreglerna|internkontrollplanen|"
    "verksamhetsplanen|läsåret som gått|statsbidragen|betygsresultaten|frånvaron i grundskolan|den nya läroplanen|"
    "föreningsbidragen|den kommande revisionen|skolornas lovskola|studie- och yrkesvägledningen|taxan för vatten".split(
        "|"
    )
)
WORD_STARTS: tuple[str, ...] = tuple(
    "arbetsmiljö|avfalls|avtals|barn|barnrätts|behovs|biblioteks|bostads|bygg|data|demokrati|digitaliserings|ekonomi|"
    "elev|energi|familje|fastighets|flykting|folkhälso|forsknings|fritids|gymnasie|hälso|idrotts|integrations|it-|"
    "kompetens|konsument|kost|krishanterings|kultur|kvalitets|landsbygds|lokal|lovskole|lärar|mark|miljö|måltids|"
    "närings|omsorgs|parkerings|personal|planerings|praktik|renhållnings|samverkans|skol|social|språk|säkerhets|"
    "taxe|teknik|tillgänglighets|tillsyns|trafik|ungdoms|utbildnings|vatten|vård|väg|värdegrunds|äldre|översikts".split(
        "|"
    )
)
WORD_ENDS: tuple[str, ...] = tuple(
    "analysen|ansvaret|arbetet|avgifterna|bilden|budgeten|dagarna|dialogen|enkäten|forumet|frågorna|förslaget|garantin|"
    "insatserna|investeringen|kartan|kedjan|kostnaderna|kravet|lagen|lyftet|läget|lösningen|målen|mätningen|ordningen|"
    "perspektivet|piloten|planen|platserna|policyn|processen|programmet|projektet|prognosen|reformen|rutinen|satsningen|"
    "statistiken|stödet|strategin|systemet|underlaget|utredningen|veckan|visionen|översynen".split("|")
)
"""Beginnings and endings of compounds that name a matter, so that a new word with a capital is no name."""
SLOGANS: tuple[tuple[str, ...], tuple[str, ...]] = (
    tuple("Aktiv Attraktiv Bra Digital Frisk God Grön Gemensam Hel Hållbar Levande Likvärdig Ljus Ny Nära Rätt Röd "
          "Säker Smart Stark Stor Trygg Tydlig Ung Varm Växande Öppen".split()),
    tuple("Arena Barndom Bas Fritid Framtid Grund Hälsa Kraft Kultur Landsbygd Lust Läsning Miljö Mark Mat Natur Plats "
          "Resa Scen Skola Stad Start Stig Trafik Tråd Vardag Vård Väg Vår Ås".split()),
)  # fmt: skip
"""Two words with capitals that name a project and nobody: "Ung Arena"."""
THINGS: tuple[str, ...] = tuple(
    "förslag till budget|underlaget|tidplanen|årsredovisningen|riktlinjerna|handlingsplanen|rapporten|enkäten|"
    "avtalet|remissvaret|tjänsteskrivelsen|statistiken|presentationen|yttrandet|planen|statistiken för läsåret|"
    "ansökan|motionen|uppföljningen|kartläggningen|delegationsordningen|föreskrifterna|ägardirektiven".split(
        "|"
    )
)
MONTHS: tuple[str, ...] = tuple(
    "januari februari mars april maj juni juli augusti september oktober november december".split()
)
WEEKDAYS: tuple[str, ...] = tuple("måndag tisdag onsdag torsdag fredag".split())

NAMED_AFTER: tuple[str, ...] = tuple("väg gata torg plats backe park gränd allé hus minne gård".split())
"""What bears somebody's name and is a place."""

WORKS: tuple[tuple[str, ...], ...] = (
    tuple("Blå Mörk Klar Stilla Röd Vild Gyllene Första Sista Lilla Den Över Under Vår Kalla Nya".split()),
    tuple(
        "Höst Timmen Sikt Gryning Dagen Stormen Fjärden Resan Berget Laxen Natten Vinden Isen Bron Snön".split()
    ),
)
"""Exercises, films and plays: two words with capitals that name nobody."""
