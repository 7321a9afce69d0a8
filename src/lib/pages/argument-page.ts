import { outlineOf } from '#lib/domain/outline.ts';
import { sectionOfSentence, type Unit } from '#lib/domain/unit.ts';

/** What the page of a unit's argument is made of: its statements, each with the questions that test it, by form. */
export function argumentPage(unit: Unit) {
	const { forms } = outlineOf(unit);
	const asking = forms.filter(({ kind }) => kind !== 'pre-questions');
	/** Where a question is asked: in a full quiz if there is one, else in the first form that asks it. */
	const formOf = (question: string) => {
		const found = asking.filter(({ pool }) => pool.includes(question));
		return found.find(({ kind }) => kind === 'full-quiz') ?? found[0];
	};
	return {
		unit: { id: unit.id, title: unit.title, own: unit.source.own === true },
		nodes: unit.argument.nodes.map((node) => {
			const questions = unit.questions.filter(({ claims }) => claims.some((claim) => claim === node.id));
			const tests = forms.flatMap(({ id, title }) => {
				const own = questions.filter((question) => formOf(question.id)?.id === id);
				return own.length > 0 ? [{ form: id, title, questions: own.map((question) => question.id) }] : [];
			});
			return { ...node, sentences: node.sentences.map((id) => ({ id, section: sectionOfSentence(id) })), tests };
		})
	};
}
