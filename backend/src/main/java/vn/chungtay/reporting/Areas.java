package vn.chungtay.reporting;

/** Which units a figure is grouped and cut by. */
enum Areas {
    /** Where people live today, in today's units. */
    TODAY,
    /** The units that their addresses of that day were written with, as they existed on that day. */
    AS_THEN
}
