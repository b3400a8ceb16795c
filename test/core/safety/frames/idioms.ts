/** Manners of speaking that stand where a danger could: none of them raises the card in any frame. */
export const IDIOMS = `
this heat is killing me
I am dying for a coffee
my back is killing me
my phone died
we got slaughtered at football
I nearly died laughing
that exam was murder
I could murder a pizza
`
