import { expect, test } from 'vitest';
import { randomFrom, shuffleFrom } from '#lib/domain/random.ts';
import frozen from './shuffles.json' with { type: 'json' };

/** Written once and only ever added to: an attempt that was begun long ago must still find its questions in their order. */
test.each(frozen)('seed $seed, name $name', ({ seed, name, numbers, things, shuffled }) => {
	const random = randomFrom(seed);
	expect(numbers.map(() => random())).toEqual(numbers);
	expect(shuffleFrom(seed)(things, name)).toEqual(shuffled);
});
