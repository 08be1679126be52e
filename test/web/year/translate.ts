import { languageIn } from './words.ts';
import { onStage, titleOf, type Year } from './year.ts';

/** What the case is called in French, once a translator has written it. */
export const frenchTitle = 'Un laboratoire commun contre la fraude (exemple)';

/** The case that comes on stage is written in French. */
export async function translate(year: Year): Promise<void> {
  const { page, say, goTo, tongue } = await year.people.as('translator');
  await goTo('/translator');
  await page
    .locator('.languages')
    .getByRole('link', { name: languageIn(tongue, 'fr') })
    .click();
  await page
    .getByRole('link', { name: titleOf(onStage(year)) })
    .first()
    .click();
  const units = page.locator('.unit');
  await units.first().waitFor();
  for (const unit of await units.all()) {
    for (const [i, text] of (await unit.getByRole('textbox').all()).entries()) {
      const isTitle = await unit.getByRole('heading', { name: say('translator:part_TITLE'), exact: true }).isVisible();
      await text.fill(isTitle ? frenchTitle : `Une phrase de l’exemple, ${i + 1}.`);
      await text.blur();
    }
    await unit.getByText(say('shell:saved'), { exact: true }).waitFor();
  }
}

/** Somebody else reads the translation, and says that it is right. */
export async function checkTranslation({ people }: Year): Promise<void> {
  const translator = await people.as('translator');
  const { page, say, goTo } = await people.as('organizer-2');
  await goTo(new URL(translator.page.url()).pathname.slice('/desk'.length));
  const all = page.getByRole('button', { name: new RegExp(say('translator:checkAll', { count: '\\d+' })) });
  await all.click();
  await page.getByText(say('translator:publishable'), { exact: true }).waitFor();
}
