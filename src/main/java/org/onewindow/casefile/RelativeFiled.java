package org.onewindow.casefile;

/** Somebody's close relative was put on the registry. {@code personHash}: keyed hash of the relative's ID number. */
public record RelativeFiled(String personHash) {}
