/** A claim of the column that people dispute, and the words that count as saying whose claim it is. */
interface ContestableClaim {
	/** Permanent; questions name it under `contested`. */
	id: string;
	/** The claim, attributed. */
	claim: string;
	/** Why reasonable people, or the states involved, disagree. */
	why: string;
	/** Parts of words, in lower case: one must stand in the prompt and one in the explanation of any question that touches it. */
	markers: readonly string[];
}

const narrator = ['the author', 'the column', 'this column', 'the section', 'this section', 'a critic'];

export const register: readonly ContestableClaim[] = [
	{
		id: 'C1',
		claim: 'The author says that the strikes contradict the promise of ending wars.',
		why: 'Supporters of the strikes say that force can serve a settlement.',
		markers: [...narrator, 'the author’s']
	},
	{
		id: 'C2',
		claim: 'North Korea said that the strikes broke the UN Charter.',
		why: 'States disagree: Pyongyang, Beijing and Tehran said that they did; the US argued collective self-defence.',
		markers: [...narrator, 'north korea said', 'did north korea say', 'pyongyang said', 'north korea spoke']
	},
	{
		id: 'C3',
		claim: 'Trump called the strikes a “spectacular military success”.',
		why: 'How much damage the strikes did was disputed at the time.',
		markers: [...narrator, 'trump called', 'trump said', 'trump’s verdict', 'trump’s own words', 'trump’s words']
	},
	{
		id: 'C4',
		claim: 'The author says that Iran was “allegedly” seeking a nuclear weapon.',
		why: 'Iran denied it, and in March 2025 the head of US intelligence told Congress that Iran was not building one; the US and Israeli governments stressed the threat.',
		markers: [...narrator, 'allegedly', 'was accused of', 'is accused of']
	},
	{
		id: 'C5',
		claim: 'In the author’s account, Hanoi failed because the US asked for much and offered little.',
		why: 'Trump blamed a demand to lift all sanctions; North Korea said that it had asked for partial relief.',
		markers: [...narrator, 'in the author’s account', 'account of hanoi']
	},
	{
		id: 'C6',
		claim: 'In the author’s view, Joe Biden in effect set North Korea aside.',
		why: 'US officials of those years said that they had offered talks without preconditions.',
		markers: [...narrator, 'in the author’s view', 'is said to have']
	},
	{
		id: 'C7',
		claim: 'The author infers that Kim fears a US attack and draws a lesson from Iran.',
		why: 'It is an inference about the leadership of a closed state.',
		markers: [...narrator, 'infer']
	},
	{
		id: 'C8',
		claim: 'The author presents it as Kim’s view that nuclear arms are “the only guarantee”.',
		why: 'It is a claim about causes that others dispute, and it can be read as praise of nuclear arms.',
		markers: [...narrator, 'kim’s view', 'kim’s supposed view']
	},
	{
		id: 'C9',
		claim: 'The author groups Iran, Iraq and Afghanistan as states without nuclear arms that the US attacked.',
		why: 'The attacks had different causes and different standing in law.',
		markers: [...narrator, 'the author groups']
	},
	{
		id: 'C10',
		claim: 'The author says that China and Russia stand behind North Korea.',
		why: 'How binding the agreements are is debated, above all China’s.',
		markers: [...narrator, 'has agreements with']
	},
	{
		id: 'C11',
		claim: 'The author judges North Korea to be the greater danger to the US.',
		why: 'It is a judgement that depends on what one counts.',
		markers: [...narrator, 'the author judges', 'the author rates']
	},
	{
		id: 'C12',
		claim: 'The author calls the change from talks to strikes sudden.',
		why: 'The deadline had been announced, and Israel acted before the US did.',
		markers: [...narrator, 'the author calls']
	},
	{
		id: 'C13',
		claim: 'The author describes Trump as given to bluffing and as less patient than before.',
		why: 'It describes the character of a living person.',
		markers: [...narrator, 'the author describes', 'the author infers']
	},
	{
		id: 'C14',
		claim: 'The author concludes that the chance of talks has probably gone.',
		why: 'It is a forecast, and later events may differ.',
		markers: [...narrator, 'the author concludes', 'the author expects']
	},
	{
		id: 'C15',
		claim: 'When the column was written, it was open whether the ceasefire would last.',
		why: 'It was true only at the time of writing.',
		markers: [...narrator, 'when the column was written', 'at the time']
	}
];
