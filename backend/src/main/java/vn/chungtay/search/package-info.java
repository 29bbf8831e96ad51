/**
 * One box that finds people, households, projects, organisations, activities, documents and campaigns, with or without
 * diacritics, from every page.
 *
 * <p>Invariants: an account finds only what its role may read and its scope holds; a partner finds people by their code
 * alone; one question to the database answers everything.
 *
 * <p>It reads tables and imports no feature; nothing may import it.
 */
package vn.chungtay.search;
