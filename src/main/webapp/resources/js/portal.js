/* IME guard: half-typed pinyin must not search; one key and one input once the word is chosen. */
(function () {
  const hold = e => { if (e.isComposing || e.keyCode === 229) e.stopImmediatePropagation(); };
  ['input', 'keyup', 'keydown', 'keypress'].forEach(type => document.addEventListener(type, hold, true));
  document.addEventListener('compositionend', e => setTimeout(() => {
    e.target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Process' }));
    e.target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    e.target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Process' }));
  }), true);
})();

/* Keys: Ctrl+Enter saves, / finds, Escape closes menus, arrows walk the rows of a list. */
(function () {
  const typing = el => /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.isContentEditable;
  const opener = row => row && row.querySelector('a.open');
  const step = (row, key) => key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;

  document.addEventListener('keydown', e => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
      const save = (e.target.closest('form') || document).querySelector('.foot .primary, .primary');
      if (save) { e.preventDefault(); save.click(); }
    } else if (e.key === 'Enter' && e.target.matches('.air-table-tools input')) {
      /* not the first button of the list's form: a search is done as it is typed, a menu's field has its button beside it */
      e.preventDefault();
      e.target.dispatchEvent(new Event('change', { bubbles: true }));
      e.target.closest('.row')?.querySelector('button')?.click();
    } else if (e.key === '/' && !typing(e.target)) {
      const find = document.querySelector('.find input');
      if (find) { e.preventDefault(); find.focus(); find.select(); }
    } else if (e.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach(menu => { menu.open = false; menu.firstElementChild.focus(); });
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      const row = e.target.matches('a.open') && e.target.closest('tr, li');
      const next = row && opener(step(row, e.key));
      if (next) { e.preventDefault(); next.focus(); }
    }
  });

  document.addEventListener('click', e => {
    document.querySelectorAll('details.menu[open]').forEach(menu => { if (!menu.contains(e.target)) menu.open = false; });
    const row = e.target.closest('.air-table tbody tr');
    if (row && opener(row) && !e.target.closest('a, button, input, select, label, [role=button], .ui-chkbox') && !String(getSelection())) opener(row).click();
    if (e.target.closest('[data-print]')) window.print();
  });
})();

/* A spinner takes what stands in its field, however it came there (voice, IME, a menu: no key is heard), and leaves
   anything but plain digits to be read in the reader's notation, and a number beyond its bounds to be refused in words. */
(function () {
  const spinner = el => el.closest && el.closest('.ui-spinner') && PrimeFaces.getWidgetById(el.closest('.ui-spinner').id);
  const takeText = function () {
    const text = this.input.val().trim();
    const number = /^\d+$/.test(text) ? this.parseValue(text) : null;
    this.value = number === Number(text) ? number : null;
  };
  const takes = one => { one.updateValue = takeText; one.updateValue(); };
  document.addEventListener('focusin', e => { const one = spinner(e.target); if (one) takes(one); });
  document.addEventListener('input', e => { const one = spinner(e.target); if (one) one.updateValue(); });
  /* what was refused stands there as it was sent; once, for what is typed after that is the mending */
  const told = new WeakSet();
  const asSent = () => document.querySelectorAll('.ui-spinner-input[aria-invalid="true"]').forEach(field => {
    if (told.has(field)) return;
    told.add(field);
    field.value = field.defaultValue;
    takes(spinner(field));
  });
  document.addEventListener('DOMContentLoaded', () => { if (window.$) { asSent(); $(document).on('pfAjaxComplete', asSent); } });
})();

/* What is typed into a field while an answer is on its way, which draws that field anew, stands in the new one. */
(function () {
  const typed = new Map();
  const again = field => field.dispatchEvent(new Event('change', { bubbles: true }));
  document.addEventListener('input', e => { if (e.target.id && window.$ && !PrimeFaces.ajax.Queue.isEmpty()) typed.set(e.target.id, e.target); }, true);
  document.addEventListener('DOMContentLoaded', () => { if (window.$) $(document).on('pfAjaxComplete', () => {
    typed.forEach((old, id) => {
      const field = !old.isConnected && document.getElementById(id);
      if (!field || field.value === old.value) return;
      field.value = old.value;
      if (document.activeElement === field) field.addEventListener('blur', () => again(field), { once: true }); else again(field);
    });
    typed.clear();
  }); });
})();

