"""Names that people in Sweden bear, as facts: by generation and by language."""

_OLDER = """
Agneta Alf Anders Ann Anita Ann-Britt Ann-Christin Ann-Marie Arne Arvid Barbro Bengt Berit Bernt Berta Birger
Birgit Birgitta Bo Britt Britt-Marie Börje Christer Christina Curt Dagny Egon Einar Eivor Ella Elsa Elsie
Elvy Erland Evert Folke Georg Gerd Gertrud Gottfrid Greta Gun Gun-Britt Gunborg Gunhild Gunilla Gunlög Gunnar
Gunnel Gunvor Göran Gösta Göte Hans Harald Harriet Harry Helge Helmer Henry Hilding Hjördis Holger Inga
Inga-Lill Inge Ingegerd Ingemar Inger Ingrid Ingvar Irene Ivar Jan-Erik Jarl Karin Karl-Erik Kerstin Kjell
Kurt Lars-Åke Leif Lennart Lilian Lillemor Maj-Britt Majvor Margareta Margit Marianne Mona Monica Märta Nils
Olle Olof Ove Per-Olof Ragnar Ragnhild Rigmor Roland Rolf Roy Rune Signe Siv Sixten Solveig Stig Sture Sune
Sven Sven-Erik Sven-Olof Sylvia Tage Tord Tore Torsten Torvald Ulla Ulla-Britt Valborg Valter Verner Viola
Viveka Vivi-Anne Yngve Åke Åsa-Lill Östen
"""

_MIDDLE = """
Andreas Anette Anki Ann-Charlotte Ann-Sofie Anna Anna-Karin Anna-Lena Annelie Anneli Annette Annica Annika
Anton Bodil Boel Camilla Carina Carl Carl-Johan Carola Carolina Caroline Catarina Catharina Cecilia Charlotta
Charlotte Christian Christoffer Claes Conny Dag Dan Daniel David Dennis Ellinor Elisabet Elisabeth Erik Erika
Eva Eva-Lena Ewa Fredrik Gabriella Gert Glenn Greger Gustaf Hampus Harriet Helen Helena Helene Henrik Hillevi
Håkan Ing-Marie Ingela Jan Jan-Olof Jeanette Jens Jenny Jesper Jessica Joachim Joakim Johan Johanna John
Jonas Jonny Josefin Judith Jörgen Karina Karl Katarina Katrin Kenneth Kent Kristian Kristin Kristina
Kristoffer Lars Lars-Gunnar Lasse Lena Lina Linda Lisa Lise-Lott Lotta Lotten Louise Madeleine Magdalena
Magnus Malin Marcus Mari-Louise Maria Marie Marika Marina Markus Martin Martina Mats Mattias Michael Mikael
Monika Morgan Märit Niclas Nicklas Niklas Nina Ola Olov Pelle Per Per-Anders Per-Åke Pernilla Peter Petra
Pia Pontus Rickard Rikard Robert Roger Rose-Marie Sara Sofia Sofie Staffan Stefan Stellan Susanne Suzanne
Svante Sören Terese Therese Thomas Tina Tobias Tomas Tommy Torbjörn Torgny Ulf Ulrica Ulrika Urban Veronica
Veronika Victoria Viktoria Yvonne Åsa Örjan
"""

_YOUNGER = """
Adam Agnes Albin Alexander Alexandra Alice Alicia Alma Alva Amanda Amelie Angelica Astrid Axel Beatrice
Benjamin Bianca Casper Cornelia Ebba Edith Edvin Elias Elin Ella Ellen Elliot Elvira Emelie Emil Emilia Emma
Engla Erica Ester Evelina Fanny Felicia Felix Filip Filippa Frida Gabriel Gustav Hanna Hedda Hilda Hugo Ida
Ines Ingrid Isabella Isabelle Isak Jakob Jasmine Jennifer Jennie Jennie Joel Jonathan Josef Josefine Julia
Kajsa Karolina Kevin Kim Klara Leo Leon Liam Linn Linnea Linnéa Linus Lisen Liv Loke Love Lovisa Lucas Ludvig
Lukas Maja Malva Matilda Max Melker Melvin Mikaela Milton Minna Mira Moa Molly My Märta Måns Natalie Nathalie
Nellie Nils Noah Nora Nova Olivia Oliver Oscar Oskar Otto Patrik Paulina Philip Rasmus Rebecka Robin Ronja
Saga Sally Samuel Sandra Sanna Sebastian Selma Sigrid Simon Siri Stella Stina Svea Theo Tilda Tilde Tim
Tindra Tove Tuva Tyra Vera Viggo Viktor Vilgot Vilhelm Vilma William Wilma Ylva Zackarias Zophia
"""

