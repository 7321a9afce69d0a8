/** How sure the learner says they are: 1 guessing, 2 fairly sure, 3 sure. */
export type Certainty = 1 | 2 | 3;
