/** The log of what administrators did, seen from outside. */
@NullMarked
package com.aetherial.audit;

import org.jspecify.annotations.NullMarked;
