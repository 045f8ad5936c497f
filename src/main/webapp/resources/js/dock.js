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
