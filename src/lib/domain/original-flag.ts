/**
 * Begins the name under which a browser notes that a unit's original is attached, so that pages know without opening a
 * database; the unit's id follows. The value is when it was attached, in epoch ms.
 */
export const originalFlag = 'passage-original-';
