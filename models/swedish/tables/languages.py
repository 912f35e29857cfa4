"""The commonest little words, which tell Swedish from other languages that minutes quote."""

_SWEDISH = """
att av blev blir bör de den det dess detta efter eller en enligt ett finns från får för genom ha hade har hos i
inför inom inte kan kommer med men mot när och också om på samt sedan sig sin ska skall skulle som till under
upp ut utan vad var vara vid vilka vill vår är även över
"""
SWEDISH: frozenset[str] = frozenset(_SWEDISH.split())

_FOREIGN = """
a and are as at be been by for from has have his how if in into is it its not of on or our shall should so that
the their there these they this to was we were what when which who will with would you your
aber als am auch auf aus bei bin bis da das dass dem des dich die doch du durch ein eine einem einen einer eines
er es euch für hat haben ich ihm ihr im ins ist ja kein mich mir mit nach nicht noch nur oder sich sie sind so
uns und vom von vor war werden wie wir wird wurde zu zum zur
au aux avec ce cette dans del des du elle est et il ils je la le les leur mais ne nous ont ou par pas plus pour
qu que qui sa se ses son sont sur un une vous
ei että hän joka ja kun mutta myös ne niin oli on ovat se tai
af at eller han hun ikke jeg med og på som til var været
con de el en es las los lo más no para pero por su y
"""
FOREIGN: frozenset[str] = frozenset(_FOREIGN.split()) - SWEDISH
"""Of English, German, French, Finnish, Danish, Norwegian and Spanish, those that no Swedish sentence needs."""
