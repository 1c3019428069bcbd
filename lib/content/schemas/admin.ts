import { z } from 'zod';
import { secureAddress } from './address';
import { type Broken, forms, withRule } from './field';
import { text } from './text';

/** Where repositories are kept that the editor can sign in to. */
const gitHosts = ['github', 'gitlab', 'gitea'] as const;

/** Owner, groups and name: none is a folder’s own name, an option of a command, or ends as an address does. */
const repositoryPattern = '^(?!.*\\.git$)\\w[\\w.-]*(/(?!\\.{1,2}(/|$)|-)[\\w.-]+)+$';

const repository = withRule(z.string().trim(), (value) =>
  new RegExp(repositoryPattern).test(value)
    ? undefined
    : { rule: 'repository', values: { found: value } },
)
  .meta({ pattern: repositoryPattern })
  .register(forms, { form: 'text' });

/** What `git check-ref-format --branch` takes. */
const branchPattern =
  '^(?!-|HEAD$|@$|.*(\\.\\.|//|@\\{|\\.lock(/|$)|[./]$)|(.*/)?\\.|/)[^\\x00-\\x20\\x7f~^:?*\\[\\\\]+$';

const branch = withRule(text, (value) =>
  new RegExp(branchPattern).test(value)
    ? undefined
    : { rule: 'branch-name', values: { found: value } },
)
  .meta({ pattern: branchPattern })
  .register(forms, { form: 'text' });

/** The editor in the browser: where it reads and keeps the paper. */
export const admin = z
  .strictObject({
    host: z.enum(gitHosts).describe('On which host the repository is.'),
    repository: repository.describe('Its owner and its name, such as `newsroom/paper`.'),
    branch: branch
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
  .superRefine(({ host, repository: found }, context) => {
    if (host === 'gitlab' || found.split('/').length <= 2) return;
    const broken: Broken = { rule: 'repository', values: { found } };
    context.addIssue({ code: 'custom', path: ['repository'], params: { ...broken } });
  })
  .register(forms, { form: 'group' });
