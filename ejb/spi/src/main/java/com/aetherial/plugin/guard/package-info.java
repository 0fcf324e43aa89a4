/** What the platform writes into the code of plugins; a plugin that names it itself is refused. */
@NullMarked
package com.aetherial.plugin.guard;

import org.jspecify.annotations.NullMarked;