SWEDISH_FIRST: tuple[tuple[str, ...], ...] = tuple(
    tuple(dict.fromkeys(names.split())) for names in (_OLDER, _MIDDLE, _YOUNGER)
)
"""Swedish given names of the old, of those at work and of the young."""

MIDDLE: tuple[tuple[str, ...], tuple[str, ...]] = (
    tuple("Maria Elisabeth Margareta Kristina Birgitta Linnea Sofia Helena Ingrid Viktoria Matilda".split()),
    tuple("Erik Gustav Olof Johan Anders Lennart Mikael Axel Henrik Alexander Ove Mattias".split()),
)
"""Second given names of women and of men."""

FOREIGN: dict[str, tuple[str, str]] = {
    "Finnish": (
        "Aino Antti Eero Eija Heikki Irja Jaana Jari Jouni Juha Jukka Kaisa Kirsi Leena Marja Markku Mikko Outi "
        "Pekka Pirjo Päivi Raija Riitta Satu Seppo Tarja Tiina Timo Tuula Veikko",
        "Ahonen Aalto Hakala Heikkinen Hietala Hämäläinen Järvinen Kallio Karppinen Kemppainen Kinnunen "
        "Koskinen Kumpula Laine Lahtinen Lehtonen Mattila Mäkelä Mäkinen Nieminen Niemi Ojala Partanen "
        "Rantanen Saarinen Salonen Tuominen Vaara Virtanen Väisänen",
    ),
    "Arabic": (
        "Abdullah Ahmad Ali Amal Amina Amira Fadi Farah Fatima Hadi Hanan Hassan Huda Ibrahim Iman Karim "
        "Khaled Layla Mahmoud Mariam Mohammed Mustafa Nadia Nour Omar Rania Reem Samir Samira Yousef Zainab",
        "Abbas Abdallah Ahmed Al-Hassan Al-Khatib Al-Rubaie Ayoub Aziz Bakir Darwish El-Sayed Farhat Habib "
        "Haddad Hamdan Hussein Ibrahim Issa Jaber Kassem Khalil Mansour Nasser Othman Saleh Shamoun Touma Youssef",
    ),
    "Persian": (
        "Ali-Reza Amir Arash Azadeh Babak Behnaz Dariush Farzaneh Fereshteh Hamid Kaveh Laleh Leila Maryam "
        "Mehdi Mina Nasrin Neda Niloufar Parisa Parvin Reza Roya Sepideh Shahin Shirin Soheila Zahra",
        "Afshar Ahmadi Akbari Amini Ansari Azizi Bahrami Ebrahimi Farahani Ghasemi Golzar Hosseini "
        "Hosseinzadeh Jafari Karimi Khosravi Moradi Mousavi Nouri Pourmand Rahimi Rezaei Sadeghi Tehrani Zand",
    ),
    "Kurdish": (
        "Awaz Azad Berivan Delal Dilan Dilba Evin Hêvin Jiyan Kawa Newroz Rojda Rojin Roj Serdar Sherin "
        "Shilan Soran Welat Zana Zelal",
        "Agac Aslan Baban Barzani Bozarslan Demir Karim Kaya Mahmoudi Mirza Omer Rashid Salih Sönmez Tofik Zaza",
    ),
    "Somali": (
        "Abdi Abdirahman Amina Asha Ayaan Faduma Farhiya Fartun Hawa Hodan Ifrah Ismail Khadra Leyla Mahad "
        "Najma Nimco Sagal Saynab Warsame Yasin",
        "Abdi Abdulle Aden Ali Egal Farah Guled Hersi Isse Jama Mohamud Muse Nur Osman Sheikh Warsame Yusuf",
    ),
    "Turkish": (
        "Ahmet Aylin Ayşe Burak Cem Deniz Ebru Elif Emine Emre Fatma Gülay Hakan Hatice Mehmet Murat Nuray "
        "Orhan Selin Serkan Sibel Yusuf Zeynep",
        "Acar Arslan Aydin Bulut Celik Demirci Dogan Erdogan Güler Kaplan Kilic Korkmaz Koç Özdemir Öztürk "
        "Polat Sahin Toprak Yildirim Yildiz Yilmaz",
    ),
    "Bosnian": (
        "Adnan Aida Ajla Almir Amela Amra Azra Belma Dalibor Damir Dragan Edin Elvir Emina Fikret Goran "
        "Indira Jasmina Lejla Mirela Mirsad Nedžad Nermina Sanela Senad Snežana Vesna Zlatan",
        "Avdić Babić Begović Bilalović Delić Dizdarević Filipovic Hadžić Hasanović Ibrahimovic Ivanovic "
        "Jovanović Kovač Kovačević Mehić Mujanovic Nikolić Omerović Pavlovic Petrovic Salihovic Selimović Softic",
    ),
    "Polish": (
        "Agnieszka Aleksandra Beata Bożena Dorota Ewa Grażyna Grzegorz Jolanta Joanna Katarzyna Krzysztof "
        "Małgorzata Marek Paweł Piotr Remigiusz Tomasz Wojciech Zbigniew",
        "Adamczyk Bielinski Dąbrowski Grabowska Jankowski Kaczmarek Kowalczyk Kowalski Kozlowska Krawczyk "
        "Lewandowski Mazur Nowak Nowicka Pawlak Szymanska Wieczorek Wisniewska Wojcik Zielinski",
    ),
    "Vietnamese": (
        "Anh Bao Duc Hoa Hung Huong Lan Linh Long Mai Minh Ngoc Phuong Quang Thao Thi Tuan Van",
        "Bui Dang Dinh Do Duong Ho Hoang Huynh Le Luong Ngo Nguyen Pham Phan Tran Truong Vo Vu",
    ),
    "Tigrinya": (
        "Abeba Abraham Almaz Aster Biniam Daniel Eden Feven Filmon Freweini Haben Helen Kidane Luwam Mebrahtu "
        "Merhawi Natnael Ruta Samuel Selam Senait Tesfay Yonas Zemen",
        "Abraha Asfaha Berhane Fessehaye Ghebremeskel Ghirmay Habte Haile Kahsay Kidane Mehari Negash Okbay "
        "Tekle Tesfamariam Tewelde Weldu Woldemariam Zerai",
    ),
    "English": (
        "Alan Amy Ben Brian Chloe Craig Emily George Grace Hannah Jack James Karen Kate Laura Megan Oliver Paul "
        "Rachel Sean Sophie Steven Susan Tracy",
        "Anderson Baker Brown Carter Clarke Cooper Davies Evans Fletcher Foster Green Harris Hughes Jackson "
        "Marsh Miller Parker Reed Roberts Smith Taylor Turner Walsh Wright",
    ),
    "German": (
        "Anke Bernd Birte Claudia Dieter Dirk Elke Friederike Gisela Heike Holger Ilse Jörg Jürgen Katja Klaus "
        "Lutz Manfred Monika Renate Sabine Silke Ulrike Uwe Wolfgang",
        "Bauer Becker Braun Fischer Hartmann Hoffmann Kaufmann Keller Klein Koch Krause Lehmann Müller Neumann "
        "Poetzsch Richter Schmidt Schneider Schulz Vogel Wagner Weber Zimmermann",
    ),
    "Spanish": (
        "Alejandro Alicia Antonio Carmen Claudia Cristian Diego Elena Fernanda Francisco Gloria Jaime Javier "
        "Jorge José Juan Lorena Luis Marcela Maria-José Miguel Paola Patricia Pilar Rodrigo Ximena",
        "Aguilar Araya Castillo Contreras Cortés Diaz Fernandez Flores Fuentes Garcia Gonzalez Gutierrez "
        "Hernandez Lopez Martinez Morales Muñoz Pereira Rojas Sanchez Soto Torres Vargas Vega Zuniga",
    ),
    "Nordic": (
        "Asbjørn Bente Birgir Bjørn Dorthe Eirik Geir Grethe Guðrún Halldór Hege Ingibjörg Jette Jón Jørgen "
        "Kirsten Morten Ragnheiður Sigurður Søren Torunn Trygve Øystein",
        "Andersen Bakke Bjarnadóttir Christensen Dahle Einarsson Hansen Haugen Jensen Jónsdóttir Kjær "
        "Kristjánsson Larsen Mortensen Møller Nygaard Olsen Sørensen Thomsen Tryggvadóttir Vik Østergaard",
    ),
}
"""Given names and surnames of those whose family came from elsewhere, by language."""

