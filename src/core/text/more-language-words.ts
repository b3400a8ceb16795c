/** What the languages of the north and the east of Europe are told by, and at last some others that we have no words in. */
export const MORE_LATIN_SIGNS = {
  sv: {
    words:
      setOf(`och att det som jag ni vi hon mig mitt mina ditt dina inte vad hur nar vem vilka vilken varfor kan vill skulle ska maste
      behover finns gor gora kostar kosta priser tider boka bokning traffa prata samtal terapi terapeut terapeuter psykolog psykologer
      besok hjalp hjalpa hej tack snalla ja nej med utan fran till eller ocksa mycket lange manga oppet oppen oppettider stangt
      forsakring remiss vantetid adress ligger foraldrar vuxna anonymt sekretess tystnadsplikt svenska engelska nagon manniska idag
      imorgon kvall helgen gratis betala hos er mottagningen en ett ar`),
    telling: null,
    letters: /[åäö]/,
  },
  da: {
    words:
      setOf(`og det som jeg vi hun mig mit mine dit dine ikke hvad hvordan hvornar hvem hvilken hvilke hvorfor hvor kan kunne vil skal
      ville har findes gor gore koster koste priser bestille aftale tale snakke samtale terapi terapeut terapeuter psykolog psykologer
      hjaelp hjaelpe hej tak venligst ja nej med uden fra til af eller ogsa meget laenge mange aben abent abningstider lukket forsikring
      henvisning venteliste ventetid adresse ligger bornene foraeldre voksne anonymt tavshedspligt dansk engelsk nogen menneske idag
      imorgen aften gratis betale jeres hos en et er jer`),
    telling: null,
    letters: /[æøå]/,
  },
  no: {
    words:
      setOf(`og det som jeg vi hun meg mitt mine ditt dine ikke hva hvordan nar hvem hvilken hvilke hvorfor hvor kan kunne vil skal har
      finnes gjor gjore koster koste priser bestille avtale snakke samtale terapi terapeut terapeuter psykolog psykologer hjelp hjelpe
      hei takk vennligst ja nei med uten fra til av eller ogsa mye lenge mange apen apent apningstider stengt forsikring henvisning
      venteliste ventetid adresse ligger foreldre voksne anonymt taushetsplikt norsk engelsk noen menneske idag imorgen kveld gratis
      betale deres dere hos en et er timen`),
    telling: null,
    letters: /[æøå]/,
  },
  fi: {
    words:
      setOf(`ja ei olen olet ovat mina sina mita mika miten milloin missa kuka kuinka paljon paljonko kauanko miksi voiko voinko voin voit
      voisin haluan haluaisin tarvitsen onko oletko teilla minulla maksaa hinta hinnat aika aikaa ajan varata varaan varaus kauan kestaa
      terapia terapiaa terapeutti terapeutin terapeuttia psykologi psykologin kaynti kaynnit apua auttaa moi kiitos kylla joku jonkun
      ihminen ihmisen puhua kanssa suomea suomeksi vakuutus korvaa korvaako lahete jono osoite auki aukioloajat suljettu lapset lapsia
      lapsille luottamuksellista luottamuksellinen ilmainen ilmaista maksu tanaan huomenna illalla jos mutta myos sitten tama taman
      teidan meidan minun sinun keskustella saada saanko sijaitsette olette`),
    telling: null,
    letters: /[äö]/,
  },
  ro: {
    words:
      setOf(`este sunt esti suntem sunteti imi iti cu fara pentru din despre ce cine cum cand unde cata cati costa costul pret pretul preturi
      sedinta sedinte sedintei o terapie terapia terapeut terapeuti terapeutul psiholog psihologul programare programari ajutor ajuta buna
      ziua salut multumesc rog da nu aveti avem pot poti poate puteti vreau dori nevoie trebuie dureaza mult timp deschis deschisi orar
      adresa asigurare asigurarea acopera copii copil cupluri gratuit platesc plata romana romaneste vorbiti vorbesc cineva
      persoana maine seara daca dar sau acest aceasta cu`),
    telling: /[șțţă]/,
    letters: /[âî]/,
  },
  cs: {
    words:
      setOf(`je jsem jsi jsme jste jsou ja vy mne se ve bez co kdo jak kdy kde kolik proc ktery ktera ktere muzu mohu muzete muze chci chtel
      chtela bych potrebuji mam nemam stoji cena cenu ceny sezeni terapie terapii terapeut terapeuta terapeutem psycholog psychologa objednat
      objednani termin terminy pomoc pomoci ahoj dobry dekuji diky prosim ano nebo ale take trva dlouho otevreno otevreny hodiny adresa
      pojistovna pojisteni hradi deti dite duverne anonymne uzkost zdarma platit mluvit mluvite cesky nekdo nekym clovek clovekem dnes zitra
      vecer na za od`),
    telling: /[ěřů]/,
    letters: /[čšžýáíé]/,
  },
  sk: {
    words:
      setOf(`je som sme ste su ja vy mna vo zo bez co kto ako kedy kde kolko preco ktory ktora mozem mozete moze chcem chcel chcela potrebujem
      mam nemam stoji cena sedenie sedenia terapia terapie terapeut terapeuta terapeutom psycholog objednat termin pomoc pomoct ahoj dobry
      dakujem vdaka prosim ano nie alebo ale tiez trva dlho otvorene hodiny adresa poistovna hradi deti dieta uzkost zadarmo platit
      hovorit rozpravat slovensky niekto niekym clovek clovekom dnes zajtra vecer na za od pre`),
    telling: /[ľĺŕ]/,
    letters: /[čšžýáíéúťď]/,
  },
  hu: {
    words:
      setOf(`egy hogy nem vagyok vagy vannak nincs engem nekem neked mennyibe mennyi kerul mikor hol kivel hogyan miert milyen lehet tudok
      kaphatok szeretnek szukseg szuksegem kell kellene arak alkalom ules ora orara terapia terapias terapeuta terapeutat terapeutaval
      pszichologus pszichologust idopont idopontot foglalni segitseg segiteni segitsen szia napot kosz koszonom kerem igen mert meddig tart
      sokaig nyitva nyitvatartas cim cime biztosito biztositas fedezi gyerek gyerekek parok bizalmas szorongas ingyenes fizetni beszelni
      beszelnek magyarul valaki valakivel ember emberrel holnap onok onoknel az es`),
    telling: /[őű]/,
    letters: /[áéíóöúü]/,
  },
  hr: {
    words:
      setOf(`je sam smo ste su ja vi se na iz od za sa bez sto sta tko kako kada kad gdje gde koliko zasto koji koja mogu mozete moze mozemo
      zelim bih trebam imam imate nemam kosta kostaju cijena termin termine naruciti zakazati terapija terapije terapiju terapeut terapeuta
      terapeutom psiholog psihologa pomoc pomoci bok zdravo dobar hvala molim da ili ali traje dugo otvoreno otvoreni radno vrijeme vreme
      adresa osiguranje pokriva djeca deca parovi povjerljivo anonimno besplatno platiti pricati razgovarati hrvatski srpski netko neko
      covjek covek osoba danas sutra seansa seanse jedna`),
    telling: null,
    letters: /[čćšžđ]/,
  },
  // Lithuanian, Latvian, Estonian, Icelandic, Slovene, Albanian, Catalan, Basque, Irish, Vietnamese, Indonesian, Tagalog.
  other: {
    words:
      setOf(`kiek kainuoja yra galite galiu noriu seansas seansa viena labas aciu kada kur cik maksa ludzu paldies gribu vai kui palju maksab
      kas teil uks tere aitah tahan soovin hvernig hvenaer takk kostar koliko stane kdaj zelim ena kje kushton dua faleminderit quant
      quants puc vull gracies sessio zenbat kostatzen saio noiz nahi mhead gaeilge berapa biaya apakah bagaimana saya kapan
      terima kasih bisa anda dengan untuk yang tidak satu magkano ang ako kailan paano salamat kailangan mga`),
    telling: /[āēīūģķļņėįųþðħġċĉĝĥĵŝŭơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/,
    letters: /[õàèòçë]/,
  },
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
