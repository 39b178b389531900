// A prompt is a sign (`>`), which stands before whatever follows it, or a word (`CONNECT`), which is a prompt only as a whole
// line: CONNECT is, CONNECTED is not.

export function isWord(prompt: string): boolean {
  return /[A-Za-z0-9]$/.test(prompt);
}
