/* A scanner types wherever the cursor stands, faster than anybody could. What it types into a figure is taken out again and
   handed to the finder, as if it had been scanned there: a code is never a quantity, and never a day. What it types where nothing
   takes letters, such as on a button that was pressed last, goes there too, and presses nothing; nor is a code a reason. */
(function () {
  const BETWEEN_KEYS = 100; /* ms at most between two keys of a scanner; a reader's own keys may be as quick, but are fewer */
  const CODE = /\d{8}|^(?=.*[A-Za-z])[\w-]{6,}$/; /* the shortest GTIN, or a number with letters, as on a label of the house */
  const IN_PROSE = /^(?=(?:\D*\d){5})[\w-]{6,}$/; /* among words a code needs figures: a quick word is no code */
  const isProse = field => field.matches('[data-prose]');
  const isCode = ({ field, text }) => (isProse(field) ? IN_PROSE : CODE).test(text);
  const finder = () => document.querySelector(".tally-scan, .count-scan input, [id$=':product_input']");
  let run = null;

  const goesOn = e => run?.field === e.target && e.timeStamp - run.at < BETWEEN_KEYS;
  const tell = (field, what) => field.dispatchEvent(new CustomEvent(what, { bubbles: true }));

  document.addEventListener('beforeinput', e => {
    if (!e.target.matches('input.number, input.cases, [data-prose]')) return;
    if (!goesOn(e)) {
      run = { field: e.target, before: e.target.value, text: '' };
      tell(e.target, 'figure:begun');
    }
    run.at = e.timeStamp;
    run.text += e.data ?? '';
  });

  const isDay = field => field.matches('input[type=date], input[type=time]');
  const isTyped = field => field.matches('input, textarea, select, [contenteditable]') && !isDay(field);

  document.addEventListener('keydown', e => {
    if (!finder() || e.key.length !== 1 || e.ctrlKey || e.metaKey || e.altKey || isTyped(e.target)) return;
    if (!goesOn(e)) run = { field: e.target, before: isDay(e.target) ? e.target.value : undefined, text: '' };
    run.at = e.timeStamp;
    run.text += e.key;
  });

  /* a day changes with each key: what its first keys make of it is told when no more of them come so fast, nor late from a busy tablet */
  let held = 0;
  document.addEventListener('change', e => {
    if (!isDay(e.target) || run?.field !== e.target || e.timeStamp - run.at >= BETWEEN_KEYS) return;
    e.stopImmediatePropagation();
    clearTimeout(held);
    held = setTimeout(() => tell(e.target, 'change'), 4 * BETWEEN_KEYS);
  }, true);

  function undo({ field, before }) {
    if (before === undefined) return;
    field.value = before;
    tell(field, 'figure:undone');
  }

  function handOver(scanned) {
    const { text } = scanned;
    run = null;
    clearTimeout(held);
    undo(scanned);
    if (!finder()) return; /* nothing is looked for here: it counts nothing and is no reason, that is all */
    finder().focus();
    finder().value = text;
    finder().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }

  document.addEventListener('keydown', e => {
    if (!['Enter', 'Tab'].includes(e.key) || run?.field !== e.target || !isCode(run)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    handOver(run);
  }, true);
})();
