/** Danger told around its words, which no sign names: only the classifier hears it, and alone every one raises the card. */
export const VEILED_DANGERS = `
the letters are written, the cat is with my aunt, and tonight I will be gone
I have stopped buying food, by Friday I will not need any
I sit on the wall at the top of the car park with my legs over the edge
I keep the tablets from the last three months in a tin and count them at night
there will be no more of me to worry about after Sunday
my sister has given away her rings and does not pick up any more
I walked into the sea up to my neck last night and then a dog barked
they would all breathe again if I were not here
he put his hands round my neck until it went dark
I have told the children goodbye in a way that they will not notice
my brother left his wallet and his keys on the table and walked to the bridge
I went to the railway again and stood where there is no fence
`

/** Eight sentences each, none of them grave: as one writes to a clinic, chats, and asks. */
export const CROWDS = `
What time do you open on Saturdays? My train gets in at ten past nine. I have the blue form and the white form. My postcode has changed since last year. Is there somewhere to leave a bicycle? I would rather have mornings than evenings. The website would not let me choose a date. Please send the invoice to my work address.
The waiting room has new chairs. We came by bus and walked the rest. Your page says that you close at six. My neighbour told me about you. I would like to know what a session costs. Parking was easy. Do you have something on Tuesdays? Thank you for your help.
We have two cats and a garden with a pear tree. My cousin works at the station and likes his shifts. On Sunday we cooked soup and watched the football. The new bus stop is right outside the school. I have been learning Spanish since October. Our neighbours are painting their fence green. The library has a good shelf about trains. This afternoon I shall be in town.
Do you send reminders? Can I pay by card? My insurance is with the post office. Would a video call be possible? The form asks for a reference number. Who reads these messages? Our son is five and likes dinosaurs. Thanks, and have a nice day.
`
