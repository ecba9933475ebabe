export * from '@gatewright/dsl'
