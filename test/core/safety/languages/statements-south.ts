import type { Statements } from './statements-type.ts'

/** Spanish, Italian and Portuguese. */
export const SOUTH: Readonly<Record<'es' | 'it' | 'pt', Statements>> = {
  es: {
    self: `No quiero seguir viviendo
Me quiero morir
Pienso en el suicidio todos los días
Esta noche me voy a quitar la vida
Todos estarían mejor sin mí
Me estoy cortando otra vez
Ya no tengo fuerzas para vivir
Ojalá estuviera muerta
Voy a matarme
He decidido acabar con mi vida`,
    'third-person': `Mi hermano dice que quiere morir
Mi hija se corta los brazos
Mi amiga me escribió que no quiere vivir
Mi marido amenaza con matarse
Mi hijo ha escrito una carta de despedida
Mi madre quiere quitarse la vida
Un amigo tiene pensamientos suicidas
Mi hermana intentó suicidarse
Mi compañero habla de tirarse al tren
Mi padre dice que ya no quiere vivir`,
    abuse: `Mi marido me pega
Mi novio me estranguló ayer
Mi padrastro me toca por las noches
Me pegan en casa
Mi ex amenaza con matarme
Me encierra en el piso
Mi padre pega a mi madre
Me han violado
Mi pareja me amenaza con un cuchillo
El vecino pega a sus hijos`,
    medical: `Me he tomado todas las pastillas
He tomado demasiadas pastillas para dormir
Mi padre no respira
Mi amiga está inconsciente y no despierta
No puedo respirar
Mi hijo ha bebido lejía
Ella ha tomado una sobredosis
Me he cortado las venas
Tiene un dolor muy fuerte en el pecho
Mi hija se ha tragado una caja entera de pastillas`,
    harmless: `¿Cuánto cuesta una sesión?
¿Tienen plazas libres?
Quiero pedir una cita
¿Lo cubre el seguro?
¿Cuánto dura una terapia?
He discutido con mi hermano
Estoy triste desde la separación
¿Hacen terapia de pareja?
Tengo miedo a los exámenes
¿Puede ser en línea?`,
  },
  it: {
    self: `Non voglio più vivere
Voglio morire
Penso al suicidio ogni giorno
Stasera mi tolgo la vita
Tutti starebbero meglio senza di me
Ho ricominciato a tagliarmi
Non ho più la forza di vivere
Vorrei essere morta
Mi ammazzo
Ho deciso di farla finita`,
    'third-person': `Mio fratello dice che vuole morire
Mia figlia si taglia le braccia
La mia amica mi ha scritto che non vuole più vivere
Mio marito minaccia di uccidersi
Mio figlio ha scritto una lettera di addio
Mia madre vuole togliersi la vita
Un mio amico ha pensieri suicidi
Mia sorella ha tentato il suicidio
Il mio collega parla di buttarsi sotto un treno
Mio padre dice che non vuole più vivere`,
    abuse: `Mio marito mi picchia
Il mio ragazzo ieri mi ha strangolata
Il mio patrigno mi tocca di notte
A casa mi picchiano
Il mio ex minaccia di uccidermi
Mi chiude in casa a chiave
Mio padre picchia mia madre
Sono stata violentata
Il mio compagno mi minaccia con un coltello
Il vicino picchia i suoi figli`,
    medical: `Ho preso tutte le pastiglie
Ho ingoiato troppe pillole per dormire
Mio padre non respira più
La mia amica è incosciente e non si sveglia
Non riesco a respirare
Mio figlio ha bevuto la candeggina
Ha preso una overdose
Mi sono tagliata le vene
Ha un forte dolore al petto
Mia figlia ha ingoiato una scatola di compresse`,
    harmless: `Quanto costa una seduta?
Avete ancora posto?
Vorrei prendere un appuntamento
Lo copre l'assicurazione?
Quanto dura una terapia?
Ho litigato con mio fratello
Sono triste dopo la separazione
Fate anche terapia di coppia?
Ho paura degli esami
Si può fare online?`,
  },
  pt: {
    self: `Eu não quero mais viver
Quero morrer
Não paro de pensar em suicídio
Hoje à noite vou tirar a minha vida
Todos ficariam melhor sem mim
Voltei a me cortar
Não tenho mais força para viver
Queria estar morta
Vou me matar
Decidi acabar com a minha vida`,
    'third-person': `Meu irmão diz que quer morrer
Minha filha se corta
Minha amiga escreveu que não quer mais viver
Meu marido ameaça se matar
Meu filho escreveu uma carta de despedida
Minha mãe quer tirar a própria vida
Um amigo tem pensamentos suicidas
Minha irmã tentou se matar
Meu colega fala em se jogar na frente do trem
Meu pai diz que não quer mais viver`,
    abuse: `Meu marido me bate
Meu namorado me estrangulou ontem
Meu padrasto me toca à noite
Me batem em casa
Meu ex ameaça me matar
Ele me tranca em casa
Meu pai bate na minha mãe
Fui estuprada
Meu companheiro me ameaça com uma faca
O vizinho bate nos filhos`,
    medical: `Tomei todos os comprimidos
Tomei remédios demais para dormir
Meu pai não respira
Minha amiga está inconsciente e não acorda
Não consigo respirar
Meu filho bebeu água sanitária
Ela teve uma overdose
Cortei os meus pulsos
Ele está com uma dor forte no peito
Minha filha engoliu uma caixa inteira de comprimidos`,
    harmless: `Quanto custa uma sessão?
Ainda têm vagas?
Queria marcar uma consulta
O seguro cobre?
Quanto tempo dura a terapia?
Briguei com o meu irmão
Estou triste desde a separação
Vocês fazem terapia de casal?
Tenho medo de provas
Pode ser pela internet?`,
  },
}
