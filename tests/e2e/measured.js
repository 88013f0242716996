// Functions that the measuring calls: each does something, waits until its effect is painted and answers with the milliseconds between.
const painted = (seen, act, done) => {
  const began = performance.now();
  const look = () => {
    if (!seen()) return requestAnimationFrame(look);
    // The frame in which it stands is on the screen when the next one begins.
    requestAnimationFrame(() => done(performance.now() - began));
  };
  act();
  requestAnimationFrame(look);
};
const page = () => document.querySelector('main h1') && !document.querySelector('main .skeleton');
const [what, value, done] = arguments;
switch (what) {
  case 'refused':
    return painted(
      () => document.querySelector('.entrance-form [role="alert"], .entrance-form .error-note'),
      () => document.querySelector('.entrance-form').requestSubmit(),
      done,
    );
  case 'signed-in':
    return painted(
      () => document.querySelector('nav.nav') && page(),
      () => document.querySelector('.entrance-form').requestSubmit(),
      done,
    );
  case 'screen': {
    const before = document.querySelector('main h1');
    return painted(
      () => document.querySelector('main h1') !== before && page(),
      () => document.querySelector(`nav.nav a[href="${value}"]`).click(),
      done,
    );
  }
  case 'typed': {
    const field = document.querySelector('[role="search"] input');
    return painted(
      () => document.querySelector('.search-list') && !document.querySelector('.search-list[data-waiting]'),
      () => {
        // React replaces the setter of the element itself; that of the prototype is the real one.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      done,
    );
  }
  default:
    return done(null);
}
