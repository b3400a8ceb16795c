import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('Abuse in childhood, told for the first time', () => {
  it.each([
    'I was sexually abused as a child and I have never told anyone',
    'i was abused as a kid n never told any1',
    "I was abused when I was small. I've never said it out loud before.",
    'my dad used to beat us every sunday. I have never talked about that with anybody',
    "something was done to me when i was nine. i've kept it secret for 30 years",
    'I have never told my wife that I was abused as a child',
    'This is the first time I write this: my grandfather used to touch me',
    'was abused by my brother as a kid. never told my parents',
    'abused as a child, never told anyone. where do I start',
    'my uncle molested me at six. You are the first person who hears it. How much is a session?',
  ])('is met with warm words and help, at least: "%s"', text => {
    expect(['worry', 'crisis']).toContain(levelOf(text))
  })

  it.each([
    'do you work with people who were abused as children?',
    'what is childhood sexual abuse?',
    'do therapists have to report abuse that happened in childhood?',
    'is it common that people who were abused never tell anyone?',
    'my wife was abused as a child and never told anyone, how can I support her',
    'I was abused as a child and I am in therapy',
    'if I say that I was abused as a child, who is told?',
    'I was hurt by what the receptionist said and I never told her',
    'I have never told anyone that I see a therapist',
    'my father killed a man in the war and never talked about it',
  ])('is not what asks for facts, or tells of something else: "%s"', text => {
    expect(['none', 'concern']).toContain(levelOf(text))
  })
})
