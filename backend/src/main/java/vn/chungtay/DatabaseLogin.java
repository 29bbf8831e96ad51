package vn.chungtay;

/** A role of the database and its password. */
record DatabaseLogin(String username, String password) {

    /** Without the password, which goes nowhere. */
    @Override
    public String toString() {
        return username;
    }
}
