package org.onewindow.intake;

/** The only grounds for not accepting. "Does not qualify" is none: that is decided after acceptance. */
public enum RefusalGround {
    NOT_OUR_PLACE,
    NOT_SOCIAL_ASSISTANCE,
    DUPLICATE,
    NO_RIGHT_TO_APPLY
}
