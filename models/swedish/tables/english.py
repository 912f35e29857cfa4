"""English words of municipalities and schools, in Swedish: what minutes call what staff ask for in English.

A line is one matter: English words, then a colon, then the Swedish words in order of trust, parted by commas. English
stands in its base form (school, decide; a word that is mostly met in another form may stand in that one too), in small
letters without hyphens and apostrophes; of several words the first or the last may be inflected in the question. What
stands here outranks the dictionary altogether, so a line gives every Swedish word worth looking for; a line whose two
sides are alike keeps the dictionary's other senses away.
"""

TERMS = """
# municipality, county, state
municipality, local authority, local government: kommun
municipal: kommunal, kommun
municipally owned company, municipal company: kommunalt bolag, kommunalbolag
local federation, association of local authorities, association of municipalities: kommunalförbund, förbund
city: stad, kommun
town: stad, tätort
county: län, region
county administrative board: länsstyrelsen
county council: region, landsting
regional council: region, regionfullmäktige
state, central government: stat
government: regeringen, stat
national government: regeringen
minister: minister, statsråd
ministry: departement
parliament: riksdagen
authority, agency, public authority: myndighet
administration: förvaltning, administration
department: avdelning, förvaltning, enhet
unit: enhet
office: kontor, förvaltning, kansli
public sector: offentlig sektor
resident, inhabitant: invånare, kommuninvånare
citizen: medborgare, invånare
citizen proposal, citizens proposal: medborgarförslag
citizen dialogue: medborgardialog
public: allmänhet, offentlig
neighbouring municipality: grannkommun
home municipality: hemkommun
member municipality: medlemskommun
district: distrikt, stadsdel, kommundel
rural area, countryside: landsbygd

# bodies
municipal council, city council, town council, municipal assembly: kommunfullmäktige, fullmäktige
local council: kommunfullmäktige, fullmäktige
council: fullmäktige, råd
municipal executive board, municipal executive, executive board: kommunstyrelse, kommunstyrelsen
municipal board: kommunstyrelse, kommunstyrelsen
executive committee, working committee: arbetsutskott, au
committee: nämnd, utskott, kommitté
subcommittee: utskott, arbetsutskott
board: nämnd, styrelse
board of directors: styrelse
management board: direktion, styrelse
executive: verkställande, styrelse
education board, education committee: utbildningsnämnd, barn- och utbildningsnämnd, skolnämnd
board of education, school board: utbildningsnämnd, barn- och utbildningsnämnd, skolnämnd
social services committee, social welfare board, social committee, social welfare committee: socialnämnd
environment committee, environmental committee: miljönämnd
building committee, planning and building committee: byggnadsnämnd
technical committee: tekniska nämnden
election committee: valnämnd, valberedning
nomination committee, nominating committee: valberedning
presidium: presidium
steering group, steering committee: styrgrupp
reference group: referensgrupp
working group, working party, task force: arbetsgrupp
project group: projektgrupp
management team, management group, leadership team: ledningsgrupp
network: nätverk
network meeting: nätverksträff, nätverksmöte
association: förening, förbund
society: samhälle, förening
non profit organisation, non governmental organisation: ideell, förening, civilsamhälle
voluntary organisation, civil society: ideell, förening, civilsamhälle
partnership: partnerskap, samverkan
party, political party: parti
pensioners council: pensionärsråd
youth council: ungdomsråd, ungdomsfullmäktige
disability council: funktionshinderråd
crisis management committee: krisledningsnämnd

# meetings and minutes
minutes, meeting minutes, record, meeting notes: protokoll, minnesanteckning
notes: anteckning, minnesanteckning
minutes adjuster, adjuster, person to verify the minutes: justerare, justeringsperson
person to check the minutes: justerare, justeringsperson
adjust the minutes, approve the minutes, verify the minutes: justera, justering, protokoll
approval of the minutes: justera, justering, protokoll
previous minutes, last minutes, previous meeting, last meeting: föregående, protokoll, möte
meeting: möte, sammanträde, träff
next meeting: nästa möte, kommande möte
meeting dates, meeting schedule, meeting calendar: mötestider, sammanträdesdagar, mötesdatum
attendance, attendee, participant: närvaro, närvarande, deltagare
attend: delta, närvara
attendance list: närvarolista, närvarande
present: närvarande, presentera
absent, absentee: frånvarande, frånvaro, förhinder
absence: frånvaro
substitute, deputy member, alternate: ersättare, suppleant
guest: gäst, inbjuden
agenda: dagordning, ärendelista
agenda item: ärende, punkt
item: ärende, punkt
matter, case: ärende, fråga
issue: fråga, ärende
any other business, other matters, other business: övrigt, övriga frågor
opening of the meeting: mötets öppnande, öppnande
closing of the meeting: mötets avslutande, avslutande
summons, notice of meeting, notice: kallelse
chair, chairman, chairperson, chairwoman, chairmanship: ordförande
deputy chair, vice chair, vice chairman, vice chairperson: vice ordförande
secretary: sekreterare
member: ledamot, medlem
representative: representant, företrädare
represent, representation: företräda, representera, representant
delegate: delegat, ombud
delegation, delegated decision, delegation of authority: delegation, delegationsbeslut, delegationsordning
speaker: talare, föredragande
presentation: presentation, föredragning, dragning
discuss, discussion: diskutera, diskussion, samtal
debate: debatt, diskussion
dialogue: dialog, samtal
exchange of experience, share experience, sharing experience: erfarenhetsutbyte, erfarenhet
round table, round the table, news from the municipalities: laget runt, runda, aktuellt
updates from the municipalities: laget runt, runda, aktuellt
current issues, news, latest news, update: aktuellt, nytt, uppdatering
welcome: välkommen
conflict of interest, disqualification, disqualified, recuse: jäv
break: paus, ajournering
adjourn, adjournment: ajournera, ajournering
annual meeting, annual general meeting: årsmöte, årsstämma
date: datum, dag
time: tid
venue: lokal, plats
conference: konferens
study visit: studiebesök
joint: gemensam

# decisions
decide, decision, resolve, resolution: besluta, beslut
decision basis, supporting documents, decision documents: beslutsunderlag, underlag
approve, approval: godkänna, godkännande, bifalla
adopt, adoption: anta, antagande
accept: godkänna, anta
endorse, endorsement, stand behind: ställa sig bakom, godkänna
reject, rejection, dismiss, turn down: avslå, avslag
refer back, referred back, sent back, send back, returned, referral back: återremittera, återremiss
refer, referral, consultation response, referral response: remiss, remittera, yttrande
postpone, postponed, postponement, defer, deferred: bordlägga, bordläggning, skjuta upp, uppskjuten
deferral, tabled, table: bordlägga, bordläggning, skjuta upp, uppskjuten
withdraw, withdrawal, withdrawn: dra tillbaka, återkalla, utträde
refrain: avstå
abstain, abstention: avstå
vote, voting, roll call: rösta, votering, omröstning
ballot: omröstning, röst
show of hands, call for division: votering
reservation, dissent, dissenting opinion: reservation, reservera
in favour, favour: bifall
unanimous, unanimously: enhällig, enig
majority: majoritet
minority: minoritet
proposal, propose, suggestion, suggest: förslag, föreslå
motion: motion, yrkande
move: yrka, flytta
amendment, amend: ändring, tillägg, ändra
counter proposal: motförslag
recommend, recommendation: rekommendera, rekommendation
support: stöd, stödja
appoint, appointed, appointment: utse, utsedd, val
elect, elected: välja, vald, val
election, by election: val, fyllnadsval
nominate, nomination: nominera, nominering
resign, resignation: avsäga, avsägelse, entledigande
dismissal, discharge from duties: entledigande, avsked
assign, assignment, commission, mandate, task: uppdrag, uppgift, ge i uppdrag
instruct: uppdra, ge i uppdrag
responsible, responsibility, in charge: ansvarig, ansvara, ansvar
note, noted, take note: notera, anteckna, lägga till handlingarna
put on file, filed: lägga till handlingarna
information item: information, informationsärende
follow up, following up: följa upp, uppföljning
implement, implementation, carry out: genomföra, genomförande, införa
introduce, introduction, roll out, rollout: införa, införande, utrullning
evaluate, evaluation: utvärdera, utvärdering
review, revise, revision: revidera, revidering, översyn
investigate, investigation, inquiry: utreda, utredning
interpellation: interpellation
petition: namninsamling, medborgarförslag
appeal, complaint: överklaga, överklagande, klagomål
appeal a decision: överklaga, laglighetsprövning
deadline: senast, sista dag, deadline
timetable, schedule, time plan, timeline: tidplan, tidsplan, schema
come into force, enter into force, take effect, effective from: träda i kraft, gälla
immediate, immediately: omedelbart
prepare, preparation: bereda, beredning, förbereda
submit: lämna in, lämna
change: förändring, ändra, ändring
extend, extension, prolong: förlänga, förlängning
terminate, termination, cancel, cancelled, cancellation: avsluta, säga upp, uppsägning, ställa in
close down, closure, shut down: nedläggning, lägga ned, stänga
merge, merger: slå samman, sammanslagning

# steering, agreements, law
agreement, contract: avtal
cooperation agreement, collaboration agreement: samverkansavtal, avtal
framework agreement: ramavtal
collective agreement: kollektivavtal
letter of intent, declaration of intent: avsiktsförklaring
consultation: samråd, samverkan
cooperation, collaboration, cooperate, collaborate, interaction: samverkan, samarbete, samverka
shared: gemensam, delad
goal, objective, target: mål
goal document: måldokument, mål
aim, purpose: syfte, mål
vision: vision
strategy, strategic: strategi, strategisk
strategic plan: strategisk plan
action plan, plan of action: handlingsplan, åtgärdsplan
business plan, operational plan: verksamhetsplan
annual plan, annual calendar, annual cycle: årsplan, årshjul
annual report: årsredovisning, verksamhetsberättelse
interim report: delårsrapport, delårsbokslut
financial statement, annual accounts: bokslut, årsredovisning
activity report: verksamhetsberättelse
operations, operation, activity: verksamhet, aktivitet, drift
policy document: policy, styrdokument
steering document, governing document: styrdokument
guideline, guidance: riktlinje, vägledning
rule: regel
regulation, rules of procedure: reglemente, arbetsordning, förordning, föreskrift
statutes, articles of association: stadgar, bolagsordning, förbundsordning
bylaw, local regulations: lokala föreskrifter, ordningsföreskrifter
procedure, routine: rutin, förfarande
process: process
act, law, legislation, statute: lag, lagstiftning
legal: juridisk, laglig, rättslig
education act: skollagen
bill, government bill: proposition, räkning, faktura
supervision, inspection: tillsyn, inspektion
audit: revision, granskning
auditor: revisor
internal control: intern kontroll, internkontroll
quality: kvalitet
quality work, quality assurance: kvalitetsarbete, kvalitetssäkring
quality system: kvalitetssystem
mandatory, compulsory, obligatory: obligatorisk, tvingande
requirement, demand: krav
obligation, duty: skyldighet, plikt, ansvar
right, entitlement: rätt, rättighet
freedom of information, public access: offentlighet, allmän handling
confidentiality, secrecy, classified: sekretess
privacy, data protection, personal data: personuppgift, dataskydd, integritet
protected identity, protected personal data: skyddade personuppgifter, skyddad identitet
register, registry: register, diarium, registrering
archive, document management plan: arkiv, dokumenthanteringsplan
fine, penalty: vite, böter, sanktionsavgift
liability: ansvar, skuld
insurance: försäkring
risk analysis, risk assessment: riskanalys, riskbedömning
government grant, state grant, state subsidy, state funding: statsbidrag, bidrag
principal organiser, school provider, education provider, responsible authority: huvudman, skolhuvudman
provider, supplier, contractor: anordnare, leverantör, utförare, aktör
private provider, independent provider, private operator: privat aktör, fristående, anordnare, utförare
stakeholder, actor, player: aktör, intressent

# money
budget proposal: budgetförslag, budget
budget follow up: budgetuppföljning, uppföljning
supplementary funding, additional funding, extra funding: tilläggsanslag, tillskott, medel
funding, finance, financing, fund, funds: finansiering, medel, anslag, fond
grant, subsidy, allowance: bidrag, anslag, stöd
student aid: studiemedel, studiestöd
cost, expense, expenditure: kostnad, utgift
price: pris
fee, charge: avgift, taxa
free of charge, free, no fee: avgiftsfri, gratis, kostnadsfri, fri
rate, tariff: taxa, avgift
water and sewage, water and sewerage, water and wastewater, water supply: va, vatten och avlopp
water rate, water tariff, water fee, water charge: va-taxa, vattentaxa, vattenavgift
tax: skatt
tax rate: skattesats, utdebitering
invoice, invoicing: faktura, fakturering
payment, pay: betala, betalning, ersättning, utbetalning
compensation, reimbursement, remuneration: ersättning, arvode
inter municipal compensation: interkommunal ersättning
price list: prislista
voucher, school voucher: skolpeng, peng
per pupil funding, school funding: skolpeng, elevpeng
membership fee: medlemsavgift
investment, invest: investering, investera
saving, savings, cutback, cuts, austerity: besparing, neddragning, sparkrav, effektivisering
deficit: underskott, negativt resultat
surplus: överskott
loan, borrow, borrowing: lån, upplåning
debt: skuld
guarantee, surety: borgen, garanti
interest rate: ränta
interest: intresse, ränta
profit, earnings: vinst, resultat
revenue, income: intäkt, inkomst
result, outcome: resultat, utfall
forecast, prognosis: prognos
financial, economic: ekonomisk, finansiell
economy, finances: ekonomi
increase, raise: höjning, ökning, öka, höja
decrease, reduce, reduction, decline: minskning, sänkning, minska, sänka
lower: sänka, lägre
share, divide, distribution, distribute, allocate, allocation: fördelning, fördela
resource: resurs
resource allocation: resursfördelning
procurement: upphandling
purchase, purchasing, buy: köp, köpa, inköp, upphandling
tender: anbud, upphandling
bid: anbud, bud
bought: köpt, köpa
sell, sold, sale: försäljning, sälja
lease, rent, rental: hyra, arrende, hyresavtal
donation, gift: gåva, donation
scholarship: stipendium
application, apply: ansökan, ansöka, söka
applicant: sökande
fraud, cheating, cheat, irregularities: fusk, bedrägeri, oegentligheter
dishonest, rogue: oseriös, oärlig
corruption, bribe: korruption, muta, mutor
welfare crime: välfärdsbrott

# school
school: skola
education: utbildning
education programme, study programme, programme: program, utbildning
preschool, kindergarten, nursery, nursery school, day care: förskola
preschool class: förskoleklass
preschool teacher: förskollärare
childcare, child care: barnomsorg
child group: barngrupp
compulsory school, elementary school, primary school, comprehensive school: grundskola
lower secondary, lower secondary school, middle school: högstadium, mellanstadium, grundskola
upper secondary school, high school, secondary school, senior high school: gymnasieskola, gymnasium
sixth form: gymnasieskola, gymnasium
upper secondary, upper secondary education: gymnasieutbildning, gymnasial, gymnasium
upper secondary place, upper secondary places: gymnasieplats
adapted school, special school: anpassad skola, anpassad grundskola, särskola
adapted upper secondary school: anpassad gymnasieskola, gymnasiesärskola
introductory programme: introduktionsprogram, im
vocational programme, vocational education, vocational training, vet: yrkesutbildning, yrkesprogram, yrkes
apprentice, apprenticeship: lärling, lärlingsutbildning
adult education: vuxenutbildning, komvux, vux
municipal adult education: komvux, kommunal vuxenutbildning
vocational adult education: yrkesvux, yrkesutbildning
swedish for immigrants: sfi, svenska för invandrare
folk high school: folkhögskola
higher vocational education: yrkeshögskola, yh
university: universitet, högskola
university college, higher education: högskola
teacher training, teacher education: lärarutbildning
independent school, free school, charter school, private school: friskola, fristående skola, fristående
after school centre, after school care, leisure centre, leisure time centre: fritidshem, fritids
arts school, music school, municipal arts school, culture school, school of arts: kulturskola, musikskola
school of music: kulturskola, musikskola
school transport, school bus, school buses, school travel: skolskjuts, skolbuss
school meals, school lunch, school food: skolmat, måltid, skollunch
school lunches, meals, meal, catering: måltid, kost, mat
kitchen: kök
school start: skolstart
term, semester: termin
autumn term: hösttermin
spring term: vårtermin
school year, academic year: läsår
holiday, vacation: lov, semester, ledighet
school holiday: lov, skollov
lesson: lektion
teaching time: undervisningstid
timetabling: schemaläggning
pupil, student: elev, student
child, children: barn
young people, youth, young person, adolescent: ungdom, unga
adult: vuxen
parent, guardian: vårdnadshavare, förälder
teacher: lärare
qualified teacher, teacher certification: legitimerad lärare, lärarlegitimation, behörighet
head of school, director of education, school director, chief education officer: skolchef, utbildningschef
head of education: skolchef, utbildningschef
principal, head teacher, headteacher, headmaster, headmistress: rektor
acting: tillförordnad, vikarierande
deputy principal, assistant principal: biträdande rektor
study and career guidance, career guidance: studie- och yrkesvägledning, studie- och yrkesvägledare, syv
study counsellor, career counsellor: studie- och yrkesvägledning, studie- och yrkesvägledare, syv
guidance counsellor: studie- och yrkesvägledning, studie- och yrkesvägledare, syv
counselling: vägledning, handledning, rådgivning
counsellor, school counsellor, welfare officer: kurator, vägledare
school nurse: skolsköterska
psychologist, school psychologist: psykolog, skolpsykolog
pupil health, student health, school health, pupil health services, school health care: elevhälsa
mental health, mental illness: psykisk hälsa, psykisk ohälsa
special needs, special support, special educational needs: särskilt stöd, särskilda behov, stödbehov
additional support, additional adjustments: extra anpassning, tilläggsbelopp
special needs teacher, special educator: specialpedagog, speciallärare
disability, disabled, impairment: funktionsnedsättning, funktionshinder
autism, adhd: autism, adhd, npf
neuropsychiatric: neuropsykiatrisk, npf
teaching, instruct pupils: undervisning
remote teaching, distance learning, distance education: fjärrundervisning, distansutbildning, distans
remote learning: fjärrundervisning, distansutbildning, distans
learning: lärande
teaching materials, teaching aid, learning materials, textbook: läromedel, lärobok
curriculum: läroplan
syllabus: kursplan, ämnesplan
subject: ämne
subject grade, subject grades: ämnesbetyg
grade, mark: betyg, årskurs
grading: betygssättning
final grade: slutbetyg, betyg
diploma, degree, certificate: examen, intyg, bevis
national test, national exam: nationella prov, nationellt prov
digital national test: digitala nationella prov
exam, test: prov, test, tenta
graduate, graduation: examen, avgångselev
complete school, completing school, completion, completed education: fullföljd utbildning, fullfölja, slutföra
dropout, drop out, early school leaving: avhopp, studieavbrott, fullfölja
truancy, truant, skip school, skipping school: skolk, ogiltig frånvaro, frånvaro
school absence, problematic school absence: skolfrånvaro, problematisk skolfrånvaro, hemmasittare, frånvaro
school refusal: skolfrånvaro, problematisk skolfrånvaro, hemmasittare, frånvaro
school attendance: skolnärvaro, närvaro
school attendance obligation, compulsory school attendance: skolplikt
bullying, harassment, degrading treatment, abusive treatment: kränkande behandling, mobbning, trakasseri
equal treatment: likabehandling
study environment, calm study environment: studiero, trygghet
admission, admissions, intake, enrolment, enrollment: antagning, intagning
admissions office: antagning, gymnasieantagning, antagningskansli
upper secondary admission, upper secondary admissions: gymnasieantagning, gymnasieintagning
eligibility, eligible, entry requirement: behörighet, behörig
waiting list, queue, waiting time: kö, väntetid, kölista
place: plats, lokal
preschool place: förskoleplats, plats
student place, study place, number of places, school place: plats, platsantal, elevplats, utbildningsplats
dimensioning, planning and number of places, planning and dimensioning: dimensionering, planering
capacity planning: dimensionering, planering
capacity: kapacitet, dimensionering, platser
range of programmes, range of courses, course offering, supply of education: utbud, utbildningsutbud
planning, plan ahead: planering
school choice, choice of school, choose a school: skolval, val av skola
programme structure: programstruktur
class: klass
class size, group size: klasstorlek, gruppstorlek, barngrupp
mother tongue, mother tongue tuition, home language, native language: modersmål, modersmålsundervisning
language: språk
newly arrived, newcomer, new arrival: nyanländ
refugee: flykting
asylum seeker: asylsökande
immigrant: invandrare, utrikes född
integration: integration
minority language, national minority: minoritetsspråk, nationell minoritet
sami: samisk, same
literacy, reading, read: läsning, läsa
mathematics, maths: matematik
science: naturvetenskap, vetenskap
evidence based, scientific basis, research based: vetenskaplig grund, beprövad erfarenhet, evidens
research: forskning
school development: skolutveckling
school leader, school leadership: skolledare, rektor
leadership, lead, leading: ledarskap, leda, ledning
govern, governance, steering: styrning, styra
knowledge: kunskap
knowledge bank, resource bank: kunskapsbank
skill, competence, competency: kompetens, färdighet
skills supply, skills provision, staffing supply, supply of skills: kompetensförsörjning
reskilling, upskilling, skills development, further training: kompetensutveckling, omställning, fortbildning
professional development, in service training: kompetensutveckling, omställning, fortbildning
workplace learning, work based learning, workplace based learning: apl, arbetsplatsförlagt lärande
workplace training: apl, arbetsplatsförlagt lärande
work placement, placement, internship, trainee, work experience: praktik, praktikplats, apl, lia
teacher placement, teaching practice: vfu, verksamhetsförlagd utbildning, praktik
validation, recognition of prior learning: validering
course: kurs
training: utbildning, fortbildning
activity responsibility, not in education or training: aktivitetsansvar, kaa
youth not in education: kommunala aktivitetsansvaret, kaa
tutor, mentor, mentorship, supervise, supervisor: handledare, mentor, handledning
lockdown, lockdown drill, shelter in place: inrymning
evacuation, evacuate: utrymning, evakuering
school violence, school shooting: pågående dödligt våld, våld, skolattack
surveillance, camera surveillance, surveillance camera, cctv: kamerabevakning, kameraövervakning, kamera
mobile phone, cell phone, phone: mobiltelefon, mobil, telefon
digital tool, digital tools: digitala verktyg
school library: skolbibliotek
playground: lekplats, skolgård
schoolyard, school yard: skolgård
school building, school premises: skollokal, skolbyggnad, lokal
segregation: segregation

# social services, care, health
social services: socialtjänst
social worker: socialsekreterare, socionom
social work: socialt arbete
school social worker, school social team: skolsociala team, skolsocial
health care, healthcare, medical care, health and medical care: hälso- och sjukvård, sjukvård, vård
health: hälsa
public health: folkhälsa
care: vård, omsorg
primary care, health centre: primärvård, vårdcentral
hospital: sjukhus
patient: patient
doctor, physician: läkare
nurse: sjuksköterska, sköterska
assistant nurse, nursing assistant: undersköterska
dentist, dental care: tandvård
elderly care, care of the elderly, eldercare, aged care: äldreomsorg, äldre
elderly, older people, old people, senior, senior citizen: äldre, senior, pensionär
nursing home, care home, retirement home, residential care: särskilt boende, äldreboende, vårdboende
home care, home help, home help service: hemtjänst
home nursing, home health care: hemsjukvård
personal assistance: personlig assistans, assistans
short term care: korttidsboende, korttidsplats
group home, supported housing, sheltered housing: gruppbostad, stödboende
daily activities: daglig verksamhet
dementia: demens
next of kin, relative, family carer: anhörig
caregiver, carer: vårdgivare, omsorgspersonal
financial assistance, income support, social assistance: ekonomiskt bistånd, försörjningsstöd
welfare benefits: ekonomiskt bistånd, försörjningsstöd
foster home, foster care, family home: familjehem
placement of children, residential placement: placering, hvb
child protection, children at risk: barn som far illa, orosanmälan
report of concern: orosanmälan
early intervention, early support: tidiga insatser, tidigt stöd
prevention, preventive, prevent: förebyggande, förebygga, prevention
intervention, measure, action, effort: åtgärd, insats
substance use, substance abuse, drug abuse, addiction: missbruk, beroende, skadligt bruk, riskbruk, droger
drug use: missbruk, beroende, skadligt bruk, riskbruk, droger
drug, drugs, narcotics: narkotika, drog, droger
alcohol: alkohol
serving alcohol, alcohol licence, alcohol license: serveringstillstånd, alkoholservering, alkohol
serving licence, serving permit, liquor licence: serveringstillstånd, alkoholservering, alkohol
tobacco, smoking, smoke: tobak, rökning, rökfri
gambling: spel, spelberoende
domestic violence, intimate partner violence, violence against women: våld i nära relationer, våld
violence: våld
honour related violence, honour violence, honour based violence: hedersrelaterat våld, heder
crime, criminality, gang crime, organised crime: brott, brottslighet, kriminalitet
crime prevention: brottsförebyggande
loneliness, lonely: ensamhet
suicide: suicid, självmord
homeless, homelessness: hemlöshet, hemlös
poverty: fattigdom
equality: jämlikhet, jämställdhet
gender equality: jämställdhet
discrimination: diskriminering
accessibility, accessible: tillgänglighet, tillgänglig
human rights: mänskliga rättigheter
rights of the child, children rights: barnkonventionen, barns rättigheter
convention on the rights of the child: barnkonventionen, barns rättigheter
vaccine, vaccination: vaccin, vaccinering
pandemic: pandemi
infection: smitta, infektion

# staff and work
staff, personnel: personal, medarbetare
employee, co worker, colleague: medarbetare, anställd, kollega
employer: arbetsgivare
employ, employment, hire, hiring: anställa, anställning, sysselsättning
recruit, recruitment: rekrytera, rekrytering
staffing, understaffing: bemanning
staff shortage, shortage of staff, labour shortage: personalbrist, brist, bemanning
shortage, lack: brist
temporary agency staff, agency staff, temporary staff: hyrpersonal, bemanningsföretag, inhyrd personal
temp staff: hyrpersonal, bemanningsföretag, inhyrd personal
temporary: tillfällig, tidsbegränsad
permanent: tillsvidare, permanent
vacancy, vacant: vakans, vakant
sick leave: sjukfrånvaro, sjukskrivning
sickness absence: sjukfrånvaro
work environment, working environment, occupational health: arbetsmiljö
working hours, working time: arbetstid
overtime: övertid, mertid
salary, wage, pay rise: lön
pension: pension
trade union, union: fack, facklig organisation, facklig
manager, chief, boss, head: chef
chief executive, chief executive officer, municipal director, city manager: kommundirektör, kommunchef
chief executive of the municipality: kommundirektör, kommunchef
director: direktör, chef
chief finance officer, finance director, head of finance: ekonomichef
human resources: hr, personal
officer, official, civil servant: tjänsteperson, tjänsteman, handläggare
administrator, case officer: handläggare, administratör
coordinator, coordinate, coordination: samordnare, samordna, samordning
developer: utvecklare, utvecklingsledare
politician: politiker, förtroendevald
elected representative, elected representatives, elected official: förtroendevald, politiker
work: arbete, arbeta
job: jobb, arbete
labour market, job market: arbetsmarknad
labour market measures: arbetsmarknadsåtgärder, arbetsmarknad
unemployment, unemployed: arbetslöshet, arbetslös
public employment service, employment service, job centre: arbetsförmedlingen
business, industry, trade and industry, business community: näringsliv, företag
company, enterprise, firm: företag, bolag
business development: näringsliv, näringslivsutveckling
entrepreneur, entrepreneurship: företagare, entreprenör, entreprenörskap
establishment: etablering
threat, threats: hot
threats and violence: hot och våld
whistleblower, whistleblowing: visselblåsning, visselblåsare
reorganisation, reorganization, restructuring: omorganisation, organisationsförändring
workload: arbetsbelastning

# building, land, traffic
building permit, planning permission, building permission: bygglov
detailed development plan, zoning plan, zoning, detailed plan, local plan: detaljplan
comprehensive plan, master plan: översiktsplan
land allocation: markanvisning
land use, land: mark, markanvändning
property, real estate: fastighet
building, construction, build: byggnad, byggnation, bygga
premises, facility, facilities: lokal, anläggning
renovate, renovation, refurbishment: renovering, renovera, upprustning
maintenance: underhåll
demolition, demolish: rivning, riva
housing, dwelling: bostad, bostäder
apartment, flat: lägenhet
tenant: hyresgäst
shoreline protection, shore protection: strandskydd
flood, flooding, flood risk: översvämning, översvämningsrisk, skyfall
heavy rain, cloudburst: skyfall
road, street: väg, gata
road maintenance: väghållning, vägunderhåll
snow clearance, snow removal, snow ploughing, winter maintenance: snöröjning, vinterväghållning
street lighting, street lights, lighting: belysning, gatubelysning
speed limit, speed: hastighet, hastighetsbegränsning
traffic: trafik
road safety, traffic safety: trafiksäkerhet
public transport: kollektivtrafik
bus: buss
bus stop: hållplats, busshållplats
train, railway: tåg, järnväg
bicycle, bike, cycling, cycle: cykel, cykling
cycle path, bike path, cycle lane, bicycle path: cykelväg, gång- och cykelväg, cykelbana
pedestrian, walking: gång, gående, fotgängare
bridge: bro
parking: parkering
vehicle, car: fordon, bil
driver: förare, chaufför
driving licence, driving license: körkort
charging station, charging point: laddstation, laddplats
broadband, fibre: bredband, fiber
harbour, port: hamn
airport: flygplats
park, green area: park, grönområde
square: torg
tree: träd
beach, bathing place, swimming area: badplats, strand
swimming pool, indoor pool, public pool: simhall, bad, badhus
ice rink: ishall, isbana
sports hall, gym: idrottshall, sporthall
sports centre: idrottsanläggning, sportcentrum
football pitch, artificial turf: fotbollsplan, konstgräs

# water, waste, energy, environment
water: vatten
drinking water: dricksvatten
sewage, wastewater, sewerage, sewer: avlopp, avloppsvatten
private sewer, individual sewage: enskilt avlopp
stormwater: dagvatten
treatment plant, sewage treatment plant: reningsverk
waterworks: vattenverk
waste, refuse, garbage, rubbish, trash: avfall, sopor
waste collection, garbage collection, refuse collection: avfallsinsamling, insamling, sophämtning
food waste, bio waste: matavfall
waste fee, waste charge, waste tariff: avfallstaxa, avfallsavgift, renhållningstaxa
waste plan: avfallsplan
waste bin, bin, container: kärl, behållare, soptunna
packaging, packaging waste: förpackning, förpackningsavfall
sorting, sort: sortering, sortera
recycling, recycle: återvinning, återbruk
reuse: återbruk, återanvändning
recycling centre, recycling station: återvinningscentral, återvinningsstation
bulky waste: grovavfall
hazardous waste: farligt avfall
littering, litter: nedskräpning, skräp
collection, collect: insamling, samla in
textile: textil
energy: energi
electricity: el, elektricitet
power, electric power: el, kraft
power cut, power outage, blackout: elavbrott, strömavbrott
backup power, reserve power, emergency power: reservkraft, reservel
district heating: fjärrvärme
heating, heat: värme, uppvärmning
wind power, wind farm, wind turbine: vindkraft
solar power, solar panel, solar energy: solenergi, solcell
fuel: bränsle, drivmedel
climate: klimat
climate adaptation: klimatanpassning
emission, greenhouse gas: utsläpp, växthusgas
environment: miljö
environmental: miljö
sustainability, sustainable: hållbarhet, hållbar
sustainable development: hållbar utveckling
nature reserve, nature conservation: naturreservat, naturvård
biodiversity: biologisk mångfald
lake: sjö
river: å, älv, vattendrag
forest, forestry: skog, skogsbruk
agriculture, farming: jordbruk, lantbruk
food: mat, livsmedel
food inspection, food control: livsmedelskontroll
animal: djur
dog: hund
wild boar: vildsvin
noise: buller
air quality: luftkvalitet
pollution, contaminated: förorening, förorenad

# safety, crisis
security, safety: säkerhet, trygghet
safe: trygg, säker
crisis, emergency: kris, nödläge, beredskap
crisis preparedness, emergency preparedness, preparedness: krisberedskap, beredskap
civil defence, total defence: civilt försvar, totalförsvar
security point, safety point, shelter point: trygghetspunkt
shelter, air raid shelter: skyddsrum, skydd
emergency services, rescue services, fire brigade, fire department, fire service: räddningstjänst
fire: brand, eld
fire station: brandstation
fire safety: brandskydd
police: polis
order and safety, public order: ordning, ordningsföreskrifter, trygghet
on call, standby, duty officer: jour, beredskap, tib
exercise, drill: övning, öva
alarm: larm
warning, alert: varning, larm
war: krig
vulnerability: sårbarhet
vulnerable area: utsatt område
threat level: hotnivå
information security: informationssäkerhet
cybersecurity, cyber security, it security: cybersäkerhet, it-säkerhet, informationssäkerhet
cyber attack, cyberattack, hacker attack: cyberattack, dataintrång, it-attack
incident: incident, händelse
accident: olycka
risk: risk

# culture, leisure, information
culture, cultural: kultur, kulturell
library: bibliotek
public library: folkbibliotek
book: bok
book a room, booking: bokning
museum: museum
theatre: teater
music: musik
art: konst
exhibition: utställning
cultural heritage: kulturarv, kulturmiljö
leisure, recreation, leisure time: fritid
youth centre, youth club: fritidsgård, ungdomsgård
sport, sports: idrott, sport
sports club, sports association: idrottsförening
club: förening, klubb
tourism, tourist: turism, besöksnäring
hospitality industry, visitor: besöksnäring, besökare
summer job: sommarjobb, feriearbete
holiday activity, holiday activities: lovaktivitet, lovverksamhet
event: evenemang, händelse
communication, communicate: kommunikation, kommunicera
website, web site, web: webbplats, hemsida, webb
podcast: podd, podcast
newsletter: nyhetsbrev
survey, questionnaire: enkät, undersökning
statistic: statistik
follow up data, key figure, indicator: nyckeltal, indikator
comparison: jämförelse
report: rapport, redovisning, rapportera
account for: redovisa
map, mapping: kartläggning, karta
analysis, analyse: analys, analysera
development, develop: utveckling, utveckla
improvement, improve: förbättring, förbättra
need: behov, behöva
challenge: utmaning
opportunity, possibility: möjlighet
expectation, expect: förväntning, förvänta
experience: erfarenhet
problem: problem
solution: lösning
future: framtid, framtida
long term: långsiktig, på sikt
short term: kortsiktig, kort sikt
digitalisation, digitization, digitalization: digitalisering
artificial intelligence: artificiell intelligens, ai
ai: ai, artificiell intelligens
it system, computer system, information system: it-system, verksamhetssystem, system
software: programvara, system
computer: dator
case management system: ärendehanteringssystem, verksamhetssystem
platform: plattform
e service, online service, digital service: e-tjänst
service: tjänst, service
contact centre: kontaktcenter, medborgarservice
interpreter, interpreting, interpretation: tolk, tolkning
translation: översättning
elections, general election: val
flag, flag raising: flaggning, flagga
twin town: vänort
prize, award: pris, utmärkelse
honorary, medal: hedersbelöning, förtjänsttecken
small, smaller: mindre, liten, små
large: stor
national, nationally: nationell
regional: regional
local: lokal
new: ny
old: gammal, äldre
private: privat
complex: komplex
common: gemensam, vanlig
number: antal, nummer
area: område
people, person: person, människa
centre, center: centrum, center, central
study, studying: studera, studie, studier
extra, additional: extra, ytterligare
group: grupp
team: team, arbetslag
organisation, organization: organisation
system: system
project: projekt
pilot, pilot project: pilot, pilotprojekt
model: modell
role: roll
relationship: relation
history: historia
winter: vinter
spring: vår
summer: sommar
autumn: höst
week: vecka
month: månad
year: år

# other words of municipal matters
access: tillgång, åtkomst, tillträde
achieve, attain: uppnå, nå
advertising, advertisement: annons, reklam
advisory board, advisory council: råd, rådgivande
affordable: billig, överkomlig
annual, yearly: årlig
assessment, assess: bedömning, bedöma
attack: attack, angrepp
available: tillgänglig, ledig
ban, prohibit, prohibition: förbud, förbjuda
benefit: nytta, förmån, bidrag
body: organ, kropp
border: gräns
breakfast: frukost
burial, funeral: begravning
campus: campus
candidate: kandidat
cemetery, graveyard, churchyard: kyrkogård, begravningsplats
cleaning, cleaner: städning, lokalvård, städ
coast: kust
commute, commuter, commuting: pendling, pendla, pendlare
community: samhälle, gemenskap, lokalsamhälle
compliance: efterlevnad
concrete: konkret, betong
condition: villkor, tillstånd, skick
control, check: kontroll, kontrollera
core values: värdegrund
crowded, overcrowding, overcrowded: trångboddhet, trång
current: aktuell, nuvarande, pågående
damage, harm: skada
danger, hazard: fara, risk
delay, delayed: försening, försena, försenad
demographic, demography: demografi, befolkning
population: befolkning
density, staff ratio, child ratio: täthet, personaltäthet
device: enhet, apparat
dispute: tvist
drainage: dränering, dagvatten
draft: utkast, förslag
easement: servitut
elevator, lift: hiss
email, mail: e-post, mejl, post
equipment: utrustning
eviction, evict: vräkning, avhysning
evidence: bevis, evidens, underlag
exception, exemption, exempt: undantag, dispens
expansion, expand: utbyggnad, utökning, bygga ut
expert: expert, sakkunnig
explain, explanation: förklara, förklaring
exposure: exponering
fail, failure: misslyckande, brist, fel
fair: rättvis, mässa
farm: gård, lantbruk
field trip, excursion: utflykt, studieresa
fishing: fiske
fitness: motion, träning
force: kraft, tvinga
foundation, trust fund: stiftelse
furniture: möbel, möbler
garden, gardening: trädgård
gravel: grus
growth: tillväxt
hall: hall, lokal
handbook, manual: handbok, manual
hearing: hörsel, utfrågning
hiking, hiking trail, trail: vandring, vandringsled, led
homework: läxa
horse, equestrian, riding school: häst, ridskola, ridsport
household: hushåll
hunting, hunt: jakt
impact, influence: påverkan, inverkan, inflytande
inclusion, inclusive: inkludering, inkluderande, delaktighet
independent: fristående, oberoende, självständig
infrastructure: infrastruktur
injury: skada
invitation, invite: inbjudan, bjuda in
island: ö
key: nyckel
landfill: deponi
landlord: hyresvärd
laptop: dator, bärbar dator
lawyer: jurist, advokat
leak, leakage: läcka, läckage
level: nivå
licence, license, permit, permission: tillstånd, licens, lov
loss: förlust
main, primary: huvudsaklig, främst, primär
mayor: kommunalråd, borgmästare
measles: mässling
migrant, migration: migrant, migration
military: militär, försvarsmakten
mine, mining: gruva
mobility: rörlighet, mobilitet
mould, mold, damp: mögel, fukt
monitoring, monitor: övervakning, uppföljning
name, naming: namn, namngivning
nature: natur
notification, notify: anmälan, underrättelse, meddela
number of pupils, number of students: elevantal, antal elever
number of children: antal barn, barnantal
nutrition, diet: näring, kost
occupancy: beläggning
offer, offering: utbud, erbjuda
open, opening: öppen, öppna, öppning
opening hours, business hours: öppettider, öppethållande
opinion, view: åsikt, synpunkt, yttrande
order: beställning, ordning
organic: ekologisk
outdoor, outdoors, outdoor environment: utomhus, utemiljö, friluftsliv
overview: översikt, översyn
ownership, owner, own: ägare, ägande, äga
participation, participate, involvement: delaktighet, delta, deltagande
performance: resultat, prestation
pipe, pipeline: ledning, rör
pitch: plan, fotbollsplan
plot, plot of land: tomt
poll: enkät, omröstning
pool: bassäng, simhall
position, post: tjänst, befattning, position
possible: möjlig
potential: möjlighet, potential
pressure: tryck, belastning
priority, prioritise, prioritize: prioritering, prioritera
product: produkt
progress: framsteg, utveckling
promote, promotion: främja, främjande
protect, protection: skydd, skydda
quick, fast, rapid: snabb
radon: radon
range: utbud, omfattning
ratio: andel, kvot, täthet
reach: nå
reason: orsak, skäl, anledning
receive, reception: ta emot, mottagande, mottagning
reform: reform
registration, register for: registrering, anmälan
rehabilitation: rehabilitering
reimburse: ersätta, ersättning
relocation, relocate, moving: flytt, flytta, omlokalisering
remove, removal: ta bort, avlägsna
renewable: förnybar
repair: reparation, reparera, laga
replace, replacement: ersätta, byta, utbyte
request: begäran, begära, önskemål
residence, accommodation, living: boende, bostad
response, answer, reply: svar, svara
restaurant: restaurang
restriction: restriktion, begränsning
retail, shop, store: butik, handel
retirement, retire, retired: pension, pensionering, pensionär
roof: tak
room: rum, lokal, sal
roundabout: rondell, cirkulationsplats
route: sträcka, linje, rutt
scooter, electric scooter, e scooter: elsparkcykel, moped
seat: plats, mandat
serious: allvarlig
sex education: sexualundervisning, sex och samlevnad
signature, sign: underskrift, underteckna, skriva under
authorised signatory, signatory: firmatecknare
site, location: plats, lokalisering, läge
ski, skiing, ski track: skidor, skidspår, skidåkning
skating, skate, skateboard park: skridsko, skatepark
snow: snö
solar panels: solceller
source: källa
space: utrymme, yta
spend, spending: kostnad, utgift, förbrukning
staff meeting, workplace meeting: arbetsplatsträff
start: start, börja, starta
status: status, läge
status report, progress report: lägesrapport, lägesbild
storage: förråd, lagring
strike: strejk
strong, strengthen: stark, stärka
structure: struktur
success, successful: framgång, framgångsrik
summary: sammanfattning
supply: försörjning, leverans
suspension, suspend, suspended: avstängning, avstänga
swim, swimming: simning, simma, bad
swimming lesson, swimming lessons: simundervisning, simskola
target group: målgrupp
teenager: ungdom, tonåring
temperature: temperatur
tool: verktyg
track: spår, bana
trade: handel
transfer: överföring, överföra, överlåtelse
transition, handover: övergång, överlämning, omställning
transparency: öppenhet, insyn, transparens
transport: transport, skjuts, resa
travel, trip, journey: resa, resor
treatment: behandling
trial, try: försök, prova
urgent: brådskande, akut
user: användare, brukare
vandalism, graffiti: skadegörelse, klotter
village: by, tätort
visit: besök, besöka
volunteer, voluntary: frivillig, volontär, ideell
welfare: välfärd
well: brunn
wheelchair: rullstol
wild animal, wildlife: vilt
wood: trä, virke
yard: gård
young: ung
zone: zon, område

# people, buildings, daily life
abuse: missbruk, övergrepp, misshandel
accountant: redovisningsekonom, ekonom, revisor
bookkeeping, accounting: bokföring, redovisning
payroll: lön, löner, löneadministration
after school programme, after school activity, after school activities: fritidshem, fritidsverksamhet
allergy, allergic: allergi
arson: anlagd brand, mordbrand
amusement park: nöjespark, nöjesfält
assembly hall: aula, samlingssal
bailiff, enforcement authority: kronofogden, kronofogde
bankruptcy, bankrupt, insolvency: konkurs
breakdown: haveri, driftstopp
bus pass, travel card, travel pass: busskort, resekort
bus shelter: väderskydd, busskur
bus driver: busschaufför
car pool, carpool: bilpool, samåkning
caretaker, janitor: vaktmästare
child benefit: barnbidrag
child allowance: barnomsorgspeng, vårdnadsbidrag
class trip, school trip: skolresa, klassresa, studieresa
classroom: klassrum
cultural centre, arts centre: kulturhus, kulturcentrum
defibrillator: hjärtstartare
divorce: skilsmässa
equal pay, pay equity: löneskillnad, lönekartläggning, lika lön
exchange student: utbytesstudent, utbyteselev
student exchange: elevutbyte, utbyte
exhibition hall: utställningshall, konsthall
faith community, religious community: trossamfund
family centre: familjecentral
fertiliser, fertilizer, manure: gödsel
first aid: första hjälpen
fundraising: insamling
gas station, petrol station: bensinstation, drivmedel
geothermal: geotermisk, bergvärme
grandparent: farförälder, morförälder
heritage: kulturarv, arv
illiteracy: analfabetism
immunisation: vaccination, vaccinering
justice: rättvisa, rätt
labour dispute, industrial action: arbetskonflikt, strejk
lay judge, lay assessor: nämndeman, nämndemän
lecture: föreläsning
legal advice, legal aid: juridisk rådgivning, rättshjälp
lime: kalk
logistics: logistik
maternity care: mödravård
midwife: barnmorska
mushroom: svamp
neighbour: granne
night shift, night work: nattarbete, natt
nut, nuts: nötter, nöt
parish: församling, socken
police station: polisstation
police officer: polis
polling station, polling place: vallokal
early voting, advance voting: förtidsröstning
postal vote, postal voting: poströst, brevröst
probation: provanställning, prövotid
psychiatric care, psychiatry: psykiatri, psykiatrisk vård
child psychiatry: bup, barn- och ungdomspsykiatri
public bath, bath house, bathhouse: badhus, simhall
railing: räcke
religion, religious: religion, religiös
sexual harassment: sexuella trakasserier
shelter for women, women shelter, women refuge: kvinnojour, skyddat boende
sidewalk, pavement: trottoar, gångbana
silence: tystnad
singing, song: sång
slippery, slip: halka, hal
social media: sociala medier
special diet, dietary requirements: specialkost
speech therapist: logoped
stage: scen, etapp, stadium
student council, pupil council: elevråd
student housing: studentbostad, elevboende
student union, students union: elevkår, studentkår
substitute teacher, supply teacher: vikarie
substitute staff, temp: vikarie
summer school: sommarskola, lovskola
supermarket, grocery store: livsmedelsbutik, matbutik
surveyor, land survey: lantmätare, lantmäteri
team leader: gruppledare, arbetsledare, teamledare
tennis court: tennisbana
thesis, essay: uppsats, avhandling
ticket price: biljettpris
town hall, city hall, municipal building: stadshus, kommunhus, rådhus
underpass: gångtunnel, tunnel
veterinarian: veterinär
warehouse: lager
weed, weeds: ogräs
absence report, report absence: frånvaroanmälan
absence monitoring, attendance monitoring: närvaro, frånvaro
age: ålder
birth rate, births: födelsetal, födda
boat: båt
call for tenders, invitation to tender: upphandling, anbud
car traffic: biltrafik
carbon footprint, carbon dioxide: klimatavtryck, koldioxid
children in care: placerade barn
chemical: kemikalie, kemisk
class teacher: klasslärare, mentor
code of conduct: uppförandekod
committee member, board member: ledamot
complaint handling, complaints procedure: klagomålshantering, klagomål
concern: oro, angelägenhet
consultant: konsult
consumer: konsument
court, court of law: domstol
administrative court: förvaltningsrätten
digital divide: digitalt utanförskap
social exclusion, exclusion: utanförskap
disaster: katastrof
distance: avstånd
doctoral student: doktorand
earthquake: jordbävning
electoral district: valdistrikt
electric car, electric vehicle: elbil, elfordon
electric bus: elbuss
election worker: röstmottagare
employee survey, staff survey: medarbetarundersökning, medarbetarenkät
employment contract: anställningsavtal
energy saving, energy efficiency: energieffektivisering, energibesparing
energy price, electricity price: elpris, energipris
entrance: entré, ingång
ethics: etik
exclusion from school: avstängning
family: familj
father: pappa, far
mother: mamma, mor
fibre optic: fiber, bredband
field: område, fält
finnish: finsk, finska
fireworks: fyrverkeri
fish: fisk
game, games: spel
gang: gäng, kriminella nätverk
gate: grind
girl: flicka, tjej
boy: pojke, kille
guided tour: visning
health insurance: sjukförsäkring
health check: hälsosamtal, hälsokontroll
honour: heder, hedra
house: hus
idea: idé
individual plan, individual study plan: individuell studieplan
inflation: inflation
insulation: isolering
invasive species: invasiva arter, invasiv
kitchen staff: kökspersonal, måltidspersonal
labour force, workforce: arbetskraft, arbetsstyrka
learning environment: lärmiljö
learning difficulties, learning disability: inlärningssvårigheter, intellektuell funktionsnedsättning
intellectual disability: intellektuell funktionsnedsättning
lgbt, lgbtq: hbtq
living alone: ensamboende
local news: lokala nyheter
marketing: marknadsföring
market: marknad, torg
memorial, monument: minnesmärke, minnesplats
milk: mjölk
music teacher: musiklärare
national day: nationaldagen
national agency for education: skolverket
schools inspectorate: skolinspektionen
newspaper: tidning, dagstidning
night: natt
noise barrier: bullerskydd, bullerplank
non attendance: frånvaro
nursery place: förskoleplats
obesity, overweight: övervikt, fetma
occupational injury, work injury: arbetsskada
occupational therapist: arbetsterapeut
open preschool: öppen förskola
orchestra: orkester
parental leave: föräldraledighet
parent meeting, parents meeting: föräldramöte
parking permit: parkeringstillstånd
disabled parking: parkeringstillstånd, handikapparkering
patient transport: sjukresa
paratransit, mobility service, special transport: färdtjänst
personal assistant: personlig assistent
pharmacy: apotek
physical activity, physical education: fysisk aktivitet, idrott
physiotherapist: fysioterapeut
plumbing: vvs, rör
pothole: potthål, vägskada
press, media: press, media
press release: pressmeddelande
prison: fängelse
property tax: fastighetsavgift, fastighetsskatt
public toilet: offentlig toalett, toalett
racism: rasism
rat, rodent: råtta, skadedjur
referendum: folkomröstning
rehousing: omflyttning
remote work, telework, working from home: distansarbete, hemarbete
road toll, congestion charge: trängselskatt, vägtull
rumour: rykte
sauna: bastu
school closure: skolnedläggning, nedläggning
school inspection: skolinspektionen, tillsyn
school leaver, leaver: avgångselev
school size: skolstorlek
sewage fee: avloppsavgift, va-taxa
sexual health: sexuell hälsa
shooting: skjutning
shooting range: skjutbana, skyttebana
single parent: ensamstående
sludge: slam
smartphone: mobil, mobiltelefon
social housing: socialt boende, bostadssociala
sound: ljud
sports grant, sports grants: föreningsbidrag, idrottsbidrag
staff turnover: personalomsättning
square metre: kvadratmeter
statue: staty, skulptur
stress: stress
student flow, commuting students: elevströmmar, pendling
student result, student results, school results: skolresultat, kunskapsresultat, studieresultat
tablet: surfplatta, lärplatta
tax revenue: skatteintäkt
teaching hours: undervisningstid
test result, test results: provresultat
theft, burglary: stöld, inbrott
trafficking, human trafficking: människohandel
tram: spårvagn
traffic light, traffic lights: trafikljus, trafiksignal
tunnel: tunnel
twinning: vänort
unaccompanied, unaccompanied minor: ensamkommande
minor, minors: minderårig, ensamkommande barn
unemployment benefit: a-kassa, arbetslöshetsersättning
vape, vaping, snus: vejp, vejpning, snus
vegetarian: vegetarisk
visitor centre: besökscentrum, turistbyrå
voter turnout, turnout: valdeltagande
waiting room: väntrum
water leak: vattenläcka
water meter: vattenmätare
water quality: vattenkvalitet
water shortage: vattenbrist
weather: väder
web accessibility: tillgänglighet, webbtillgänglighet
wetland: våtmark
wildfire, forest fire: skogsbrand
witness: vittne
wolf: varg
workplace health: företagshälsovård
world: värld
youth crime, youth violence: ungdomsbrottslighet, ungdomsvåld
youth work, youth worker: fritidsledare, ungdomsarbete
youth unemployment: ungdomsarbetslöshet
youth clinic: ungdomsmottagning
beach volleyball: beachvolley, beachvolleyboll
car wash: biltvätt
erosion, coastal erosion: erosion
conference room, meeting room: konferensrum, sammanträdesrum, möteslokal
dialogue meeting: dialogmöte
emergency room, emergency department: akutmottagning, akuten
exhaust fumes, exhaust: avgaser
family law: familjerätt
farmland, arable land: jordbruksmark, åkermark
floor plan: planlösning, planritning
frost: frost, tjäle
garden waste: trädgårdsavfall
heat wave, heatwave: värmebölja
homework help: läxhjälp
ice skating: skridsko
internal audit: internrevision, intern revision
job interview: anställningsintervju
key card: passerkort, nyckelkort
lunch break: lunchrast
online meeting, digital meeting, video meeting: digitalt möte, videomöte
parent council: föräldraråd
payment terms: betalningsvillkor
personal number, personal identity number: personnummer
playing field, sports ground: idrottsplats, bollplan
police report: polisanmälan
privacy policy: integritetspolicy, dataskydd
project manager, project leader: projektledare
rainwater: regnvatten, dagvatten
report card: betyg, omdöme
road salt, road salting: vägsalt, saltning
safety inspection, safety round: skyddsrond
safety representative: skyddsombud
shift work: skiftarbete
sign language: teckenspråk
sports day: idrottsdag, friluftsdag
student loan: studielån, studiemedel
walking path, footpath: gångväg, gångbana
online: digital, webb
consultancy: konsult, konsultföretag
nursing: omvårdnad, vård, sjuksköterska
teaching assistant, classroom assistant: elevassistent, lärarassistent, resurspedagog
allotment, allotment garden, community garden: koloniträdgård, odlingslott, kolonilott
oil spill: oljeutsläpp
chimney sweep, chimney sweeping: sotning, sotare
storytelling, story time: sagostund, berättande
e book, ebook: e-bok
wedding, marriage ceremony, civil marriage: vigsel, bröllop
conscription: värnplikt, civilplikt
hate speech: hets mot folkgrupp, hatbrott
hate crime: hatbrott
debt counselling: skuldrådgivning, budget- och skuldrådgivning
consumer advice: konsumentrådgivning
trustee, legal guardian: god man, förvaltare
baby, infant: spädbarn, bebis
toddler: småbarn
twin, twins: tvilling
orphan: föräldralös
sibling: syskon
sibling priority: syskonförtur
stroke: stroke
washing, laundry: tvätt
vegetables, vegetable: grönsak
locker: skåp
calculator: miniräknare
notebook: anteckningsbok
economics: ekonomi
engineering: teknik
welding: svetsning
health and social care programme, nursing programme: vård- och omsorgsprogrammet
cattle, livestock: nötkreatur, boskap
extremism: extremism, våldsbejakande

# what the dictionary calls by a word that is another one in minutes: val, får, ren, plan, lag, mål
whale, whaling: valfångst
sheep: fårhållning, fårbete
reindeer: rennäring, renskötsel
duck: anka, gräsand
plane, airplane: flygplan
liquor: sprit, alkohol
dish: maträtt
fluid: vätska
stream: vattendrag, bäck
verge: vägren
fracture: benbrott
lawsuit: rättsprocess, stämning
prejudice: fördom
sum: summa, belopp
sufficient: tillräcklig
advance: förskott
unused: oanvänd
quarry: täkt, bergtäkt
"""
