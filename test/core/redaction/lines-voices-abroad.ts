/** Invented lines in seven other languages, as people type them, with all kinds of what tells who somebody is in braces. */
export const LINES_IN_VOICES_ABROAD: readonly string[] = `
hallo ich bin {mareike} und wollte fragen ob ihr noch plätze habt
mein chef bei {holzbau wiegand} macht mich fertig
meine tochter {lina} geht in die {3b} und weint jeden morgen
wir wohnen {am alten bahnhof 4} in {uelzen}
ich bin {die einzige hebamme im dorf} und will nicht erkannt werden
meine versichertennummer ist {A123456789}
mein hund {krümel} ist weg und ich kann nicht mehr
seit dem {21. august} kann ich nicht schlafen
frau {dr. stelzer} hat mich geschickt
rufen sie mich bitte unter {0176-44 55 66 77} an
ich singe im {kirchenchor st. georg} und alle reden
mein mann spielt beim {tsv bardowick}
ich wohne in der {kleinen gasse 12a}
was kostet eine sitzung
muss ich eine überweisung haben
mein bruder {kai-uwe} trinkt
aktenzeichen {14 F 223/21}
ich bin {küsterin} in {st. marien}
unser sohn {jonte} ist {sieben} und schlägt andere kinder
schreiben sie an {lena punkt vogt at web punkt de}
ich heiße {schmidt}, vorname {rosa}
man nennt mich {hexe}
mein auto hat das kennzeichen {LG-KW 2204}
am {dritten mai} hatte meine mutter einen unfall
ich arbeite im {rathaus von soltau}
bonjour moi c'est {maud}, j'ai oublié mon rendez-vous
ma fille {capucine} est en {CM2} et ne veut plus aller à l'école
j'habite {12 bis rue du Four} à {guingamp}
mon chien {biscotte} est mort hier
je travaille à {la boulangerie du port} et je pleure au travail
mon numéro de sécu c'est le {2 84 05 22 113 045 17}
mon frère {jean-bapt} boit trop
depuis le {14 juillet} je ne sors plus
je suis {sacristain} dans un petit village
je joue au {fc trégastel}
combien coûte une séance
est-ce que c'est remboursé
ma voisine {mme le goff} crie toute la nuit
appelez-moi au {06.44.12.98.70}
mon mail c'est {maud.k@courriel.example}
mon ex {kévin} a la garde de {théo} et {lou}
je viens de {haïti} et j'ai peur
mon médecin le docteur {abgrall} m'envoie
mon père était {gardien de phare à ouessant}
numéro de dossier {2023-B-881}
je m'appelle {prune}, oui comme le fruit
au collège {sainte-anne} on m'insulte
hola, soy {yesenia}, quiero una cita
mi perro {canelo} se murió
vivo en {calle mayor 3, 2º b}
mi hijo {iker} tiene {nueve} años y no habla
trabajo en {panadería la espiga} y mi jefe me grita
mi marido juega en el {atlético de lugones}
el {21 de agosto} perdí a mi bebé
mi número de afiliado es {28/1234567/40}
soy {la única médica del valle}
me dicen {la flaca}
cuánto cuesta
aceptan seguro
mi vecina {doña remedios} me odia
mi correo es {yesi_92@correo.example}
llámenme al {655 01 02 03}
nací en {cuenca} el {8/11/1979}
soy {campanero} de la {iglesia de san blas}
mi terapeuta era {nieves ortuño}
mi cuñado {paco} es policía en {jaca}
estudio en el {instituto ribera}
ciao sono {martina}, posso spostare la seduta
mio figlio {ludovico} fa la {seconda media} e lo picchiano
abito in {via roma 22} a {chioggia}
il mio gatto {briciola} è scappato
lavoro da {ferramenta bosio} e il capo mi urla
dal {2 giugno} non dormo
sono {il sindaco del paese} e nessuno deve sapere
il mio codice fiscale è {RSSMRA80A01H501U}
mio marito {gigi} gioca nel {real cortile}
quanto costa
serve la ricetta
mia suocera {donna carmela} comanda tutto
mi chiamano {il muto}
sono nata il {tre marzo 1990}
mandate a {martina punto b chiocciola posta punto it}
ho visto il dottor {ferrero} a {ivrea}
suono nella {banda di san rocco}
hoi, ik ben {fleur} en ik zoek een psycholoog
mijn hond {stroopwafel} is dood
ik woon op de {dorpsstraat 8} in {ameide}
mijn zoon {mees} zit in {groep 6} en wordt gepest
ik werk bij {bakkerij van dam}
mijn bsn is {123456782}
ik ben {de enige veearts van het eiland}
sinds {21 augustus} slaap ik niet
ik voetbal bij {sv de meeuwen}
mijn buurvrouw {tante riet} klaagt over alles
wat kost een sessie
heb ik een verwijzing nodig
bel me op {06-21 43 65 87}
mijn man {wout} is {dijkwachter}
mijn kenteken is {GX-408-P}
de dokter, {dr. hoekstra}, stuurt mij
cześć, jestem {zosia} i szukam pomocy
mój pies {pączek} zdechł
mieszkam na {ulicy lipowej 5} w {pucku}
mój syn {staś} chodzi do {klasy 2b}
pracuję w {piekarni u janka}
mój pesel to {90010112345}
od {21 sierpnia} nie śpię
jestem {jedyną położną we wsi}
mąż gra w {orle myślenice}
ile kosztuje sesja
moja sąsiadka {pani halina} krzyczy
zadzwońcie {600 700 800}
urodziłam się {3 maja 1988} w {ełku}
mówią na mnie {mała}
jestem {kościelnym} w {parafii św. anny}
oi sou a {rayssa}, quero marcar
meu cachorro {pingo} morreu
moro na {travessa das flores 9} em {olhão}
meu filho {davi} está no {5º ano b}
trabalho na {padaria estrela} e choro no trabalho
meu cpf é {123.456.789-09}
desde {21 de agosto} não durmo
sou {a única parteira da ilha}
meu marido joga no {unidos da vila}
quanto custa
precisa de encaminhamento
minha vizinha {dona lurdes} grita
me liga no {11 98765-4321}
me chamam de {bolinha}
nasci em {viseu} no dia {4 de maio de 1985}
meu pai era {faroleiro em peniche}
`
  .trim()
  .split('\n')
