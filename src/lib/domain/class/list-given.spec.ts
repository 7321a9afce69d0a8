import { expect, it } from 'vitest';
import { anAssignment } from '../assignment.fixtures.ts';
import { stampClass } from './class-log.fixtures.ts';
import { foldClass } from './class-state.ts';
import { listGiven } from './list-given.ts';

it('an assignment that was given out gets a column once, and its later edition the same one', () => {
	const [early, late] = [
		{ ...anAssignment(), id: 'early' },
		{ ...anAssignment(), id: 'late' }
	];
	const given = [late, early].map((assignment) => ({ assignment }));
	const listed = stampClass(listGiven(foldClass([]), given));
	expect([...foldClass(listed).assignments.keys()]).toEqual(['early', 'late']);
	expect(listGiven(foldClass(listed), given)).toEqual([]);
	const edited = { assignment: { ...late, edition: 2, title: 'Monday' } };
	const more = stampClass(listGiven(foldClass(listed), [edited]), 20_000);
	expect(foldClass([...listed, ...more]).assignments.get('late')).toMatchObject({ edition: 2, title: 'Monday' });
});
