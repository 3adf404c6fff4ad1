package org.onewindow.sealing;

/** Encrypts what must not lie open and hashes what must be found again. */
public interface Sealing {

    byte[] seal(String text);

    String open(byte[] sealed);

    byte[] seal(byte[] bytes);

    byte[] openBytes(byte[] sealed);

    /** Keyed hash of an ID number (normalised: upper case, no blanks). */
    String hash(String idNumber);
}
