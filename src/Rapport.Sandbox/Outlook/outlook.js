// A simple Outlook over the pretend mailbox. The pane's frame finds it as window.parent.simulatedOutlook.
const $ = (id) => document.getElementById(id);
const ask = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
};
const make = (tag, { text, ...rest } = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), rest);
  if (text !== undefined) element.textContent = text;
  element.append(...children.filter(Boolean));
  return element;
};
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const names = (people) => people.map((person) => person.name).join(', ');

const state = { folder: 'inbox', list: [], shownId: undefined, signature: '' };
let pane;

const outlook = {
  user: undefined,
  shown: null,
  /** Set by tests and by hand: the next silent sign-in asks for a click. */
  wantsClick: false,
  background: () => getComputedStyle(document.body).getPropertyValue('--side').trim(),
  connect(callbacks) { pane = callbacks; },
  /** displayMessageForm: shows a message wherever it lies; nothing happens when it is not there, as in Outlook. */
  async open(id) {
    const message = await ask(`/sandbox/message?id=${encodeURIComponent(id)}`).catch(() => undefined);
    if (!message) return;
    if (message.isDraft && state.folder !== 'drafts') await showFolder('drafts');
    show(message);
  },
};
window.simulatedOutlook = outlook;

function show(item) {
  outlook.shown = item;
  state.shownId = item?.id;
  const reading = $('reading');
  if (!item) {
    reading.replaceChildren(make('p', { className: 'nothing', text: 'Select a message or an appointment.' }));
  } else {
    const when = item.kind === 'event'
      ? `${moment.format(new Date(item.start))} – ${new Date(item.end).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}`
      : moment.format(new Date(item.at));
    const people = item.kind === 'event' ? item.attendees : [...item.to, ...item.cc];
    reading.replaceChildren(...[
      make('h2', { text: item.subject || '(no subject)' }),
      item.isDraft ? make('p', { className: 'draft-mark', text: 'Draft' }) : null,
      make('p', { className: 'from', text: (item.kind === 'event' ? item.organizer : item.from)?.name ?? '' }),
      make('p', { className: 'meta', text: people.length ? `To: ${names(people)}` : '' }),
      make('p', { className: 'meta', text: [when, item.place].filter(Boolean).join(' · ') }),
      make('div', { className: 'body', text: item.text, dir: 'auto' }),
    ].filter(Boolean));
  }
  reading.scrollTop = 0;
  mark();
  pane?.itemChanged();
}

function mark() {
  for (const row of $('list').querySelectorAll('button')) row.setAttribute('aria-current', String(row.dataset.id === state.shownId));
}

function drawList() {
  $('list').replaceChildren(...state.list.map((item) => {
    const isEvent = item.kind === 'event';
    const who = isEvent ? item.subject : ['drafts', 'sentitems'].includes(state.folder) ? names(item.to) : item.from?.name;
    const row = make('button', { type: 'button', className: item.isRead === false ? 'unread' : '' },
      make('span', { className: 'who', text: who || '(nobody)' }),
      make('span', { className: 'when', text: day.format(new Date(isEvent ? item.start : item.at)) }),
      make('span', { className: 'what', text: isEvent ? names(item.attendees) : item.subject }),
      make('span', { className: 'preview', text: isEvent ? (item.isCancelled ? 'Cancelled' : item.place ?? '') : item.preview }));
    row.dataset.id = item.id;
    row.addEventListener('click', () => select(item));
    return make('li', {}, row);
  }));
  mark();
}

let wanted = 0;
async function select(item) {
  const mine = ++wanted;
  const full = item.kind === 'event' ? item : await ask(`/sandbox/message?id=${encodeURIComponent(item.id)}`);
  if (mine === wanted) show(full);
}

async function refresh() {
  const overview = await ask('/sandbox/mailbox');
  outlook.user = overview.user;
  $('who').textContent = overview.user.name;
  $('clock').textContent = moment.format(new Date(overview.now));
  const entries = [...overview.folders, { id: 'calendar', name: 'Calendar', count: '' }];
  const signature = JSON.stringify([entries, state.folder]);
  if (signature === state.signature) return;
  state.signature = signature;
  $('folders').replaceChildren(...entries.map((folder) => {
    const button = make('button', { type: 'button' }, make('span', { text: folder.name }), make('span', { className: 'count', text: folder.count || '' }));
    button.dataset.folder = folder.id;
    button.setAttribute('aria-current', String(folder.id === state.folder));
    button.addEventListener('click', () => showFolder(folder.id));
    return button;
  }));
  state.list = await ask(state.folder === 'calendar' ? '/sandbox/events' : `/sandbox/messages?folder=${state.folder}`);
  $('list-title').textContent = entries.find((folder) => folder.id === state.folder)?.name ?? '';
  drawList();
}

async function showFolder(folder) {
  state.folder = folder;
  await refresh();
  $('list').scrollTop = 0;
}

const isDark = () => document.documentElement.dataset.theme === 'dark';
function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  $('theme').textContent = isDark() ? 'Light' : 'Dark';
  pane?.themeChanged();
}

$('theme').addEventListener('click', () => setTheme(isDark() ? 'light' : 'dark'));
$('dock').addEventListener('click', () => {
  $('side').hidden = !$('side').hidden;
  $('dock').setAttribute('aria-expanded', String(!$('side').hidden));
});
setTheme(window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
await refresh();
show(null);
$('side').append(make('iframe', { src: '/sandbox/pane/', title: 'Rapport', id: 'pane' }));
// New drafts and letters appear by themselves, as in Outlook.
setInterval(() => refresh().catch(() => {}), 2000);
