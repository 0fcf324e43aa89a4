/** The wallet, seen from outside. */
@NullMarked
package com.aetherial.wallet;

import org.jspecify.annotations.NullMarked;
