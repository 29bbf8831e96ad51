/**
 * The PostgreSQL that comes with the product: it runs when no database is configured, so that one process is a whole
 * installation.
 *
 * <p>What holds at any moment, {@code kill -9} included:
 *
 * <ul>
 *   <li>One product works on a data directory; a second one is refused ({@link vn.chungtay.embedded.DataDirectory}).
 *   <li>One server works on the files; a server that a killed product left behind is ended before the next starts
 *       ({@link vn.chungtay.embedded.Server}).
 *   <li>A cluster is complete or absent: it is made beside its place and moved there in one step
 *       ({@link vn.chungtay.embedded.Cluster}).
 *   <li>A committed row is on the disk ({@link vn.chungtay.embedded.Durability#FULL}).
 *   <li>The server listens on the loopback address alone and asks everyone for the generated password.
 * </ul>
 *
 * <p>It knows nothing of the product's tables, nor of Quarkus: it starts before Quarkus and stops after it.
 */
package vn.chungtay.embedded;
