/** What is told by acts, by language: nobody who speaks them has read it. */
export const ACTS: Readonly<Record<string, string>> = {
  de: `Ich will heute Nacht Schluss machen mit allem
Ich halte das Leben nicht mehr aus
Mein Vater schlägt mich, wenn er getrunken hat
Meine Freundin hat gesagt, dass sie sich etwas antun will
Mein Sohn hat Tabletten geschluckt und reagiert nicht
Ich habe mir wieder in den Arm geschnitten
Ohne mich wären alle besser dran
Mein Mann droht, mich umzubringen
Ich stehe auf der Brücke und will springen
Meine Oma ist bewusstlos
Ich sitze auf dem Dach und kann nicht mehr
Meine Schwester schreibt, dass sie sich das Leben nimmt
Ich verletze mich jede Nacht am Arm
Mein Freund hat alle seine Tabletten genommen
Es ginge allen besser ohne mich`,
  es: `Ya no quiero seguir viviendo
Quiero acabar con todo esta noche
Mi marido me pega cuando bebe
Mi amiga dice que se va a matar
Mi hijo se ha tomado todas las pastillas
Me he cortado las venas
Todos estarían mejor sin mí
Mi ex me amenaza con matarme
Estoy en el puente y voy a saltar
Mi padre no respira
Estoy en la azotea, voy a tirarme
Mi hermano quiere quitarse la vida
Mi madre ha tomado muchas pastillas y no despierta
Me quemo los brazos por las noches`,
  fr: `Je ne veux plus vivre
Je vais en finir ce soir
Mon mari me frappe
Mon ami dit qu'il va se suicider
Ma fille a avalé toute la boîte de médicaments
Je me coupe les bras tous les soirs
Tout le monde serait mieux sans moi
Mon ex menace de me tuer
Je suis sur le pont et je vais sauter
Ma mère ne respire plus
Je suis au bord du toit, je vais me jeter
Ma soeur parle de mettre fin à ses jours
Mon fils a pris tous ses médicaments
Je me scarifie depuis un mois`,
  tr: `Artık yaşamak istemiyorum
Bu gece hayatıma son vereceğim
Kocam beni dövüyor
Arkadaşım intihar edeceğini söylüyor
Oğlum bütün ilaçları içti
Kollarımı kesiyorum
Bensiz herkes daha mutlu olur
Eski sevgilim beni öldürmekle tehdit ediyor
Köprüdeyim ve atlayacağım
Annem nefes almıyor
Kardeşim ölmek istediğini yazdı
Babam anneme vuruyor
Her gece bileklerimi kesiyorum
Yaşamanın bir anlamı yok`,
  ar: `لا أريد أن أعيش بعد الآن
سأنهي حياتي الليلة
زوجي يضربني كل يوم
صديقي يقول إنه سينتحر
ابني ابتلع كل الحبوب
أجرح ذراعي كل ليلة
الجميع سيكون أفضل بدوني
زوجي السابق يهددني بالقتل
أنا على الجسر وسأقفز
أمي لا تتنفس
أنا فوق السطح وأريد أن أقفز
أختي تقول إنها تريد الموت
أبي يضرب أمي كل ليلة
لا معنى لحياتي
ابنتي شربت كل الأدوية`,
  pl: `Nie chcę już żyć
Dzisiaj w nocy ze sobą skończę
Mąż mnie bije
Przyjaciółka mówi, że się zabije
Syn połknął wszystkie tabletki
Tnę się po rękach
Wszystkim byłoby lepiej beze mnie
Były chłopak grozi, że mnie zabije
Stoję na moście i zaraz skoczę
Mama nie oddycha
Siedzę na dachu i chcę skoczyć
Brat napisał, że nie chce żyć
Córka wzięła wszystkie leki
Partner mnie dusił wczoraj
Napisałam list pożegnalny`,
  pt: `Não quero mais viver
Vou acabar com tudo hoje à noite
Meu marido me bate
Minha amiga disse que vai se matar
Meu filho tomou todos os comprimidos
Eu me corto todas as noites
Todos ficariam melhor sem mim
Meu ex ameaça me matar
Estou na ponte e vou pular
Minha mãe não está respirando
Estou no telhado e vou me jogar
Meu irmão quer se matar
Meu padrasto me toca à noite
A vida não faz mais sentido`,
  it: `Non voglio più vivere
Stanotte la faccio finita
Mio marito mi picchia
La mia amica dice che si ammazza
Mio figlio ha ingoiato tutte le pastiglie
Mi taglio le braccia ogni sera
Tutti starebbero meglio senza di me
Il mio ex minaccia di uccidermi
Sono sul ponte e sto per buttarmi
Mia madre non respira
Sono sul tetto e voglio buttarmi
Mio fratello vuole farla finita
Mia figlia ha preso troppe pastiglie
Il mio compagno mi ha strangolata
La vita non ha più senso`,
  nl: `Ik wil niet meer leven
Vannacht maak ik er een einde aan
Mijn man slaat mij
Mijn vriendin zegt dat ze zelfmoord gaat plegen
Mijn zoon heeft alle pillen ingenomen
Ik snijd mezelf elke avond
Iedereen is beter af zonder mij
Mijn ex dreigt mij te vermoorden
Ik sta op de brug en ga springen
Mijn moeder ademt niet meer
Ik zit op het dak en wil springen
Mijn broer wil niet meer leven
Mijn dochter heeft te veel pillen geslikt
Mijn stiefvader zit 's nachts aan mij
Ik heb een afscheidsbrief geschreven`,
  uk: `Я більше не хочу жити
Сьогодні вночі я покінчу з собою
Чоловік мене б'є
Подруга каже, що вб'є себе
Син випив усі таблетки
Я ріжу собі руки
Усім буде краще без мене
Колишній погрожує мене вбити
Я стою на мосту і зараз стрибну
Мама не дихає
Я сиджу на даху і хочу стрибнути
Брат написав, що хоче померти
Донька прийняла багато таблеток
Батько б'є маму
Життя не має сенсу`,
}

/** The same in languages that have no card of their own. */
export const OTHER_ACTS = `Jag vill inte leva längre
Min man slår mig
Nu mai vreau să trăiesc
Soțul meu mă bate
Už nechci žít
Manžel mě bije
Δεν θέλω να ζω άλλο
Nem akarok tovább élni
En halua enää elää
Tôi không muốn sống nữa`

/** What looks like it. */
export const HARMLESS_ACTS = `Ich stehe auf der Brücke und mache ein Foto
Ich will mit dem Rauchen Schluss machen
Mein Freund hat mit mir Schluss gemacht
Meine Tochter hat ihre Tabletten genommen wie verordnet
Heute Abend mache ich früher Schluss mit der Arbeit
Quiero terminar con todo el papeleo hoy
Mi hijo ha tomado el bus
Estoy en el balcón con un café
Me corto el pelo mañana
Je vais sauter le repas de midi
Je suis sur le quai, mon train arrive
Je veux en finir avec ces formulaires
Köprüdeyim, trafik var
Annem ilaçlarını aldı
أنا على الجسر، هناك زحام
أمي أخذت موعدا
Stoję na moście w korku
Jutro z tym skończę raport
Vou acabar com isso no trabalho
Estou na ponte, há trânsito
Meu filho vai se formar
Sono sul balcone e bevo un caffè
Oggi la faccio finita con questo lavoro
Mi taglio i capelli domani
Ik sta op de brug in de file
Morgen maak ik een afspraak
Mijn zoon gaat zich inschrijven
Я стою на мосту в заторі
Мама випила чай
Jag vill inte vänta längre`
