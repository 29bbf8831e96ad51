package vn.chungtay.organisation;

/** What a post means, whatever its title says. Words for people are in the code list {@code POSITION_ROLE}. */
enum PositionRole {
    HEAD,
    DEPUTY,
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    SECRETARY,
    STAFF,
    CONTACT
}
