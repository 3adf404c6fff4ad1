package org.onewindow.determination;

/** 送达方式: 直接, 留置, 邮寄, 电子, 公告. */
public enum ServiceManner {
    DIRECT,
    LEFT,
    MAIL,
    ELECTRONIC,
    NOTICE
}
