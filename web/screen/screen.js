// A screen of the hall: the programme, then the case on stage. It shows the last good state through any failure: whatever
// cannot be read leaves what is there as it is. Never blank, never an error, never a case before the stage has reached it.

const { year, showcaseDocumentId, stageQuery } = document.body.dataset;
const locales = ['zh-Hans', 'en'];
const stage = document.getElementById('stage');
const message = document.getElementById('message');

// ---- what is known

const memory = `screen ${year}`;
const known = remembered() ?? { programme: null, cue: null };

function remembered() {
  try {
    const state = JSON.parse(localStorage.getItem(memory));
    return Array.isArray(state?.programme?.items) ? state : null;
  } catch {
    return null;
  }
}

function remember() {
  try {
    localStorage.setItem(memory, JSON.stringify(known));
  } catch {
    // a screen without storage forgets when it is switched off, and works otherwise
  }
}

// ---- the programme, read again and again

const address = `/graphql?${new URLSearchParams({
  documentId: showcaseDocumentId,
  operationName: 'ScreenShowcase',
  variables: JSON.stringify({ edition: Number(year), locales }),
})}`;
let nextReading;

async function readProgramme() {
  clearTimeout(nextReading);
  try {
    const response = await fetch(address, { headers: { accept: 'application/graphql-response+json' }, signal: AbortSignal.timeout(10_000) });
    const { data } = await response.json();
    if (data?.showcase) takeProgramme(data.showcase);
  } catch {
    // the next reading comes
  }
  const isBehind = (known.cue?.programmeVersion ?? 0) > (known.programme?.version ?? 0);
  clearTimeout(nextReading);
  nextReading = setTimeout(readProgramme, isBehind ? 2_000 : 20_000);
}

function takeProgramme(programme) {
  // another showcase has cues of its own, which count from the beginning
  if (known.programme && known.programme.id !== programme.id) {
    known.cue = null;
    listen();
  }
  known.programme = programme;
  remember();
  for (const { case: it } of programme.items) if (it.cover) new Image().src = it.cover.url;
  void show();
}

// ---- the stage, live

const stream = `/graphql/stream?${new URLSearchParams({ query: stageQuery, variables: JSON.stringify({ edition: Number(year) }) })}`;
const silence = 60_000;
let events;
let nextTry;

/** Opens the stream anew. The browser resumes a broken one by itself; this is for those that ended or fell silent. */
function listen() {
  clearTimeout(nextTry);
  events?.close();
  events = new EventSource(stream);
  events.addEventListener('next', ({ data }) => {
    wait(silence);
    try {
      const cue = JSON.parse(data).data?.stage;
      if (cue) takeCue(cue);
    } catch {
      // the next cue comes
    }
  });
  events.addEventListener('complete', () => wait(3_000));
  events.addEventListener('error', () => events.readyState === EventSource.CLOSED && wait(3_000));
  wait(silence);
}

function wait(milliseconds) {
  clearTimeout(nextTry);
  nextTry = setTimeout(listen, milliseconds);
}

function takeCue(cue) {
  if (known.cue && cue.sequence < known.cue.sequence) return;
  known.cue = cue;
  remember();
  if (cue.programmeVersion !== known.programme?.version) void readProgramme();
  void show();
}

// ---- what is shown

let shown = '';
let latest = 0;

async function show() {
  showMessage();
  const view = viewOf(known);
  const name = JSON.stringify(view);
  if (!view || name === shown) return;
  shown = name;
  const turn = ++latest;
  const section = view.item ? await itemView(view.item) : overview(view.programme);
  if (turn === latest) changeTo(section);
}

/** What is to be shown; undefined where it is best to leave what is there. */
function viewOf({ programme, cue }) {
  if (!programme) return undefined;
  if (cue?.state === 'LIVE' || cue?.state === 'PAUSED') {
    const item = cue.current && programme.items.find((one) => one.case.id === cue.current.case.id);
    if (item) return { item: { ...item, order: cue.current.order } };
    if (shown) return undefined;
  }
  return { programme: programme.items };
}

