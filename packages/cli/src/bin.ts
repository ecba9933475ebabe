import { TARGETS } from '@gatewright/backend'
import { displayLines, renderers } from '@gatewright/diagnostics'
import { ENGINE_PINS, LIVE_PINS } from '@gatewright/engines'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { EXIT } from './exit-code.ts'
import { oneOf } from './one-of.ts'

const program = new Command('gatewright')
  .description('Kubernetes guardrails in TypeScript, compiled to the policies of every engine')
  .exitOverride()
  // What a user typed is part of what is wrong with it.
  .configureOutput({ outputError: (text, write) => write(displayLines(text)) })

let code: number = EXIT.ok
// A reader that has seen enough, such as `head`, ends the output and nothing else.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
/** Runs a command, whose module is loaded then. */
const run =
  <A extends readonly unknown[]>(load: () => Promise<(...args: A) => Promise<number>>) =>
  async (...args: A): Promise<void> => {
    code = await (await load())(...args)
  }

const config = (): Option =>
  new Option('--config <file>', 'the configuration, instead of the nearest gatewright.config.ts')

const integer = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('Give an integer.')
  return value
}

program
  .command('compile')
  .description('compile every guardrail in use into the output folder')
  .addOption(config())
  .option('--out <folder>', 'the output folder, instead of the configured one')
  .option('--check', 'write nothing; fail where the output folder differs')
  .addOption(
    oneOf(
      new Option('--format <format>', 'how diagnostics are printed; all but terminal go to stdout'),
      Object.keys(renderers),
    ).default('terminal'),
  )
  .addOption(new Option('--timings', 'print where the time went, as JSON').hideHelp())
  .action(run(async () => (await import('./commands/compile.ts')).compileCommand))

program
  .command('show')
  .description('print what one guardrail becomes')
  .argument('<id>', 'a guardrail or the name of a use')
  .addOption(config())
  .addOption(
    oneOf(new Option('--target <target>', 'one target, or the intermediate form'), [
      ...TARGETS,
      'ir',
    ]),
  )
  .action(run(async () => (await import('./commands/show.ts')).showCommand))

program
  .command('verify')
  .description('judge every case by the function in Node and by the real engines')
  .addOption(config())
  .option('--env <environment>', 'one environment instead of all')
  .option('--json', 'print the result as JSON')
  .option('--kyverno <file>', 'the Kyverno CLI to use')
  .option('--gator <file>', 'the gator to use')
  .option('--require-engines', 'fail where an engine is missing')
  .option(
    '--live',
    'also ask a real API server with the real engines, started for it unless one is up',
  )
  .option(
    '--directory <folder>',
    'the data of the cluster that is up, instead of those of the user',
  )
  .addOption(
    new Option('--count <n>', 'random requests of --live (default: 2000)').argParser(integer),
  )
  .option('--mutants', 'judge changed policies instead: whether the cases notice each mistake')
  .addOption(new Option('--seed <n>', 'what --mutants and --live generate from').argParser(integer))
  .action(run(async () => (await import('./commands/verify.ts')).verifyCommand))

program
  .command('scan')
  .description('judge the manifests below a folder by the guardrails in use')
  .argument('<folder>')
  .addOption(config())
  .option('--env <environment>', 'the environment whose guardrails judge, instead of the first')
  .option('--engines', 'let the real engines judge every object too')
  .option('--json', 'print the result as JSON')
  .action(run(async () => (await import('./commands/scan.ts')).scanCommand))

program
  .command('fuzz')
  .description("judge random changes of the cases by the function and by the engines' own code")
  .addOption(config())
  .addOption(
    new Option('--seed <n>', 'what the requests are made from').argParser(integer).default(1),
  )
  .addOption(
    new Option(
      '--count <n>',
      'requests for each target, fewer for ClusterPolicy (default: 5000); programs (300)',
    ).argParser(integer),
  )
  .option('--programs', 'judge guardrails that are made up instead, by requests to each')
  .addOption(
    new Option('--requests <n>', 'requests to each of them (default: 50)').argParser(integer),
  )
  .option('--json', 'print the result as JSON')
  .action(run(async () => (await import('./commands/fuzz.ts')).fuzzCommand))

