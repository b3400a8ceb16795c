/** Invented lines in other languages; what tells who somebody is stands in braces. */
export const LINES_ABROAD: readonly string[] = `
ich heiße {Anneliese} und brauche einen Termin
mein Mann {jürgen} trinkt zu viel, können Sie helfen
ich wohne in {Essen}, gibt es dort einen Therapeuten
meine Nummer ist {0171 2345678}
ist Frau {Sommer} noch da
ich bin {34} und habe Depressionen
meine Tochter {hope} ist oft traurig
schreiben Sie an {anna.berg@post.example}
ich bin am {12.03.1988} geboren
wir wohnen in der {Lindenstraße 12}
kann {rosa} mitkommen
ich arbeite bei {siemens} und habe wenig Zeit
me llamo {Guadalupe} y necesito una cita
vivo en {nice} y hablo español
mi número es {612 345 678}
mi hijo {ángel} tiene ansiedad
¿está la doctora {Reyes} hoy?
mi marido {Jesús} bebe mucho
nací el {3 de marzo de 1990}
escribe a {pepe.sol@correo.example}
trabajo en {zara} y no tengo tiempo
soy {maría josé}, ¿cuánto cuesta una sesión?
je m'appelle {Solène} et je voudrais un rendez-vous
j'habite à {nice}, avez-vous quelqu'un
mon mari {pierre} ne dort plus
mon numéro est le {06 12 34 56 78}
est-ce que madame {Petit} est là
je suis né le {12 mars 1988}
ma fille {rose} a peur de l'école
je travaille chez {orange}, c'est confidentiel ?
mon adresse est {5 rue des Lilas}
mi chiamo {Giulia} e ho bisogno di aiuto
abito a {siena}, quanto costa una seduta
mio marito {marco} beve troppo
il mio numero è {333 1234567}
sono nato il {3 aprile 1979}
c'è la dottoressa {Bianchi} oggi
meu nome é {João} e preciso de ajuda
moro em {faro}, quanto custa uma sessão
o meu número é {912 345 678}
minha filha {linda} não come
ik heet {Sanne} en zoek hulp
ik woon in {Zwolle}, kan het online
mijn man {joost} drinkt te veel
mijn nummer is {06 12345678}
nazywam się {Agnieszka} i potrzebuję pomocy
mieszkam w {Gdańsku}, ile kosztuje sesja
mój mąż {tomek} pije
mój numer to {501 234 567}
adım {Ayşe}, yardıma ihtiyacım var
{izmir} de oturuyorum, seans ne kadar
kocam {mehmet} çok içiyor
numaram {0532 123 45 67}
mera naam {sunita} hai aur mujhe madad chahiye
main {pune} mein rehta hoon
اسمي {فاطمة} وأحتاج إلى موعد
رقمي {٠٧٧٠٠٩٠٠١٢٣}
меня зовут {Наталья}, сколько стоит сеанс
я живу в {Казани}
мене звати {Оксана}, мені потрібна допомога
मेरा नाम {सुनीता} है
我叫{王小明}，多少钱
私は{田中}です、予約したいです
제 이름은 {김민수}입니다
jag heter {Astrid} och behöver hjälp
jeg bor i {Odense}, hva koster det
nimeni on {Aino} ja tarvitsen apua
mă numesc {Ioana} și am nevoie de ajutor
a nevem {Zsófia}, mennyibe kerül
με λένε {Ελένη}, πόσο κοστίζει
`
  .trim()
  .split('\n')
