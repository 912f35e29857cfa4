"""What names of people look like in minutes. Evidence, never a requirement: no list holds every name."""

_NORDIC = """
Abbe Adam Adina Adrian Agda Agne Agnes Agneta Agnetha Aina Albert Albin Alexander Alexandra Alf Alfhild
Alfred Algot Alice Alicia Alma Alva Alvar Alve Alvin Amalia Amanda Amelia Amelie Anders Andrea Andreas André
Angela Angelica Angelika Anita Anja Ann Anna Annah Annalena Annbritt Anne Anneli Annelie Annelore Annette
Annica Annicka Annie Annika Annkatrin Annsofi Annsofie Anton Antonella Antonia Arne Arnold Aron Arthur Arvid
Assar Astrid Axel Barbara Barbro Beate Bengt Benjamin Benny Berit Bernhard Bernt Bert Bertil Betty Bianca Birger
Birgit Birgith Birgitta Birthe Bitte Bjarne Björn Bo Bodil Boel Bosse Britt Britta Brittmari Börje Calle
Camilla Carin Carina Carsten Carita Carl Carola Carolin Carolina Caroline Casper Cassandra Catarina Catharina
Cathrin Cathrine Cecilia Charlie Charlotta Charlotte Christel Christer Christian Christin Christina
Christine Christoffer Christopher Claes Clara Clas Claudia Conny Cornelia Dagmar Dagny Dan Daniel Daniela
Daniella David Davida Dennis Desirée Diana Dick Doris Dorotea Ebba Eddie Edit Edith Edvard Edvin Edward Egon
Eila Einar Eira Eli Elias Elin Elina Elinor Elis Elisabet Elisabeth Elise Ella Ellen Ellinor Elna Elof Elon
Elov Elsa Else Elsie Elsy Elvira Elvy Elwy Emelie Emil Emilia Emilie Emma Emmelie Emmy Enar Engelbrekt Engla
Erica Erik Erika Erland Erling Ernst Ester Esther Eva Evald Evalena Evalotta Evelina Evert Ewa Fabian Fanny
Felicia Felix Filip Filippa Finn Folke Franciska Frank Fredric Fredrik Fredrika Frej Freja Frida Fritiof Frits
Gabriel Gabriela Gabriella Georg Gerd Gerda Gerry Gert Gertrud Gideon Gisela Glenn Gottfrid Graziella Greger
Greta Gudrun Gull Gun Gunborg Gunbritt Gunda Gunde Gunhild Gunilla Gunlög Gunn Gunnar Gunnel Gustaf Gustav
Gustava Göran Gösta Göte Göthe Hadar Hampus Hanna Hannah Hanne Hannele Hannes Hans Harald Harriet Harry
Hasse Hedda Hedvig Heidi Helen Helena Helene Helge Helmer Helmi Helny Helén Henning Henny Henric Henrica
Henrik Henry Herbert Herman Hilda Hilding Hillevi Hilma Hjalmar Hjalte Hjördis Holger Hugo Hulda Håkan Ida
Inez Inga Ingalena Ingalill Ingbritt Inge Ingegerd Ingela Ingemar Inger Ingmar Ingmarie Ingrid Ingvar Ingvor
Irene Iris Irma Iréne Isa Isabel Isabell Isabella Isabelle Isak Ivan Ivar Iwar Jack Jacob Jakob James Jan
Jane Janet Janina Janne Jarl Jasmine Jeanette Jeanna Jeanne Jeannette Jennie Jenny Jens Jerker Jerry Jesper
Jessica Jessika Jill Jim Jimmie Jimmy Jo Joacim Joakim Joel Johan Johanna Johannes John Johnny Jon Jonas
Jonatan Jonathan Jonna Jonny Jörn Josef Josefin Josefina Josefine Jossan Judit Judith Julia Julie Jörgen Kai
Kaisa Kaj Kajsa Kalle Karin Karina Karl Karla Karolin Karolina Karoline Kaspar Kasper Katarina Katharina
Kathrin Kathrine Katja Katrin Katrine Kay Kennet Kenneth Kenny Kent Kenth Kerstin Kevin Kickan Kicki Kim Kirsten
Kitty Kjell Kjerstin Klara Klas Knut Krister Kristian Kristianne Kristin Kristina Kristine Kristofer
Kristoffer Kurt Lage Laila Lars Lasse Leif Lena Lennart Leo Leon Leonard Lilian Lillemor Lillian Lilly Lina
Linda Linn Linnea Linnéa Linus Lisa Lisbet Lisbeth Lise Liselott Liselotte Lizette Lolita Lotta Lotten Lotti
Louise Love Lovis Lovisa Lowe Lucas Ludvig Ludwig Lukas Lykke Madeleine Madelene Magdalena Magnus Maj Maja
Majken Majvor Malin Malte Malva Manne Marcus Margareta Margaretha Margit Margita Margot Margret Margreth
Mari Maria Mariana Mariann Marianne Marie Mariella Marielle Mariette Marika Marina Marita Marlene Martin
Martina Mary Mathias Matilda Mats Mattias Mattis Matts Matz Maud Maximilian Maximus Maxine May Melissa
Melker Melvin Merete Mia Michael Michaela Michelle Mikael Mikaela Mikaëla Milla Milo Mimmi Minna Miriam Moa
Molly Mona Monica Monika Morgan Märet Märit Märta Märtha Måns Mårten Nadja Nanna Natalie Nathalie Nicklas
Niclas Nicole Nike Niklas Nikolina Nils Nina Ninni Nisse Noah Nora Nova Ola Olaf Olav Ole Olga Olivia Olle
Olof Olov Oscar Oskar Ossian Otto Ove Patric Patricia Patrick Patrik Paul Paula Paulina Pauline Peder Pella
Pelle Penilla Per Pernilla Peter Petra Petronella Petter Philip Pia Pierre Pontus Pyret Pär Ragnar Ragnhild
Rasmus Rebecca Rebecka Regina Reine Richard Rickard Rigmor Rikard Rita Ritva Robert Robin Roger Roine Roland
Rolf Ronja Ronny Ros-Marie Rosa Rosanna Rose Rosie Rosita Rosmarie Roy Ruben Runa Rune Runo Ruth Sabina Saga
Sally Samuel Sandra Sanna Sanny Sara Sarah Sassa Sebastian Selma Severin Sigbritt Sigfrid Signe Sigrid
Sigurd Sigvard Simon Simone Siri Siv Siw Sixten Sofia Sofie Solbritt Solveig Sonja Sonny Sophia Sophie
Staffan Stefan Stefania Stefanie Stella Stellan Sten Stig Stina Stine Sture Sune Susann Susanna Susanne
Suzanne Svante Svea Sven Svenerik Svenning Sverker Sylvia Synnöve Sören Tage Tanja Tekla Teo Teres Teresa
Terese Thea Theo Theres Theresa Therese Theresia Therése Thomas Thorbjörn Thord Thore Thure Tilda Tilde
Tilly Tim Timmy Tina Tindra Tintin Tobias Tom Tomas Tommy Toni Tony Tor Torbjörn Tord Tore Torgils Torgny
Torkel Torsten Torun Torvald Totte Tova Tove Tryggve Ture Tuva Tyko Tyra Ulf Ulla Ulla-Karin Ullabritt
Ulrica Ulrik Ulrika Uno Urban Ursula Valter Vanessa Vanja Vega Vendela Vera Verner Veronica Veronika Victor
Victoria Vidar Viggo Viking Viktor Viktoria Vilgot Vilhelm Vilhelmina Vilma Vincent Viola Viveca Viveka Vivi
Vivianne Walter Werner Wilhelm William Wilma Wiveca Ylva Yngve Yrsa Yvonne Zacharias Zara Zophia Åke Åsa
Åsa-Lill Åsalill Örjan Östen
Allan Amandus Anette Berndt Bibbi Brita Catrin Charlott Clary Curt Dorothea Eivor Enock Ernfrid Eskil Estrid
Evy Fia Freddy Fritz Gillis Gittan Gullan Gullvi Gunvor Görel Halvar Henrietta Ilse Ingegärd Irmelin Isac
Jannica Jannike Jeanett Joachim Joline Juliana Julius Justus Jytte Jöran Karna Karola Katti Kattis Kersti Kia
Liza Lottie Maggan Magnhild Mait Majbritt Majja Majlis Malena Maritha Maritza Mathilda Melina Micael Milton
Mimi Nanette Nanny Nelly Nettan Nicke Noomi Orvar Osvald Pehr Peo Ragne Raoul Reinhold Renée Robban Seved Sigge
Signhild Sigvald Sivert Sofi Solvig Sussi Sussie Tette Titti Tora Towe Valborg Valdemar Vibeke Wanja Yvette
Zackarias Zandra Öjvind
"""