program
  .command('bench')
  .description("measure policies with the engines' own code, beside hand-written ones where asked")
  .addOption(config())
  .option(
    '--env <environment>',
    'the environment whose policies are measured, instead of the first',
  )
  .addOption(oneOf(new Option('--target <target>', 'one target instead of all'), TARGETS))
  .option('--policy <id>', 'one guardrail or use instead of all')
  .option('--compare <path>', 'a hand-written policy, or a folder with one for each target')
  .addOption(
    new Option('--count <n>', 'reviews of each large object, and of all cases together')
      .argParser(integer)
      .default(200),
  )
  .option('--json', 'print the result as JSON')
  .action(run(async () => (await import('./commands/bench.ts')).benchCommand))

program
  .command('import')
  .description('write types for what is not built in')
  .command('crd')
  .description('write the types of custom kinds, one file for each group')
  .argument('<path>', 'a file with CustomResourceDefinitions, or a folder of such files')
  .option('--out <folder>', 'where the types go', 'kinds')
  .action(run(async () => (await import('./commands/import-crd.ts')).importCrdCommand))

program
  .command('doctor')
  .description('compare the values an engine is installed with with what the policies rely on')
  .addOption(config())
  .option('--env <environment>', 'one environment instead of all')
  .requiredOption('--values <file>', "the values of the engine's Helm chart")
  .action(run(async () => (await import('./commands/doctor.ts')).doctorCommand))

program
  .command('explain')
  .description('print the page of a diagnostic, or list all codes')
  .argument('[code]', 'a code such as GW1004, or its name')
  .action(run(async () => (await import('./commands/explain.ts')).explainCommand))

const directory = (): Option =>
  new Option('--directory <folder>', 'where the cluster keeps its data, instead of one per user')
const live = program.command('live').description('a real API server with the real engines')
live
  .command('up')
  .description('start it; it stays until it is told to end')
  .addOption(directory())
  .option('--kubernetes <version>', 'the version to behave as, such as 1.33')
  .action(run(async () => (await import('./commands/live.ts')).liveUpCommand))
live
  .command('down')
  .description('end it')
  .addOption(directory())
  .action(run(async () => (await import('./commands/live.ts')).liveDownCommand))
live
  .command('status')
  .description('say what becomes of it')
  .addOption(directory())
  .option('--json', 'print it as JSON')
  .action(run(async () => (await import('./commands/live.ts')).liveStatusCommand))
live
  .command('supervise', { hidden: true })
  .action(run(async () => (await import('./live/supervise.ts')).supervise))

const ofCluster = (): Option => new Option('--live', 'the programs of a live cluster instead')
const engines = program.command('engines').description('the real engines that verify policies')
engines
  .command('list')
  .description('say where each engine comes from')
  .addOption(ofCluster())
  .action(run(async () => (await import('./commands/engines.ts')).listEnginesCommand))
engines
  .command('install')
  .description('build the pinned engines from their Go modules, once per user')
  .addArgument(
    new Argument('[names...]').choices([...Object.keys(ENGINE_PINS), ...Object.keys(LIVE_PINS)]),
  )
  .addOption(ofCluster())
  .action(run(async () => (await import('./commands/engines.ts')).installEnginesCommand))

try {
  await program.parseAsync()
} catch (error) {
  const {
    code: commanderCode,
    exitCode,
    message,
    stack,
  } = error as Error & { code?: string; exitCode?: number }
  if (commanderCode?.startsWith('commander.') === true) code = exitCode === 0 ? EXIT.ok : EXIT.usage
  else {
    process.stderr.write(
      `gatewright failed; this is a bug of ours, please report it.\n${stack ?? message}\n`,
    )
    code = EXIT.bug
  }
}
process.exitCode = code
