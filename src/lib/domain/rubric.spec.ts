import { expect, it } from 'vitest';
import { rubric, rubricRows, rubricVersion } from './rubric.ts';
import { digest } from './version.ts';

it('the rubric has the version its words give', () => expect(rubricVersion).toBe(digest(rubric)));

it('has four levels in words of their own for every row', () => {
	expect(Object.keys(rubric)).toEqual([...rubricRows]);
	const words = Object.values(rubric).flatMap(({ levels }) => Object.values(levels));
	expect(new Set(words).size).toBe(rubricRows.length * 4);
});
