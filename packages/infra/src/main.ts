import { makeApp } from './app/app.js';
import { readSettings, USAGE } from './app/settings.js';

const args = process.argv.slice(2);
if (args.length === 0 || args.includes('--help')) console.log(USAGE);
else {
  try {
    const settings = readSettings(args);
    makeApp(settings).synth();
    const file = `${settings.output}/${settings.stack}.template.json`;
    console.log(`${file} is written. To deploy it:
  aws cloudformation deploy --template-file ${file} --stack-name ${settings.stack} --capabilities CAPABILITY_IAM`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