_FINNISH = """
Aila Aimo Aino Aki Antero Antti Anu Arja Arto Asta Biret Eero Eeva Eija Elli Erja Erkki Esa Esko Hannu
Heikki Heli Helinä Hilkka Ilkka Ilmari Irja Irmeli Jaak Jaakko Jaan Jaana Jari Jarkko Jarmo Jouko Jouni Juha
Juhani Jukka Jussi Jyrki Kaarel Kaarina Kaija Kalevi Kari Kati Katri Kimmo Kirsi Lajla Lauri Leena Liisa
Maarit Maija Mare Maritta Marja Marjatta Marjo Markku Marko Markus Matti Merja Mervi Mika Mikko Mirja Máret
Niina Nilla Olavi Olli Osmo Outi Paavo Pasi Pauli Pekka Pentti Petri Pirjo Pirkko Päivi Raija Raimo Raisa
Reijo Reino Riikka Riitta Risto Saara Sami Sari Satu Seija Seppo Simo Sirpa Taina Tapani Tapio Tarja Tarmo
Teemu Teija Tero Terttu Teuvo Tiina Tiiu Timo Toivo Tuija Tuomas Tuomo Tuula Tõnu Urpo Vesa Ville Virpi
Väinö Áile Ánte Ülle
"""

_DANISH_NORWEGIAN_ICELANDIC = """
Aase Annemette Are Arild Asbjørn Aud Bente Birgir Birgitte Bjørg Bjørn Brynhildur Eirik Eivind Espen Frode
Geir Grete Grethe Gro Gunnhildur Guðrún Halldor Halldór Hege Helle Hilde Håkon Håvard Ingeborg Jette Jóhanna
Jón Jørgen Jørn Karsten Kirstine Kjartan Kristján Kåre Lene Lone Magne Marit Mette Morten Niels Odd Oddny
Oddvar Olafur Pernille Preben Pål Ragnheiður Randi Rikke Rolv Sigmund Sigríður Sigurður Sindre Snorri Stein
Steinar Stian Svein Søren Terje Tone Torunn Trine Trond Trygve Turid Unni Vegard Vigdis Ólafur Øystein
Øyvind
"""

