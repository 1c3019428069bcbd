/**
 * What follows a term where it stands in a text, in 35 bits: up to four other terms by a byte for each and,
 * above these, how many there are and one more; of more terms a set of 32 bits. 0 where that isn’t kept.
 */
export type Followers = number;

const mostFollowers = 4;
const setBits = mostFollowers * 8;

/** Nothing follows. */
export const followsNothing: Followers = 2 ** setBits;
const followsMany: Followers = (mostFollowers + 2) * followsNothing;

/** Whether it is kept what follows a term: a pair of Han characters, or figures, which are looked for joined by marks. */
export function keepsFollowers(term: string): boolean {
  return /^(?:[^\0-\u2e7f]{2}|\p{N}+)$/u.test(term);
}

/** As a number for what follows it is kept of a term: few terms share one. */
export function getFollower(term: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    value = Math.imul(value ^ term.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 8) ^ (value >>> 16) ^ (value >>> 24)) & 255;
}

/** With one more. */
export function addFollower(followers: Followers, follower: number): Followers {
  if (hasFollower(followers, follower)) return followers;
  if (followers >= followsMany) return addBit(followers, follower);
  const all = listFollowers(followers);
  if (all.length < mostFollowers) {
    return followers + followsNothing + follower * 256 ** all.length;
  }
  return [...all, follower].reduce(addBit, followsMany);
}

/** Whether a term may be followed by another; never false where it is. */
export function hasFollower(followers: Followers, follower: number): boolean {
  if (followers === 0) return true;
  if (followers >= followsMany) return hasBit(followers, follower);
  let rest = followers;
  for (let left = countBytes(getUpper(followers)); left > 0; left -= 1) {
    if (rest % 256 === follower) return true;
    rest = Math.floor(rest / 256);
  }
  return false;
}

function hasBit(followers: Followers, follower: number): boolean {
  return Math.floor(followers / 2 ** (follower % setBits)) % 2 === 1;
}

function addBit(followers: Followers, follower: number): Followers {
  return hasBit(followers, follower) ? followers : followers + 2 ** (follower % setBits);
}

function listFollowers(followers: Followers): readonly number[] {
  return Array.from({ length: countBytes(getUpper(followers)) }, (_, place) =>
    getByte(followers, place),
  );
}

/** The byte above the others: which of both it is, and how many. */
export function getUpper(followers: Followers): number {
  return Math.floor(followers / followsNothing);
}

/** How many bytes are below the upper one. */
export function countBytes(upper: number): number {
  return Math.min(upper - 1, mostFollowers);
}

/** One of the others, the lowest first. */
export function getByte(followers: Followers, place: number): number {
  return Math.floor(followers / 256 ** place) % 256;
}
