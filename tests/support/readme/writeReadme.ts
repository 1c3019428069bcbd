import { writeFileSync } from 'node:fs';
import { getReadme } from './getReadme';

writeFileSync('README.md', getReadme().expected);
