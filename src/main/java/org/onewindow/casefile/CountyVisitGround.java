package org.onewindow.casefile;

/** A reason of a case why the county itself visits the home before anything is decided (Measures 20). */
public interface CountyVisitGround {

    boolean requires(String caseNumber);
}
