import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { explainPostgres, placeOf } from '../../src/store/postgres/postgres-trouble.ts'

describe('What is said of a PostgreSQL database', () => {
  it('names where it is, never user or password', () => {
    expect(placeOf('postgres://anna:hush@db.example.org/signpost?sslmode=require')).toBe('db.example.org:5432/signpost')
    expect(placeOf('postgres://anna:hush@[::1]:6000/x')).toBe('[::1]:6000/x')
    expect(placeOf('postgres:///x?host=/run/postgresql')).toBe('localhost:5432/x')
    expect(placeOf('hush')).toBe('DATABASE_URL')
  })

  it('tells apart a full disk, a refused query and silence', () => {
    const said = (code?: string): string => explainPostgres(Object.assign(new Error('hush'), { code }), 'db').message
    expect(said('53100')).toContain('full disk')
    expect(said('42703')).toBe('PostgreSQL at db refused a query (code 42703).')
    for (const code of ['08006', 'ETIMEDOUT', undefined]) expect(said(code)).toContain('does not answer')
  })

  it('passes on neither values nor messages of the library', () => {
    const error = Object.assign(new Error('hush'), {
      code: '23505',
      detail: 'Key (person)=(hush)',
      parameters: ['hush'],
    })
    expect(inspect(explainPostgres(error, 'db'), { depth: 9 })).not.toContain('hush')
  })
})
