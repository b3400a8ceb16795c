import { spoken, type Spoken } from './spoken.ts'

/** The plainest statements of German and Dutch. A "no" inside would break each of these up. */
export const GERMANIC_SIGNS: readonly Spoken[] = [
  spoken(
    'de',
    'self',
    'ich (will|mochte|moechte|wurde gerne|wunsche mir) (einfach|nur|jetzt|endlich)? (sterben|tot sein|zu sterben|nicht mehr (leben|da sein|aufwachen|hier sein|existieren))',
    '(will|mochte|moechte|kann) (ich)? (einfach)? (nicht mehr (leben|weiterleben|aufwachen|da sein)|sterben)',
    '(mich|mir) (selbst)? (umbringen|umzubringen|toten|zu toten|erhangen|erhaengen|erschiessen|das leben nehmen|das leben zu nehmen|etwas antun|was antun|vor den zug werfen|ritzen)',
    '(bringe|bring|erhange|erschiesse|ritze|hasse und ritze) (ich)? mich (heute|bald|jetzt|selbst)? (um|$)',
    '(meinem|mein) leben (ein ende|beenden|zu beenden)',
    '(selbstmord|suizid|selbstmordgedanken|suizidgedanken|selbstmordgefahrdet|suizidal|lebensmude) !(rate|pravention|statistik|film|buch)',
    'ohne mich (besser|geht es (allen|euch) besser)',
    '(besser|ware besser) (ohne mich|wenn ich tot|ich ware tot)',
    'ich (ware|waere) (lieber|gerne|besser) tot',
    '(habe|hab) keine(n)? (lust|kraft|sinn) mehr (zu leben|im leben)',
  ),
  spoken(
    'de',
    'abuse',
    '(mann|frau|freund|freundin|vater|mutter|er|sie|partner|ex|stiefvater) (schlagt|schlaegt|wurgt|bedroht|verprugelt|missbraucht|vergewaltigt|misshandelt) mich',
    '(wurde|werde|bin) (ich)? (von _ _)? (vergewaltigt|misshandelt|geschlagen|missbraucht|bedroht)',
    'er (hat mich|will mich) (geschlagen|vergewaltigt|umbringen|gewurgt)',
  ),
  spoken(
    'de',
    'third-person',
    '(freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|er|sie|mann|frau) (will|mochte|moechte) (sich)? (umbringen|sterben|das leben nehmen|nicht mehr leben)',
  ),
  spoken(
    'de',
    'medical',
    '(zu viele|alle|eine packung) (tabletten|schlaftabletten|pillen) (genommen|geschluckt)',
    '(uberdosis|atmet nicht|bekomme keine luft|kriege keine luft|starke brustschmerzen|herzinfarkt)',
  ),
  spoken(
    'de',
    'harm-to-others',
    'ich (will|werde|mochte|bringe) (ihn|sie|jemanden|meinen _|meine _|alle) (umbringen|toten|um|erschiessen|abstechen)',
  ),
  spoken(
    'nl',
    'self',
    '(ik)? (wil|zou|ga|wou) (gewoon|echt|liever|graag)? (dood|dood zijn|sterven|doodgaan|niet meer leven|niet meer wakker worden|niet meer bestaan|er niet meer zijn|een einde aan mijn leven)',
    '(ik)? (wil|ga|zou|denk erover) (mezelf|me|mij) (van kant maken|ophangen|vermoorden|doden|iets aandoen|snijden|pijn doen|van het leven beroven|te doden)',
    '(mezelf|me) (van kant|ophangen|doden|snijden|te snijden|iets aan te doen)',
    '(zelfmoord (plegen|gedachten)|zelfmoordgedachten|suicidaal|denk aan zelfmoord|zelfmoord)  !(preventie|lijn)',
    '(beter|gelukkiger) (af)? zonder mij',
    'geen (zin|reden) (meer)? (om te leven|in het leven|meer in het leven)',
  ),
  spoken(
    'nl',
    'abuse',
    '(man|vriend|vriendin|vrouw|vader|moeder|partner|ex|hij|zij|stiefvader) (slaat|mishandelt|bedreigt|verkracht|wurgt|schopt) (me|mij)',
    '(ik)? (ben|word) (verkracht|mishandeld|geslagen|misbruikt|bedreigd)',
  ),
  spoken(
    'nl',
    'third-person',
    '(vriend|vriendin|broer|zus|zoon|dochter|moeder|vader|man|vrouw) (wil|zegt dat (hij|zij|ze)) (dood|dood wil|zelfmoord plegen|zichzelf|sterven|een einde)',
  ),
  spoken(
    'nl',
    'medical',
    '(te veel|alle|hele doos) pillen (genomen|geslikt|ingenomen)',
    '(krijg geen lucht|ademt niet|overdosis|hartaanval)',
  ),
  spoken('nl', 'harm-to-others', '(ik)? (wil|ga) (hem|haar|hen|iemand|mijn _) (vermoorden|doden|neersteken|doodmaken)'),
]
