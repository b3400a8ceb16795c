import { spoken, type Spoken } from './spoken.ts'

const DE_KIN =
  '(mann|frau|freund|freundin|bruder|schwester|sohn|tochter|kind|mutter|vater|mama|mom|papa|oma|opa|kollege|kollegin)'
const ES_KIN =
  '(marido|esposo|esposa|mujer|novio|novia|amigo|amiga|hermano|hermana|hijo|hija|madre|padre|mama|mom|papa|abuela|abuelo)'
const FR_KIN = '(mari|femme|ami|amie|copain|copine|frere|freer|soeur|fils|fille|enfant|mere|pere|collegue|il|elle)'
const IT_KIN =
  '(marito|moglie|amico|amica|fratello|sorella|figlio|figlia|madre|padre|mamma|papa|nonna|nonno|ragazzo|ragazza)'
const PT_KIN = '(marido|esposa|mulher|namorado|namorada|amigo|amiga|irmao|irma|filho|filha|mae|pai|avo|colega|ele|ela)'
const NL_KIN = '(man|vrouw|vriend|vriendin|broer|zus|zoon|dochter|kind|moeder|vader|mama|mom|papa|oma|opa|hij|zij|ze)'
const TR_KIN = '(kardesim|ablam|abim|oglum|kizim|arkadasim|annem|babam|kocam|karim|esim|sevgilim)'
const AR_KIN = '(اخي|اختي|ابني|ابنتي|بنتي|صديقي|صديقتي|صاحبي|صاحبتي|امي|ابي|زوجي|زوجتي)'

/**
 * What people tell by acts: at a height or the rails, an end set for tonight, wounds of one's own, another's intent, tablets that a child took.
 * Words stand as they are left when English has been respelt: Italian "di" is "die", Spanish "mama" is "mom".
 */
