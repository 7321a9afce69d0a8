import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassBank } from './class-bank.ts';
import type { ClassEvent } from './class-event.ts';
import {
	arbitraryClassLog,
	arbitraryNewClassEvent,
	assignments,
	questions,
	smallBank,
	stampClass
} from './class-log.fixtures.ts';
import { foldGradebook, type Gradebook } from './gradebook.ts';
import { keepGradebook, reopenGradebook, type KeptGradebook } from './kept-gradebook.ts';

const shown = ({ learners, assignments, cells }: Gradebook) => ({
	...{ learners, assignments },
	cells: [...cells].map(([seat, { marks: _, ...cell }]) => [seat, cell])
});

/** The questions of a unit at some time: half of a version is what is seen, half the key (`version.ts`). */
interface Edition {
	seen: string;
	key: string;
	gone: string | null;
}
const edition: fc.Arbitrary<Edition> = fc.record({
	seen: fc.constantFrom('000000000000', '111111111111'),
	key: fc.constantFrom('a', 'b', 'c'),
	gone: fc.constantFrom(null, ...questions)
});
/** Two editions, half the time the same. */
const editions = fc.tuple(edition, fc.option(edition, { freq: 2 })).map(([then, now]) => ({ then, now: now ?? then }));
const keyHalf = (key: string) => (key === 'a' ? '000000000000' : key.repeat(12));
const bankOfEdition = ({ seen, key, gone }: Edition): ClassBank => ({
	...smallBank,
	versionOf: (question) => (question === gone ? undefined : `${seen}.${keyHalf(key)}`),
	score: (question, response) =>
		question === 'W-01' ? smallBank.score(question, response) : smallBank.scoreByKey(question, response, key)
});
const stampOfEdition = (edition: Edition) => () => JSON.stringify(edition);

/** An assignment as it was given again, with other dates and attempts. */
const givenAgain = fc.record({
	kind: fc.constant('assignment-listed' as const),
	assignment: fc.constantFrom(...assignments).map((one) => ({ ...one, edition: 2, attempts: 1, until: 1_500 }))
});

/** A log of which some part was there when it was kept: from here, and from other devices in between. */
const grown = fc
	.tuple(
		arbitraryClassLog,
		fc.array(fc.oneof({ weight: 4, arbitrary: arbitraryNewClassEvent }, givenAgain), { maxLength: 4 }),
		fc.array(fc.boolean())
	)
	.map(([log, later, had]) => {
		const events = [...log, ...stampClass(later, 50_000)];
		return { events, before: events.filter((_, at) => at < log.length && had[at] !== false) };
	});

/** Reads the works that are asked for, and nothing else of the log but its heads. */
function reopen(kept: KeptGradebook, events: readonly ClassEvent[], now: Edition, at: number) {
	const heads = new Map(kept.heads.map((head) => [head.id, head]));
	const known = events.map((event) => heads.get(event.id) ?? event);
	const { missing, finish } = reopenGradebook(kept, known, stampOfEdition(now));
	const works = events.filter(({ id }) => missing.includes(id));
	return { missing, book: finish(works, () => bankOfEdition(now), at) };
}

describe('a gradebook that was kept', () => {
	it('comes to what a full recomputation comes to, after any deeds, hand-ins, fixes and edits of the questions, at any time', () => {
		fc.assert(
			fc.property(grown, editions, fc.nat(4_000), fc.nat(4_000), ({ events, before }, { then, now }, at, later) => {
				const book = foldGradebook(before, () => bankOfEdition(then), at);
				const kept: KeptGradebook = structuredClone(keepGradebook(book, before, stampOfEdition(then)));
				const full = foldGradebook(events, () => bankOfEdition(now), later);
				expect(shown(reopen(kept, events, now, later).book)).toEqual(shown(full));
			}),
			{ numRuns: 1_000 }
		);
	});

	it('holds no answer, and asks for none as long as nothing is new', () => {
		fc.assert(
			fc.property(arbitraryClassLog, edition, fc.nat(4_000), (log, now, at) => {
				const kept = keepGradebook(
					foldGradebook(log, () => bankOfEdition(now), at),
					log,
					stampOfEdition(now)
				);
				expect(kept.heads.flatMap((head) => (head.kind === 'work-read' ? head.sittings : []))).toEqual([]);
				expect(kept.cells.flatMap(([, { cell }]) => cell.marks)).toEqual([]);
				expect(reopen(kept, log, now, at).missing).toEqual([]);
			})
		);
	});

	it('asks for the work that came in, and for no other learner’s', () => {
		fc.assert(
			fc.property(arbitraryClassLog, edition, fc.nat(4_000), arbitraryNewClassEvent, (log, now, at, event) => {
				fc.pre(event.kind === 'work-read');
				const events = [...log, ...stampClass([event], 50_000)];
				const kept = keepGradebook(
					foldGradebook(log, () => bankOfEdition(now), at),
					log,
					stampOfEdition(now)
				);
				const asked = new Set(reopen(kept, events, now, at).missing);
				const of = events.filter(({ id }) => asked.has(id));
				expect(of).toContain(events.at(-1));
				for (const work of of) expect(work).toMatchObject({ kind: 'work-read', learner: event.learner });
			})
		);
	});
});
