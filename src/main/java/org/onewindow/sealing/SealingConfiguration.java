package org.onewindow.sealing;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What sealing needs beside a database; the command that rotates keys starts with nothing more. */
@Configuration(proxyBeanMethods = false)
@Import({Sealing.class, SealedColumns.class, KeyRotation.class, SealingProbe.class})
public class SealingConfiguration {}
