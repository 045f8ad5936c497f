/*
 * Draws a chart once it comes into view: who never scrolls down to it does not wait for the library that draws.
 * The server says what the numbers mean, the style sheet how that looks.
 */
(() => {
const dressed = chart => {
  const style = getComputedStyle(document.documentElement);
  const token = name => style.getPropertyValue('--' + name).trim();
  const tones = { sky: 'way-6', pale: 'way-3', good: 'good', watch: 'watch', stop: 'stop' };
  const lying = chart.kind === 'ROWS';
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const compact = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact', maximumFractionDigits: 1 });
  const told = (value, least = 0) => new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: least }).format(value); // as the table does
  const short = value => (Math.abs(value) < 100000 ? number : compact).format(value); // as the table writes it, where there is room

  chart.data.datasets.forEach(set => Object.assign(set, {
    backgroundColor: token(tones[set.tone]), borderColor: token(tones[set.tone]),
    borderWidth: chart.type === 'line' ? 2 : 0, pointRadius: 2, tension: chart.kind === 'STEPS' ? 0 : .2, stepped: chart.kind === 'STEPS' ? 'before' : false, maxBarThickness: 28, borderRadius: 2,
  }));
  const link = hit => hit.length ? chart.data.datasets[hit[0].datasetIndex].links[hit[0].index] : '';
  const name = {
    grid: { display: false }, border: { color: token('line') }, stacked: chart.kind === 'STACK',
    ticks: { color: token('ink-3'), autoSkip: !lying, maxRotation: 0 },
  };
  /* days lie as far apart as they are; each label stands at its own, where there is room */
  const { days, data: { labels } } = chart;
  const along = days && {
    ...name, type: 'linear', min: days[0], max: days.at(-1),
    ticks: { ...name.ticks, callback: value => labels[days.indexOf(value)] },
    afterBuildTicks: scale => { scale.ticks = days.map(value => ({ value })); },
  };
  if (days) chart.data.datasets.forEach(set => { set.data = set.data.map((y, at) => ({ x: days[at], y })); });
  const amount = {
    beginAtZero: true, grid: { color: token('line') }, border: { display: false }, stacked: chart.kind === 'STACK',
    ticks: { color: token('ink-3'), callback: short, maxTicksLimit: 6, precision: 0 },
  };
  const sets = chart.data.datasets;
  /* an axis says its unit where it has one: that of the only series drawn on it */
  const axis = (of, more) => ({ ...amount, ...more, title: { display: of.length === 1, text: of[0]?.label, color: token('ink-3') } });
  const first = axis(sets.filter(set => !set.yAxisID));
  const beside = axis(sets.filter(set => set.yAxisID), { position: 'right', grid: { display: false } });
  const upright = { x: along || name, y: first, ...(sets.some(set => set.yAxisID) && { beside }) };
  chart.options = {
    responsive: true, maintainAspectRatio: false, indexAxis: lying ? 'y' : 'x',
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 150 },
    font: { family: style.getPropertyValue('--font') },
    scales: lying ? { x: first, y: name } : upright,
    plugins: {
      legend: { display: chart.data.datasets.length > 1, position: 'bottom', align: 'start', labels: { color: token('ink-2'), boxWidth: 12, boxHeight: 12 } },
      tooltip: { callbacks: {
        label: item => item.dataset.label + ' ' + told(item.raw?.y ?? item.raw, item.dataset.decimals?.[item.dataIndex]), title: items => labels[items[0].dataIndex],
      } },
    },
    onHover: (event, hit) => { event.native.target.style.cursor = link(hit) ? 'pointer' : ''; },
    onClick: (event, hit) => { if (link(hit)) location.assign(link(hit)); },
  };
  return chart;
};

let library;
const loaded = address => library ??= new Promise((found, missing) => {
  const script = document.createElement('script');
  Object.assign(script, { src: address, onload: found, onerror: missing });
  document.head.append(script);
});

const seen = new IntersectionObserver(pictures => pictures.filter(one => one.isIntersecting).forEach(async ({ target }) => {
  seen.unobserve(target);
  await loaded(target.dataset.drawnBy);
  new Chart(target.firstElementChild, dressed(JSON.parse(target.dataset.chart)));
}));
const watch = () => document.querySelectorAll('.air-chart-picture:not([data-watched])').forEach(picture => {
  picture.dataset.watched = '';
  seen.observe(picture);
});
document.addEventListener('DOMContentLoaded', watch);
jQuery(document).on('pfAjaxComplete', watch);
})();
