/** What administrators set, from outside. */
@NullMarked
package com.aetherial.settings;

import org.jspecify.annotations.NullMarked;