FATHERS: tuple[str, ...] = tuple(
    """
    Abraham Adam Albrekt Alfred Anders Andreas Arne Arvid Axel Bengt Benjamin Bernhard Bertil Birger Björn Carl
    Claes Christoffer Daniel David Edvard Einar Elias Eli Emanuel Erik Erland Filip Fredrik Gabriel Gottfrid
    Greger Gudmund Gunnar Gustaf Göran Hans Hemming Henrik Henning Herman Håkan Ingemar Ingvar Isak Ivar Jakob
    Jan Jeppe Joel Johan Johannes Jonas Josef Jöns Karl Knut Kristen Kristian Lage Lars Magnus Mårten Martin
    Mats Mattias Måns Mikael Nikolaus Nils Ola Olof Olov Oskar Otto Paul Per Peder Peter Petter Ragnar
    Rikard Robert Samuel Sigfrid Simon Staffan Stefan Sten Svante Sven Sören Thor Tomas Tor Torsten Tufve Ulf
    Valdemar Vilhelm Viktor Yngve Åke Östen
    """.split()
)
"""Fathers whose name and "-son" make a surname."""

NATURE: tuple[str, ...] = tuple(
    """
    Ahl Al Alm Asp Berg Björk Blom Borg Brand Bro Brunn By Bäck Båt Dahl Dal Djup Ed Ek El Eng Fager Fall Fin
    Fors Fred Frid Gran Grön Gull Gyllen Hag Hall Hammar Hed Hell Hjort Hög Holm Hult Häger Kjell Klint Kron
    Kvarn Käll Lager Land Lilje Lind Ljung Lund Löf Löv Malm Mo Mel My Mörk Norr Nord Ny Näs Palm Ring Ros
    Rosen Ryd Rönn Sand Sjö Skog Sol Ståhl Stads Sten Sterner Strand Ström Sund Svan Sved Säll Söder Tall Tjärn
    Torn Ull Val Vall Vester Vik Wahl Wall West Wester Wik Åker Ås Äng Öster Öhr Ö
    """.split()
)
NATURE_ENDS: tuple[str, ...] = tuple(
    """
    ander berg bergh blad blom borg bom by bäck crantz dahl dal dén ell eld en ert felt feldt fors fält gren grén
    hag hall holm holtz hult ing in ius kvist land lin lind ling lund lundh löf lööf man mark nell ner nér qvist
    quist rell roos roth rud stam stedt strand strandh ström stål sten stig sund ton vall vik wall wik én ér
    """.split()
)
"""Beginnings and endings that make a surname together: "Lind" + "gren"."""

