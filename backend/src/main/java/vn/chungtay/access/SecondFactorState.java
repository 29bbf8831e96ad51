package vn.chungtay.access;

/** Whether signing in asks for a code of an authenticator app. */
enum SecondFactorState {
    /** It does not. */
    OFF,
    /** The role must have it: until it is set up the account may do nothing else. */
    TO_SET_UP,
    /** It does. */
    ON
}
