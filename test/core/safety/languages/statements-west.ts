import type { Statements } from './statements-type.ts'

/** German, Dutch and French. */
export const WEST: Readonly<Record<'de' | 'nl' | 'fr', Statements>> = {
  de: {
    self: `Ich will nicht mehr leben
Ich möchte einfach nur noch sterben
Ich denke jeden Tag an Selbstmord
Ich werde mir heute Abend das Leben nehmen
Ohne mich wäre es für alle besser
Ich ritze mich seit Wochen wieder
Ich habe keine Kraft mehr zu leben
Am liebsten wäre ich tot
Ich will mich umbringen
Morgen früh soll es vorbei sein, ich bringe mich um`,
    'third-person': `Mein Bruder sagt, dass er sterben will
Meine Tochter ritzt sich
Meine Freundin hat geschrieben, dass sie nicht mehr leben will
Mein Mann droht, sich umzubringen
Mein Sohn hat einen Abschiedsbrief geschrieben
Meine Mutter will sich das Leben nehmen
Ein Freund von mir hat Selbstmordgedanken
Meine Schwester hat versucht, sich umzubringen
Mein Kollege redet davon, sich vor den Zug zu werfen
Mein Vater sagt, er will nicht mehr leben`,
    abuse: `Mein Mann schlägt mich
Mein Freund hat mich gestern gewürgt
Mein Stiefvater fasst mich nachts an
Ich werde zu Hause geschlagen
Mein Ex droht, mich umzubringen
Er sperrt mich in der Wohnung ein
Mein Vater schlägt meine Mutter
Ich wurde vergewaltigt
Mein Partner bedroht mich mit einem Messer
Der Nachbar schlägt seine Kinder`,
    medical: `Ich habe alle Tabletten genommen
Ich habe zu viele Schlaftabletten geschluckt
Mein Vater atmet nicht mehr
Meine Freundin ist bewusstlos und wacht nicht auf
Ich bekomme keine Luft
Mein Kind hat Reiniger getrunken
Sie hat eine Überdosis genommen
Ich habe mir die Pulsadern aufgeschnitten
Er hat starke Schmerzen in der Brust
Meine Tochter hat eine ganze Packung Tabletten geschluckt`,
    harmless: `Was kostet eine Sitzung?
Haben Sie noch freie Plätze?
Ich möchte einen Termin vereinbaren
Übernimmt die Krankenkasse die Kosten?
Wie lange dauert eine Therapie?
Ich hatte Streit mit meinem Bruder
Ich bin seit der Trennung traurig
Bieten Sie auch Paartherapie an?
Ich habe Angst vor Prüfungen
Kann ich auch online kommen?`,
  },
  nl: {
    self: `Ik wil niet meer leven
Ik wil gewoon dood
Ik denk elke dag aan zelfmoord
Ik ga vanavond een einde aan mijn leven maken
Iedereen is beter af zonder mij
Ik snijd mezelf weer
Ik wil er niet meer zijn
Ik ga mezelf van kant maken
Ik heb geen reden meer om te leven
Ik wil mezelf iets aandoen`,
    'third-person': `Mijn broer zegt dat hij dood wil
Mijn dochter snijdt zichzelf
Mijn vriendin wil niet meer leven
Mijn man dreigt zichzelf iets aan te doen
Mijn zoon heeft een afscheidsbrief geschreven
Mijn moeder wil een einde aan haar leven maken
Een vriend van mij denkt aan zelfmoord
Mijn zus heeft geprobeerd zelfmoord te plegen
Mijn vader zegt dat hij niet meer wil leven
Mijn collega wil voor de trein springen`,
    abuse: `Mijn man slaat me
Mijn vriend heeft me gewurgd
Mijn stiefvader zit 's nachts aan me
Ik word thuis geslagen
Mijn ex dreigt me te vermoorden
Hij sluit me op in huis
Mijn vader slaat mijn moeder
Ik ben verkracht
Mijn partner bedreigt me met een mes
De buurman slaat zijn kinderen`,
    medical: `Ik heb alle pillen geslikt
Ik heb te veel slaappillen genomen
Mijn vader ademt niet meer
Mijn vriendin is bewusteloos
Ik krijg geen lucht
Mijn kind heeft bleekmiddel gedronken
Ze heeft een overdosis genomen
Ik heb mijn polsen doorgesneden
Hij heeft erge pijn op de borst
Mijn dochter heeft een hele strip pillen ingenomen`,
    harmless: `Wat kost een sessie?
Hebben jullie nog plek?
Ik wil graag een afspraak maken
Vergoedt de verzekering dit?
Hoe lang duurt een therapie?
Ik heb ruzie met mijn broer
Ik ben verdrietig sinds de scheiding
Doen jullie ook relatietherapie?
Ik ben bang voor examens
Kan het ook online?`,
  },
  fr: {
    self: `Je ne veux plus vivre
J'ai envie de mourir
Je pense au suicide tous les jours
Je vais mettre fin à mes jours ce soir
Tout le monde serait mieux sans moi
Je recommence à me couper
Je n'ai plus la force de vivre
Je voudrais être mort
Je vais me tuer
J'ai décidé d'en finir avec la vie`,
    'third-person': `Mon frère dit qu'il veut mourir
Ma fille se scarifie
Mon amie m'a écrit qu'elle ne veut plus vivre
Mon mari menace de se tuer
Mon fils a écrit une lettre d'adieu
Ma mère veut en finir
Un ami a des idées suicidaires
Ma sœur a essayé de se suicider
Mon collègue parle de se jeter sous un train
Mon père dit qu'il n'a plus envie de vivre`,
    abuse: `Mon mari me frappe
Mon copain m'a étranglée hier
Mon beau-père me touche la nuit
On me bat à la maison
Mon ex menace de me tuer
Il m'enferme dans l'appartement
Mon père frappe ma mère
J'ai été violée
Mon compagnon me menace avec un couteau
Le voisin bat ses enfants`,
    medical: `J'ai avalé tous mes médicaments
J'ai pris trop de somnifères
Mon père ne respire plus
Mon amie est inconsciente et ne se réveille pas
Je n'arrive plus à respirer
Mon enfant a bu de la javel
Elle a fait une overdose
Je me suis ouvert les veines
Il a très mal à la poitrine
Ma fille a avalé une boîte entière de comprimés`,
    harmless: `Combien coûte une séance ?
Avez-vous encore de la place ?
Je voudrais prendre rendez-vous
Est-ce que c'est remboursé ?
Combien de temps dure une thérapie ?
Je me suis disputé avec mon frère
Je suis triste depuis la séparation
Proposez-vous des thérapies de couple ?
J'ai peur des examens
Est-ce possible en ligne ?`,
  },
}
