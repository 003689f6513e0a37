// The search looks for whole words, and Chinese is written without gaps between them: what is typed in it may stand anywhere in a run of
// characters. Without a second language the index leaves out what is not Latin; the only one that comes with it for such characters is this.
const send = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...rest) {
  const query = message?.q?.replace(/\+(\p{Script=Han}+)/gu, '+*$1*');
  return send.call(this, query ? { ...message, q: query } : message, ...rest);
};

export default { lunrLanguages: ['en', 'ja'] };
