import { z } from 'zod';
import { secureAddress } from './address';
import { forms, withRule } from './field';
import { text } from './text';

/** Where repositories are kept that the editor can sign in to. */
const gitHosts = ['github', 'gitlab', 'gitea'] as const;

const repository = withRule(z.string().trim(), (value) =>
  /^[\w.-]+(\/[\w.-]+)+$/.test(value)
    ? undefined
    : { rule: 'repository', values: { found: value } },
)
  .meta({ pattern: '^[\\w.-]+(/[\\w.-]+)+$' })
  .register(forms, { form: 'text' });

/** The editor in the browser: where it reads and keeps the paper. */
export const admin = z
  .strictObject({
    host: z.enum(gitHosts).describe('On which host the repository is.'),
    repository: repository.describe('Its owner and its name, such as `newsroom/paper`.'),
    branch: text
      .exactOptional()
      .describe('The branch that changes are kept in; without it, the default branch.'),
    server: secureAddress
      .exactOptional()
      .describe(
        'The address of a GitLab or Gitea server of your own; with GitHub, that of the service by which people sign in (OAuth).',
      ),
    appId: text
      .exactOptional()
      .describe(
        'The application, registered with GitLab or Gitea, by which people sign in (PKCE).',
      ),
  })
  .register(forms, { form: 'group' });
