import type { Permission } from '../backend/generated/commands';
import type { Command, Feature, NavEntry, Route } from '../shared/feature';
import { matchPath, type Params } from '../shared/route';

/** A new feature is a new folder: nothing here names one. */
const found = import.meta.glob<{ feature: Feature }>('../features/*/feature.tsx', { eager: true });
const features = Object.values(found).map((module) => module.feature);

/** Shown at the end of the top bar. */
export const statuses = features.flatMap((feature) => feature.status ?? []);

type Can = (permission: Permission) => boolean;

function allowed<T extends { permission?: Permission }>(all: readonly T[], can: Can): T[] {
  return all.filter((one) => one.permission === undefined || can(one.permission));
}

/** Fixed words before variable ones: `/clients/new` before `/clients/:id`. */
const routes: Route[] = features
  .flatMap((feature) => feature.routes)
  .sort((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')));

export function routeFor(path: string, can: Can): { route: Route; params: Params; allowed: boolean } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params, allowed: route.permission === undefined || can(route.permission) };
  }
  return undefined;
}

export function navFor(can: Can): NavEntry[] {
  return allowed(
    features.flatMap((feature) => feature.nav ?? []),
    can,
  ).sort((a, b) => a.order - b.order);
}

export function commandsFor(can: Can): Command[] {
  return allowed(
    features.flatMap((feature) => feature.commands ?? []),
    can,
  );
}
