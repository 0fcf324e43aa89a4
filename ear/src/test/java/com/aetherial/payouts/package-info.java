/** Money that goes out, seen from outside. */
@NullMarked
package com.aetherial.payouts;

import org.jspecify.annotations.NullMarked;
