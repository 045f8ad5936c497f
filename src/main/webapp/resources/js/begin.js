/* Who came to fill a list that there is not yet: its button is pressed; before the page is complete, so that "back" leads past it. */
document.addEventListener('DOMContentLoaded', () => document.getElementById('newOrder:new').click());
