package org.onewindow.determination;

/** What the county found at the home. */
public record CountyVisitView(CountyVisitOutcome outcome, String findings) {

    @Override
    public String toString() {
        return "CountyVisitView[" + outcome + "]";
    }
}
