/* Receiving in the back room: scans count, photos are taken, and what is confirmed without a connection waits on this
   device under its own command key, so that it takes effect once, however often it has to be sent. */
(function () {
  const RETRY = 5000;
  const LONGEST_SIDE = 1600;
  const place = () => document.querySelector('.receive');
  const goods = () => [...document.querySelectorAll('.goods')];
  const say = (words, ...values) => values.reduce((text, value, at) => text.replace('{' + at + '}', value), words);

  function tell(words) {
    const state = place()?.querySelector('.receive-state');
    if (state) state.textContent = words;
  }

  /* ---- what waits to be sent: commands with their keys, photos as they are ---- */
  const opened = new Promise((done, failed) => {
    const asked = indexedDB.open('airsilk.receive', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('commands', { keyPath: 'at', autoIncrement: true });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

  const inStore = (mode, deed) => opened.then(base => new Promise((done, failed) => {
    const work = base.transaction('commands', mode);
    const asked = deed(work.objectStore('commands'));
    work.oncomplete = () => done(asked.result);
    work.onerror = () => failed(work.error);
  }));
  const keep = command => inStore('readwrite', store => store.add(command));
  const forget = command => inStore('readwrite', store => store.delete(command.at));
  const waiting = who => inStore('readonly', store => store.getAll()).then(all => all.filter(command => command.who === who));

  let sending = false;
  let later = 0;
  async function send() {
    const here = place();
    if (!here || sending) return;
    sending = true;
    clearTimeout(later);
    try {
      for (const command of await waiting(here.dataset.who)) {
        if (!await sent(command, here)) break;
      }
    } finally {
      sending = false;
    }
  }

  /* true when the next one may follow */
  async function sent(command, here) {
    const headers = { 'Idempotency-Key': command.key, 'Content-Type': command.type, Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
    if (command.version) headers['If-Match'] = '"' + command.version + '"';
    let answer;
    try {
      answer = await fetch(command.path, { method: 'POST', headers, body: command.body });
    } catch {
      return wait(here.dataset.savedhere);
    }
    if (answer.status === 401) return wait(here.dataset.signinagain);
    if (answer.status >= 500) return wait(here.dataset.savedhere);
    await forget(command);
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      tell((problem.refusals || []).map(no => no.message).join(' ') || problem.detail || String(answer.status));
      lock(false);
      return false;
    }
    if (command.receipt) {
      localStorage.removeItem(shelf(command.receipt));
      if (command.receipt === here.dataset.number) location.reload();
    }
    return true;
  }

  function wait(words) {
    tell(words);
    later = setTimeout(send, RETRY);
    return false;
  }

  /* ---- counting: what is scanned, what is broken, what is therefore missing ---- */
  const shelf = number => 'airsilk.receive.' + number;
  let counted = {};
  const field = (line, id) => line.closest('tr').querySelector("input[id$=':" + id + "_input']");
  const typed = (line, id) => Number.parseInt(field(line, id).value, 10) || 0;

  function write(line, id, value) {
    const box = field(line, id);
    const widget = window.PrimeFaces?.getWidgetById(box.id.replace(/_input$/, ''));
    if (widget?.setValue) widget.setValue(value); else box.value = value;
  }

  function show() {
    if (!Object.keys(counted).length) return;
    goods().forEach(line => {
      const mark = line.querySelector('.counted');
      const units = Number(line.dataset.units);
      const found = counted[line.dataset.line] || 0;
      mark.hidden = false;
      mark.textContent = say(place().dataset.counted, found, units);
      write(line, 'missing', Math.max(0, units - found - typed(line, 'damaged')));
    });
  }

  function save() {
    const fields = Object.fromEntries(goods().map(line => [line.dataset.line, [typed(line, 'damaged'), typed(line, 'missing')]]));
    localStorage.setItem(shelf(place().dataset.number), JSON.stringify({ counted, fields }));
  }

  function restore() {
    const kept = JSON.parse(localStorage.getItem(shelf(place().dataset.number)) || '{}');
    counted = kept.counted || {};
    goods().forEach(line => {
      const [damaged, missing] = kept.fields?.[line.dataset.line] || [0, 0];
      if (damaged) write(line, 'damaged', damaged);
      if (missing) write(line, 'missing', missing);
    });
    show();
  }

  function scan(text) {
    const plain = text.trim().replace(/^\]\w\d/, '');
    const gtin = (/^01\d{14}/.test(plain) ? plain.substring(2, 16) : plain).padStart(14, '0');
    const lines = goods().filter(line => codes(line)[gtin]);
    if (!lines.length) { tell(say(place().dataset.unknownscan, text)); return; }
    const room = line => Number(line.dataset.units) - (counted[line.dataset.line] || 0) - typed(line, 'damaged');
    const line = lines.find(each => room(each) >= codes(each)[gtin]);
    if (!line) { tell(say(place().dataset.toomany, lines[0].closest('td').querySelector('strong').textContent)); return; }
    counted[line.dataset.line] = (counted[line.dataset.line] || 0) + codes(line)[gtin];
    tell('');
    show();
    save();
  }

  const codes = line => Object.fromEntries(line.dataset.codes.split(' ').filter(Boolean).map(code => {
    const [gtin, units] = code.split(':');
    return [gtin, Number(units)];
  }));

  /* ---- confirming ---- */
  function lock(locked) {
    const button = document.querySelector("[id$=':confirm']");
    if (button) button.disabled = locked;
  }

  async function confirm(form) {
    const here = place();
    const lines = goods().map(line => {
      const damaged = typed(line, 'damaged'), missing = typed(line, 'missing');
      return { line: line.dataset.line, receivedUnits: Math.max(0, Number(line.dataset.units) - damaged - missing), damagedUnits: damaged, shortUnits: missing };
    });
    lock(true);
    tell(here.dataset.sending);
    save();
    await keep({
      who: here.dataset.who, key: form.querySelector('[name=commandId]').value, path: here.dataset.calls + here.dataset.number + '/receipt',
      type: 'application/json', version: here.dataset.version, body: JSON.stringify({ lines }), receipt: here.dataset.number
    });
    send();
  }

  /* a phone's photo is several times what is kept */
  async function small(file) {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.8));
  }

  async function photograph(input) {
    const here = place();
    const line = input.dataset.photo;
    const body = await small(input.files[0]);
    input.value = '';
    await keep({ who: here.dataset.who, key: crypto.randomUUID(), path: here.dataset.calls + here.dataset.number + '/photos?line=' + line.substring(line.lastIndexOf('/') + 1), type: 'image/jpeg', body });
    input.closest('.photo-take').classList.add('taken');
    tell(say(here.dataset.photoswait, (await waiting(here.dataset.who)).filter(command => command.type === 'image/jpeg').length));
    await send();
    if (!(await waiting(here.dataset.who)).length) tell('');
  }

  document.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || !e.target.matches("[id$=':scan']") || !place()) return;
    e.preventDefault();
    if (e.target.value.trim()) scan(e.target.value);
    e.target.value = '';
  }, true);

  document.addEventListener('change', e => {
    if (!place()) return;
    if (e.target.matches('[data-photo]') && e.target.files.length) photograph(e.target);
    else if (e.target.matches("[id$=':damaged_input'], [id$=':missing_input']")) {
      if (e.target.id.endsWith(':damaged_input')) show();
      save();
    }
  });

  document.addEventListener('click', e => {
    const button = e.target.closest("[id$=':confirm']");
    if (!button || !place()) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    if (!button.disabled) confirm(button.form);
  }, true);

  window.addEventListener('online', send);
  document.addEventListener('DOMContentLoaded', async () => {
    if (!place()) return;
    restore();
    const mine = (await waiting(place().dataset.who)).some(command => command.receipt === place().dataset.number);
    lock(mine);
    send();
  });
})();
