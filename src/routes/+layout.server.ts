import { rootFrom } from '#lib/ui/links.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ url, route }) => ({ root: rootFrom(url.pathname), route: route.id });
