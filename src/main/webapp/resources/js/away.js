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
