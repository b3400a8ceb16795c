import { Document, isMap, isScalar, Scalar } from 'yaml'
import { parseYaml } from '../parse-yaml.ts'
import { isNothing } from './fields.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** A text, and the field it is for. */
export type PutText = readonly [path: readonly string[], value: string]

/** What was put into its place in the text, and what has none there yet. */
export interface PutTexts {
  readonly text: string
  readonly left: readonly PutText[]
}

/**
 * Writes texts into fields where they stand in YAML: all around them stays letter by letter. What has no field yet, or one over several
 * lines or within braces, is left over.
 */
export function putTexts(text: string, values: readonly PutText[]): PutTexts {
  const document = parseYaml(text)
  if (document.errors.length > 0) return { text, left: values }
  const placed = values.map(value => ({ value, place: placeOf(document, value[0]) }))
  const inPlace = placed
    .flatMap(({ value: [, to], place }) => (place && place.said !== to ? [{ ...place, to }] : []))
    .toSorted((a, b) => b.from - a.from)
  const put = inPlace.reduce((all, { from, until, to, type }) => splice(all, { from, until }, written(to, type)), text)
  return { text: put, left: placed.filter(({ place }) => place === null).map(({ value }) => value) }
}

interface TextPlace {
  readonly from: number
  readonly until: number
  readonly said: string
  readonly type: Scalar.Type | undefined
}

function placeOf(document: Document, path: readonly string[]): TextPlace | null {
  const parents = path.map((_, at) => (at === 0 ? document.contents : document.getIn(path.slice(0, at), true)))
  const node: unknown = document.getIn(path, true)
  if (!isScalar(node) || !node.range || !parents.every(parent => isMap(parent) && !parent.flow)) return null
  const [from, until] = node.range
  const { type } = node
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL || node.tag !== undefined) return null
  const said = typeof node.value === 'string' && !isNothing(node.value) ? oneLine(node.value) : ''
  return { from, until, said, type }
}

/** A value is a space apart from its name, and from a note behind it. */
function splice(text: string, { from, until }: Pick<TextPlace, 'from' | 'until'>, value: string): string {
  const after = text.slice(until)
  // Nothing is left of a value that goes, nor of the space before it.
  const before = value === '' && !after.startsWith(' #') ? text.slice(0, from).trimEnd() : text.slice(0, from)
  const gap = value === '' || /\s$/.test(before) ? '' : ' '
  return `${before}${gap}${value}${value !== '' && after.startsWith('#') ? ' ' : ''}${after}`
}

/** Nothing at all for no text; else in the quotation marks that stood there. */
function written(value: string, type: Scalar.Type | undefined): string {
  if (value === '') return ''
  const scalar = new Scalar(value)
  if (type !== undefined) scalar.type = type
  return new Document(scalar, { schema: 'failsafe' }).toString({ lineWidth: 0 }).trim()
}
