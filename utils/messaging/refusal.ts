/** A message that is not obeyed; the sender sees why. */
export class Refusal extends Error {
  constructor(message: string, reason: string) {
    super(`Refused "${message}": ${reason}`);
    this.name = 'Refusal';
  }
}
