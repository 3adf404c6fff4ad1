/** Encryption of personal columns (AES-GCM with key id) and keyed hashes to find them again. */
@NullMarked
package org.onewindow.sealing;

import org.jspecify.annotations.NullMarked;
