package org.onewindow.emergency;

import java.time.Instant;

/** A leader's word by phone. {@code by}: log-in name of the leader, {@code at}: true moment of the call. */
public record PhoneApproval(String by, Instant at) {}