SOLDIERS: tuple[str, ...] = tuple(
    """
    Alert Attling Bister Blixt Bly Boij Boman Brandt Brask Brodd Brusk Bång Dolk Drake Dragon Duva Fager Falk Fast
    Flink Flod Fork Fredh Frisk From Frost Glad Glans Granat Grip Grym Gråberg Hane Hast Hjelm Hurtig Hård Hök
    Igel Kask Klang Klinga Knekt Kock Kula Kulle Käck Lans Lans Lod Luf Lätt Modig Munter Mård Nöjd Orm Pil Pistol
    Plogh Prim Pålman Qvick Rapp Rask Rolig Rosell Rus Ryd Rytter Räf Sabel Sköld Skytt Skarp Slug Snygg Spjut
    Spets Stark Stolt Storm Stridh Ståhl Svärd Sträng Svahn Tapper Tiger Trana Trast Tropp Trygg Tupp Uggla Uhr
    Varg Vass Vester Vred Wass Åska Älg Örn
    """.split()
)
"""Names that soldiers were given: many are plain words too."""

PLACES: tuple[str, ...] = tuple(
    "Ale Alfta Berg Boda Borg Dahl Ed Falun Fors Gräs Hedemora Hjo Holm Kil Kumla Lerum Lund Mark Mora Nora "
    "Nordmark Orsa Sala Sand Skara Strand Sund Tierp Torsby Vara Vik Visby Åhus Öland Östmark".split()
)
"""Surnames that are places too."""

NOBLE: tuple[str, ...] = tuple(
    "af Ekenstam|af Geijerstam|af Klintberg|af Sandeberg|af Trolle|De Geer|de Besche|de la Gardie|de Maré|"
    "von Bahr|von Essen|von Heideman|von Knorring|von Otter|von Platen|von Rosen|von Schantz|von Sydow|"
    "von Wachenfeldt|von der Burg|Adlerstråhle|Cederhielm|Ehrenborg|Gyllenhammar|Lagercrantz|Leijonhufvud|"
    "Mannerfelt|Natt och Dag|Nordenskiöld|Oxenstierna|Reuterswärd|Silfverhjelm|Stiernstedt|van der Meer|van Dijk|"
    "ten Brink|El Yafi|Ben Amor|Da Silva|dos Santos|Di Marco".split("|")
)
"""Names of several words and of the nobility."""

ONSETS: tuple[str, ...] = tuple(
    """
    b b bj bl br d d dr f f fj fl fr g gl gr h h hj j j k k kl kn kr kv l l m m n n p pl r r s s sk sj sl sn st str
    sv t t tr v v w z
    """.split()
)
VOWELS: tuple[str, ...] = tuple("a a a a e e e e i i o o u u y å ä ö é".split())
CODAS: tuple[str, ...] = tuple("l ll n nn nd ng r rd rg rk rn s ss st t tt k ck d dt ld lk lm lt m".split())
LAST_CODAS: tuple[str, ...] = (
    "",
    "",
    *CODAS,
    "ell",
    "ier",
    "us",
    "is",
    "o",
    "ic",
    "ski",
    "ian",
    "ov",
    "ez",
    "el",
)
"""Syllables of surnames that nobody bears, so that shape and surroundings are learned and not a list."""
