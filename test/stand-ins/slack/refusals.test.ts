import { describe, expect, it } from 'vitest'
import { refusedMessage, refusedView } from './refusals.ts'

const text = (words: string): object => ({ type: 'mrkdwn', text: words })
const plain = (words: string): object => ({ type: 'plain_text', text: words })
const section = (words: string): object => ({ type: 'section', text: text(words) })
const button = (more: object = {}): object => ({
  type: 'button',
  action_id: 'a',
  text: plain('Press'),
  value: 'v',
  ...more,
})
const actions = (...elements: readonly object[]): object => ({ type: 'actions', elements })

/** A guard that lets everything through proves nothing: each of these must be refused, and its neighbour not. */
describe('The stand-in, like Slack,', () => {
  it.each([
    ['a message without text', { blocks: [section('a')] }, 'no_text'],
    ['a blank message', { text: '  ' }, 'no_text'],
    ['a section that is too long', { text: 'a', blocks: [section('a'.repeat(3001))] }, '3001 characters'],
    ['an empty section', { text: 'a', blocks: [section('')] }, '0 characters'],
    ['an unknown block', { text: 'a', blocks: [{ type: 'carousel' }] }, 'unknown block carousel'],
    ['an unknown field', { text: 'a', blocks: [{ ...section('a'), colour: 'red' }] }, 'unknown field'],
    ['a long label', { text: 'a', blocks: [actions(button({ text: plain('a'.repeat(76)) }))] }, '76 characters'],
    ['a long value', { text: 'a', blocks: [actions(button({ value: 'a'.repeat(2001) }))] }, '2001 characters'],
    ['two buttons of one name', { text: 'a', blocks: [actions(button(), button())] }, 'different action_ids'],
    ['a button in bold', { text: 'a', blocks: [actions(button({ text: text('*a*') }))] }, 'plain_text'],
    ['a row without buttons', { text: 'a', blocks: [actions()] }, '0 elements'],
    ['51 blocks', { text: 'a', blocks: Array.from({ length: 51 }, () => section('a')) }, 'at most 50'],
    [
      'blocks that weigh too much',
      { text: 'a', blocks: Array.from({ length: 5 }, () => section('a'.repeat(2900))) },
      'msg_blocks_too_long',
    ],
    ['a ping in a section', { text: 'a', blocks: [section('<!channel>')] }, 'not escaped'],
    ['a ping in the text', { text: '<!here>' }, 'not escaped'],
    ['half a character', { text: '\ud83d' }, 'invalid_arguments'],
  ])('refuses %s', (_, message, why) => {
    expect(refusedMessage(message).join()).toContain(why)
  })

  it.each([
    ['a window without a title', { type: 'modal', blocks: [section('a')] }, 'title'],
    ['a title that is too long', { type: 'modal', title: plain('a'.repeat(25)), blocks: [] }, '24'],
    [
      'thumbs in a window',
      { type: 'modal', title: plain('a'), blocks: [{ type: 'context_actions', elements: [] }] },
      'messages only',
    ],
    ['a home with a title', { type: 'home', title: plain('a'), blocks: [] }, 'title'],
    ['101 blocks', { type: 'home', blocks: Array.from({ length: 101 }, () => section('a')) }, 'at most 100'],
    ['no view', null, 'no view'],
  ])('refuses %s', (_, view, why) => {
    expect(refusedView(view).join()).toContain(why)
  })

  it('takes what keeps to the rules', () => {
    const blocks = [section('a'.repeat(3000)), actions(button(), button({ action_id: 'b' }))]
    expect(refusedMessage({ text: 'a', blocks })).toEqual([])
    expect(refusedMessage({ text: 'a &lt;b&gt; <https://www.example.org/|c>' })).toEqual([])
    expect(refusedView({ type: 'modal', title: plain('a'.repeat(24)), close: plain('Close'), blocks })).toEqual([])
  })
})