function changeTo(section) {
  const before = [...stage.children];
  stage.append(section);
  fit(section);
  requestAnimationFrame(() => requestAnimationFrame(() => section.classList.add('shown')));
  setTimeout(() => before.forEach((old) => old.remove()), 1_200);
}

/** Makes the words of a view as large as they can be. */
function fit(section) {
  const box = section.querySelector('.fits');
  if (!box) return;
  for (let scale = 1.3; scale > 0.3; scale -= 0.03) {
    section.style.setProperty('--scale', scale.toFixed(2));
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
  }
}
addEventListener('resize', showMessage);

function overview(items) {
  const columns = items.length > 20 ? 3 : items.length > 6 ? 2 : 1;
  const list = element('ol', { className: 'fits' }, ...items.map(entry));
  list.style.gridTemplateRows = `repeat(${Math.ceil(items.length / columns)}, auto)`;
  const header = element(
    'header',
    {},
    element('h1', { lang: 'zh-Hans' }, '精品案例发布展示'),
    element('p', { className: 'second', lang: 'en' }, 'Showcase of Outstanding Cases'),
    element('p', { className: 'year' }, year),
  );
  return element('section', { className: 'view overview' }, header, list);
}

const entry = ({ order, case: it }) =>
  element(
    'li',
    {},
    number(order),
    element('div', {}, ...titles(it), element('p', { className: 'applicants', lang: applicants(it)[0]?.locale }, brief(it))),
  );

async function itemView({ order, case: it }) {
  const names = element('div', { className: 'applicants' }, ...applicants(it).map(({ locale, value }) => element('p', { lang: locale }, value)));
  const words = element('div', { className: 'words fits' }, number(order), ...titles(it), names);
  const image = await picture(it.cover);
  if (!image) return element('section', { className: 'view item' }, words);
  return element('section', { className: 'view item pictured' }, words, element('div', { className: 'cover' }, image));
}

/** A picture that is ready to be shown; null rather than a late one, or half of one. */
async function picture(cover) {
  if (!cover) return null;
  const image = element('img', { src: cover.url, alt: '' });
  const late = new Promise((resolve) => setTimeout(() => resolve(false), 2_500));
  const ready = image.decode().then(
    () => true,
    () => false,
  );
  return (await Promise.race([ready, late])) ? image : null;
}

const number = (order) => element('p', { className: 'number' }, String(order).padStart(2, '0'));

/** Once per language that is really there. */
const titles = ({ texts }) =>
  once(texts.map(({ locale, title }) => ({ locale, value: title }))).map(({ locale, value }) =>
    element('p', { className: 'title', lang: locale }, value),
  );

/** The applicants of a case, one line per language. */
function applicants({ applicants: all }) {
  return once(
    locales.flatMap((_, i) => {
      const names = all.map(({ names }) => names[i]);
      return names.length
        ? [{ locale: names[0].locale, value: names.map(({ value }) => value).join(names[0].locale.startsWith('zh') ? '、' : ' · ') }]
        : [];
    }),
  );
}

const brief = (it) =>
  applicants(it)
    .map(({ value }) => value)
    .join('　');

const once = (texts) => texts.filter(({ value }, i) => texts.findIndex((other) => other.value === value) === i);

/** A word to the hall takes its room from the view, so that it covers nothing. */
function showMessage() {
  const texts = known.cue?.message ?? [];
  const place = ({ locale }) => locales.indexOf(locale) + 1 || locales.length + 1;
  const inOrder = texts.toSorted((a, b) => place(a) - place(b));
  if (texts.length) message.replaceChildren(...inOrder.map(({ locale, value }) => element('p', { lang: locale }, value)));
  message.classList.toggle('shown', texts.length > 0);
  stage.style.bottom = texts.length ? `${message.offsetHeight}px` : '0';
  for (const section of stage.children) fit(section);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// ---- begin with what was last known, before anything is asked for

void show();
void readProgramme();
listen();
addEventListener('online', () => {
  void readProgramme();
  listen();
});
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/screen/keep.js', { scope: '/screen/' }).catch(() => {});
