/**
 * Common given names that are not also everyday words, in small letters: people type names without a capital. Where a name
 * is a word too (will, mark, grace, may, faith), it is left out here, and only a capital or a cue takes it away.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adrian agnes ahmed aisha alan alberto alejandro alex alexander alexandra alfred ali alice alicia
  alina alison amanda amber amelia amir amy ana andrea andreas andrew angela anita anja anna anne annette annie anthony
  antonio anton arthur astrid audrey barbara beatrice ben benjamin bernard beth bettina bianca birgit bob bobby boris brandon
  brenda brian bridget bruno carla carlos carmen carol carolin caroline catherine cathy charles charlie charlotte chloe chris
  christian christina christine christoph christopher claire clara claudia colin connor craig cynthia daisy daniel daniela
  danielle darren dave david debbie deborah denis dennis derek diana diane dieter dmitri dominic donald doris dorothy douglas
  duncan dylan edith eduardo edward eileen elaine eleanor elena elisabeth elizabeth ella ellen ellie emily emma eric erica
  erika ernst esther ethan eva evelyn fatima felix fernando fiona florian frances francesca francis francisco franz fred
  freddie frederick friedrich gabriel gabriele gareth gary geoffrey george georgia gerald gerard giovanni giulia gordon graham
  greg gregory gudrun guido günter hannah hans harald harriet harry hassan heather heidi heike heinz helen helena helga henry
  herbert hilary horst howard hugh hugo ian ibrahim ines ingrid irene isabel isabella isla ismail ivan jack jackie jacob jake
  james jamie jan jana jane janet janine jasmin jason javier jean jeff jennifer jenny jeremy jessica jill jim jimmy joachim
  joan joanna joanne joe joel johanna john johnny jonas jonathan jorge jose josef joseph joshua joyce juan judith julia julian
  julie jürgen justin karen karin karl kate katharina katherine kathleen kathryn katie katja keith kelly ken kenneth kerstin
  kevin kim kirsten klaus kurt kyle lars laura lauren lea leah lena leo leon leonard leonie leslie lewis liam lily linda lisa
  liz lorenzo louis louise luca lucas lucia lucy luis luisa luke lukas maggie malcolm manfred manuel manuela marc marcel marco
  marcus margaret maria marie marina mario marion marta martha martin martina mary mateo matthew matthias maureen maya
  megan mehmet melanie melissa michael michaela michelle miguel mike miriam mohamed mohammed monica monika moritz muhammad
  nadia nadine nancy natalia natalie natasha nathan neil nicholas nick nicola nicole nigel nina noah nora norbert norman
  olga oliver olivia omar oscar otto owen pablo pamela patricia patrick paul paula pauline pedro peggy peter petra phil philip
  philipp phillip phoebe pierre priya rachel rafael rainer ralf ralph raymond rebecca regina renate ricardo richard rita
  robert roberto robin roger roland ronald rosemary rosie ruth ryan sabine sabrina sally salma sam samantha samuel sandra
  sanjay sara sarah sascha scott sean sebastian sergio sharon sheila shirley silke silvia simon simone sofia sonia sonja sophia
  sophie stefan stefanie stella stephanie stephen steve steven stuart susan susanne suzanne svetlana sven sylvia tamara tanja
  tanya tara tatiana teresa terry theo theresa thomas tim timothy tina tobias todd tom tommy tony torsten tracy trevor ulrich
  ulrike ursula uwe valentina valerie vanessa vera veronica veronika victor victoria viktor vincent vladimir walter wanda wayne
  wendy werner wilhelm william wolfgang xavier yasmin yusuf yvonne zainab zoe`
    .split(/\s+/)
    .filter(name => name !== ''),
)
