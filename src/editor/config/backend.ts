import type { Backend } from '@sveltia/cms';
import { editorZh as zh } from '../../words/zh/editor.ts';
import type { EditorSettings } from '../../schema/editor.ts';

/** The paths of each service's interface below its address, and what it is called in Sveltia. */
const SERVICES = {
  gitea: { name: 'gitea', api: '/api/v1', home: 'https://gitea.com' },
  forgejo: { name: 'gitea', api: '/api/v1', home: 'https://codeberg.org' },
  gitlab: { name: 'gitlab', api: '/api/v4', home: 'https://gitlab.com' },
  github: { name: 'github', api: '/api/v3', home: 'https://github.com' },
} as const;

/**
 * No service: Sveltia wants one to be named, and offers the local folder beside it. The page hides its own sign-in, which leads no further than
 * this machine.
 */
const LOCAL: Backend = {
  name: 'gitea',
  repo: `local/${zh.project}`,
  base_url: 'http://localhost',
  api_root: 'http://localhost/api/v1',
  app_id: 'local',
  auth_methods: ['oauth'],
};

const GITHUB_API = 'https://api.github.com';

/** Where the editor keeps its work, from `editor` of site.yaml: the folder on this machine alone, or a Git service as well. */
export function backendOf({ service, address, repository, branch, clientId }: EditorSettings): Backend {
  if (service === '') return LOCAL;
  const { name, api, home } = SERVICES[service];
  const origin = (address === '' ? home : address).replace(/\/$/, '');
  return {
    name,
    repo: repository,
    ...(branch === '' ? {} : { branch }),
    base_url: origin,
    api_root: service === 'github' && address === '' ? GITHUB_API : `${origin}${api}`,
    ...(clientId === '' ? {} : { app_id: clientId }),
    ...(service === 'gitlab' ? { auth_type: 'pkce' } : {}),
    // Without an application of its own, the service is signed in to with a token that it hands out.
    auth_methods: clientId === '' ? ['token'] : ['oauth', 'token'],
    commit_messages: { ...zh.commits },
  } as Backend;
}

/** The other origins that the editor may speak to: the Git service that site.yaml names; none for the local folder. */
export function originsOf(settings: EditorSettings): readonly string[] {
  if (settings.service === '') return [];
  const { base_url: base, api_root: api } = backendOf(settings) as { readonly base_url: string; readonly api_root: string };
  return [...new Set([base, api].map((url) => new URL(url).origin))];
}
