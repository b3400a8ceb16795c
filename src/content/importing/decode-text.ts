/** A text, or why there is none. */
export type Decoded = { readonly text: string } | { readonly why: string }

/** Reads the bytes of a text: UTF-8, UTF-16 with its mark, or what Windows writes. Its line ends become line feeds. */
export function decodeText(bytes: Uint8Array): Decoded {
  const packed = SIGNATURES.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))
  if (packed) return { why: packed.why }
  const text = UTF_16.some(mark => mark.every((byte, at) => bytes[at] === byte))
    ? decode(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be')
    : (decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252'))
  if (text === null || /[^\P{Cc}\n\r\t\f]/u.test(text)) return { why: NO_TEXT }
  return {
    text: text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?|\f/g, '\n')
      .normalize('NFC'),
  }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

const NO_TEXT = 'It is no text. Save it as plain text, .md, .html or .csv, or copy its words and paste them.'

/** How files begin that people take for texts. */
const SIGNATURES = [
  {
    begins: [0x50, 0x4b],
    why: 'It is packed, as Word, Excel and zip files are. From Word, save it as “Web page, filtered” (.html) or copy its words and paste them; from Excel, save it as “CSV UTF-8”; a zip has to be unpacked first.',
  },
  { begins: [0x25, 0x50, 0x44, 0x46], why: 'It is a PDF. Open it, copy its words, and paste them.' },
  { begins: [0x1f, 0x8b], why: 'It is packed. Unpack it first.' },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    why: 'It is an old Word or Excel file. Save it as “Web page, filtered” (.html) or as CSV.',
  },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], why: 'It is a rich text file. Open it, copy its words, and paste them.' },
] as const
