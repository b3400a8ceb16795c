import { describe, expect, it } from 'vitest'
import { renderHome } from '../../../adapters/slack/home.ts'
import { render } from '../../../adapters/slack/render.ts'
import { longReplies, SAMPLE_REPLIES } from '../../contracts/sample-replies.ts'
import { shownText } from '../../stand-ins/slack/read-aloud.ts'
import { refusedView } from '../../stand-ins/slack/refusals.ts'
import { FRONT_PAGE } from './rig.ts'

const [topic] = FRONT_PAGE.topics

describe('Our home', () => {
  it.each([
    ['no topics', { ...FRONT_PAGE, topics: [] }],
    ['a thousand topics', { ...FRONT_PAGE, topics: Array.from({ length: 1000 }, () => topic) }],
    ['long titles', { ...FRONT_PAGE, topics: [{ ...topic, title: 'Why? '.repeat(100) }] }],
    ['a long introduction', { ...FRONT_PAGE, introduction: 'I am a program. '.repeat(1000) }],
    ['markup in it', { ...FRONT_PAGE, introduction: '<!channel>', topics: [{ ...topic, title: '<@U1>' }] }],
  ])('is let through with %s, and shows the way to a therapist', (_, page) => {
    const home = renderHome(page as typeof FRONT_PAGE)
    expect(refusedView(home)).toEqual([])
    expect(shownText(home.blocks)).toContain('020 7946 0958')
  })
})

describe('A window', () => {
  it.each(Object.entries({ ...SAMPLE_REPLIES, ...longReplies() }))('is let through with %s', (_, reply) => {
    const { blocks } = render(reply, { kind: 'modal', shareInto: null })
    expect(refusedView({ type: 'modal', title: { type: 'plain_text', text: 'A window' }, blocks })).toEqual([])
    expect(shownText(blocks)).toContain('020 7946 0958')
  })
})
