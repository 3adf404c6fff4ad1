package org.onewindow.determination;

/** 审核确认: 确认, 不予确认, 退回重新审核. */
public enum ConfirmationOutcome {
    CONFIRM,
    REFUSE,
    RETURN
}
