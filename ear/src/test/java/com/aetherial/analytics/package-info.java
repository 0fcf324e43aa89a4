/** The platform as a whole, seen from outside. */
@NullMarked
package com.aetherial.analytics;

import org.jspecify.annotations.NullMarked;
