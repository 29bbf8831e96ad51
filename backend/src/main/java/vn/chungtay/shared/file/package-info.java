/**
 * Files that people hand in: judged by what they hold and never by what they are called, rid of what they tell beside the
 * picture, kept once by the digest of their content, and given out so that a browser only shows or saves them.
 *
 * <p>They lie in the database (ADR 16): several processes share it, a dump is a whole copy, and a file appears and
 * disappears in the transaction of the record that it belongs to. Features keep the digest and say who may have the file.
 */
package vn.chungtay.shared.file;
