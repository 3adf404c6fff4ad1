package org.onewindow.casefile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Locale;
import org.onewindow.sealing.Sealing;
import org.springframework.stereotype.Service;

/** The code on the receipt that opens a case to its applicant: computed from number and version, never stored. */
@Service
public class QueryCodes {

    /** Crockford's base 32: no I, L, O, U, which people misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int FIRST_VERSION = 1;

    private final Cases cases;
    private final Sealing sealing;

    QueryCodes(Cases cases, Sealing sealing) {
        this.cases = cases;
        this.sealing = sealing;
    }

    public String of(String number) {
        return code(number, cases.findById(number).map(CaseFile::codeVersion).orElse(FIRST_VERSION));
    }

    /** False for an unknown case too, and as slowly; for a confidential one always: nobody looks it up from home. */
    public boolean fits(String number, String code) {
        var file = cases.findById(number);
        var right = code(number, file.map(CaseFile::codeVersion).orElse(FIRST_VERSION));
        boolean equal = same(right, code);
        return equal && file.isPresent() && !file.get().confidential();
    }

    private static boolean same(String right, String typed) {
        var given = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(right.getBytes(US_ASCII), given.getBytes(US_ASCII));
    }

    /** The code of whoever reported a lead: it opens the answer to the report, never the person's file. */
    public String ofReport(String lead) {
        return encoded("report/" + lead);
    }

    public boolean fitsReport(String lead, String code) {
        boolean equal = same(ofReport(lead), code);
        return equal && cases.findById(lead).isPresent();
    }

    private String code(String number, int version) {
        return encoded(number + "/" + version);
    }

    private String encoded(String subject) {
        var mac = sealing.queryMac(subject);
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(mac[i] & 31));
        }
        return code.toString();
    }
}
