// Without this script the form works by its buttons. With it a cell is checked when it is left, the page stays where it is, and files can
// be dropped anywhere.
const form = document.getElementById('form');
let latest = 0;
let showing = false;

form.addEventListener('submit', (event) => {
  if (event.submitter?.hasAttribute('formaction')) return; // A download.
  event.preventDefault();
  send(event.submitter);
});

form.addEventListener('focusout', ({ target }) => {
  if (!showing && target.name?.startsWith('/') && target.value !== target.defaultValue) send();
});

document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  const { files } = event.dataTransfer;
  if (files.length === 0) return; // Text goes where it is dropped.
  event.preventDefault();
  document.getElementById('file').files = files;
  send();
});

async function send(button) {
  const number = latest += 1;
  const sent = new FormData(form, button);
  form.setAttribute('aria-busy', 'true');
  const answer = await fetch(form.action, { method: 'POST', body: sent }).then((response) => response.text()).catch(() => null);
  if (number !== latest) return; // A later one is under way.
  form.removeAttribute('aria-busy');
  const page = new DOMParser().parseFromString(answer ?? '', 'text/html');
  if (page.getElementById('form')) show(page, sent);
  else form.submit(); // The browser says what is wrong.
}

function show(page, sent) {
  const active = document.activeElement; // It goes with the rest, and the one in its place gets the focus.
  const status = document.getElementById('status');
  showing = true; // A field that is removed loses the focus, but nobody left it.
  for (const child of [...form.children]) if (child !== status) child.remove();
  showing = false;
  // The line that says how it stands is read out only if it stays the same element.
  let behind = false;
  for (const child of [...page.getElementById('form').children]) {
    if (child.id === 'status') {
      status.textContent = child.textContent;
      behind = true;
    } else if (behind) form.append(child);
    else status.before(child);
  }
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  if (active === document.body) return;
  const [key, value] = active.name ? ['name', active.name] : ['href', active.getAttribute('href')];
  const again = form.querySelector(`[${key}="${CSS.escape(value)}"]`) ?? form.querySelector('.main');
  if (again.name?.startsWith('/') && active.value !== sent.get(again.name)) again.value = active.value; // Typed meanwhile.
  again.focus({ preventScroll: true });
}
