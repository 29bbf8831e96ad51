/**
 * Articles: written by an editor or a specialist, submitted, approved by somebody else who may, read by everybody,
 * withdrawn with a reason.
 *
 * <p>Invariants: who wrote an article never publishes it; somebody answers for each one by name (chief editor). An
 * article is shown to everybody only while each child it names, declared or found by the full name, has a live consent
 * for the web; this is asked at every reading, so a withdrawn consent hides it at once. Who may not read children learns
 * nothing of whom an article names.
 *
 * <p>It must not know how consents are given, and nothing of a child but the id and, for those who may read children, the name.
 */
package vn.chungtay.publication;
