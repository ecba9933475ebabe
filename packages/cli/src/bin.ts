import { TARGETS } from '@gatewright/backend'
import { Command, Option } from 'commander'
import { compileCommand } from './commands/compile.ts'
import { showCommand } from './commands/show.ts'
import { EXIT } from './exit-code.ts'

const program = new Command('gatewright')
  .description('Kubernetes guardrails in TypeScript, compiled to the policies of every engine')
  .exitOverride()

let code: number = EXIT.ok
const run =
  <A extends readonly unknown[]>(command: (...args: A) => Promise<number>) =>
  async (...args: A): Promise<void> => {
    code = await command(...args)
  }

const config = (): Option => new Option('--config <file>', 'the configuration, instead of the nearest gatewright.config.ts')

program
  .command('compile')
  .description('compile every guardrail in use into the output folder')
  .addOption(config())
  .option('--out <folder>', 'the output folder, instead of the configured one')
  .option('--check', 'write nothing; fail where the output folder differs')
  .addOption(new Option('--timings', 'print where the time went, as JSON').hideHelp())
  .action(run(compileCommand))

program
  .command('show')
  .description('print what one guardrail becomes')
  .argument('<id>', 'a guardrail or the name of a use')
  .addOption(config())
  .addOption(new Option('--target <target>', 'one target, or the intermediate form').choices([...TARGETS, 'ir']))
  .action(run(showCommand))

try {
  await program.parseAsync()
} catch (error) {
  const { code: commanderCode, exitCode, message, stack } = error as Error & { code?: string; exitCode?: number }
  if (commanderCode?.startsWith('commander.') === true) code = exitCode === 0 ? EXIT.ok : EXIT.usage
  else {
    process.stderr.write(`gatewright failed; this is a bug of ours, please report it.\n${stack ?? message}\n`)
    code = EXIT.bug
  }
}
process.exitCode = code