/* What was tried of a proposal stands beside the figures it was tried with: it goes when one of them is changed. */
(function () {
  const stale = e => e.target.form?.querySelector('[id$=":trial"]')?.replaceChildren();
  document.addEventListener('input', stale);
  /* jQuery's own of menus and spinners are no events of the document's */
  document.addEventListener('DOMContentLoaded', () => { if (window.$) $(document).on('change', stale); });
})();

/* A menu that is filled when it is opened. */
document.addEventListener('toggle', e => {
  const filling = e.target.open && e.target.querySelector(':scope > [data-when-opened]');
  if (filling && !e.target.querySelector('.menu-list').childElementCount) filling.click();
}, true);

/* The forms of buttons above stand at the end of a page, whose rows are shown as they come: pressed too early, a button waits. */
(function () {
  const once = (there, act) => there() ? act() : addEventListener('DOMContentLoaded', act, { once: true });
  document.addEventListener('click', e => {
    const bar = e.target.closest('button[form]');
    if (bar && !bar.form) once(() => bar.form, () => bar.form.requestSubmit(bar));
    const other = e.target.closest('[data-presses]')?.dataset.presses;
    if (other) once(() => document.readyState !== 'loading', () => document.getElementById(other).click());
  });
})();

/* A day that is half typed would be sent as none: the browser says so beside it, and nothing is sent. */
document.addEventListener('click', e => {
  const half = [...(e.target.closest('button.primary')?.form?.querySelectorAll('input[type=date]') || [])]
    .find(day => day.validity.badInput && day.offsetParent);
  if (!half) return;
  e.preventDefault();
  e.stopImmediatePropagation();
  half.reportValidity();
}, true);

