/**
 * Departments, centres, non-governmental organisations, authorities and committees, and the people who act for them.
 *
 * <p>Organisations are shared by all provinces: everybody who may read organisations sees them all. They are changed by
 * an administrator, and by a specialist of the province they belong to.
 *
 * <p>Invariants: the names of an organisation never overlap in time, nor do its parents; renaming and moving close what
 * went before and never overwrite it, so that a report of a day prints the name and the parent of that day. No
 * organisation stands above itself on any day. A person may hold several posts at the same time; a post ends, a
 * signature stays. Only a committee has members. Nothing is deleted.
 *
 * <p>This package must not know who runs a project, takes part in an activity or stays in a facility: those features
 * refer to an organisation by its id and ask {@link vn.chungtay.organisation.OrganisationDirectory}.
 */
package vn.chungtay.organisation;
