/** The machine, seen from outside. */
@NullMarked
package com.aetherial.system;

import org.jspecify.annotations.NullMarked;
