import { describe, expect, it } from 'vitest'
import { readNumbers, toPhoneNumber } from '../../src/core/model/phone-number.ts'

const read = (text: string, country: string, use: 'call' | 'message' = 'call') =>
  readNumbers(text, country, use)?.map(({ number, before, after }) => [number.digits, before, after].join('|')) ?? null

describe('A number', () => {
  it.each([
    ['116 123', 'GB', '116123'],
    ['999', 'GB', '999'],
    ['0808 2000 247', 'GB', '08082000247'],
    ['+44 (0)20 7946 0958', 'GB', '+442079460958'],
    ['(020) 7946 0958', 'GB', '02079460958'],
    ['+353 1 555 0100', 'GB', '+35315550100'],
    ['1-800-799-7233', 'US', '18007997233'],
    ['988', 'US', '988'],
    ['0800 111 0 222', 'DE', '08001110222'],
    ['030/1234567', 'DE', '0301234567'],
    ['3114', 'FR', '3114'],
    ['020-50 50 50', 'SE', '020505050'],
    ['1800 55 1800', 'AU', '1800551800'],
    ['0800-0113', 'NL', '08000113'],
    ['12345', 'other', '12345'],
  ])('such as %s of %s is read whole', (text, country, digits) => {
    expect(toPhoneNumber(text, country)?.digits).toBe(digits)
  })

  it.each([
    ['116 12', 'GB'],
    ['116 12x', 'GB'],
    ['116 1234', 'GB'],
    ['998', 'GB'],
    ['999112', 'GB'],
    ['+44116123', 'GB'],
    ['+1988', 'US'],
    ['1-800-799-723', 'US'],
    ['9888', 'US'],
    ['0800 111 0 11', 'DE'],
    ['0800 111 0 111 0800 111 0 222', 'DE'],
    ['٩١١', 'other'],
    ['', 'other'],
    ['call us', 'other'],
  ])('is not read out of "%s" of %s', (text, country) => {
    expect(toPhoneNumber(text, country)).toBeNull()
  })
})

describe('The numbers of a line', () => {
  it.each([
    ['999 or 112', 'GB', ['999||', '112||']],
    ['0800 111 0 111 or 0800 111 0 222', 'DE', ['08001110111||', '08001110222||']],
    ['112 or 144 (ambulance)', 'AT', ['112||', '144||(ambulance)']],
    ['112 from a mobile or 10177 (ambulance)', 'ZA', ['112||from a mobile', '10177||(ambulance)']],
    ['111 and choose the mental health option', 'GB', ['111||and choose the mental health option']],
    ['988, then press 1', 'US', ['988||, then press 1']],
    ['112, 144', 'AT', ['112||', '144||']],
    ['0800 111 0 111 / 0800 111 0 222', 'DE', ['08001110111||', '08001110222||']],
    ['111 (option 2)', 'GB', ['111||(option 2)']],
  ])('in "%s" of %s are parted, with what is said beside each', (text, country, numbers) => {
    expect(read(text, country)).toEqual(numbers)
  })

  it('that take messages have the word one sends before them', () => {
    expect(read('SHOUT to 85258', 'GB', 'message')).toEqual(['85258|SHOUT to|'])
    expect(read('HOME to 741741', 'US', 'message')).toEqual(['741741|HOME to|'])
    expect(read('HOME to 741741', 'US')).toBeNull()
  })

  it.each([
    ['116 12x', 'GB'],
    ['999 or 11', 'GB'],
    ['999/112', 'GB'],
    ['999 112', 'GB'],
    ['0800 111 0 111, 24/7', 'DE'],
    ['1-800-273-TALK', 'US'],
    ['ask at the desk', 'GB'],
  ])('are none where "%s" of %s is not one or more whole numbers', (text, country) => {
    expect(read(text, country)).toBeNull()
  })
})
