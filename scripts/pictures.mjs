// Copies the pictures that the README shows from the last test run to docs/pictures. To be run, and the pictures
// looked at, after a change that shows in them.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { inProject } from './lib/project.mjs';

const LIMIT = 150_000;

mkdirSync(inProject('docs/pictures'), { recursive: true });
for (const name of ['squiggles.png', 'hover.png']) {
  const taken = inProject('out/screenshots', name);
  if (!existsSync(taken)) {
    console.error(`There is no ${taken}: it is made by npm test on Linux.`);
    process.exitCode = 1;
  } else if (statSync(taken).size > LIMIT) {
    console.error(
      `${name} has ${statSync(taken).size} bytes, which is too much for a page: ${LIMIT} at most.`,
    );
    process.exitCode = 1;
  } else {
    copyFileSync(taken, inProject('docs/pictures', name));
    console.log(`docs/pictures/${name}  ${Math.round(statSync(taken).size / 1024)} kB`);
  }
}
