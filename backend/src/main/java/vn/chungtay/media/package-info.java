/**
 * Photos of activities, series and campaigns: what they show, who can be recognised in them, and whether the public sees
 * them.
 *
 * <p>Invariants: a photo is public only while it is described (caption, alternative text, who is shown or that nobody can
 * be recognised), approved by somebody other than who brought it, and every person in it has a live consent for PHOTO
 * and for WEB, and no registered child is named beside it that is not counted among them; the database refuses a photo
 * without its consents, and the withdrawal of a consent takes the photo down in its own
 * transaction, its end by the date in the next answer. A public photo is not changed: it is taken down first. Partners see
 * photos in which everybody has agreed to PHOTO. Nothing a camera wrote about the place is kept.
 *
 * <p>It knows activities, campaigns and people by id and asks {@link vn.chungtay.consent.ConsentDirectory}; it must not
 * know why somebody agreed.
 */
package vn.chungtay.media;
