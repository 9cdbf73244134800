/**
 * A subject without what mail programs and lists put before it: "Re: [bees] RE: swarms" is "swarms".
 * @returns `isReply`: it said "Re:" or the like; `tags`: what stood in brackets, without them.
 */
export function readSubject(subject: string): {title: string; isReply: boolean; tags: string[]} {
  let title = subject.replace(/\s+/g, " ").trim();
  let isReply = false;
  const tags: string[] = [];
  for (;;) {
    const [found, reply, tag] = prefix.exec(title) ?? [];
    if (!found) return {title, isReply, tags};
    if (reply) isReply = true;
    if (tag) tags.push(tag);
    title = title.slice(found.length).trim();
  }
}

/** English, German, Scandinavian, Italian and French programs. */
const prefix =
  /^(?:(re|aw|antw|sv|rif|réf)(?:\[\d+\]|\(\d+\)|\^\d+)?\s*:|\[([^\]]{1,40})\](?=.*\S))/i;
