package org.onewindow.emergency;

/** A fund: a township's reserve or the county's, for one calendar year. */
record FundKey(String office, int year) {}
