package org.onewindow.emergency;

/** How aid reaches the person. Cash is the exception and needs its reason (社会救助法 art. 6). */
public enum Form {
    BANK,
    CASH,
    GOODS
}
