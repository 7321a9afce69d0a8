import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import ReasonForm from './ReasonForm.svelte';

it('says that points are more than there are, in a region that was there before, and takes them all the same', async () => {
	const onkeep = vi.fn(() => Promise.resolve(true));
	await render(ReasonForm, { title: 'Give points', points: 1, possible: 2, label: 'Why', button: 'Give', onkeep });
	await page.getByRole('button', { name: 'Give points' }).click();
	const field = page.getByRole('textbox', { name: 'Points' });
	const region = page.getByRole('status').first();
	await expect.element(region).toHaveTextContent(/^$/);
	await field.fill('3');
	await expect.element(region).toHaveTextContent('more than the 2 points there are');
	await expect.element(field).toHaveAccessibleDescription(/more than the 2 points/);
	await field.fill('2');
	await expect.element(region).toHaveTextContent(/^$/);
	await field.fill('2,5');
	await page.getByRole('textbox', { name: 'Why' }).fill('A second proof');
	await page.getByRole('button', { name: 'Give', exact: true }).click();
	expect(onkeep).toHaveBeenCalledWith('A second proof', 2.5);
});
