import { drawPicture } from '../../../src/demo/draw-picture.ts';
import { callFacts } from '../../../src/demo/facts.ts';
import type { Person } from './people.ts';
import { countryIn, languageIn } from './words.ts';
import type { Year, YearCase } from './year.ts';

/** From an empty list to a draft that is whole, section by section; nothing is handed in yet. */
export async function draftCase({ people }: Year, one: YearCase): Promise<void> {
  const person = await people.as(one.owner);
  await person.goTo('/submissions');
  await begin(person, one);
  await sayFacts(person);
  await nextSection(person, 'organizations');
  await nameOrganization(person, one);
  await nextSection(person, 'texts');
  await write(person, one);
  await nextSection(person, 'materials');
  await addPicture(person, one);
}

const fieldIn = (tongue: Person['tongue'], key: string) => callFacts().fields.find((field) => field.key === key)![tongue];

async function begin({ page, press, say, tongue }: Person, { field }: YearCase): Promise<void> {
  await press('applicant:begin');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(fieldIn(tongue, field), { exact: true }).click();
  await dialog.getByRole('button', { name: say('applicant:begin'), exact: true }).click();
  await page.waitForURL(/\/edit\/facts$/);
}

async function sayFacts({ page, fill, say, tongue }: Person): Promise<void> {
  await page
    .getByRole('radiogroup', { name: say('applicant:kind') })
    .locator('label')
    .first()
    .click();
  await fill('applicant:startedOn', '2019-05-01');
  const countries = page.getByRole('combobox', { name: say('applicant:countries') });
  for (const code of ['CN', 'BR']) {
    await countries.fill(countryIn(tongue, code));
    await page.getByRole('option', { name: countryIn(tongue, code), exact: true }).click();
    await page.getByRole('row', { name: countryIn(tongue, code) }).waitFor();
  }
}

async function nameOrganization(person: Person, { lead }: YearCase): Promise<void> {
  const { page, say, tongue } = person;
  await page.getByRole('combobox', { name: say('applicant:leadOrganization') }).fill(lead[tongue]);
  await page.getByText(say('applicant:notInDirectory')).waitFor();
  await enterOrganization(person, lead);
  await page.locator('.parts').getByText(lead[tongue], { exact: true }).waitFor();
}

async function enterOrganization(person: Person, names: Record<Person['tongue'], string>): Promise<void> {
  const { say, press, fill, choose, tongue } = person;
  await press('applicant:enterOrganization');
  await fill('applicant:nameChinese', names['zh-Hans']);
  await fill('applicant:nameEnglish', names.en);
  await choose('applicant:organizationKind', say('applicant:kind_UNIVERSITY'));
  await choose('applicant:country', countryIn(tongue, 'CN'));
  await press('applicant:addOrganization');
}

async function write(person: Person, { source, texts }: YearCase): Promise<void> {
  const { choose, fill, page, tongue } = person;
  const other = source === 'en' ? 'zh-Hans' : 'en';
  for (const locale of [source, other] as const) {
    if (locale === other) await choose('applicant:addLanguage', languageIn(tongue, other));
    await page.getByRole('tab', { name: languageIn(tongue, locale), selected: true }).waitFor();
    for (const part of ['title', 'summary', 'body'] as const) await fill(`applicant:part_${part}`, texts[locale][part]);
  }
}

async function addPicture({ page, say, press, fill, tongue }: Person, { field, source, points }: YearCase): Promise<void> {
  const renditions = await drawPicture(field, points); // each case has a picture of its own
  const { bytes } = renditions.find(({ width }) => width === 1280)!;
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('applicant:chooseFiles')]);
  await chooser.setFiles({ name: 'sample.webp', mimeType: 'image/webp', buffer: bytes });
  await page.getByText(say('applicant:state_READY'), { exact: true }).waitFor();
  await page
    .getByLabel(say('applicant:file_alt', { language: languageIn(tongue, source) }), { exact: true })
    .fill(source === 'en' ? 'A drawn pattern' : '生成的图案');
  await fill('applicant:file_credit', 'Sample picture');
}

async function nextSection({ page, press, say }: Person, step: string): Promise<void> {
  await press('applicant:next', { section: say(`applicant:step_${step}`) });
  await page.waitForURL(new RegExp(`/edit/${step}$`));
}

/** Hands in what was drafted: everything is kept, no rule stands against it, and a receipt comes. Says its number. */
export async function handIn({ people }: Year, { owner }: YearCase): Promise<string> {
  const { page, say, press, sees } = await people.as(owner);
  await page
    .getByRole('navigation', { name: say('applicant:sections') })
    .getByRole('link', { name: say('applicant:step_check') })
    .click();
  await page.locator('.keep-state.good').waitFor();
  await press('applicant:submit');
  const dialog = page.getByRole('dialog');
  for (const statement of ['true', 'rights', 'final']) await dialog.getByText(say(`applicant:statement_${statement}`)).click();
  await dialog.getByRole('button', { name: say('applicant:submitNow') }).click();
  await sees('applicant:handedInTitle');
  return page.locator('.receipt-number').innerText();
}

/** Names who recommends the case, by the code that they gave. */
export async function nameRecommender({ people }: Year, { owner }: YearCase, code: string): Promise<void> {
  const person = await people.as(owner);
  await nextSection(person, 'recommender');
  await person.fill('applicant:recommendationCode', code);
  await person.press('applicant:nameRecommender');
  await person.sees('applicant:recommendation_CLAIMED');
}

/** Reads the outcome after promising to keep it, and says what it is. */
export async function readOutcome({ people }: Year, { owner, outcome }: YearCase): Promise<void> {
  const person = await people.as(owner);
  const { page, say, press, sees } = person;
  await person.goTo('/submissions');
  await page
    .locator('.case-card')
    .getByRole('link', { name: new RegExp(`^${say('applicant:act_acknowledge')}`) })
    .first()
    .click();
  await sees('applicant:confidenceTitle');
  await page.getByText(say('applicant:confidenceAgree')).click();
  await press('applicant:confidenceOpen');
  await sees(`applicant:outcome_${outcome}`);
  await sees('applicant:stillConfidential');
}
