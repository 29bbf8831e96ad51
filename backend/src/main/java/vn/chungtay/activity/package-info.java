/**
 * What is done for children and residents besides money and services: campaigns of a year, visits with stops and gifts,
 * meetings with conclusions, series of activities, and the wishes that were heard on the way.
 *
 * <p>Invariants: a stop lies within the days of its activity and names a unit that was in force that day; the printed
 * name and title of a participant are those of that day and never follow a later change of job; a gift line has a
 * receiver, and the lines of a batch add up to its value; an activity is part of at most one series, and a series is
 * not part of another; what was held cannot be cancelled; a conclusion has an owner.
 *
 * <p>It must not know how people are registered, how money is posted, or how projects are run: it refers to them by id.
 */
package vn.chungtay.activity;