_WEST_ASIAN = """
Abbas Abdallah Abdel Abdelaziz Abdirahman Abdul Abdulkadir Abdullah Adel Adnan Afram Ahlam Ahmad Ahmed Ahmet
Aida Aisha Akram Alaa Ali Amal Amin Amina Amir Amira Ammar Anas Anwar Ara Aram Arman Asad Asma Aster Awaz
Aya Ayman Ayse Ayşe Azad Aziz Aziza Bahar Bakr Baran Barzan Bashar Basim Bassam Bedros Berivan Bilal Burhan
Cemal Cigdem Dalal Dana Dania Daoud Delal Deniz Dilan Dilba Diyar Dler Dunia Ebru Elif Emine Emre Enis Erdal
Erkan Esra Eyad Fadi Fadia Fahed Fahim Faisal Farah Farid Farida Faris Farouk Fathi Fatima Fatma Fatme
Fikret Firas Fouad Fuad George Ghada Ghassan Gilgamesh Gülay Gülsen Habib Hadi Hadil Hadiya Hakan Hala Hamid
Hamza Hana Hanan Hani Hasan Hassan Hatice Hayat Heval Hevin Hiba Hisham Houda Huda Husam Hussain Hussein
Hüseyin Ibrahim Ibtisam Idris Ilhan Imad Iman Inas Isam Ismail Ismet Issa Iyad Jabbar Jalal Jamal Jamil
Jamila Jasim Jawad Jihad Jiyan Joumana Kadir Kamal Kamil Karam Karim Karima Karwan Kawa Kemal Khadija Khaled
Khalid Khalil Kristal Lamia Latifa Layla Leila Leyla Lokman Loubna Mahdi Maher Mahmoud Mahmud Mahmut Majed
Majid Malak Manal Mansour Mariam Marwa Marwan Maryam Mazen Medine Mehmet Meryem Metin Milad Mina Mohamad
Mohamed Mohammad Mohammed Mounir Moustafa Muhammad Mukhtar Muna Munir Murad Murat Musa Mussa Mustafa
Mustapha Nabil Nabila Nada Nadia Nadim Nagham Nahla Najat Najib Najla Naser Nasrin Nasser Nawal Nazım Nermin
Nesrin Nidal Nisrin Nizar Nooshi Nour Nur Nura Nuri Omar Omer Osama Osman Othman Ozan Qasim Raed Rafat Rafik
Raghad Raja Ramazan Rami Rana Rania Rasha Rashid Rawan Razan Reem Resul Riad Rifat Rim Roj Rojda Rojin Ronak
Roza Rozin Rukan Saad Sabah Sabri Sadik Safa Sahar Said Saida Sakine Salah Salam Saleh Salim Salima Salma
Salman Salwa Samar Samer Samir Samira Sanaa Saud Selahattin Selim Selin Serdar Serkan Seyran Shadi Shahin
Shawki Shereen Sherif Shilan Shirin Sibel Siham Sinan Sozan Suha Suhad Suleiman Suleyman Sultan Suzan Taha
Tahir Talal Taleb Tamer Tarek Tarik Tariq Thamer Turgut Tuğba Ufuk Umar Wael Wafa Waleed Walid Wassim Yahya
Yakub Yara Yaser Yasin Yasir Yasmin Yasmine Yassin Yilmaz Younes Younis Yousef Youssef Yusuf Zahra Zainab
Zakaria Zaki Zana Zaynab Zeinab Zelal Zeynep Ziad Zozan
"""

