/**
 * What people also type, and no clinic answers: written by us. The matcher learns from these what "none of ours" looks
 * like, and finds out on them, held out, how sure it may be. The second half stands near a clinic's door.
 */
export const EVERYDAY: readonly string[] = `
  what is the weather like tomorrow | will it rain this weekend | how cold does it get up there in winter |
  what is the capital of Portugal | who wrote Pride and Prejudice | how tall is the Eiffel Tower |
  when did the second world war end | how many legs does a spider have | what is the square root of 144 |
  convert ten miles to kilometres | how many grams are in an ounce | translate good morning into Japanese |
  how do you spell necessary | give me a synonym for quick | write a poem about autumn | tell me a joke |
  sing me a song | play some jazz | turn the volume down | skip this track | put on the news |
  what is on television tonight | recommend a good thriller | who won the match last night | what is the score |
  when do the Olympics start | which team is top of the league | how do I bake a chocolate cake |
  what can I cook with leftover rice | how long do I boil an egg | is this milk still good |
  order a large pizza with mushrooms | find a sushi restaurant nearby | book a table for four at eight |
  add butter to the shopping list | where can I buy running shoes | track my parcel |
  I want to return these trousers | this jumper is too small, can I swap it | do you sell phone chargers |
  what is the price of petrol | how much is a litre of milk | how much is the new iPhone |
  what is the exchange rate for the dollar | transfer fifty pounds to my savings | what is my account balance |
  my card was declined at the till | should I buy shares in that company | how is the stock market doing |
  help me with my tax return | how do I renew my passport | where do I pay a parking fine |
  who is the president of France | when is the next election | what does this law say about tenants |
  set an alarm for six | remind me to water the plants | start a timer for ten minutes | what time is it in Tokyo |
  what day is it today | what is the date | call me a taxi | when does the next train leave for Leeds |
  is my flight on time | book a hotel in Rome for two nights | how far is it to the airport |
  traffic on the way to work | my car will not start | when is the oil change due | what tyre pressure do I need |
  how do I fix a puncture | my laptop is so slow | the printer is out of paper | I forgot my wifi password |
  reset my password please | how do I install this update | the screen is cracked |
  write a function that sorts a list | what is wrong with this line of code | explain how a computer works |
  what is the meaning of life | do you believe in God | are you married | what is your favourite colour |
  do you like football | how old are you | where were you born | do you dream | will you marry me | you are stupid |
  shut up | you are useless | I hate this app | this is boring | lol | haha that is funny | whatever | never mind |
  test | testing one two three | asdf | just trying this out | can you hear me | is this thing on | say something |
  repeat after me | make me a sandwich | feed the cat | walk the dog | my dog ate a sock | how do I train a puppy |
  what do hamsters eat | the tap in the kitchen drips | how do I unblock a sink | paint for the bathroom wall |
  how do I get a wine stain out | when is bin day | mow the lawn | which roses grow in the shade |
  why do leaves turn red | how do planes fly | why is the sky blue | how far away is the moon | what is a black hole |
  do fish sleep | how does a battery work | who invented the telephone | what is the fastest animal | flip a coin |
  roll the dice | pick a number between one and ten | give me a riddle | let us play chess | what is my horoscope |
  what does my star sign say | plan a birthday party for my niece | what should I wear to the wedding |
  gift ideas for my brother | how do I tie a tie | how do I ask her out on a date | how do I get more followers |
  post this photo | send a message to Dave | read my new emails | schedule the team meeting for Monday |
  share the slides with everyone | who is on call this weekend | the build is broken again |
  can somebody review my pull request | what is for lunch in the canteen | the coffee machine is empty |
  where is the meeting room | I will be ten minutes late | working from home today | happy birthday |
  congratulations on the new job | merry Christmas everybody | see the attached file | thanks for the slides, Anna |
  how do I write a cover letter | what salary should I ask for | I got the job | when is the exam |
  help me with my maths homework | summarise this chapter | what is the homework for Thursday |
  which university is best for law | how do I learn to play the guitar | learn Spanish in a month |
  how do I get better at chess | how many calories are in a banana | what is a healthy breakfast |
  how do I lose belly fat | best exercises for a flat stomach | how many steps should I walk a day |
  what is a normal blood pressure | how do I treat a sunburn | is this rash contagious | how long is flu contagious |
  how do I get rid of hiccups | my tooth hurts, do you have a dentist | I need an appointment for an eye test |
  how much does a filling cost | do you do teeth whitening | how much is a haircut |
  I would like a manicure on Friday | do you offer Swedish massage | book a hot stone massage |
  how long does physiotherapy take after a knee operation | do you do physiotherapy for a frozen shoulder |
  is physio covered after a car accident | I need a physical therapist for my ankle | exercises my physio gave me |
  side effects of chemotherapy | how long does chemo last | is radiotherapy painful |
  how does immunotherapy fight cancer | what is gene therapy | does gene therapy work for sickle cell |
  what is hormone replacement therapy | how much is hormone therapy | should I try laser therapy for acne |
  light therapy lamp for my skin | does red light therapy grow hair | is cryotherapy good for warts |
  how does oxygen therapy work | is a shopping spree retail therapy | I need some retail therapy |
  where do I go for retail therapy | aromatherapy oils for the bath | what does an occupational therapist earn |
  how do I become a massage therapist | which degree do I need to become a psychologist |
  salary of a psychotherapist | is there a course on play therapy for teachers | speech therapy for a stroke patient |
  my son needs speech therapy for his lisp | a therapy dog for the nursing home |
  can I register my dog as a therapy animal | what is a group chat | start a group call | how do I leave this group |
  how much is a gym session | when is the next yoga class | cancel my gym membership |
  do you take walk-ins for blood tests | can I get a flu jab here | when can I get my vaccination |
  I need a repeat of my blood pressure tablets sent to the pharmacy | what are the visiting hours at the hospital |
  which ward is my aunt on | how do I see a skin doctor | my knee clicks when I climb stairs |
  how do I stop a nosebleed | the vet says our cat needs an operation | does pet insurance cover the vet |
  my travel insurance claim was refused | how much is car insurance for a new driver |
  what does home insurance cover | how much is the hourly rate of a plumber | do you charge for delivery |
  how much is a session at the climbing wall | are the shops open on Sunday | is the library open today |
  when does the pharmacy close | what are the opening hours of the pool | video call with my grandparents |
  why is my zoom camera black | how do I record a video meeting | how do I delete my browser history |
  is this website safe | what does this company do with my data | who can see my profile picture |
  is my email address secret | the doctor in that film was great | a book about a psychologist who solves murders |
  who played the therapist in that series | what is the plot of Good Will Hunting | can a machine think |
  are robots taking our jobs | how does a chatbot work inside | what does AI stand for | how do I build my own bot |
  who is the best singer of all time | lyrics of that song about panic | panic buying at the supermarket |
  the stress on a steel beam | depression on the weather map | what caused the great depression |
  how deep is a low pressure area | anxiety in the markets | is my houseplant sick | why are my tomatoes ill |
  childhood home of Mozart | history of the Roman empire | gold price forecast | goals scored this season |
  what is the goal of this game | how do I change gear | how do I change a light bulb | night shift or early shift |
  the shift key is stuck | when does my shift start | how do couples dance the tango | family ticket for the zoo |
  are children free on the bus | a present for a seven year old | how do I help my daughter with fractions |
  my friend wants to sell his bike | my husband lost his keys | my mother is coming for dinner | I feel like pizza |
  I feel like dancing | I am so hungry | I cannot find my phone | it is so hot in this office |
  somebody parked in my space | that is a lot | interesting | maybe later | as I said | what do you mean by that |
  why not | who knows | it depends | not sure | one more thing | same here | good point | sounds fine to me |
  forget it | leave it | it does not matter | drop the subject | you are so slow | you are wrong | you are no use at all |
  you are funny | you are clever | that was quick | what was that | what is that supposed to mean | why would you say so |
  who asked you | says who | so what | and now | what next | what else is new | try again | do it again | go away |
  stop talking | be quiet | wait a minute | give me a second | one moment | hold on | I am back | are you still there |
  are you awake | are you busy | do you sleep | do you eat | do you have a name | do you have feelings | are you happy |
  are you in love | have you got a family | where do you live | what do you look like | tell me about yourself |
  tell me something nice | surprise me | entertain me | I am bored | I am tired of waiting | I am late | I am lost |
  I am broke | I am freezing | I need coffee | I need a holiday | I need a new phone | I have a meeting at three |
  I have to go shopping | I will call you later | see the picture | did you get my message | who is this |
  wrong number | sorry, wrong channel | that was meant for somebody else | can you move the call to four |
  how was your weekend | how is the family | what are you doing tonight | what do you do for fun |
  what is the point of this film | what causes thunder | what happens when water freezes | how does it end |
  how does a fridge work | how long does paint take to dry | how long does the battery last | how long is the film |
  how often should I water a cactus | how much does a horse weigh | how much is a ticket to Paris |
  how do I get better at tennis | how do I get rid of ants | how do I talk to my landlord about the boiler |
  can I change my order | can I pay for the parking by phone | can I bring my dog to the beach |
  do I need a visa for Turkey | do I need a licence for this drone | is it normal for a car to shake |
  is it too late to plant tulips | will my phone survive in water | when is the best time to sell a house |
  who invented hypnosis | who owns this building | who is in charge of the budget | is there a cure for the common cold |
  what is the treatment for a broken arm | what does a cardiologist do | what is the difference between a virus and a cold |
  how much is a course of laser treatment | how much is a consultation with a lawyer | do you do acupuncture |
  do you have a pool | do you rent out rooms | do you have any vacancies for nurses | I am looking for a personal trainer |
  I would like to see a dermatologist | my hearing test is due | my dentist appointment is on Tuesday |
  are your acupuncture sessions painful | is laser hair removal expensive | does an osteopath help with back pain |
  how many radiotherapy sessions are normal | what is proton therapy | is ozone therapy safe | water therapy for horses |
  vitamin drip therapy price | chocolate is my therapy | gardening is cheaper than therapy | a therapy lamp for winter |
  therapy pool opening times | the film about group therapy | song lyrics about therapy | bibliotherapy book list |
  wine therapy weekend | beauty therapist near me | sports therapist for a pulled hamstring |
  course to become a speech therapist | respiratory therapist salary | whose turn is it | that is none of your business |
  easy for you to say | what a day | thank God it is Friday | you again | no idea | I changed my mind about the sofa |
  of course
`
  .trim()
  .split('|')
  .map(text => text.trim())
