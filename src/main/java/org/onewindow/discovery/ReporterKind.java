package org.onewindow.discovery;

/** Who reports. */
public enum ReporterKind {
    CITIZEN,
    VILLAGE,
    /** 急难问题快速响应服务队. */
    RESPONSE_TEAM,
    /** 12349, 12345. */
    HOTLINE,
    DEPARTMENT,
    /** 来信来访. */
    LETTER,
    ANONYMOUS,
    /** A line of a data match; nobody is answered. */
    DATA_MATCH
}
