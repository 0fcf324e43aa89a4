/** Makes signed plugins, for development: with a key that the build makes for itself. */
@NullMarked
package com.aetherial.signing;

import org.jspecify.annotations.NullMarked;