_BALKAN = """
Adis Admir Agim Agron Ajla Aldin Aleksandar Aleksandra Alen Almir Amar Amela Amer Amra Aneta Arben Arbër
Ardian Arijana Armin Arsim Arta Azra Bajram Bashkim Bekim Belma Besim Biljana Blerim Blerta Bogdan Bojan
Boris Borislav Božo Branka Branko Burim Dalibor Damir Danijel Danijela Darko Davor Dejan Dijana Dino Dragan
Dragana Drita Dubravka Dušan Dženan Edin Edina Edita Elma Elmir Elvedin Elvir Elvis Emina Emir Enes Enisa
Ensar Ermin Erna Esad Fadil Faruk Fatmir Faton Flamur Gjyle Goran Gordana Hajrudin Halil Haris Haso Igor
Ilija Ilir Indira Irfan Ivana Ivica Jadranka Jasenka Jasmin Jasmina Jasminka Jelena Josip Jovan Jovana
Katica Kenan Kosta Krunoslav Lejla Ljiljana Ljubica Luka Lulzim Majda Marijana Marin Mario Mensur Merima
Mersiha Mevlida Mihajlo Milan Milena Milica Milorad Miloš Mirela Mirjana Mirko Mirna Miroslav Mirsad Mirsada
Mirza Mladen Muamer Muhamed Munira Nadira Naim Nataša Nebojša Nedžad Nenad Nermina Nihad Nikola Nusret
Ognjen Petar Predrag Rade Radmila Radovan Ragip Ratko Refik Remzija Rusmir Sabahudin Sabit Safet Samra Sanel
Sanela Sanja Saša Sead Selvir Semir Senad Senada Sevdije Shpresa Sladana Slavica Slađana Slobodan Snežana
Srdan Srđan Stanko Stevan Suad Suada Sulejman Svetlana Tatjana Teuta Tihana Tomislav Vedad Vesna Vjosa
Vladan Vladimir Vlado Xhevat Zdenka Zdenko Zlata Zlatan Zlatko Zoran Zorica Đorđe Željko
"""