/* Comfort: a sent form takes no second click; an input names its help for screen readers. The server stays the judge. */
(function () {
  document.addEventListener('submit', e => {
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    if (e.target.method === 'post') {
      e.target.dataset.sent = 'true';
      setTimeout(() => delete e.target.dataset.sent, 5000);
    }
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
  document.addEventListener('focusin', e => {
    const help = e.target.closest('.air-field')?.querySelector('.air-field-help');
    const known = (e.target.getAttribute('aria-describedby') || '').split(' ');
    if (help && !known.includes(help.id)) e.target.setAttribute('aria-describedby', [...known, help.id].join(' ').trim());
  });
})();

/* A step that leads to the next page is the last on this one: what waits behind it would ask for what has gone on. */
document.addEventListener('DOMContentLoaded', () => {
  const { Queue, ResponseProcessor } = window.PrimeFaces?.ajax ?? {};
  if (!Queue) return;
  const { doRedirect } = ResponseProcessor;
  const { offer } = Queue;
  ResponseProcessor.doRedirect = next => {
    Queue.requests.splice(1);
    Queue.offer = () => {};
    doRedirect(next);
  };
  addEventListener('pageshow', () => { Queue.offer = offer; });
});

/* What was missing is no longer said once it is there. */
(function () {
  const mended = e => {
    const field = e.target.closest('.air-field');
    const told = field?.querySelector('.ui-message-error');
    if (!told) return;
    told.classList.add('mended'); /* its room stays: what is below must not move away from under the hand */
    field.querySelectorAll('.ui-state-error').forEach(input => input.classList.remove('ui-state-error'));
    field.querySelectorAll('[aria-invalid]').forEach(input => input.removeAttribute('aria-invalid'));
  };
  /* what was wrong is said while one mends it, and no more once one has left something else there */
  const filled = e => { if (!e.target.defaultValue) mended(e); };
  const left = e => { if (e.target.value !== e.target.defaultValue) mended(e); };
  document.addEventListener('input', filled);
  document.addEventListener('change', left);
  /* jQuery's change is no event of the document's, so the menus' own are heard through it */
  document.addEventListener('DOMContentLoaded', () => { if (window.$) $(document).on('change', '.air-field select', filled); });
  /* nor is what another form lacks, once one has gone on here */
  document.addEventListener('DOMContentLoaded', () => { if (window.$) $(document).on('pfAjaxComplete', (event, answer, settings) => {
    const here = document.getElementById(new URLSearchParams(settings.data).get('jakarta.faces.source'));
    if (!here?.matches('button')) return;
    document.querySelectorAll('.ui-message-error').forEach(told => { if (told.closest('form') !== here.form) mended({ target: told }); });
  }); });
})();

/* Who works far down a page goes on there when a command has brought the page anew. */
(function () {
  const STOOD = 'airsilk.stood';
  const SOON = 20000; /* ms in which a job may have read a sheet again */
  const place = form => form.closest('details') ?? form;
  document.addEventListener('click', e => {
    const form = e.target.closest('form.stays button')?.form;
    if (form) sessionStorage.setItem(STOOD, JSON.stringify([location.pathname, form.id, place(form).getBoundingClientRect().top, Date.now()]));
  }, true);
  document.addEventListener('DOMContentLoaded', () => {
    const [page, id, top, at] = JSON.parse(sessionStorage.getItem(STOOD) ?? '[]');
    const form = page === location.pathname && Date.now() - at < SOON ? document.getElementById(id) : null;
    if (!form) return;
    sessionStorage.removeItem(STOOD);
    scrollBy({ top: place(form).getBoundingClientRect().top - top, behavior: 'instant' });
  });
})();

/* What is said below a field that one has left moves what follows: the field one has gone on to stays where it is. */
(function () {
  let here = null;
  let top = 0;
  const note = () => { if (here) top = here.getBoundingClientRect().top; };
  document.addEventListener('focusin', e => { here = e.target.closest('.air-field'); note(); });
  addEventListener('scroll', note, { passive: true });
  document.addEventListener('DOMContentLoaded', () => {
    if (!window.$) return;
    $(document).on('pfAjaxComplete', () => {
      const moved = here?.isConnected ? here.getBoundingClientRect().top - top : 0;
      if (moved) scrollBy({ top: moved, behavior: 'instant' });
    });
  });
})();

/* A PrimeFaces drop-down is named by its value alone; here also by its label. */
(function () {
  const name = () => document.querySelectorAll('.air-field > label').forEach(label => {
    const box = label.parentElement.querySelector('.ui-selectonemenu-label');
    if (box) box.setAttribute('aria-labelledby', label.id + ' ' + box.id);
    const many = label.parentElement.querySelector('.ui-selectcheckboxmenu [id$=_focus]');
    if (many) many.setAttribute('aria-labelledby', label.id + ' ' + many.id.replace(/_focus$/, '_label'));
  });
  document.addEventListener('DOMContentLoaded', () => {
    name();
    if (!window.$) return;
    $(name); /* a menu of several choices names itself when it is made, which is later */
    $(document).on('pfAjaxComplete', name);
  });
})();

/* The two buttons of a number, and a list of hits, are named in the trade's words, before any of them is made. */
document.addEventListener('DOMContentLoaded', () => {
  const { oneup, onedown, hits } = document.getElementById('main')?.dataset ?? {};
  if (window.PrimeFaces && oneup) Object.values(PrimeFaces.locales).forEach(words => Object.assign(words.aria ?? {}, { 'spinner.INCREASE': oneup, 'spinner.DECREASE': onedown, listLabel: hits }));
});

/* The entries of a menu of several choices: the box is the choice, what it lies in is nothing of its own. */
(function () {
  const plain = () => {
    document.querySelectorAll('.ui-selectcheckboxmenu-items > li:not([role])').forEach(item => item.setAttribute('role', 'presentation'));
    document.querySelectorAll('.ui-selectcheckboxmenu-panel:not([aria-label])').forEach(panel => {
      const label = document.getElementById(panel.id.replace(/_panel$/, ''))?.closest('.air-field')?.querySelector('label');
      if (label) panel.setAttribute('aria-label', label.textContent);
      panel.querySelector('.ui-selectcheckboxmenu-items-wrapper')?.setAttribute('tabindex', '0');
      panel.querySelector('.ui-selectcheckboxmenu-filter')?.removeAttribute('aria-controls'); // a table that is not there
    });
  };
  document.addEventListener('DOMContentLoaded', () => { if (window.$) $(document).on('pfAjaxComplete', plain); });
  document.addEventListener('focusin', e => { if (e.target.closest('.ui-selectcheckboxmenu, .ui-selectcheckboxmenu-panel')) plain(); });
})();

/* Countdown by the server's clock: <time class="countdown" data-until data-now data-words="{h} h {m}">, both in ms. */
(function () {
  const born = performance.now();
  const show = clock => {
    const left = Math.max(0, clock.dataset.until - clock.dataset.now - (performance.now() - born));
    const minutes = Math.ceil(left / 60000);
    clock.textContent = clock.dataset.words.replace('{h}', Math.floor(minutes / 60)).replace('{m}', String(minutes % 60).padStart(2, '0'));
    clock.classList.toggle('soon', minutes <= 60);
  };
  const tick = () => document.querySelectorAll('.countdown').forEach(show);
  document.addEventListener('DOMContentLoaded', tick);
  setInterval(tick, 10000);
})();

/* How many rows a list has is written as the reader writes numbers: PrimeFaces counts without a sign. */
(function () {
  const grouped = digits => new Intl.NumberFormat(document.documentElement.lang).format(digits);
  const group = () => document.querySelectorAll('.ui-paginator-current').forEach(count => {
    const said = count.textContent.replace(/\d{4,}/g, grouped);
    if (said !== count.textContent) count.textContent = said;
  });
  document.addEventListener('DOMContentLoaded', () => {
    group();
    if (window.$) $(document).on('pfAjaxComplete', () => setTimeout(group));
  });
})();

/* Calendars write year-month-day and begin on Monday in every language. */
if (window.PrimeFaces) Object.values(PrimeFaces.locales).forEach(words => Object.assign(words, { dateFormat: 'yy-mm-dd', firstDayOfWeek: 1 }));

/* The bell rings without asking: one stream for all tabs of this browser, which tell each other how much is new. */
(function () {
  const MOST = 100;
  function show(bell, fresh) {
    bell.querySelector('.bar-count')?.remove();
    if (!fresh) return;
    const count = document.createElement('span');
    count.className = 'bar-count';
    const number = document.createElement('span');
    number.setAttribute('aria-hidden', 'true');
    number.textContent = fresh >= MOST ? MOST - 1 + '+' : fresh;
    const words = document.createElement('span');
    words.className = 'unseen';
    words.setAttribute('role', 'status');
    words.textContent = (fresh >= MOST ? bell.dataset.more : bell.dataset.fresh).replace('{0}', fresh);
    count.append(number, words);
    bell.append(count);
  }

  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    const bell = document.querySelector('.bell');
    if (!bell || !window.EventSource || !window.BroadcastChannel || !navigator.locks) return;
    const tabs = new BroadcastChannel('airsilk.bell');
    tabs.onmessage = e => show(bell, e.data);
    const ask = () => fetch(bell.dataset.stream + '/fresh', { headers: { Accept: 'application/json' } })
      .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
      .then(now => { show(bell, now.fresh); tabs.postMessage(now.fresh); }, () => {});
    navigator.locks.request('airsilk.bell', () => new Promise(() => {
      new EventSource(bell.dataset.stream + '/stream').addEventListener('notice', ask);
    }));
  }, 1500));
})();

