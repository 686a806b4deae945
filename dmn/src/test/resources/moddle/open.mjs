import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';

// Opens every table of a folder as Camunda Modeler does and saves it again; one line per table.
const [from, to] = process.argv.slice(2);
const moddle = new DmnModdle();
for (const file of readdirSync(from)) {
  const { rootElement, warnings } = await moddle.fromXML(readFileSync(`${from}/${file}`, 'utf8'));
  const decision = rootElement.get('drgElement').find((element) => element.$type === 'dmn:Decision');
  const { xml } = await moddle.toXML(rootElement, { format: true });
  writeFileSync(`${to}/${file}`, xml);
  console.log(`${file};${warnings.length};${decision.decisionLogic.rule.length}`);
}