_PERSIAN = """
Afsaneh Afshin Akbar Alireza Amirali Anahita Arash Arezo Arezu Arian Arsalan Arya Ashkan Asif Atefeh Azadeh
Azita Babak Bahareh Bahman Bahram Banafsheh Behnam Behrouz Behzad Bijan Darius Dariush Ebrahim Ehsan Elaheh
Elham Esmail Fahimeh Faranak Farhad Fariba Fariborz Farideh Farshad Farshid Farzad Farzaneh Fereshteh
Firoozeh Firouz Forough Forugh Ghasem Ghazal Ghodrat Golnaz Gul Gulalai Habibollah Hamed Hamideh Hedayat
Homa Hooman Hormoz Hossein Houshang Imran Iraj Jafar Jahangir Jalil Javad Kamran Kaveh Kazem Keyvan Khosro
Kiana Kianoush Kourosh Laleh Mahin Mahmood Mahnaz Mahsa Mahtab Mandana Manijeh Mansoor Masoud Masoumeh Mehdi
Mehran Mehrdad Mehrnoosh Mitra Mohsen Mojgan Mojtaba Morteza Nader Naghmeh Nahid Narges Nargess Nasim Nasir
Naveed Navid Nazanin Negar Negin Niloufar Nima Niusha Omid Parastoo Pari Parisa Parvaneh Parvin Payam Pedram
Pegah Peyman Pooya Pouran Pouya Rahim Rahman Ramin Reza Roozbeh Roya Sadia Saeed Saima Saman Sanaz Sepideh
Setareh Shabnam Shahab Shahid Shahla Shahram Shahriar Shahrzad Shima Shiva Shohreh Shokoufeh Siamak Sima
Simin Soheila Sohrab Soraya Soroush Taher Tahereh Tara Touraj Usman Vahid Wahid Yalda Yasaman Zabi Zohreh
Zubair
"""

_AFRICAN = """
Abdi Abdifatah Abdikadir Abdinasir Abdiqani Abdiwahid Abeba Abel Abraham Abshir Adan Aden Adiam Afeworki
Alem Alhassan Almaz Amanuel Anab Asha Asli Awil Ayaan Ayan Bashir Bereket Berhane Bile Biniam Cabdi Chidi
Chinedu Dahabo Dahir Dawit Dega Deqa Ebla Ebrima Efrem Emeka Ermias Faadumo Faduma Fadumo Faiza Farhan
Farhiya Fartun Fatou Feven Filmon Fowsiya Freweyni Ghebre Girmay Guled Haben Habiba Hagos Haile Halima
Halimo Hamdi Hawa Hibo Hiwot Hodan Hodo Hussen Idil Ifrah Iftin Ikran Isaias Ismahan Istahil Jama Kadra
Kaltun Khadra Kidane Kidist Kofi Kwame Ladan Lamin Leylo Liban Luam Luul Luwam Mamadou Mariama Maryan
Mebrahtu Mehari Merhawi Meron Mesfin Mikias Mohamud Moussa Muhidin Mulu Mumtaz Muse Nasra Nasteexo Natnael
Ndeye Ngozi Nimco Nuh Olufemi Ousman Ousmane Quman Rahel Rahwa Robel Ruta Sagal Sahra Samatar Samrawit Selam
Semhar Senait Shamso Shukri Simret Solomon Suban Sucaad Sulayman Tekle Tesfaye Tewelde Tigist Tsegay Ubah
Wanjiru Warsame Winta Yared Yaya Yohannes Yonas Yonis Yordanos Yusra Zamzam Zewdi
"""