/* A board of flights that is wider than the screen begins with the first that can still be loaded. */
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('.air-board').forEach(board => {
  const next = board.querySelector('li:not(.closed)');
  if (next) board.scrollLeft = next.offsetLeft;
}));

/* A reason that is opened at the lower edge of the screen or its list comes into view. */
document.addEventListener('toggle', e => {
  if (e.target.open && e.target.matches('.air-why')) e.target.scrollIntoView({ block: 'nearest' });
}, true);

/* Who unfolds a form with a mouse or keys goes on in its first field, which is in view; a thumb is not met by its keyboard. */
document.addEventListener('toggle', e => {
  const fold = e.target;
  if (!fold.open || !fold.matches('details.section') || !matchMedia('(hover: hover)').matches) return;
  const field = document.activeElement === fold.firstElementChild && fold.querySelector('.air-field :is(input:not([type=hidden]), textarea)');
  if (!field) return;
  field.focus({ preventScroll: true });
  fold.scrollIntoView({ block: 'nearest' });
}, true);

/* Who goes by a button to a form further down goes on in its first field. */
document.addEventListener('click', e => {
  const to = e.target.closest('a.button[href^="#"]')?.hash.slice(1);
  const field = to && matchMedia('(hover: hover)').matches && document.getElementById(to)?.querySelector('.air-field input:not([type=hidden])');
  if (field) setTimeout(() => field.focus({ preventScroll: true }));
});