export const ABROAD_ACTS_SIGNS: readonly Spoken[] = [
  spoken(
    'de',
    'self',
    '(stehe|sitze|bin) ~ (brucke|dach|hochhaus|gleis|gleisen|bahnsteig|klippe|gelander) ~ (springen|springe|schluss|nicht mehr|aus)',
    '(will|werde|kann) (gleich|jetzt|heute|einfach)? (von der|vom|aus dem|vor den|vor die) (_)? (brucke|dach|fenster|zug|bahn|hochhaus) (zu)? (springen|sturzen|werfen)',
    '(heute|morgen) (nacht|abend)? (mache|mach) (ich)? (schluss|ein ende) !(mit (der|dem|meiner|meinem|dieser))',
    '(will|werde|mochte) (ich)? (heute|jetzt|endlich|einfach|nur)? (nacht|abend)? (schluss|ein ende) machen mit (allem|dem leben|meinem leben|mir)',
    '(will|werde|mochte) (ich)? ~ mit (allem|dem leben|meinem leben) (schluss|ein ende) machen',
    '(halte|ertrage) (ich)? (das|dieses|mein) leben nicht (mehr|langer)',
    'mir ~ (in|an) (den|die) (arm|arme|handgelenke|oberschenkel|beine|haut) (geschnitten|geritzt|verbrannt)',
    '(schneide|ritze|verbrenne) (ich)? (mir|mich) ~ (arm|arme|haut|beine|oberschenkel|handgelenke|jeden|wieder)',
    'ohne mich (waren|ware|geht|ginge|hatten|haben) ~ (alle|allen|es|euch|ihr|sie|ihnen) ~ (besser|leichter|ruhe)',
    '(waren|ware|geht|ginge) ~ ohne mich (besser|leichter)',
  ),
  spoken(
    'de',
    'third-person',
    `${DE_KIN} ~ (, )?(dass)? (sie|ich)? (sich|mir) (etwas|was|das leben) (antun|nehmen|antut|nimmt)`,
    `${DE_KIN} (steht|sitzt) ~ (brucke|dach|gleis|gleisen) ~ (springen|springt)?`,
  ),
  spoken(
    'de',
    'medical',
    `${DE_KIN} (hat|haben) (alle|viele|zu viele|ganz viele) (_)? (_)? (tabletten|schlaftabletten|pillen|medikamente) (geschluckt|genommen)`,
    `${DE_KIN} (hat|haben) ~ (tabletten|schlaftabletten|pillen) geschluckt !(wie|gegen|fur)`,
    '(reagiert|atmet|bewegt sich) nicht (mehr)? ($|, |und)',
  ),
  spoken(
    'es',
    'self',
    '(estoy|me voy|voy) ~ (puente|azotea|tejado|balcon|vias|anden|acantilado) (, )?~ ~ (saltar|tirarme|tirar|lanzarme)',
    '(voy a|quiero) (saltar|tirarme|lanzarme) (del|de la|desde|al|a la|a las|por) ',
    '(quiero|voy a|pienso|necesito) (acabar|terminar) con (todo|mi vida|esto|mi sufrimiento) ($|, |ya|hoy|esta noche|ahora|manana|de una)',
    '(me|mi) (corto|he cortado|quemo|hago cortes|hago dano) ~ (brazos|brazo|munecas|piernas|venas|noches|dias) !(pelo)',
    '(carta|nota) de (despedida|suicidio)',
  ),
  spoken(
    'es',
    'third-person',
    `${ES_KIN} ~ (que)? (se va a|se quiere|quiere|va a|piensa) (matar|matarse|suicidar|suicidarse|quitarse la vida|tirarse|morir|morirse)`,
    `${ES_KIN} (se (corta|hace dano|esta cortando)|no quiere (seguir)? (vivir|viviendo))`,
  ),
  spoken(
    'fr',
    'self',
    '(suis|assis|assise|debout) (sur|au bord) (le|la|du|de la|un|des)? (_)? (pont|point|toit|quai|rails|balcon|falaise|rebord|voie|voies) (, )?~ ~ (sauter|jeter)',
    '(vais|veux) (me jeter|sauter) (du|sous|par|dans|de)',
    '(je)? (vais|veux) ~ en finir (ce soir|cette nuit|maintenant|avec (la vie|ma vie|tout)|$|, )',
    '(lettre|lettres) (d adieu|dadieu|d adieux)',
  ),
  spoken(
    'fr',
    'third-person',
    `${FR_KIN} ~ (quil|quelle|qu il|qu elle|that)? (va|veut|pense|menace de|parle de) (a)? (se (suicider|tuer|pendre|jeter)|mourir|en finir|mettre fin)`,
    `${FR_KIN} (se (coupe|scarifie|mutile)|ne veut plus vivre)`,
  ),
  spoken(
    'fr',
    'medical',
    `${FR_KIN} (a|ont) (pris|avale) (tous|toute|trop|plein|beaucoup) ~ (medicaments|cachets|comprimes|somniferes|pilules)`,
  ),
  spoken(
    'it',
    'self',
    '(sono|sto|seduto|seduta) ~ (ponte|tetto|balcone|binari|binario|cornicione|scogliera) ~ ~ ~ (buttarmi|buttare|saltare|salto|lanciarmi)',
    '(stanotte|stasera|oggi|domani|adesso|voglio|ora) ~ (la)? (faccio|farla|faro) finita !(con (questo|questa|il|la|lo|quel))',
    '(vita|vivere) non ha (piu)? (senso|valore)',
    '(lettera|lettere) (di|die|d) addio',
    '(mi|me) (taglio|brucio|ferisco) ~ (braccia|braccio|gambe|polsi|sera|giorno|notte)',
  ),
  spoken(
    'it',
    'third-person',
    `${IT_KIN} ~ (che)? (si|se) (ammazza|uccide|butta|vuole (uccidere|ammazzare)|toglie la vita|taglia)`,
    `${IT_KIN} ~ (che)? (vuole|minaccia) (di|die)? (uccidersi|ammazzarsi|suicidarsi|morire|farla finita|togliersi la vita)`,
  ),
  spoken(
    'pt',
    'self',
    '(estou|to|estava) ~ (ponte|telhado|varanda|trilhos|janela|precipicio|terraco) ~ ~ (pular|saltar|jogar|atirar)',
    '(vou|quero|preciso) (acabar|terminar) com (tudo|isso|isto|a minha vida|minha vida) ($|, |hoje|esta noite|essa noite|agora|amanha|de vez)',
    '(vida|viver) nao (faz|tem) (mais)? sentido',
    '(carta|bilhete) de despedida',
    '(me corto|corto me|me cortei|cortei me|me queimo) ($|, |todas|todos|nos|no|os|outra|de novo)',
  ),
  spoken(
    'pt',
    'third-person',
    `${PT_KIN} ~ (que)? (vai|quer|pensa em|ameaca|ameacou) (se matar|matar se|morrer|suicidar|se suicidar|tirar a (propria)? vida|se jogar|acabar com a vida)`,
    `${PT_KIN} (se corta|corta se|nao quer mais viver)`,
  ),
  spoken(
    'pt',
    'medical',
    `${PT_KIN} (tomou|engoliu|ingeriu) (todos|todas|muitos|um monte|um monte de|uma caixa de|varios|demais) ~ (remedios|comprimidos|pilulas|medicamentos)`,
  ),
  spoken(
    'nl',
    'self',
    '(sta|zit|ben) ~ (brug|dak|spoor|perron|balkon|flat|rails) ~ ~ (springen|spring|springt)',
    '(ik)? (wil|ga|zal) ~ (van|voor) (de|het|een) (brug|dak|trein|flat|balkon) (af)? (springen)',
    '(vannacht|vanavond|vandaag|morgen|nu|straks) (maak|maek) (ik)? ~ een einde ~',
    '(afscheidsbrief|zelfmoordbrief) (geschreven)?',
    '(wil|ga|zal) ~ een einde (aan (mijn leven|alles|het)|maken)',
  ),
  spoken(
    'nl',
    'third-person',
    `${NL_KIN} ~ (that|dat)? (hij|zij|ze)? (zich|zichzelf) (wil|gaat|zal|van kant) (doden|ombrengen|verhangen|van kant maken|iets aandoen)?`,
    `${NL_KIN} (snijdt|krast|verwondt) zichzelf`,
  ),
  spoken(
    'pl',
    'self',
    '(stoje|siedze|jestem) ~ (moscie|dachu|torach|peronie|balkonie|krawedzi) ~ ~ (skocze|skoczyc|rzuce)',
    '(skocze|skoczyc|rzuce sie) ~ (mostu|dachu|okna|pociag|balkonu)',
    '(dzisiaj|dzis|jutro|zaraz|wkrotce|nocy) ~ (ze soba|with soba) skoncze',
    'list (pozegnalny|samobojczy)',
    'ze soba skoncze',
    '(tne|pocielam|pocialem) (sie|sobie) ~ (rekach|rece|udach|uda|skore|znowu|nadgarstki)',
  ),
  spoken(
    'tr',
    'self',
    '(koprudeyim|koprudeyiz|catidayim|cati katindayim|balkondayim|raylarin ustundeyim|koprunun ustundeyim|ucurumun kenarindayim) ~ (atlayacagim|atlicam|atlayacam|atlamak|birakacagim)',
    '(kopruden|catidan|balkondan|pencereden|raylara|trenin onune) (asagi)? (atlayacagim|atlamak istiyorum|atlayacam|atlicam|birakacagim)',
    '(kollarimi|bileklerimi|bacaklarimi) (her)? (gece|gun|yine)? (kesiyorum|kestim|yakiyorum|cizdim|ciziyorum)',
    '(yasamanin|hayatin|hayatimin) (hicbir|bir)? (anlami|manasi) (yok|kalmadi)',
    '(koprudeyim|catidayim|balkondayim) ~ kendimi (asagi)? (atacagim|birakacagim|atmak)',
    'bensiz ~ (daha)? (mutlu|iyi|rahat)',
  ),
  spoken(
    'tr',
    'third-person',
    `${TR_KIN} ~ (intihar edecegini|kendini oldurecegini|olmek istedigini|canina kiyacagini|intihar edecek|kendini oldurecek)`,
    `${TR_KIN} ~ (kollarini|bileklerini) (kesiyor|kesti)`,
  ),
  spoken(
    'tr',
    'abuse',
    '(babam|kocam|esim|abim|dayim) (annemi|anneme|kardesime|kardesimi|bana|cocuklara|cocuklarimi) (vuruyor|dovuyor|siddet)',
  ),
  spoken(
    'tr',
    'medical',
    `${TR_KIN} (butun|cok|tum|bir suru) (_)? (ilaclari|ilaclarini|haplari|hap|ilac) (icti|yuttu|aldi)`,
  ),
  spoken(
    'ar',
    'self',
    '(انا)? (على|فوق) (الجسر|السطح|حافه|حافة|سكه القطار|سكة القطار) ~ (ساقفز|وساقفز|سأقفز|ارمي نفسي|سارمي نفسي|اقفز)',
    '(ساقفز|سأقفز|سارمي نفسي|اريد ان اقفز) من',
    '(اجرح|اقطع|احرق) (ذراعي|يدي|معصمي|ساقي|جسدي|جلدي)',
    '(لا معنى|لا معني|ليس هناك معنى|ما في معنى) (لحياتي|للحياة|للحياه)',
    '(افضل|احسن) ~ (بدوني|من دوني)',
  ),
  spoken(
    'ar',
    'third-person',
    `${AR_KIN} ~ (انه|انها|بانه|بانها)? (سينتحر|ستنتحر|سيقتل نفسه|ستقتل نفسها|سينهي حياته|ستنهي حياتها|يريد الموت|تريد الموت)`,
  ),
  spoken(
    'ar',
    'medical',
    `${AR_KIN} (ابتلع|ابتلعت|بلع|بلعت|اخذ|اخذت|تناول|تناولت|شرب|شربت) (كل|جميع|علبه|علبة) (الحبوب|الادويه|الادوية|الدواء|حبوب)`,
    'لا تتنفس',
  ),
  spoken(
    'uk',
    'self',
    '(стою|сиджу) ~ (мосту|даху|балконі|рейках|коліях|краю) ~ ~ (стрибну|стрибати|стрибнути|кинуся)',
    '(стрибну|кинуся|хочу стрибнути|хочу кинутися) (з|із|під) (моста|мосту|даху|вікна|балкона|поїзд|потяг|поізд)',
    '(життя) (більше)? не має (більше)? (сенсу|сенса)',
    '(прощальнии|передсмертнии) лист',
    '(ріжу|порізала|порізав) (собі)? (руки|зап ястя|запястя|ноги|стегна|шкіру|вени)',
  ),
  spoken(
    null,
    'self',
    '(jag)? (vill|orkar) inte (leva|finnas) (langre|mer)?',
    '(nu)? mai vreau sa (traiesc|mai traiesc)',
  ),
  spoken(
    null,
    'self',
    '(uz)? (nechci|nechce se mi) (uz)? (zit|byt na svete)',
    'nem akarok (tovabb|mar)? elni',
    'en (halua|jaksa) (enaa)? elaa',
    'δεν θελω (πια)? να (ζω|ζησω)',
    'khong muon song (nua)?',
  ),
  spoken(
    null,
    'abuse',
    '(man|pojkvan|pappa|sambo) slar mig',
    '(sotul|sotu|tatal|iubitul) (meu)? ma bate',
    '(manzel|otec|pritel|muz) (me|mi) bije',
  ),
]
