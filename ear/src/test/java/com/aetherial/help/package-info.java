/** The help and its tickets, from outside. */
@NullMarked
package com.aetherial.help;

import org.jspecify.annotations.NullMarked;
