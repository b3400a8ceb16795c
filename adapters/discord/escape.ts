/** Characters that Discord's Markdown, mentions, timestamps and custom emoji are made of. */
const MARKUP = /[\\*_~`|[\]<]/g

/** What makes a heading, quote, list or small print at the start of a line. */
const LINE_START = /^([^\S\n]*)(-#|#{1,3}|>{1,3}|-|\d+\.)(?=\s)/gm

const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]}'"”’]/g

/** Writes plain text so that Discord shows it as it is. Web addresses stay links, without a preview. */
export function escape(text: string): string {
  let done = 0
  let written = ''
  for (const found of text.matchAll(ADDRESS)) {
    written += escapeMarkup(text.slice(done, found.index)) + bareLink(found[0])
    done = found.index + found[0].length
  }
  return (written + escapeMarkup(text.slice(done))).replace(LINE_START, escapeStart)
}

/** A web address as a link without a preview: Discord would otherwise fetch the page and show a picture of it. */
export function bareLink(address: string): string {
  return `<${encodeAddress(address)}>`
}

/** Keeps an address from ending the brackets around it. */
export function encodeAddress(address: string): string {
  return address.replace(/[<>()\s]/g, encodeBracket)
}

function encodeBracket(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function escapeMarkup(text: string): string {
  return text.replace(MARKUP, String.raw`\$&`)
}

function escapeStart(_: string, indent: string, mark: string): string {
  return mark.endsWith('.') ? `${indent}${mark.slice(0, -1)}\\.` : `${indent}\\${mark}`
}
