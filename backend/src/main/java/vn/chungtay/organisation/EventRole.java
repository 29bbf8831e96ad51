package vn.chungtay.organisation;

/** What an organisation is in an event: it gave, it received, or the event is about it. */
enum EventRole {
    FROM,
    TO,
    SUBJECT
}
