/**
 * A large, invented population to measure with: written set by set inside the database, so that 200,000 people with
 * their circumstances, schools, enrolments and payments are there in a minute or two. Knows no feature, only tables.
 */
package vn.chungtay.bench;
