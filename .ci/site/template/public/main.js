// The search looks for whole words, and Chinese is written without gaps between them: what is typed in it may stand anywhere in a run of
// characters. Without a second language the index leaves out what is not Latin; the only one that comes with it for such characters is this.
const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  const asking = (pattern) => (message?.q ? { ...message, q: message.q.replace(/\+(\p{Script=Han}+)/gu, pattern) } : message);
  // lunr breaks on some words that may begin anywhere; then they are looked for where the index begins a word.
  this.onerror = (event) => {
    event.preventDefault();
    this.onerror = null;
    send.call(this, asking('+$1*'), ...rest);
  };
  return send.call(this, asking('+*$1*'), ...rest);
};

export default { lunrLanguages: ['en', 'ja'] };
