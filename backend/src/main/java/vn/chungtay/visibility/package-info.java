/**
 * Which rows an account sees, and which of them it may change: the one home of both.
 *
 * <p>{@link vn.chungtay.access.AccessScope} says how an account's data is cut, {@link vn.chungtay.visibility.Visibility}
 * turns that into conditions on tables. Every list, detail, count, figure, export, search and reference to another record
 * takes its condition from here, so that they cannot tell different stories: the features, the figures and the search
 * alike. It is therefore the one package beside those two that knows tables of all features; it imports none of them.
 *
 * <p>Invariants: what a row shows of another record (a name, an id to follow) follows that other record's own rule; what
 * may be changed is a part of what may be seen; nothing is read here but what decides about rights.
 */
package vn.chungtay.visibility;
