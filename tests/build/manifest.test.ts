import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newsMatches } from '../../utils/sites/news-hosts.ts';

const OUT = process.env.BENING_OUT ?? '.output';

const names = v.optional(v.array(v.string()), []);
const manifestSchema = v.looseObject({
  permissions: names,
  host_permissions: names,
  optional_permissions: names,
  optional_host_permissions: names,
  content_scripts: v.array(
    v.looseObject({ matches: v.array(v.string()), all_frames: v.optional(v.boolean()) }),
  ),
});

/** The permissions that docs/privacy.md explains, by when they are asked for. */
function explained(when: 'install' | 'later'): string[] {
  const rows = readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `([^`]+)` \| (\w+) \| .+ \|$/gm);
  return [...rows].flatMap(([, permission, moment]) => (permission && moment === when ? [permission] : []));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest for %s', (target) => {
  const path = `${OUT}/${target}/manifest.json`;
  const built = existsSync(path);
  if (!built) console.log(`No build in ${OUT}/${target}: its manifest is not looked at.`);
  const manifest = built ? v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8'))) : null;

  it.skipIf(!built)('asks for what docs/privacy.md explains, and no more', () => {
    const required = [...(manifest?.permissions ?? []), ...(manifest?.host_permissions ?? [])];
    const optional = [
      ...(manifest?.optional_permissions ?? []),
      ...(manifest?.optional_host_permissions ?? []),
    ];
    expect(required.toSorted()).toEqual(explained('install').toSorted());
    expect(optional.toSorted()).toEqual(explained('later').toSorted());
  });

  it.skipIf(!built)('runs by itself on known news sites only, in their top frame', () => {
    const [detector, ...others] = manifest?.content_scripts ?? [];
    expect(others).toEqual([]);
    expect(detector?.matches.toSorted()).toEqual(newsMatches().toSorted());
    expect(detector?.all_frames ?? false).toBe(false);
  });

  it.skipIf(!built)('lets no site see it and no one else talk to it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    // Other extensions may send to an extension that says nothing of it: nobody listens.
    const scripts = readdirSync(`${OUT}/${target}`, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts).toContain('background.js');
    for (const script of scripts)
      expect(readFileSync(`${OUT}/${target}/${script}`, 'utf8'), script).not.toMatch(
        /on(?:Message|Connect|UserScriptMessage)External\.addListener|onConnectNative/,
      );
  });
});
