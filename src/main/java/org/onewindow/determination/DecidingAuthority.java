package org.onewindow.determination;

import org.onewindow.policy.Authority;

/**
 * Who decides on a matter.
 *
 * @param authority COUNTY, ENTRUSTED or DELEGATED
 * @param confirms office whose leader confirms
 * @param inNameOf office of letterhead and seal
 */
record DecidingAuthority(Authority authority, String confirms, String inNameOf) {

    /** The county itself. */
    static DecidingAuthority of(String county) {
        return new DecidingAuthority(Authority.COUNTY, county, county);
    }
}
