import { foldSpace } from '../text';
import { ldNames, ldString, ldTypes } from './json-ld';
import { hostNames, squeeze } from './outlet';
import type { Found, Sources } from './sources';

const LONGEST = 80;

/** The outlet's own name: the rule's unless that is a group's, `og:site_name`, JSON-LD publisher or site, else the host. */
export function readSiteName(sources: Sources): Found<string> {
  const site = sources.rule.site;
  if (site && !site.group) return { value: site.name, from: site.id };
  const said = [
    { value: sources.meta.get('og:site_name')?.[0], from: 'meta:og:site_name' },
    ...sources.ldArticle.map((node) => ({ value: ldNames(node['publisher'])[0]?.name, from: 'json-ld' })),
    ...sources.ld
      .filter((node) => ldTypes(node).includes('WebSite'))
      .map((node) => ({ value: ldString(node['name']), from: 'json-ld' })),
    { value: sources.meta.get('application-name')?.[0], from: 'meta:application-name' },
  ];
  for (const { value, from } of said) {
    const name = foldSpace(value ?? '');
    if (name && name.length <= LONGEST) return { value: name, from };
  }
  return { value: (sources.address?.hostname ?? '').replace(/^(?:www|m|amp)\./, ''), from: 'url' };
}

/** Other names of the outlet that the page gives, for telling it from a person. */
export function outletAliases(sources: Sources): string[] {
  const names = [
    ...(sources.rule.site?.outletNames ?? []),
    ...(sources.meta.get('og:site_name') ?? []),
    ...(sources.meta.get('application-name') ?? []),
    ...sources.ldArticle.flatMap((node) => ldNames(node['publisher']).map((publisher) => publisher.name)),
    ...sources.ld
      .filter((node) => ldTypes(node).some((type) => /WebSite|Organization/.test(type)))
      .map((node) => ldString(node['name']) ?? ''),
  ];
  return names.filter((name) => name.length <= LONGEST && squeeze(name).length >= 2);
}

export { hostNames };
