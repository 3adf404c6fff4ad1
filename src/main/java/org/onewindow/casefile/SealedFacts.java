package org.onewindow.casefile;

/** {@link Facts} with the name as lists show it: what most steps open, so that few open the person. */
record SealedFacts(String maskedName, Facts facts) {

    @Override
    public String toString() {
        return "SealedFacts";
    }
}
