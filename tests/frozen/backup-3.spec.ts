import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldAssignments, foldSittings, isReleased } from '#lib/domain/assigned.ts';
import { foldAttempts } from '#lib/domain/attempt.ts';
import { foldLadder } from '#lib/domain/ladder.ts';
import { orderEvents } from '#lib/domain/log.ts';
import { standingNotes } from '#lib/domain/notes.ts';
import { foldPredictions } from '#lib/domain/predictions.ts';
import { readCardDraft } from '#lib/domain/review/card-draft.ts';
import { foldExams } from '#lib/domain/review/exam.ts';
import { readBackup, type BackupContent } from '#lib/storage/backup.ts';

/** A backup as released versions wrote it. The file is never changed: somebody's work is in one like it. */
function readFrozen(): BackupContent {
	const backup = readBackup(readFileSync(new URL('backup-3.json', import.meta.url), 'utf8'));
	if (!backup.ok) throw new Error(JSON.stringify(backup.failures));
	return backup.value;
}

describe('a backup of format 3', () => {
	const { events, drafts, originals } = readFrozen();
	const unit = 'reading-opinion';

	it('can be read for ever, with every kind of event, drafts and an original', () => {
		expect([...new Set(events.map(({ kind }) => kind))].sort()).toEqual([
			'answer-shown',
			'answered',
			'assignment-kept',
			'assignment-removed',
			'attempt-finished',
			'attempt-started',
			'criteria-kept',
			'evidence-seen',
			'exam-set',
			'feedback-released',
			'finding-kept',
			'finding-removed',
			'handed-in',
			'ideas-ticked',
			'levels-given',
			'note-kept',
			'note-removed',
			'question-skipped',
			'reviewed',
			'section-read',
			'verdict-given'
		]);
		expect(events).toHaveLength(32);
		expect(drafts.map(({ question, certainty }) => [question, certainty])).toEqual([
			['S1-04', 2],
			['S1-02', null]
		]);
		expect(readCardDraft(drafts[1]?.response)).toEqual({ given: { value: '4' }, shown: true });
		expect(originals?.map(({ id }) => id)).toEqual(['strikes-and-signals']);
		expect(originals?.[0]?.text).toContain('“Its” second paragraph, with ü and 😀.');
	});

	it('folds into the attempt it was, and how its written answer was judged', () => {
		const [attempt] = foldAttempts(events);
		expect(attempt).toMatchObject({ form: 's1-quiz', seed: 'seed' });
		const [written] = attempt?.answers.get('S1-08')?.tries ?? [];
		expect(written?.response).toEqual({ text: 'Zwei Sätze.\n“Quoted” 😀' });
		expect(foldLadder(events, { id: written?.id ?? '', ideas: [] })).toEqual({
			step: 'done',
			ideas: ['claim', 'limits'],
			rubric: '7858f28436a3',
			levels: { claim: 3, evidence: 1 }
		});
	});

	it('folds into the notes, test dates and followed forecasts it held', () => {
		expect(standingNotes(events, unit)).toMatchObject([
			{ quote: 'first for what', start: 8, end: 22, hash: '2682be42', mark: 'question', text: 'Who says so?' }
		]);
		expect(foldExams(orderEvents(events).events)).toEqual(new Map([[unit, '2026-12-14']]));
		expect(foldPredictions(events, 'strikes-and-signals')).toMatchObject([
			{ forecast: 'S4.8', criteria: [{ findingsBefore: 0 }], findings: [{ title: 'A report' }] }
		]);
	});

	it('folds into the work that was given, and handed in', () => {
		const [given, ...others] = foldAssignments(events, 'given');
		expect(others).toEqual([]);
		expect(given).toMatchObject({ code: 'K7QX2M', assignment: { title: 'Before Monday' } });
		const id = given?.assignment.id ?? '';
		expect(isReleased(events, id)).toBe(true);
		expect(foldSittings(events, id, '17')).toMatchObject([
			{ asked: [{ question: 'S1-03' }, { question: 'S1-04' }], handedInAt: Date.UTC(2026, 10, 27, 8, 2, 35) }
		]);
	});
});
