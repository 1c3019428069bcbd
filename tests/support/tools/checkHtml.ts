import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      message: z.string(),
      url: z.string().optional(),
      extract: z.string().optional(),
    }),
  ),
});

/**
 * The errors that the Nu HTML checker, on which validator.w3.org runs, finds in the pages of a
 * folder. Throws an Error with its words where it does not run.
 */
export function checkHtml(folder: string): readonly string[] {
  const options = ['--skip-non-html', '--exit-zero-always', '--format', 'json'];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vnu-jar/vnu-jar.js', ...options, folder],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!stderr.startsWith('{')) throw new Error(`The Nu checker failed: ${stdout}${stderr}`);
  return report
    .parse(JSON.parse(stderr))
    .messages.filter(({ type }) => type !== 'info')
    .map(({ url, message, extract }) => `${url}: ${message} ${extract}`);
}
