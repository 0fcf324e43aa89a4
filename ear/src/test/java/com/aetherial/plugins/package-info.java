/** Plugins, seen from outside. */
@NullMarked
package com.aetherial.plugins;

import org.jspecify.annotations.NullMarked;
