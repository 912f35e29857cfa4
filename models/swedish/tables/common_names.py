"""The commonest names of people in Sweden, by how many bear them at least, so that a shared name can be weighed.

Rounded down from the name statistics of Statistics Sweden (first names as names of address). Other spellings of a
name (Christina, Kristina) stand by themselves; dots and doubled letters need not.
"""

_FIRST_NAMES = {
    80_000: "Anna Eva Lars Maria Mikael",
    50_000: """
        Anders Andreas Bengt Birgitta Daniel Elisabeth Emma Erik Fredrik Hans Jan Johan Karin Karl Kerstin Kristina
        Lena Marie Per Peter Sara Stefan Thomas
        """,
    30_000: """
        Alexander Anita Anneli Annika Bo Carl Carina Christina Christer Emelie Elin Gunilla Göran Gunnar Hanna
        Henrik Ingrid Inger Ida Jenny Jessica Johanna Jonas Julia Kent Kjell Lars-Erik Leif Linda Lennart Magnus
        Malin Marcus Margareta Marianne Martin Mats Mattias Monica Niklas Nils Olof Patrik Roger Robert Sofia Sven
        Susanne Ulf Ulla
        """,
    15_000: """
        Agneta Ali Alice Amanda Andrea Ann Ann-Marie Astrid Barbro Berit Björn Camilla Cecilia Christian Christoffer
        Claes Caroline Catharina Charlotte Conny David Ellen Ellinor Emil Erika Filip Frida Gun Gustav Göte Håkan
        Helen Helena Helene Ingela Ingemar Isabelle Jakob Jennie Jens Jimmy Joakim Joel John Josefin Kenneth Kim
        Klara Kristoffer Lina Linnéa Lisa Lisbeth Louise Ludvig Madeleine Maja Marita Mathilda Matilda Max Michael
        Mohamed Mona Moa Oliver Ola Olle Oskar Oscar Pernilla Petra Pia Rebecca Richard Rickard Robin Rolf Rose-Marie
        Roland Sandra Sebastian Simon Siv Solveig Sonja Staffan Stig Tobias Tomas Tommy Therese Torbjörn Ulrika
        Veronica Victor Viktor Viktoria Victoria Åke Åsa Yvonne
        """,
}

_SURNAMES = {
    200_000: "Andersson Johansson",
    100_000: "Eriksson Karlsson Larsson Nilsson Olsson",
    80_000: "Gustafsson Persson Pettersson Svensson",
    40_000: "Hansson Jansson Jonsson",
    20_000: """
        Axelsson Bengtsson Berg Bergström Carlsson Jakobsson Jönsson Lind Lindberg Lindgren Lindqvist Lindström
        Lundberg Lundgren Magnusson Olofsson
        """,
    13_000: """
        Ahmed Ali Berglund Bergman Björk Danielsson Eklund Engström Forsberg Fredriksson Gunnarsson Gustavsson Hassan
        Henriksson Holm Håkansson Lundin Lundqvist Mattsson Mohamed Peterson Petersson Sandberg Sjöberg Wallin
        """,
    8_000: """
        Abrahamsson Arvidsson Berggren Bergqvist Björklund Blomqvist Claesson Dahl Dahlberg Ek Ekström Eliasson Falk
        Fransson Hansen Hedlund Hellström Hermansson Holmberg Holmgren Hussein Isaksson Jonasson Josefsson Khan
        Larsen Lund Lundström Löfgren Martinsson Månsson Mårtensson Nielsen Nordin Norberg Nordström Nyberg
        Nyström Ottosson Pålsson Samuelsson Sandström Sjögren Strand Ström Strömberg Sundberg Sundström Söderberg
        Viklund Vikström Wikström Åberg Åkesson Åström Öberg
        """,
    5_000: """
        Adolfsson Alm Andreasson Aronsson Backman Blom Bergkvist Boström Broberg Dahlgren Dahlström Davidsson
        Edlund Edström Englund Erlandsson Fors Forslund Friberg Frisk Göransson Hagström Hallberg Hedberg Hedman
        Hjalmarsson Hjort Hult Hägglund Högberg Höglund Ivarsson Jensen Johnsson Jonson Kjellberg Kristiansson
        Kvist Lilja Lindblad Lindblom Lindell Lindén Lindholm Lindkvist Lindmark Ljung Ljungberg Ljunggren Lundkvist
        Löfqvist Melin Moberg Molin Nguyen Norén Norman Nygren Näslund Oskarsson Palm Pedersen Roos Rosén Rydberg
        Sandgren Skoglund Svärd Söderström Söderlund Thorsson Tran Wallgren Wiberg Westberg Westerlund Wiklund
        Winberg Zetterberg Åkerlund Ågren Öhman Östberg Österberg Östlund
        """,
}


def _bearers(bands: dict[int, str]) -> dict[str, int]:
    return {name: least for least, names in bands.items() for name in names.split()}


FIRST_NAME_BEARERS: dict[str, int] = _bearers(_FIRST_NAMES)
"""How many people go by a first name, at least. Dots as they are spelled."""

SURNAME_BEARERS: dict[str, int] = _bearers(_SURNAMES)
"""How many people have a surname, at least."""

OTHER_FIRST_NAME_BEARERS = 2_000
"""What a first name that is not in the table has, about: most of those are far rarer, a few hundred near it."""

OTHER_SURNAME_BEARERS = 400
"""What a surname that is not in the table has, about."""

POPULATION = 10_000_000
"""Of Sweden, about."""