_WESTERN = """
Aaron Adele Adriana Aidan Alain Alan Alberto Alejandra Alejandro Alessandro Alexis Alfonso Alison Alvaro Amy
Ana Andrew Andy Angus Annabel Anthony Antoine Antonio Arnaud Ashley Audrey Barry Beatrice Beatriz Becky
Bella Ben Bernard Beth Bill Bob Brad Brandon Brenda Brian Bridget Bruce Bruno Bryan Cameron Camille Carlos
Carmen Carol Catherine Celine Charles Chloe Chris Christa Christoph Cindia Cindy Claire Claude Colette Colin
Craig Cristina Cynthia Damian Dario Darren Dave Dawn Dean Deborah Delphine Denise Derek Diego Dieter Dirk
Dominic Dominique Donald Donna Dorothy Douglas Duncan Dylan Eduardo Edwin Eileen Elaine Eleanor Elena
Elizabeth Emanuel Emily Emmanuel Enrique Eric Ernesto Esteban Estelle Ethan Eugene Eugenia Evan Eve Fernanda
Fernando Fiona Flavia Florence Florian Frances Francesca Francesco Francis Francisco Franz François
Françoise Fred Frederick Friedrich Gareth Gary Gavin Geoffrey Gerald Gerard Gerhard Giovanni Giulia Giuseppe
Gloria Gordon Grace Graham Greg Gregor Gregory Guido Guillermo Guy Günter Günther Hannelore Harold Heather
Hector Heike Heiko Heinrich Heinz Helga Helmut Hermann Horst Howard Hubert Hugh Ian Ignacio Ingo Irina
Isabela Iván Jaime Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Joan Joanna Joanne Joao Joaquin Jochen Joe
Jorge Jose Joseph Joshua José Joyce João Juan Juana Juanita Judy Julian Julien Julio Jutta Jürgen Karen Kate
Katherine Kathleen Kathryn Kathy Keith Kelly Ken Kieran Kimberly Klaus Kyle Lance Larry Laura Lauren
Laurence Laurent Lawrence Leonardo Leslie Liam Lilli Lindsay Lorena Lorenzo Loretta Lorraine Louis Lucia
Luciana Luis Luisa Luke Luz Lydia Lynn Manfred Manuel Manuela Marc Marcel Marcela Marcelo Marco Marcos
Margaret Marguerite Marilyn Marion Marisa Marisol Marta Martha Mathieu Mathilde Matteo Matthew Matthias
Maureen Maurice Mauricio Mercedes Michel Michele Miguel Mike Mitchell Mónica Nadine Nancy Natalia Nathan
Neil Nicholas Nick Nicola Nicolas Noel Norbert Norman Oliver Oriana Orlando Pablo Pamela Paolo Pascal
Patrice Paulo Pedro Penny Phil Philippe Phillip Pilar Rachel Rafael Rainer Ralf Ralph Ramon Ramona Raul Ray
Raymond Renata Renate Rene René Ricardo Rob Roberta Roberto Rocio Rodrigo Rosario Rosemary Ross Roxana
Russell Ryan Sabine Salvador Sam Samantha Santiago Scott Sean Sebastien Serge Sergio Shane Shannon Sharon
Sheila Shirley Silvia Simona Sofía Stacy Stanley Stephan Stephanie Stephen Steve Steven Stuart Sue Susan
Teresia Terry Thelma Theodor Thierry Thorsten Timothy Todd Tracy Uwe Valentina Valeria Valerie Vicente Vicki
Violeta Virginia Vivian Wayne Wendy Wolfgang Xavier Yolanda Yves Zoe
"""

_EASTERN = """
Adela Agata Agnieszka Aldona Aleksander Aleksandr Alexei Alicja Alina Anastasia Anatolij Andrei Andrej
Andris Andrzej Antoni Antonina Arkadiusz Artur Arturas Bartosz Beata Bogusław Bohdan Bozena Bożena Cezary
Constantin Corina Cristian Czesław Danuta Daria Dariusz Dimitri Dmitri Dmitrij Dorota Edyta Elżbieta Ewelina
Ferenc Galina Georgios Gintaras Grażyna Grzegorz Halina Henryk Ihor Ildikó Ilona Ioana Ioannis Irena István
Iwona Izabela Jacek Jadwiga Jakub Janis Janusz Jarek Jarosław Jerzy Jolanta Jozef Justyna János Kamila
Katalin Katarzyna Kazimierz Kinga Konrad Konstantin Krystyna Krzysztof Larisa Larissa Laszlo Lech Leszek
Lidia Liudmila Ludmila Lukasz László Maciej Magda Malgorzata Marcin Marek Mariusz Marzena Mateusz Małgorzata
Mihai Mihail Mikhail Milosz Mirosław Natalja Nikolai Nikolaj Nikos Oksana Oleg Oleh Oleksandr Olena Pawel
Paweł Piotr Radosław Radu Rafał Remigiusz Robertas Ruslan Ryszard Sandor Sergei Sergej Sergiu Slawomir
Stanislav Stanisław Svitlana Sylwia Szymon Sándor Sławomir Tadeusz Taras Tatiana Teodora Tomasz Vadim
Valentin Valentyna Vasile Vasilij Viktorija Violetta Viorica Vitalij Vytautas Waldemar Wanda Wiesław Witold
Wojciech Władysław Yana Yaroslav Yulia Yuri Zbigniew Zdzisław Zofia Zoltan Zoltán Zuzanna Łukasz
"""

