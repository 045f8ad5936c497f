/* What was done on this device waits here until the portal has it: from whatever page is open, in the name of who did it,
   under its own command key, so that it takes effect once however often it has to be sent. What the portal refuses stays
   and says why, until its reader puts it aside. What is counted and not yet posted is kept beside it: written through to the
   disk, since a telephone may lose its power at any moment. */
window.outbox = (function () {
  const RETRY = 5000;
  const DONE = 'airsilk.done';
  const strip = () => document.querySelector('.outbox');
  const say = (words, ...values) => values.reduce((text, value, at) => text.replaceAll('{' + at + '}', value), words);
  /* true unless the page goes on to another one */
  const tell = (what, command) => document.dispatchEvent(new CustomEvent('outbox:' + what, { detail: command, cancelable: true }));

  const opened = new Promise((done, failed) => {
    const asked = indexedDB.open('airsilk.receive', 2);
    asked.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) asked.result.createObjectStore('commands', { keyPath: 'at', autoIncrement: true });
      asked.result.createObjectStore('drafts');
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const inStore = (mode, deed, store = 'commands') => opened.then(base => new Promise((done, failed) => {
    const work = base.transaction(store, mode, { durability: 'strict' });
    const asked = deed(work.objectStore(store));
    work.oncomplete = () => done(asked.result);
    work.onerror = () => failed(work.error);
  }));
  const everybodys = () => inStore('readonly', kept => kept.getAll());
  const mine = () => everybodys().then(all => all.filter(command => command.who === strip()?.dataset.who));
  const waiting = () => mine().then(all => all.filter(command => !command.refused));
  const keep = command => inStore('readwrite', kept => kept.put(command));
  const forget = command => inStore('readwrite', kept => kept.delete(command.at));

  /* ---- what is counted and not yet posted, by its name ---- */
  const drafts = {
    read: name => inStore('readonly', kept => kept.get(name), 'drafts'),
    keep: (name, draft) => inStore('readwrite', kept => kept.put(draft, name), 'drafts'),
    drop: name => inStore('readwrite', kept => kept.delete(name), 'drafts'),
    begun: name => inStore('readonly', kept => kept.getAllKeys(IDBKeyRange.bound(name, name + '\uffff')), 'drafts'),
    count: () => inStore('readonly', kept => kept.count(), 'drafts')
  };

  /* Keeps a command, then sends what can be sent. */
  async function put(command) {
    await keep({ key: crypto.randomUUID(), ...command, who: strip().dataset.who });
    await show();
    send();
  }

  let sending = false;
  let later = 0;
  let held = '';
  let done = '';
  async function send() {
    if (!strip() || sending) return;
    sending = true;
    clearTimeout(later);
    try {
      await alone(sendAll);
    } finally {
      sending = false;
    }
    await show();
  }

  /* one tab at a time, so that nothing overtakes */
  const alone = deed => navigator.locks ? navigator.locks.request('airsilk.outbox', deed) : deed();

  async function sendAll() {
    held = '';
    for (let next; (next = (await waiting())[0]);) {
      held = await sent(next);
      if (held) {
        later = setTimeout(send, RETRY);
        return;
      }
    }
  }

  /* why it has to wait; nothing when the next one may follow */
  async function sent(command) {
    const headers = { 'Idempotency-Key': command.key, 'Acting-User': command.who, 'Content-Type': command.type, Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
    if (command.version) headers['If-Match'] = '"' + command.version + '"';
    let answer;
    try {
      answer = await fetch(command.path, { method: 'POST', headers, body: command.body });
    } catch {
      return 'offline';
    }
    if (answer.status === 401) return 'signin';
    if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return 'offline';
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) return refuse(command, (said.refusals || []).map(no => no.message).join(' ') || said.detail || String(answer.status));
    await forget(command);
    if (command.draft) await drafts.drop(command.draft);
    if (command.settles) await settle(command);
    done = command.done ? say(command.done, said.number || said.id || '') : '';
    const stays = tell('sent', { ...command, number: said.number || said.id || '' });
    if (!stays) sessionStorage.setItem(DONE, done);
    else renew();
    return '';
  }

  /* what was refused of the same thing before has been put right by this: nothing of it is left to be done */
  async function settle({ settles, body }) {
    const before = (await mine()).filter(command => command.refused && command.settles === settles && covers(JSON.parse(body), JSON.parse(command.body)));
    await Promise.all(before.flatMap(command => [forget(command), drafts.drop(command.draft)]));
  }

  /* other goods, or another way they went, put nothing right; the lines of a delivery name no lots: it is always whole */
  const covers = (now, before) => now.to === before.to && before.lines.every(({ lot }) => now.lines.some(line => line.lot === lot));

  /* a home asks no longer for what has just been done, and a list shows it done */
  async function renew() {
    const old = [...document.querySelectorAll('[data-renewed], .air-table tbody[id]')];
    if (!old.length) return;
    const page = new DOMParser().parseFromString(await fetch(location.href).then(answer => answer.text()), 'text/html');
    old.forEach(piece => {
      piece.replaceChildren(...(page.getElementById(piece.id)?.children ?? []));
      /* a table that folds on a phone puts the names of its columns into its cells */
      if (piece.matches('tbody')) PrimeFaces.getWidgetById(piece.id.replace(/_data$/, ''))?.initReflow();
    });
  }

  async function refuse(command, why) {
    await keep({ ...command, refused: why });
    tell('refused', { ...command, refused: why });
    return '';
  }

  /* ---- what the reader sees of it: how much waits, what was refused, what has gone ---- */
  async function show() {
    const bar = strip();
    if (!bar?.firstElementChild) return;
    const all = await mine();
    const wait = all.filter(command => !command.refused).length;
    const words = bar.dataset;
    const why = held === 'signin' ? words.signin : held || !navigator.onLine ? words.offline : '';
    bar.querySelector('.outbox-waiting').textContent = wait ? [say(words.waiting, wait), why].filter(Boolean).join(' · ') : done;
    bar.querySelector('.outbox-refused').replaceChildren(...all.filter(command => command.refused).map(refusal));
    bar.classList.toggle('waits', wait > 0);
    bar.hidden = !all.length && !done;
  }

  function refusal(command) {
    const item = document.createElement('li');
    const said = document.createElement('span');
    said.textContent = say(strip().dataset.refused, command.what || command.path, command.refused);
    item.append(said);
    if (command.page) {
      const link = document.createElement('a');
      link.href = command.page;
      link.className = 'button';
      link.textContent = strip().dataset.open;
      item.append(link);
    }
    const aside = document.createElement('button');
    aside.type = 'button';
    aside.className = 'button';
    aside.textContent = strip().dataset.aside;
    aside.addEventListener('click', () => forget(command).then(show));
    item.append(aside);
    return item;
  }

  /* ---- signing out asks first, and leaves here what nobody has sent ---- */
  async function leave(button) {
    const kept = await everybodys();
    const own = (await mine()).length;
    if (own && !await asked(own)) return;
    const left = kept.length + await drafts.count();
    button.form.elements['bar:unsent'].value = left;
    if (left) clear();
    button.form.requestSubmit(button);
  }

  function clear() {
    sessionStorage.clear();
    localStorage.clear();
  }

  function asked(own) {
    const ask = document.getElementById('leaving');
    ask.querySelector('h2').textContent = say(strip().dataset.waiting, own);
    ask.returnValue = '';
    ask.showModal();
    return new Promise(done => ask.addEventListener('close', () => done(ask.returnValue === 'leave'), { once: true }));
  }

  document.addEventListener('click', e => {
    const out = e.target.closest("button[name='bar:signOut']");
    if (!out || !strip()) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    leave(out);
  }, true);

  addEventListener('online', send);
  addEventListener('offline', show);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
  document.addEventListener('DOMContentLoaded', () => {
    done = sessionStorage.getItem(DONE) || '';
    sessionStorage.removeItem(DONE);
    show().then(send);
  });
  return { put, mine, everybodys, send, drafts, isHeld: () => held === 'offline' };
})();

/* Without a network no way leads on: a link would lose the page to the browser's own error, and with it what is being counted.
   While the portal cannot be reached, a tap on a way out is refused in words at the foot; what waits goes by itself. */
(function () {
  const strip = () => document.querySelector('.outbox[data-stay]');
  const isAside = e => e.button || e.ctrlKey || e.metaKey || e.shiftKey; /* into another tab or window */
  const leads = way => way.matches('button') || !way.target && !way.hasAttribute('download') && !way.getAttribute('href').startsWith('#');
  const isDoubted = () => !navigator.onLine || window.outbox.isHeld();
  let goes = false; /* the portal has just been heard */

  /* the smallest thing that every page has of it */
  const isThere = () => navigator.onLine && fetch(document.querySelector('.bar-mark img').src, { cache: 'reload' }).then(() => true, () => false);

  function hold(e, on) {
    if (goes || !strip() || !isDoubted()) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    Promise.resolve(isThere()).then(is => is ? go(on) : window.dockSay('stay', strip().dataset.stay));
  }

  function go(on) {
    goes = true;
    on();
    goes = false;
  }

  document.addEventListener('click', e => {
    const way = e.target.closest('a[href], button[form]');
    if (way && !isAside(e) && leads(way)) hold(e, () => way.click());
  }, true);
  document.addEventListener('submit', e => {
    if (e.target.method !== 'dialog') hold(e, () => e.target.requestSubmit(e.submitter));
  }, true);
  addEventListener('online', () => window.dockSay('stay', ''));
})();
