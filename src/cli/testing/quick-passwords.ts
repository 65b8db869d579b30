import crypto from 'node:crypto';

const { pbkdf2 } = crypto;

/**
 * Hashes passwords in one round. Payload's 600,000 are there to cost an attacker time, and they cost tests, which log
 * somebody in hundreds of times, just as much. Gives what puts them back.
 */
export function quickenPasswords(): () => void {
  crypto.pbkdf2 = (password, salt, _rounds, length, digest, callback) =>
    pbkdf2(password, salt, 1, length, digest, callback);
  return () => {
    crypto.pbkdf2 = pbkdf2;
  };
}