_ASIAN = """
Ananda Anh Anil Anjali Aung Bao Binh Chen Chi Deepak Duc Dung Hiroshi Hung Huong Indra Jing Kavita Kenji
Krishna Kumar Lakshmi Lei Ling Linh Mai Mei Minh Naomi Ngoc Nguyen Nirmala Phuong Pranee Priya Quang Raj
Rajesh Ravi Sanjay Shanti Somchai Sunil Sunita Thanh Thu Trang Tuan Vijay Wei Xiao Yan Yoko Yuki
"""

FIRST_NAMES: frozenset[str] = frozenset(
    "".join(
        (
            _NORDIC,
            _FINNISH,
            _DANISH_NORWEGIAN_ICELANDIC,
            _WEST_ASIAN,
            _BALKAN,
            _PERSIAN,
            _AFRICAN,
            _WESTERN,
            _EASTERN,
            _ASIAN,
        )
    ).split()
)
"""Given names common among people in Sweden, by the language they come from."""

_SURNAMES = """
Ahl Ahlin Ahmed Ali Alm Amnér Andersen Berg Bergman Björk Blix Blom Boman Borg Brandt Brodin Broman Bäck
Bäckman Dahl Dahlin Dalin Ehn Ek Ekdahl Eklöf Ekman Elg Engman Fager Falk Flink Forsman Frank Frisk Grahn
Grip Hagman Hamrin Hansen Hassan Hedin Hedman Hjort Holm Holst Hultman Hussein Häggman Hök Höök Ibrahim
Jensen Johansen Karim Khan Kjellin Klang Krantz Kron Källman Larsen Lilja Lind Linde Lindh Lindman Ljung
Lund Lundh Lundin Lundman Löfman Malm Melin Moberg Mohamed Mohammed Molin Morin Nguyen Nielsen Nordh Nordin
Nordman Norman Norén Nyman Näslund Olsen Palm Palmer Pedersen Quist Rask Rehn Rosén Rudin Rydell Rydin
Sandell Sandin Sjödin Sjöman Skoog Stolt Ståhl Sundell Sundin Svahn Tapper Thelin Thorell Tran Uhlin Wahlin
Wall Wallin Wallman Westin Westman Wik Wiman Yilmaz Åhlin Åhman Åman Öhman Öman
"""

_SURNAME_ENDINGS = """
sson sén rén lén dotter dottir dóttir ström berg bergh lund lundh qvist kvist quist kwist gren grén dahl
ander blom stedt städt feldt lind löf lööf löv hjelm roth rooth skiöld sköld schöld zell crantz krantz
strandh beck ović ević ić ovic evic ovski ovska ewski ewska owski owska ainen äinen kkinen mäkinen rtanen
rhonen zadeh pour oğlu oglu escu enko
"""


SURNAMES: frozenset[str] = frozenset(_SURNAMES.split())
"""Surnames that have no ending to know them by."""

SURNAME_ENDINGS: tuple[str, ...] = tuple(_SURNAME_ENDINGS.split())
"""Endings that hardly any Swedish word but a surname has. Those that places share (-dal, -vik, -holm) are
left out."""

_PARTICLES = """
af al bin da de del der di el ibn la le ten ter van von zu
"""
PARTICLES: frozenset[str] = frozenset(_PARTICLES.split())
"""Words in lower case that stand between the parts of a name."""
