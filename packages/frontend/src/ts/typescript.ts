// The one module that names the compiler API's package: a later port changes this line.
export { default as ts } from 'typescript'
