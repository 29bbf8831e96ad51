/**
 * The key under which the server remembers the answer of one submit. Retries of the same content reuse it, so that a
 * lost answer never books money twice; changed content is a new act and gets a new key.
 */
export class IdempotencyKey {
  private key: string | undefined;
  private content: string | undefined;

  /** The key for this content: the same as before when the content is the same. */
  for(body: unknown): string {
    const content = JSON.stringify(body);
    if (!this.key || content !== this.content) {
      this.key = crypto.randomUUID();
      this.content = content;
    }
    return this.key;
  }

  /** The act is done: the next submit is a new one, even with equal content. */
  settle(): void {
    this.key = undefined;
    this.content = undefined;
  }
}
