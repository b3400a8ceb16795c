// `natural` types its stemmers only through an index that loads all of them (200 ms); this is the one file we import.
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