/* A drop-down that is opened again begins with all its entries, not with what was looked for last time; none left is said. */
document.addEventListener('DOMContentLoaded', () => {
  const menu = window.PrimeFaces?.widget?.SelectOneMenu?.prototype;
  if (!menu) return;
  const hide = menu.hide;
  menu.hide = function () {
    hide.call(this);
    if (!this.filterInput?.val()) return;
    this.filterInput.val('');
    this.filter('');
  };
  [menu, PrimeFaces.widget.SelectCheckboxMenu.prototype].forEach(one => {
    const filter = one.filter;
    one.filter = function (text) {
      filter.call(this, text);
      const none = text.trim() && !this.items.toArray().some(item => item.style.display !== 'none');
      this.nothing ??= $('<p class="nothing" role="status"></p>').appendTo(this.panel);
      this.nothing.text(none ? document.getElementById('main').dataset.none : '');
    };
  });
});

/* A year has four figures: the next one typed belongs to the next field. */
document.addEventListener('focusin', e => {
  if (e.target.matches('input[type=date]:not([max])')) e.target.max = '9999-12-31';
  if (e.target.matches('input[type=datetime-local]:not([max])')) e.target.max = '9999-12-31T23:59';
});

/* The dock: what happened stands at the foot of the screen, above the foot of a form and the tabs, however long the page is. */
(function () {
  const room = document.documentElement.style;
  const dock = () => document.getElementById('messages');
  const said = () => [...dock()?.querySelectorAll('.air-message') ?? []];
  const feet = () => [...document.querySelectorAll('.foot')];
  const watch = new ResizeObserver(measure);
  const AGAIN = 2000; /* ms in which a second tap belongs to the first */
  const PRESSED = 'airsilk.pressed';
  let high = 0;
  let well = -AGAIN;

  /* A foot that more of the page follows makes room only while the dock would lie over it; one that is yet to come carries no dock. */
  const end = foot => foot.getBoundingClientRect().bottom + parseFloat(getComputedStyle(foot).bottom);
  const nears = foot => end(foot) > innerHeight - high - 1;
  const sticks = foot => end(foot) < innerHeight + 2;

  function stand() {
    feet().forEach(foot => foot.classList.remove('stuck'));
    const near = feet().filter(nears);
    room.setProperty('--foot', Math.max(0, ...near.map(foot => foot.offsetHeight)) + 'px');
    near.filter(sticks).forEach(foot => foot.classList.add('stuck'));
  }

  /* The foot makes room for the dock, the dock stands on what the foot is without that room. */
  function measure() {
    high = said().length ? dock().offsetHeight : 0;
    room.setProperty('--dock', high + 'px');
    stand();
  }

  /* Between the bar and what stands at the foot of the screen. */
  function isSeen(piece) {
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const { top, bottom } = piece.getBoundingClientRect();
    return top >= parseFloat(scrollPaddingTop) && bottom <= innerHeight - parseFloat(scrollPaddingBottom);
  }

  /* The focusable part of a PrimeFaces input carries a suffix. */
  const placeOf = id => ['_input', '_focus', ''].map(end => document.getElementById(id + end)).find(Boolean);

  /* What is in view with its sentence stays where it is: a quick second click must fall on what it was meant for. */
  function focusField(id) {
    const field = placeOf(id);
    if (!field) return;
    for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    field.focus({ preventScroll: true });
    const whole = field.closest('.air-field') ?? field;
    if (!isSeen(whole)) whole.scrollIntoView({ block: 'center' });
  }

  const isCovered = piece => {
    const { top, bottom } = piece.getBoundingClientRect();
    return top < innerHeight && bottom > innerHeight - parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom);
  };

  /* A button that lies under the dock comes up, as far as the field that is written in stays in view. */
  function lift(button, field) {
    if (!high || !button || button.closest('.foot.stuck') || !isCovered(button)) return;
    button.scrollIntoView({ block: 'nearest' });
    (field?.closest('.air-field') ?? field)?.scrollIntoView({ block: 'nearest' });
  }

  /* That which sends what is written here. */
  const commandOf = field => [...field.form?.querySelectorAll('button[type=submit]') ?? []]
    .find(button => field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);

  const fieldOf = link => link.getAttribute('href').slice(1);

  /* Each place to which a complaint leads is marked until it has been heard there. */
  function mark() {
    said().flatMap(message => [...message.querySelectorAll('.errors a[href^="#"]')]).map(link => placeOf(fieldOf(link)))
      .filter(place => place?.matches('input, select, textarea')).forEach(place => place.setAttribute('aria-invalid', 'true'));
  }

  function mendFirst() {
    const first = dock()?.querySelector('.errors a[href^="#"]');
    if (first) focusField(fieldOf(first));
  }

  function clear(messages) {
    messages.forEach(message => message.remove());
    measure();
  }

  function close() {
    clear(said());
    document.getElementById('main').focus({ preventScroll: true });
  }

  function settle() {
    watch.disconnect();
    feet().forEach(foot => watch.observe(foot));
    mark();
    measure();
  }

  /* An impatient second tap lands on the emptied form: what has just gone well must not be replaced by what is missing now. */
  function emptied(form) {
    const wanted = form.querySelectorAll('[aria-required=true], .air-upload:has(> .ui-required) [type=file]');
    return [...wanted.length ? wanted : form.querySelectorAll('[type=file]')].some(field => !field.value);
  }

  function isAgain(button) {
    return performance.now() - well < AGAIN && button.id === sessionStorage.getItem(PRESSED) && emptied(button.form);
  }

  function noteWell() {
    if (dock().querySelector('.air-message-good')) well = performance.now();
  }

  /* Only a command leads to what is to be mended; who has just left a field must be able to go on. */
  function answered(settings) {
    settle();
    noteWell();
    const source = document.getElementById(new URLSearchParams(settings.data).get('jakarta.faces.source'));
    if (!source?.matches('button, a, [type=submit]')) return;
    mendFirst();
    document.getElementById(source.id)?.form?.querySelector('[role=alert] + .row')?.scrollIntoView({ block: 'nearest' }); /* a question's answers */
    queueMicrotask(() => stay(source));
    lift(source.isConnected ? source : document.getElementById(source.id), document.activeElement.form ? document.activeElement : null);
  }

  /* A button that could not be pressed meanwhile, or is drawn anew, has lost the cursor to nothing. */
  function stay(button) {
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
  }

  /* What went well has been read when something else is begun; what is to be mended stays. */
  function goOn(e) {
    const begun = e.target.closest('a, button, input, select, textarea, summary, label');
    if (!high || !begun || begun.closest('#messages') || begun.id && begun.id === sessionStorage.getItem(PRESSED)) return;
    clear(said().filter(message => message.matches('.air-message-good')));
  }

  /* A complaint that leads to this place has been heard. */
  function forget(place) {
    const heard = said().filter(message => message.querySelector('.errors a[href="#' + CSS.escape(place) + '"]'));
    if (heard.length) placeOf(place)?.removeAttribute('aria-invalid');
    clear(heard);
  }
  window.dockForget = forget;

  /* What a script has to say, once for each thing; nothing takes it away again. */
  window.dockSay = (what, text) => {
    const place = dock()?.querySelector('.dock-said');
    place?.querySelector('[data-what=' + what + ']')?.remove();
    if (place && text) {
      const message = document.createElement('p');
      Object.assign(message, { className: 'air-message air-message-watch', role: 'status', textContent: text });
      message.dataset.what = what;
      place.append(message);
    }
    if (place) measure();
  };

  document.addEventListener('input', e => {
    goOn(e);
    if (high) forget(e.target.id.replace(/_(?:input|focus)$/, ''));
    lift(commandOf(e.target), e.target);
  });
  document.addEventListener('click', e => {
    goOn(e);
    const button = e.target.closest('button');
    if (!button?.form || !dock()) return;
    if (isAgain(button)) { e.preventDefault(); e.stopImmediatePropagation(); }
    sessionStorage.setItem(PRESSED, button.id);
  }, true);
  document.addEventListener('click', e => {
    const complaint = e.target.closest('.errors a[href^="#"]');
    if (complaint) { e.preventDefault(); focusField(fieldOf(complaint)); }
    if (e.target.closest('.dock-close')) close();
  });
  document.addEventListener('DOMContentLoaded', () => {
    if (!dock()) return;
    said().forEach(message => message.replaceWith(message.cloneNode(true))); /* read out: what was there from the start is not */
    settle();
    noteWell();
    mendFirst();
    if (window.$) $(document).on('pfAjaxComplete', (event, answer, settings) => answered(settings));
  });
  addEventListener('resize', measure);
  addEventListener('scroll', () => high && stand(), { passive: true });
})();
