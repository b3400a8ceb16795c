import { createServer, type Server, type Socket } from 'node:net'

/** One mail that was accepted. */
export interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** What goes wrong: nothing, a refusal for good, one for now, silence, or the line breaks once a mail was accepted. */
export type SmtpTrouble = 'none' | 'refuses' | 'busy' | 'silent' | 'breaks-after-accepting'

/** A mail server on loopback that takes the protocol's order and syntax as seriously as a real one. */
export interface SmtpStandIn {
  readonly url: string
  readonly mails: readonly Mail[]
  trouble: SmtpTrouble
  close(): Promise<void>
}

/** What has been said so far on one connection. Source: RFC 5321, 4.1.4 "Order of Commands". */
interface Session {
  greeted: boolean
  from: string | null
  to: string[]
  data: string[] | null
}

/** Longest line, in octets, without its end. Source: RFC 5321, 4.5.3.1.6. */
const LINE_MAX = 998

/** Starts a mail server that keeps what it accepts. */
export async function startSmtp(): Promise<SmtpStandIn> {
  const mails: Mail[] = []
  const sockets = new Set<Socket>()
  const server = createServer()
  const standIn = { mails, trouble: 'none' as SmtpTrouble, url: '', close: () => close(server, sockets) }
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    serve(socket, standIn)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return Object.assign(standIn, { url: `smtp://127.0.0.1:${address.port}` })
}

function serve(socket: Socket, standIn: { readonly mails: Mail[]; trouble: SmtpTrouble }): void {
  const session: Session = { greeted: false, from: null, to: [], data: null }
  let pending = ''
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  if (standIn.trouble === 'silent') return
  say('220 stand-in ESMTP')
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    pending += chunk
    const lines = pending.split('\r\n')
    pending = lines.pop() ?? ''
    for (const line of lines) {
      if (line.length > LINE_MAX) say('500 line too long')
      else if (session.data) hearData(line, session, { ...standIn, say, socket })
      else say(hearCommand(line, session, standIn.trouble))
    }
  })
}

function hearCommand(line: string, session: Session, trouble: SmtpTrouble): string {
  const [verb = ''] = line.toUpperCase().split(' ')
  if (verb === 'EHLO' || verb === 'HELO') {
    session.greeted = true
    return /^\S+ \S+$/.test(line) ? '250 stand-in' : '501 who are you'
  }
  if (verb === 'QUIT') return '221 bye'
  if (verb === 'RSET') return reset(session)
  if (verb === 'NOOP') return '250 ok'
  if (!session.greeted) return '503 say hello first'
  if (verb === 'MAIL') return hearSender(line, session)
  if (verb === 'RCPT') return hearRecipient(line, session, trouble)
  if (verb !== 'DATA') return '502 not known here'
  if (session.to.length === 0) return '503 to whom'
  session.data = []
  return '354 go on'
}

function hearSender(line: string, session: Session): string {
  const from = /^MAIL FROM:<([^\s<>]+@[^\s<>]+)>/i.exec(line)?.[1]
  if (session.from !== null) return '503 one mail at a time'
  if (from === undefined) return '501 no sender'
  session.from = from
  return '250 ok'
}

function hearRecipient(line: string, session: Session, trouble: SmtpTrouble): string {
  const to = /^RCPT TO:<([^\s<>]+@[^\s<>]+)>/i.exec(line)?.[1]
  if (session.from === null) return '503 from whom'
  if (to === undefined) return '501 no recipient'
  if (trouble === 'refuses') return '550 no such mailbox'
  if (trouble === 'busy') return '451 try again later'
  session.to.push(to)
  return '250 ok'
}

interface Hearing {
  readonly mails: Mail[]
  readonly trouble: SmtpTrouble
  readonly socket: Socket
  say(line: string): void
}

function hearData(line: string, session: Session, { mails, trouble, socket, say }: Hearing): void {
  if (line !== '.') return void session.data?.push(line.replace(/^\./, ''))
  const mail = readMail(session)
  reset(session)
  if (!mail.headers['message-id'] || !mail.headers['date'] || !mail.headers['from']) return say('554 not a mail')
  mails.push(mail)
  if (trouble === 'breaks-after-accepting') return void socket.destroy()
  say('250 accepted')
}

function readMail({ from, to, data }: Session): Mail {
  const lines = data ?? []
  const end = lines.indexOf('')
  const headers = lines
    .slice(0, end)
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  const body = lines.slice(end + 1).join('\n')
  const isQuoted = Object.fromEntries(headers)['content-transfer-encoding'] === 'quoted-printable'
  return { from: from ?? '', to, headers: Object.fromEntries(headers), text: isQuoted ? unquote(body) : body }
}

function unquote(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function reset(session: Session): string {
  Object.assign(session, { from: null, to: [], data: null })
  return '250 ok'
}

async function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy()
  await new Promise(resolve => server.close(resolve))
}
