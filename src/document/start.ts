import { hydrate, type Component } from 'svelte';

/**
 * Brings a page that the server made to life, and nothing else. Every page of Passage is a document of its own, so it takes
 * the place of SvelteKit's client router in the build (`plugin.ts`): about a third of the JavaScript of a page.
 */

/** A layout or page, as SvelteKit's generated code hands it over. */
interface Node {
	component: Component;
	universal?: { load?: (event: { data: Data }) => Promise<Data> | Data };
}
type Data = Record<string, unknown>;

interface App {
	/** The layout, or a page by its number in SvelteKit's list from the file that the page names. */
	nodes: (id: number) => Promise<Node> | Node;
	root: Component<Data>;
}

interface PageState {
	node_ids: number[];
	data: ({ data: Data } | null)[];
	error: unknown;
}

/** Called by the script in each page. A page that only reports an error stays as the server made it. */
export async function start(app: App, target: HTMLElement, page?: PageState): Promise<void> {
	if (!page || page.error) return;
	const nodes = await Promise.all(page.node_ids.map(async (id) => app.nodes(id)));
	const props: Data = {};
	let data: Data = {};
	for (const [index, node] of nodes.entries()) {
		const own = page.data[index]?.data ?? {};
		data = { ...data, ...own, ...(await node.universal?.load?.({ data: own })) };
		props[`data_${index}`] = data;
	}
	hydrate(app.root, { target, props: { ...props, constructors: nodes.map((node) => node.component) } });
}

/** Asked for by pages whose styles load late; here all styles stand in the page. */
export function load_css(): void {}
