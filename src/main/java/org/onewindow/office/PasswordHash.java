package org.onewindow.office;

/** What production accepts as the hash of a password: bcrypt of cost 10 or more. */
final class PasswordHash {

    /** Read alike by Java and by PostgreSQL. */
    static final String FIT = "^[{]bcrypt[}][$]2[aby][$](1[0-9]|2[0-9]|3[01])[$][./A-Za-z0-9]{53}$";

    /** Nothing hashes to this: the own log-in stays closed. */
    static final String NONE = "{bcrypt}none";

    private PasswordHash() {}

    static boolean fit(String hash) {
        return hash.matches(FIT);
    }
}
